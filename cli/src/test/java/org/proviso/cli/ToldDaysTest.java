package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

    private void read(String name, String date, String text) throws IOException {
        String head = date.isEmpty() ? "" : "date: " + date + "\n";
        Path file = Files.writeString(folder.resolve(name), "---\ntitle: News\n" + head + "---\n" + text + "\n");
        assertThat(run("read", file.toString()).exitCode()).isZero();
    }

    private CommandRun run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--register";
        all[arguments.length + 1] = folder.resolve("r.db").toString();
        return CommandRun.of(all);
    }

    /** As one line: words are broken where the line ends. */
    private String line(String... arguments) {
        return run(arguments).out().replaceAll("\\s+", " ");
    }

    private String first(String pattern, String... arguments) {
        return run(arguments).out().replaceAll("(?s).*?" + pattern + ".*", "$1");
    }

    private void twoThatEnd() throws IOException {
        read(
                "ends.md",
                "2025-03-01",
                "The ministry granted a waiver to the fishing fleet on 1 March 2025. The waiver expires on 30 June 2025. Kenya"
                        + " imposed a curfew in Nairobi. The curfew in Nairobi will expire on 15 May 2025.");
    }

    @Test
    void whatIsPlannedToEndIsAmongWhatEnds() throws IOException {
        twoThatEnd();

        assertThat(line("register", "--ends-before", "2025-07-01"))
                .containsSubsequence("2025-05-15 measure ordered", "2025-06-30 waiver granted", "2 entries");
        assertThat(line("register", "--ends-before", "2025-06-01"))
                .contains("1 entry")
                .doesNotContain("waiver");
        assertThat(line("register", "curfew")).contains("until 2025-05-15");
        assertThat(line("register", "curfew", "--as-of", "2025-06-01"))
                .contains("expired: planned, due 2025-05-15; not told whether it happened")
                .doesNotContain("was to end");
    }

    @Test
    void theNextDayStandsFirstWhereNoDayIsAskedFor() throws IOException {
        twoThatEnd();

        assertThat(line("show", first("\\[(m-[0-9a-f]{10})\\]", "register")))
                .containsSubsequence("Due, or ends", "until 2025-05-15", "until 2025-06-30");
    }

    @Test
    void beforeAnythingIsToldThereIsNoCondition() throws IOException {
        read(
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
        read("undated.md", "", "The ministry promised to publish the fish counts by 4 April 2025.");

        assertThat(line("register", "counts"))
                .contains("made", "undated, captured", "due by 2025-04-04")
                .doesNotContain("since 2025-04-04");
    }

    @Test
    void aCorrectedDayIsNoDayOfCapture() throws IOException {
        read("one.md", "", "The ministry banned fishing in the Lamu bay. Boats may stay in the harbour.");
        read(
                "two.md",
                "",
                "Fishing in the Lamu bay is banned, the port authority wrote to all its tenants. The ministry banned fishing in the"
                        + " Lamu bay.");
        String claim = first("claim ([0-9a-f]{16})", "show", first("measure .*?\\[([0-9a-f]{12})\\]", "register"));
        assertThat(run("judge", "correct", claim, "when", "2025-03-20", "--why", "I asked")
                        .exitCode())
                .isZero();

        assertThat(line("register", "fishing")).contains("since 2025-03-20").doesNotContain("captured 2025-03-20");
    }
}
