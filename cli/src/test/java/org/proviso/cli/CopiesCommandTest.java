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

/** What is told of the texts in golden/copies; {@code -Dgolden.update} writes it anew. */
class CopiesCommandTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "copies");
    private static final Path TEXTS = GOLDEN.resolve("texts");
    private static final int WIDTH = 100;

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun copies(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "copies";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of(all);
    }

    @ParameterizedTest
    @CsvSource({"tree.txt,''", "groups.tsv,--tsv", "groups.jsonl,--json"})
    void eachFormIsAsApproved(String name, String option) throws IOException {
        CommandRun run = option.isEmpty() ? copies(TEXTS.toString()) : copies(TEXTS.toString(), option);
        assertThat(run.exitCode()).as(run.err()).isZero();
        if (System.getProperty("golden.update") != null) {
            Files.writeString(GOLDEN.resolve(name), run.out());
        }
        assertThat(run.out())
                .as(name + "; -Dgolden.update writes it anew")
                .isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void theTreeFitsATerminal() {
        assertThat(copies(TEXTS.toString()).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    @Test
    void theOrderInWhichFilesAreGivenMovesNoFileToAnotherGroup() {
        String report = TEXTS.resolve("a-report.md").toString();
        String copy = TEXTS.resolve("b-copy.md").toString();
        String column = TEXTS.resolve("c-column.txt").toString();

        List<String> forth = copies(report, copy, column, "--tsv").lines();
        List<String> back = copies(column, copy, report, "--tsv").lines();

        assertThat(back).containsExactlyInAnyOrderElementsOf(forth);
    }

    @Test
    void whatCannotBeReadIsNamedAndPassedOver() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        CommandRun run = copies(empty.toString(), TEXTS.resolve("d-alone.txt").toString(), "--tsv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("skipped", "empty.txt");
        assertThat(run.lines()).hasSize(2);
    }

    @Test
    void filesOfOneNameInTwoFoldersKeepTheirPaths() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Files.copy(TEXTS.resolve("a-report.md"), one.resolve("page.md"));
        Files.copy(TEXTS.resolve("b-copy.md"), two.resolve("page.md"));

        assertThat(copies(one.toString(), two.toString(), "--tsv").lines())
                .filteredOn(line -> line.contains("page.md"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith(one.resolve("page.md") + "\t"))
                .anyMatch(line -> line.startsWith(two.resolve("page.md") + "\t"));
    }

    @Test
    void aFolderThatIsNotThereIsNotFoundAndTwoFormsAreTooMany() {
        assertThat(copies(folder.resolve("none").toString()).exitCode()).isEqualTo(3);
        assertThat(copies(TEXTS.toString(), "--tsv", "--json").exitCode()).isEqualTo(2);
    }
}
