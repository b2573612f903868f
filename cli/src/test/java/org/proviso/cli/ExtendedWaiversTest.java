package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds until a day, and then until a later one. */
class ExtendedWaiversTest {
    private static final String GRANTED =
            "The ministry of Borland granted a waiver for HIV medicines to the Larch Clinic on 9 March. The waiver runs until 30 June.";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The waiver for HIV medicines, which was to end on 30 June, has been extended until 30 September.",
                "The waiver for HIV medicines, which ran to 30 June, was extended to 30 September.",
                "The waiver for HIV medicines, which was to expire on 30 June, was prolonged by three months to 30 September."
            })
    void theEndIsTheLaterDay(String extended) throws IOException {
        NewsDesk desk = new NewsDesk(folder);
        desk.read("1.txt", "2026-03-10", GRANTED);
        desk.read("2.txt", "2026-05-20", extended);

        assertThat(desk.line("register", "--ends-before", "2026-12-31"))
                .contains("2026-09-30", "1 entry")
                .doesNotContain("2026-06-30", "planned");
        assertThat(desk.line("register", "--ends-before", "2026-08-01")).contains("0 entries");
        assertThat(desk.line("register", "--ends-before", "2026-12-31", "--as-of", "2026-04-01"))
                .contains("2026-06-30")
                .doesNotContain("2026-09-30");
    }

    @Test
    void aPlanThatIsToldLaterStands() throws IOException {
        NewsDesk desk = new NewsDesk(folder);
        desk.read(
                "1.txt", "2026-03-10", "The waiver for HIV medicines in Borland has been extended until 30 September.");
        desk.read(
                "2.txt",
                "2026-05-20",
                "The waiver for HIV medicines in Borland will end on 30 June, the ministry said.");

        assertThat(desk.line("register", "--lane", "waiver")).contains("revoked: planned, due 2026-06-30");
    }

    @Test
    void whatIsPlannedMeanwhileStands() throws IOException {
        NewsDesk desk = new NewsDesk(folder);
        desk.read("1.txt", "2026-03-10", "The curfew in Dale will be eased on 15 June, the ministry said.");
        desk.read("2.txt", "2026-05-20", "The curfew in Dale has been extended until 30 September, the ministry said.");

        assertThat(desk.line("register", "--lane", "measure")).contains("narrowed: planned, due 2026-06-15");
    }
}
