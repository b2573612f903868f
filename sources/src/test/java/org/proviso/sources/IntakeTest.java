package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Provenance.Encoding;
import org.proviso.core.model.PublicationDate.Grounds;

class IntakeTest {
    private static final String STORY = "Port reopens after a strike\n\nThe port of Exampleton reopened on Monday.\n";

    @Test
    void plainTextStaysAsItIs() {
        String text = "\uFEFFA line.\r\nA second one, with a zero: \0 and a mark \u202E.\r\n";
        var taken = Samples.taken("a.txt", text.getBytes(UTF_8));
        assertThat(taken.document().text()).isEqualTo(text);
        assertThat(taken.document().provenance().encoding())
                .isEqualTo(new Encoding("UTF-8", Encoding.Grounds.BYTE_ORDER_MARK, 0));
        assertThat(taken.notes()).containsExactly("1 control characters stand in the text");
    }

    @Test
    void theIdIsThatOfTheBytesAsGivenEvenWhenTheyArePacked() throws IOException {
        byte[] packed = gzip(STORY.getBytes(UTF_8));
        var document = Samples.taken("a.txt.gz", packed).document();
        assertThat(document.text()).isEqualTo(STORY);
        assertThat(document.id()).isEqualTo(DocumentId.ofBytes(packed));
    }

    @Test
    void aBombIsRefusedWithItsSizes() throws IOException {
        byte[] bomb = gzip(new byte[3 << 20]);
        IntakeSettings settings = new IntakeSettings(1 << 20, 1 << 20, 1 << 20, 1 << 20);
        assertThat(Samples.refusal(settings, "bomb.txt.gz", bomb))
                .contains("unpack to more than the limit of 1.000 MB")
                .contains("0.003 MB");
    }

    @Test
    void brokenPackagesAreRefused() throws IOException {
        byte[] packed = gzip(STORY.repeat(50).getBytes(UTF_8));
        assertThat(Samples.refusal("cut.gz", java.util.Arrays.copyOf(packed, packed.length / 2)))
                .contains("ends too early");
        packed[30] ^= 0x55;
        packed[31] ^= 0x55;
        assertThat(Samples.refusal("broken.gz", packed)).contains("damaged");
        assertThat(Samples.refusal("twice.txt.gz", gzip(gzip(STORY.getBytes(UTF_8)))))
                .contains("packed twice");
    }

    @Test
    void whatIsNoTextIsRefusedWithAReasonAndARemedy() {
        assertThat(Samples.refusal("a.txt", new byte[0])).contains("empty");
        assertThat(Samples.refusal("a.txt", " \r\n\t\u00A0 \n".getBytes(UTF_8))).contains("only white space");
        assertThat(Samples.refusal("a.txt", new byte[5000])).contains("binary");
        assertThat(Samples.refusal("a", "%PDF-1.7 and so on".getBytes(UTF_8)))
                .contains("PDF")
                .contains("pdftotext");
        assertThat(Samples.refusal("a.html", "<html><script>x = 1;</script></html>".getBytes(UTF_8)))
                .contains("no text");
        assertThat(Samples.refusal(new IntakeSettings(10, 10, 10, 10), "a.txt", STORY.getBytes(UTF_8)))
                .contains("more than the limit");
    }

    @Test
    void encodingsAreDeclaredOrDetectedAndLossIsCounted() {
        Encoding broken = Samples.taken("a.txt", new byte[] {
                    's',
                    'o',
                    'u',
                    'n',
                    'd',
                    ' ',
                    't',
                    'e',
                    'x',
                    't',
                    (byte) 0xC3,
                    (byte) 0xA9,
                    ' ',
                    (byte) 0xE2,
                    (byte) 0x82,
                    '.',
                    ' ',
                    'a',
                    'n',
                    'd',
                    ' ',
                    'm',
                    'o',
                    'r',
                    'e'
                })
                .document()
                .provenance()
                .encoding();
        assertThat(broken.grounds()).isEqualTo(Encoding.Grounds.DETECTED);

        String wide = "The ministers met, and then they met again.";
        var sixteen = Samples.taken("a.txt", wide.getBytes(UTF_16LE)).document();
        assertThat(sixteen.text()).isEqualTo(wide);
        assertThat(sixteen.provenance().encoding().charset()).isEqualTo("UTF-16LE");

        String page = "<html><head><meta charset=\"windows-1251\"></head><body><p>\u041C\u0438\u0440</p></body></html>";
        var cyrillic = Samples.taken("a.html", page.getBytes(Charset.forName("windows-1251")))
                .document();
        assertThat(cyrillic.text()).isEqualTo("\u041C\u0438\u0440");
        assertThat(cyrillic.provenance().encoding())
                .isEqualTo(new Encoding("windows-1251", Encoding.Grounds.DECLARED, 0));
    }

    @Test
    void aDatelineGivesTheDateAndALaterEventMakesItImpossible() {
        String text = """
                Court rules on levies

                Created: JANUARY 24, 2025

                The court ruled that the levy was void.

                The levy was lifted on 2025-02-06.

                It will meet again on 2025-03-01.
                """;
        var published = Samples.taken("a.txt", text.getBytes(UTF_8))
                .document()
                .published()
                .orElseThrow();
        assertThat(published.date()).isEqualTo(new Edtf("2025-01-24"));
        assertThat(published.grounds()).isEqualTo(Grounds.DATELINE);
        assertThat(published.impossible())
                .hasValueSatisfying(why -> assertThat(why).contains("2025-02-06"));
    }

    @Test
    void theSameBytesGiveTheSameDocument() {
        assertThat(Samples.taken("a.md", STORY.getBytes(UTF_8)))
                .isEqualTo(Samples.taken("a.md", STORY.getBytes(UTF_8)));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }
}
