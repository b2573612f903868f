package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Provenance.Encoding.Grounds;

class DecodingTest {
    private static final String WORDS = "The ministers met again in the caf\u00E9 on Monday, \u201Cbriefly\u201D.";

    @Test
    void aByteOrderMarkDecidesAndStays() {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE")}) {
            Decoded decoded = decode(("\uFEFF" + WORDS).getBytes(charset));
            assertThat(decoded.text()).isEqualTo("\uFEFF" + WORDS);
            assertThat(decoded.encoding().charset()).isEqualTo(charset.name());
            assertThat(decoded.encoding().grounds()).isEqualTo(Grounds.BYTE_ORDER_MARK);
        }
    }

    @Test
    void withoutOneTheBytesTell() {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("windows-1252")}) {
            Decoded decoded = decode(WORDS.getBytes(charset));
            assertThat(decoded.text()).as(charset.name()).isEqualTo(WORDS);
            assertThat(decoded.encoding().grounds()).isEqualTo(Grounds.DETECTED);
        }
    }

    @Test
    void aDeclarationHoldsAndAnUnknownOneIsNoted() {
        byte[] bytes = WORDS.getBytes(UTF_8);
        Decoded latin = Decoding.of(bytes, Optional.of("ISO-8859-1"));
        assertThat(latin.encoding().charset()).isEqualTo("windows-1252");
        assertThat(latin.encoding().grounds()).isEqualTo(Grounds.DECLARED);
        Decoded unknown = Decoding.of(bytes, Optional.of("no such thing"));
        assertThat(unknown.text()).isEqualTo(WORDS);
        assertThat(unknown.notes()).singleElement().asString().contains("no such thing");
    }

    @Test
    void lossIsCountedButNotWhatTheFileItselfReplaced() {
        byte[] declared = "A \uFFFD held, and one \0 lost.".getBytes(UTF_8);
        for (int i = 0; i < declared.length; i++) {
            declared[i] = declared[i] == 0 ? (byte) 0xC3 : declared[i];
        }
        Decoded decoded = Decoding.of(declared, Optional.of("utf-8"));
        assertThat(decoded.encoding().replacements()).isEqualTo(1);
        assertThat(decoded.text()).isEqualTo("A \uFFFD held, and one \uFFFD lost.");
        assertThat(decoded.notes()).singleElement().asString().contains("1 sequences");
    }

    private static Decoded decode(byte[] bytes) {
        return Decoding.of(bytes, Optional.empty());
    }
}
