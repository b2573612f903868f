package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody asks first of the examples has an answer, or says why it has none. */
class FirstQuestionsTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "border");
    private static final Pattern IDS = Pattern.compile("proviso (?:show|judge [a-z]+) ((?:m-|d-|j-)?[0-9a-f]{8,})");

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void readTheExamples() {
        assertThat(run("read", EXAMPLES.toString()).exitCode()).isZero();
    }

    private static CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", folder.resolve("r.db").toString()));
        return CommandRun.of(all.toArray(new String[0]));
    }

    @Test
    void whatIsFrozenIsAskedForByState() {
        CommandRun frozen = run("register", "--state", "ordered,withheld,stopped", "--as-of", "2025-02-14");

        assertThat(frozen.out())
                .contains("measure      ordered  ", "money        withheld", "work         stopped, disputed")
                .doesNotContain("waiver  ", "publicity  ")
                .contains("4 entries in 3 matters as of 2025-02-14.");
        assertThat(run("register", "--state", "stopped", "--lane", "work", "Mexico")
                        .out())
                .contains("all anti-drug programmes", "1 entry in 1 matter");
        assertThat(run("register", "--state", "Disputed").out()).contains("stopped, disputed");
    }

    @Test
    void whatIsNoStateIsRefusedWithThoseThatThereAre() {
        CommandRun run = run("register", "--state", "frozen");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'frozen' is no state", "money: requested, approved, withheld, paid, cut");
    }

    @Test
    void beforeTheFirstReadingNothingWasKnownAndThatIsSaid() {
        assertThat(run("register", "waiver", "--known", "2025-02-14").out())
                .contains("0 entries", "The register knew nothing before 20", "--as-of goes by the time in the world");
        assertThat(run("diff", "2025-02-14", "2025-03-10").out())
                .contains("0 entries differ", "The register knew nothing before 20");
        CommandRun json = run("diff", "2025-02-14", "2025-03-10", "--json");
        assertThat(json.out()).isEmpty();
        assertThat(json.err()).contains("The register knew nothing before 20");
        assertThat(run("show", "7fd560fec5ef", "--known", "2025-02-14").err())
                .contains("nothing of '7fd560fec5ef' was known", "The register knew nothing before 20");
        assertThat(run("register", "waiver").out()).doesNotContain("knew nothing");
    }

    @Test
    void claimsAndDisputesLeadToTheirEntry() {
        String shown = run("show", "7fd560fec5ef").out();
        assertThat(run("show", "d950ab54").out())
                .startsWith("Claim d950ab54b40ab1c5 is one of entry 7fd560fec5ef:")
                .endsWith(shown);
        CommandRun json = run("show", "d950ab54", "--json");
        assertThat(json.out()).isEqualTo(run("show", "7fd560fec5ef", "--json").out());
        assertThat(json.err()).contains("is one of entry 7fd560fec5ef");
        String entry = run("show", "e51d950a6843").out();
        String dispute = entry.substring(entry.indexOf("[d-") + 1, entry.indexOf("[d-") + 13);
        assertThat(run("show", dispute).out())
                .startsWith("Dispute " + dispute)
                .contains("is about entry e51d950a6843:");
        CommandRun nothing = run("show", "ffffffffffff");
        assertThat(nothing.exitCode()).isEqualTo(3);
        assertThat(nothing.err()).contains("no entry, claim or dispute 'ffffffffffff'");
        assertThat(run("show", "d-0000000000").exitCode()).isEqualTo(3);
    }

    @Test
    void scoresAreShownToThoseWhoAsk() {
        assertThat(run("show", "7fd560fec5ef", "--all").out().replaceAll("\\s+", " "))
                .contains("filed here because joins: what the document tells")
                .doesNotContain("joins at");
        assertThat(run("show", "7fd560fec5ef", "--why").out().replaceAll("\\s+", " "))
                .contains("main of lane +1.15", "(joins at 2.20)");
    }

    @Test
    void everyIdOfTheHelpIsOneOfTheExamples() throws IOException {
        List<String> ids = IDS.matcher(Files.readString(Path.of("..", "docs", "cli.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(run("show", id).exitCode()).as(id).isZero());
    }
}
