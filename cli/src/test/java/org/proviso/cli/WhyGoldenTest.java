package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of the claims of a short text in golden/why; {@code -Dgolden.update} writes it anew. */
class WhyGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "why");
    private static final Path DOCUMENT = Path.of("..", "docs", "why.md");
    private static final String HOLDING = "With `note.txt` holding \"";
    private static final int WIDTH = 100;

    private static CommandRun annotate(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "annotate";
        arguments[1] = "claims";
        arguments[2] = GOLDEN.resolve("input.txt").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static String golden(String name, String found) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(GOLDEN.resolve(name), found);
        }
        return Files.readString(GOLDEN.resolve(name));
    }

    @ParameterizedTest
    @CsvSource({"why.txt,--why", "near-misses.txt,--near-misses"})
    void theReasonsAreWrittenForPeople(String name, String option) throws IOException {
        CommandRun run = annotate(option);
        assertThat(run.out()).as(name + "; -Dgolden.update writes it anew").isEqualTo(golden(name, run.out()));
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    @ParameterizedTest
    @CsvSource({"why.jsonl,--why", "near-misses.jsonl,--near-misses"})
    void theReasonsAreWrittenForPrograms(String name, String option) throws IOException {
        CommandRun run = annotate(option, "--json");
        assertThat(run.out()).as(name + "; -Dgolden.update writes it anew").isEqualTo(golden(name, run.out()));
    }

    @Test
    void bothTogetherPrintTheClaimsFirst() {
        assertThat(annotate("--why", "--near-misses").out())
                .isEqualTo(annotate("--why").out() + annotate("--near-misses").out());
    }

    /** The claim's own fields stay as they are without reasons. */
    @Test
    void aLineWithReasonsBeginsAsTheLineWithoutThem() {
        List<String> plain = annotate().lines();
        List<String> explained = annotate("--why", "--json").lines();
        assertThat(explained).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(explained.get(i))
                    .startsWith(plain.get(i).substring(0, plain.get(i).length() - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--why", "--near-misses"})
    void otherLayersHaveNoReasons(String option) {
        CommandRun run =
                CommandRun.of("annotate", "dates", GOLDEN.resolve("input.txt").toString(), option);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("annotate claims");
    }

    @Test
    void theDocumentShowsWhatIsPrinted(@TempDir Path folder) throws IOException {
        String document = Files.readString(DOCUMENT);
        int text = document.indexOf(HOLDING) + HOLDING.length();
        Path note = folder.resolve("note.txt");
        Files.writeString(note, document.substring(text, document.indexOf("\":", text)) + "\n");
        CommandRun run = CommandRun.of("annotate", "claims", "--why", "--near-misses", note.toString());
        int from = document.indexOf('\n', document.indexOf("$ ./proviso", text)) + 1;
        String shown =
                document.substring(0, from) + run.out().strip() + document.substring(document.indexOf("\n```", from));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DOCUMENT, shown);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/why.md; -Dgolden.update writes it anew")
                .isEqualTo(shown);
    }
}
