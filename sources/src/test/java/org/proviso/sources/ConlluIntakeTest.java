package org.proviso.sources;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.text.Token;

class ConlluIntakeTest {
    /** Ids, forms and MISC of sentences; the other columns say nothing. */
    private static String conllu(String... rows) {
        return List.of(rows).stream()
                        .map(row -> {
                            String[] cells = row.split(" ", -1);
                            return cells.length < 3
                                    ? row
                                    : cells[0] + "\t" + cells[1] + "\t_".repeat(7) + "\t" + cells[2];
                        })
                        .collect(Collectors.joining("\n"))
                + "\n\n";
    }

    private static final String SENTENCE =
            conllu("#sent_id=1", "1-2 Didn't _", "1 Did _", "2 n't _", "3 they SpaceAfter=No", "3.1 go _", "4 ? _");

    private static ConlluTaking take(String name, byte[] bytes) {
        return new ConlluIntake(IntakeSettings.defaults())
                .apply(new Given(name, bytes, Optional.empty(), Samples.CAPTURED));
    }

    private static ConlluTaking.Taken taken(String content) {
        return switch (take("a.conllu", content.getBytes(UTF_8))) {
            case ConlluTaking.Taken taken -> taken;
            case ConlluTaking.Refused(var name, var reason) -> throw new AssertionError(name + ": " + reason);
        };
    }

    private static String refusal(byte[] bytes) {
        return switch (take("a.conllu", bytes)) {
            case ConlluTaking.Taken taken -> throw new AssertionError("taken: " + taken);
            case ConlluTaking.Refused(var name, var reason) -> reason;
        };
    }

    private static List<String> quoted(ConlluTaking.Taken taken) {
        return taken.sentences().stream()
                .flatMap(sentence -> sentence.words().tokens().stream())
                .map(token -> token.span().of(taken.text()))
                .toList();
    }

    @Test
    void everyLineIsKeptAndTheTextIsMadeFromTheWords() {
        ConlluTaking.Taken taken = taken(SENTENCE + SENTENCE.replace("they", "we"));
        assertThat(taken.text()).isEqualTo("Didn't they?\nDidn't we?");
        assertThat(taken.sentences()).hasSize(2);
        assertThat(taken.sentences().getFirst().lines())
                .hasSize(7)
                .hasAtLeastOneElementOfType(ConlluLine.Comment.class)
                .hasAtLeastOneElementOfType(ConlluLine.Range.class)
                .hasAtLeastOneElementOfType(ConlluLine.Empty.class);
        assertThat(taken.sentences().getLast().words().span().of(taken.text())).isEqualTo("Didn't we?");
        assertThat(quoted(taken)).containsExactly("Did", "n't", "they", "?", "Did", "n't", "we", "?");
    }

    @Test
    void theTextIsTheCommentsWhereTheWordsFitIt() {
        String rows = conllu("1 We _", "2 left _", "3 . _");
        assertThat(taken("# text = We  left.\n" + rows).text()).isEqualTo("We  left.");
        assertThat(quoted(taken("# text = We  left.\n" + rows))).containsExactly("We", "left", ".");
        assertThat(taken("# text = They left.\n" + rows).text()).isEqualTo("We left .");
        assertThat(taken("# text = We left. Then\n" + rows).text()).isEqualTo("We left .");
    }

    @Test
    void theEndOfARangeSaysWhetherASpaceFollows() {
        assertThat(taken(conllu("1-2 can't SpaceAfter=No", "1 ca _", "2 n't _", "3 ! _"))
                        .text())
                .isEqualTo("can't!");
    }

