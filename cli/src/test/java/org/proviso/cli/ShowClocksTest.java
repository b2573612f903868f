package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What show says of days, ends, holds and limits. */
class ShowClocksTest {
    @TempDir
    private Path folder = Path.of("");

    private String register() {
        return folder.resolve("r.db").toString();
    }

    private void read(String name, String date, String text) throws IOException {
        Path file =
                Files.writeString(folder.resolve(name), "---\ntitle: News\ndate: " + date + "\n---\n" + text + "\n");
        assertThat(CommandRun.of("read", file.toString(), "--register", register())
                        .exitCode())
                .isZero();
    }

    private String id(String lane) {
        return CommandRun.of("export", "--table", "entries", "--register", register()).lines().stream()
                .filter(line -> line.contains("\"lane\":\"" + lane + "\""))
                .map(line -> line.substring(line.indexOf("\"id\":\"") + 6))
                .map(rest -> rest.substring(0, 12))
                .findFirst()
                .orElseThrow();
    }

    private CommandRun show(String id, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "show";
        all[1] = id;
        all[2] = "--register";
        all[3] = register();
        System.arraycopy(more, 0, all, 4, more.length);
        return CommandRun.of(all);
    }

    /** As one line: words are broken where the line ends. */
    private static String line(CommandRun run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void daysAreCountedToTheDayThatIsAskedFor() throws IOException {
        read("freeze.md", "2025-01-26", "On January 24, 2025, the State Department suspended foreign aid for 90 days.");
        String id = id("money");

        assertThat(line(show(id, "--as-of", "2025-02-14")))
                .contains(
                        "stands so since 2025-01-24, for 21 days on 2025-02-14",
                        "2025-02-23, in 9 days",
                        "\u201cfor 90 days\u201d");
        assertThat(line(show(id, "--as-of", "2025-03-01"))).contains("2025-02-23, ran out 6 days before");
        assertThat(line(show(id))).contains("2025-02-23 (from").doesNotContain("in 9 days", "stands so since");
        assertThat(show(id, "--as-of", "2025-02-14", "--json").out())
                .contains("\"type\":\"days\"", "\"daysInState\":21", "\"name\":\"review-done\"", "\"daysLeft\":64");
        assertThat(show(id, "--as-of", "2025-01-01").out()).contains("nothing is told of it for 2025-01-01 or before");
        assertThat(show(id, "--as-of", "2025-02-14", "--history").exitCode()).isEqualTo(2);
    }

    @Test
    void aHoldSaysWhetherAReviewDateIsTold() throws IOException {
        read(
                "hold.md",
                "2025-02-02",
                "The State Department is withholding the announcement of the waivers until Norway makes more commitments.");

        assertThat(show(id("publicity")).out()).contains("Held back", "no review date is told");
        assertThat(show(id("publicity"), "--json").out()).contains("{\"type\":\"hold\"");
    }

    @Test
    void aLimitedGrantListsWhatItNames() throws IOException {
        read(
                "waiver.md",
                "2025-02-01",
                "The State Department granted a limited waiver for river clinics on February 1, 2025, if they report weekly.");

        assertThat(show(id("waiver")).out())
                .contains("Covers what is named, and nothing else", "a limited waiver for river clinics");
        assertThat(show(id("waiver"), "--json").out()).contains("{\"type\":\"covers\"");
    }
}
