package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was asked and not answered, promised and not done; what is planned for a day; words that begin a word. */
class OpenListsTest {
    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk() {
        return new NewsDesk(folder);
    }

    @BeforeEach
    void news() throws IOException {
        desk().read("bridge.md", "2025-03-01", "Kenya has asked Uganda to reopen the bridge at Malaba by 20 March.");
        desk().read(
                        "lorries.md",
                        "2025-03-01",
                        "Peru has asked Chile to pay 3 million dollars for the damaged lorries.");
        desk().read("answer.md", "2025-03-05", "Chile refused to pay Peru 3 million dollars for the damaged lorries.");
        desk().read(
                        "durban.md",
                        "2025-03-06",
                        "Durban promised to publish the water tests by 10 April. The city of Durban banned swimming at the north beach"
                                + " until 30 April 2025.");
    }

    @Test
    void whatWasAskedAndNotAnswered() {
        assertThat(desk().line("register", "--open", "asked"))
                .contains("reopen the bridge", "due by 2025-03-20", "1 entry in 1 matter.")
                .doesNotContain("water tests");
        assertThat(desk().line("register", "--open", "asked", "--json"))
                .contains(
                        "\"open\":{\"kind\":\"asked\",\"by\":[\"Kenya\"],\"of\":[\"Uganda\"],\"status\":\"unanswered\"");
    }

    /** A demand that was refused later was open until then, on days of the world; and what was not read yet answers nothing. */
    @Test
    void asOfADayWhatWasOpenThen() {
        assertThat(desk().line("register", "--open", "asked", "--as-of", "2025-03-04"))
                .contains("reopen the bridge", "damaged lorries", "2 entries");
        assertThat(desk().line("register", "--open", "asked", "--as-of", "2025-03-06"))
                .contains("reopen the bridge", "1 entry");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(desk().line("register", "--open", "asked", "--known", today))
                .contains("reopen the bridge", "1 entry in 1 matter, as known on");
    }

    @Test
    void aRefusedDemandThatIsMadeAgainIsOpen() throws IOException {
        desk().read(
                        "again.md",
                        "2025-03-20",
                        "Peru has asked Chile to pay 3 million dollars for the damaged lorries. Nobody in Santiago commented.");

        assertThat(desk().line("register", "--open", "asked", "lorries"))
                .contains("refused, on 2025-03-05; told to be asked again on 2025-03-20", "1 entry");
        assertThat(desk().line("register", "--open", "asked", "lorries", "--as-of", "2025-03-19"))
                .contains("0 entries");
    }

    @Test
    void whatWasPromisedAndNotDoneAndByWhen() throws IOException {
        assertThat(desk().line("register", "--open", "promised"))
                .contains("water tests", "due by 2025-04-10", "1 entry");
        assertThat(desk().line("register", "--open", "promised", "--ends-before", "2025-04-10"))
                .contains("0 entries");
        assertThat(desk().line("register", "--open", "asked,promised", "--ends-before", "2025-05-01"))
                .containsSubsequence("2025-03-20", "bridge", "2025-04-10", "water tests", "2 entries");
    }

    /** "As promised" says nothing of what; what residents are urged to do, and an order, wait for no answer. */
    @Test
    void whatNobodyCanAnswerOrKeepIsNotOpen() throws IOException {
        desk().read(
                        "flood.md",
                        "2025-03-08",
                        "Lima urged residents to boil the water. Bolivia made the promise in January. The mayor of Lima asked Peru to send 40 boats.");

        assertThat(desk().line("register", "--open", "asked,promised"))
                .contains("boats")
                .doesNotContain("boil the water", "promise in January");
    }

    @Test
    void pagesOfWhatIsOpenFollowEachOther() {
        assertThat(desk().line("register", "--open", "asked,promised", "--limit", "1"))
                .contains("reopen the bridge", "2 entries in 2 matters. Shown: 1 to 1; --offset 1 goes on.");
        assertThat(desk().line("register", "--open", "asked,promised", "--limit", "1", "--offset", "1"))
                .contains("water tests")
                .doesNotContain("reopen the bridge");
    }

    @Test
    void theExportSaysWhatIsOpen() {
        assertThat(desk().run("export", "--format", "csv", "--table", "entries")
                        .out()
                        .lines()
                        .filter(line -> line.contains(",asked,") || line.contains(",promised,")))
                .hasSize(2);
    }

    @Test
    void whatIsPlannedForADayIsAmongWhatEnds() throws IOException {
        desk().read(
                        "cocoa.md",
                        "2025-03-07",
                        "Ghana imposed a levy on cocoa. The levy on cocoa will be lifted on 7 April 2025. The first 2 million dollars for growers would be paid in April 2025.");

        assertThat(desk().line("register", "--ends-from", "2025-04-01", "--ends-before", "2025-05-01"))
                .containsSubsequence(
                        "2025-04-07",
                        "ends (",
                        "2025-04-10",
                        "due (\u201cby 10 April\u201d)",
                        "2025-04-30",
                        "ends (\u201cuntil 30 April 2025\u201d)");
    }

    @Test
    void aWordIsNotFoundInTheMiddleOfAnother() {
        assertThat(desk().line("register", "ban")).contains("swimming", "1 entry in 1 matter.");
        assertThat(desk().line("register", "ban", "--json")).contains("banned swimming");
        assertThat(desk().line("register", "urban")).contains("0 entries");
        assertThat(desk().line("register", "urban", "--as-of", "2025-03-07")).contains("0 entries");
        assertThat(desk().line("register", "north beach")).contains("swimming");
    }
}