    @Test
    void windowsLineEndsAByteOrderMarkAndAMissingLastLineEndAreTaken() {
        String odd = "\uFEFF" + SENTENCE.replace("\n", "\r\n").stripTrailing();
        assertThat(taken(odd)).isEqualTo(taken(SENTENCE));
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(SENTENCE.getBytes(UTF_8));
        }
        assertThat(take("a.conllu.gz", packed.toByteArray())).isEqualTo(taken(SENTENCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 b _                          | the id 2 is out of order, 1 was due
            1 a _,3 c _                    | the id 3 is out of order, 2 was due
            1 a _,1 b _                    | the id 1 is out of order, 2 was due
            1 a _,2-3 bc _,2 b _           | line 4: the sentence ends with word 2, within a range that ends with word 3
            1 a _,1-2 ab _,2 b _           | the range 1-2 is out of order
            1-3 abc _,1 a _,2-3 bc _       | the range 2-3 is out of order
            1 a _,1.2 b _                  | the id 1.2 is out of order, 1.1 was due
            one a _                        | is no id
            99999999999 a _                | is no id
            1  _                           | the form of word 1 is empty
            1 a                            | it has 1 column, not 10; set columns apart by one tab
            """)
    void aBrokenLineIsNamedWithWhatToDo(String rows, String reason) {
        assertThat(refusal(conllu(rows.split(",")).getBytes(UTF_8))).contains("line ", reason);
    }

    @Test
    void aLineWithTooManyOrTooFewColumnsIsNamed() {
        assertThat(refusal((SENTENCE + "1\ta\tb\n").getBytes(UTF_8))).startsWith("line 9: it has 3 columns, not 10;");
        assertThat(refusal(SENTENCE.replace("_\n", "_\t_\n").getBytes(UTF_8)))
                .startsWith("line 2: it has 11 columns, not 10;");
    }

    @Test
    void aSentenceOrAWordThatIsTooLongIsRefused() {
        String[] words = IntStream.rangeClosed(1, ConlluReader.MOST_WORDS + 1)
                .mapToObj(i -> i + " a _")
                .toArray(String[]::new);
        assertThat(refusal(conllu(words).getBytes(UTF_8)))
                .startsWith("line 10001:")
                .contains("split it");
        assertThat(refusal(conllu("1 " + "a".repeat(1_001) + " _").getBytes(UTF_8)))
                .contains("longer than 1000 characters");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        assertThat(refusal(conllu("1 we _", "2 caf\u00e9 _").getBytes(ISO_8859_1)))
                .isEqualTo("line 2: it is not UTF-8; save the file in UTF-8");
    }

    @Test
    void aFileWithoutASentenceIsRefused() {
        assertThat(refusal(new byte[0])).contains("empty");
        assertThat(refusal("\n\n".getBytes(UTF_8))).contains("no sentence");
    }

    @Test
    void itIsToldByItsEndingElseByHowItOpens() {
        byte[] bytes = ("# newdoc\n" + conllu("1 We _")).getBytes(UTF_8);
        assertThat(ConlluIntake.recognises("a.CONLLU.gz", new byte[0])).isTrue();
        assertThat(ConlluIntake.recognises("-", bytes)).isTrue();
        assertThat(ConlluIntake.recognises("a.txt", bytes)).isFalse();
        assertThat(ConlluIntake.recognises("-", "1 apple and 2 pears".getBytes(UTF_8)))
                .isFalse();
        assertThat(ConlluIntake.recognises("-", "\n".repeat(100_000).getBytes(UTF_8)))
                .isFalse();
    }

    @Test
    void itIsNoDocument() {
        assertThat(Samples.refusal("a.conllu", SENTENCE.getBytes(UTF_8))).contains("proviso annotate syntax");
        assertThat(Samples.refusal("-", SENTENCE.replace("#sent_id=1\n", "").getBytes(UTF_8)))
                .contains("CoNLL-U");
    }

    /** Whatever is cut out of or put into a file, the outcome is sentences whose words stand in the text, or a reason. */
    @Test
    void brokenFilesNeverGiveAWrongPlace() {
        long seed = 20_261_124L;
        Random random = new Random(seed);
        String marks = "\t\n#12-._a ";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder content = new StringBuilder(SENTENCE + SENTENCE);
            for (int change = 0; change < 3; change++) {
                int at = random.nextInt(content.length());
                content.replace(
                        at, at + random.nextInt(2), String.valueOf(marks.charAt(random.nextInt(marks.length()))));
            }
            switch (take("a.conllu", content.toString().getBytes(UTF_8))) {
                case ConlluTaking.Refused(var name, var reason) ->
                    assertThat(reason).isNotBlank();
                case ConlluTaking.Taken taken ->
                    assertThat(quoted(taken))
                            .as("seed " + seed + ", round " + round)
                            .isEqualTo(taken.sentences().stream()
                                    .flatMap(sentence -> sentence.words().tokens().stream())
                                    .map(Token::form)
                                    .toList());
            }
        }
    }
}
