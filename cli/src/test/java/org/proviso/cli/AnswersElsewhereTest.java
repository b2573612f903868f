package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demand that one text tells, and what others tell of it months later. */
class AnswersElsewhereTest {
    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk() {
        return new NewsDesk(folder);
    }

    @BeforeEach
    void news() throws IOException {
        desk().read(
                        "one.md",
                        "2025-03-10",
                        "Norway asked Moldova on Monday to publish the contracts of its state power trader by the end of May.");
        desk().read(
                        "two.md",
                        "2025-06-13",
                        "Moldovan Energy Minister Ion Rusu promised to publish the remaining 28 contracts by September 1.");
    }

    @Test
    void whatIsAnsweredIsNotOpen() {
        assertThat(desk().line("register", "--open", "asked")).contains("0 entries");
        assertThat(desk().line("register", "--open", "asked", "--as-of", "2025-06-01"))
                .contains("publish the contracts", "1 entry");
    }

    @Test
    void theDemandShowsItsAnswerAndWhy() {
        String id = desk().run("register", "--lane", "commitment", "power trader")
                .out()
                .replaceAll("(?s).*power trader[^\\[]*\\[(\\p{XDigit}{12})].*", "$1");

        assertThat(desk().line("show", id, "--all"))
                .contains("2025-06-13: promised", "because it is by a minister of the one who is asked");
    }
}
