package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.lists.Stand;
import org.proviso.store.RegisterFile;

/** What lists and screens make of the days that texts tell: planned ends, days by which something is due, corrected days. */
class ToldDaysTest {
    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk() {
        return new NewsDesk(folder);
    }

    private String first(String pattern, String... arguments) {
        return desk().run(arguments).out().replaceAll("(?s).*?" + pattern + ".*", "$1");
    }

    private void twoThatEnd() throws IOException {
        desk().read(
                        "ends.md",
                        "2025-03-01",
                        "The ministry granted a waiver to the fishing fleet on 1 March 2025. The waiver expires on 30 June 2025. Kenya"
                                + " imposed a curfew in Nairobi. The curfew in Nairobi will expire on 15 May 2025.");
    }

    @Test
    void whatIsPlannedToEndIsAmongWhatEnds() throws IOException {
        twoThatEnd();

        assertThat(desk().line("register", "--ends-before", "2025-07-01"))
                .containsSubsequence("2025-05-15 measure ordered", "2025-06-30 waiver granted", "2 entries");
        assertThat(desk().line("register", "--ends-before", "2025-06-01"))
                .contains("1 entry")
                .doesNotContain("waiver");
        assertThat(desk().line("register", "curfew")).contains("until 2025-05-15");
        assertThat(desk().line("register", "curfew", "--as-of", "2025-06-01"))
                .contains("expired: planned, due 2025-05-15; not told whether it happened")
                .doesNotContain("was to end");
    }

    @Test
    void readingTellsWhatHasNoDateAndHowToGiveItOne() throws IOException {
        String news = "The ministry lifted the ban on trawling.\n";
        Path bare = Files.writeString(folder.resolve("bare.txt"), news);

        assertThat(desk().run("read", bare.toString()).err())
                .contains(
                        "no date found in ", "bare.txt; give one in a line at its head, \u201cDate: 2025-05-09\u201d");

        for (String name : List.of("dated.txt", "dated.md", "dated.html")) {
            String text = name.endsWith("html")
                    ? "<h1>The ban</h1><p>Date: 2025-05-09</p><p>" + news + "</p>"
                    : "Date: 2025-05-09\n\n" + news;
            Path dated = Files.writeString(folder.resolve(name), text);
            assertThat(desk().run("read", dated.toString()).err()).doesNotContain("no date");
        }
    }

    @Test
    void theNextDayStandsFirstWhereNoDayIsAskedFor() throws IOException {
        twoThatEnd();

        assertThat(desk().line("show", first("\\[(m-[0-9a-f]{10})\\]", "register")))
                .containsSubsequence("Due, or ends", "until 2025-05-15", "until 2025-06-30");
    }

    @Test
    void beforeAnythingIsToldThereIsNoCondition() throws IOException {
        desk().read(
                        "grant.md",
                        "2025-03-01",
                        "The ministry granted the port a waiver from the dredging ban if it publishes its accounts.");
        try (RegisterFile file = RegisterFile.open(folder.resolve("r.db"), RegisterFile.Mode.READ)) {
            Register register = Register.of(file.log());
            Entry entry = register.entries().values().iterator().next();

            assertThat(stand(register, entry, "2025-03-01").condition()).isPresent();
            assertThat(stand(register, entry, "2025-01-01").condition()).isEmpty();
        }
    }

    private static Stand stand(Register register, Entry entry, String day) {
        return Stand.of(register, entry, register.state(entry, LocalDate.parse(day)));
    }

    @Test
    void theDayByWhichSomethingIsPromisedIsNotThatOfThePromise() throws IOException {
        desk().read("undated.md", "", "The ministry promised to publish the fish counts by 4 April 2025.");

        assertThat(desk().line("register", "counts"))
                .contains("made", "undated, captured", "due by 2025-04-04")
                .doesNotContain("since 2025-04-04");
    }

    @Test
    void aCorrectedDayIsNoDayOfCapture() throws IOException {
        desk().read("one.md", "", "The ministry banned fishing in the Lamu bay. Boats may stay in the harbour.");
        desk().read(
                        "two.md",
                        "",
                        "Fishing in the Lamu bay is banned, the port authority wrote to all its tenants. The ministry banned fishing in the"
                                + " Lamu bay.");
        String claim = first("claim ([0-9a-f]{16})", "show", first("measure .*?\\[([0-9a-f]{12})\\]", "register"));
        assertThat(desk().run("judge", "correct", claim, "when", "2025-03-20", "--why", "I asked")
                        .exitCode())
                .isZero();

        assertThat(desk().line("register", "fishing"))
                .contains("since 2025-03-20")
                .doesNotContain("captured 2025-03-20");
    }

    @Test
    void aListOfAnEarlierDaySaysHowManyEntriesWithoutADayItLacks() throws IOException {
        desk().read("dated.md", "2025-03-01", "The ministry granted a waiver to the fishing fleet.");
        desk().read("bare.md", "", "The port authority of Lamu banned fishing in the Lamu bay.");

        assertThat(desk().line("register", "--as-of", "2025-04-01"))
                .contains(
                        "1 entry is not shown as of 2025-04-01: only pages without a date tell of it",
                        "\u201cDate: 2025-05-09\u201d at its head and read it again: ",
                        "bare.md.")
                .doesNotContain("Lamu");
        assertThat(desk().line("register", "waiver", "--as-of", "2025-04-01")).doesNotContain("not shown");
        assertThat(desk().line("register", "--as-of", "2025-02-01")).contains("1 entry is not shown");
        assertThat(desk().line("register", "--as-of", "2999-01-01")).doesNotContain("not shown");
        assertThat(desk().line("register")).doesNotContain("not shown");
    }
}
