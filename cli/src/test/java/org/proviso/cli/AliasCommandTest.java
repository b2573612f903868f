package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.store.RegisterFile;

/** A person says that two names mean one thing: before, between and after the documents that use them. */
class AliasCommandTest {
    private static final String SHORT = "NORFAP";
    private static final String LONG = "Northern Fishery Assistance";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void threeDocuments() throws IOException {
        write(
                "one.md",
                "2025-03-04",
                "The government of Norway suspended the NORFAP programme on Tuesday, the fishery board said.");
        write(
                "two.md",
                "2025-03-05",
                "The government of Norway suspended the Northern Fishery Assistance programme on Tuesday, officials said.");
        write(
                "three.md",
                "2025-03-06",
                "The government of Norway suspended the Northern Fishery Assistance programme on Tuesday. A week before, the"
                        + " parliament approved $5.2 million for roads in Bergen. The minister said on Thursday that the"
                        + " government suspended the NORFAP programme.");
    }

    /** All of one site: two sites would tell one story, whatever they call it. */
    private void write(String name, String date, String text) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "---\ntitle: The fishery board\ndate: " + date + "\nurl: https://board.example/" + name + "\n---\n"
                        + text + "\n");
    }

    private void read(String register, String... names) {
        List<String> words = new ArrayList<>(List.of("read"));
        for (String name : names) {
            words.add(folder.resolve(name).toString());
        }
        run(register, words);
    }

    private CommandRun judge(String register, String... words) {
        List<String> all = new ArrayList<>(List.of("judge"));
        all.addAll(List.of(words));
        all.addAll(List.of("--why", "its full name", "--by", "A. Holm"));
        all.addAll(List.of("--register", folder.resolve(register).toString()));
        return CommandRun.of(all.toArray(new String[0]));
    }

    private CommandRun run(String register, List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--register", folder.resolve(register).toString()));
        CommandRun run = CommandRun.of(all.toArray(new String[0]));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    /** What a register says, without when it came to know it and why things are where they are. */
    private List<String> said(String register) {
        try (RegisterFile file = RegisterFile.open(folder.resolve(register), RegisterFile.Mode.READ)) {
            Register whole = Register.of(file.log());
            return whole.entries().values().stream()
                    .map(entry -> entry.id() + " " + entry.title() + " " + whole.matter(entry.matter()) + " "
                            + whole.state(entry, LocalDate.MAX).label() + " "
                            + entry.filings().stream()
                                    .map(Filing::claim)
                                    .map(String::valueOf)
                                    .sorted()
                                    .toList())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSameRegisterWheneverItIsSaid() {
        read("after.db", "one.md", "two.md", "three.md");
        List<String> apart = said("after.db");
        CommandRun said = judge("after.db", "alias", LONG, SHORT);
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .contains(
                        "\u201cNORFAP\u201d and \u201cNorthern Fishery Assistance\u201d mean one thing", "now part of");
        assertThat(said("after.db")).hasSize(apart.size() - 1);

        read("between.db", "three.md");
        judge("between.db", "alias", SHORT, LONG);
        read("between.db", "two.md");
        read("between.db", "one.md");
        assertThat(said("between.db")).isEqualTo(said("after.db"));
        assertThat(run("between.db", List.of("verify")).out()).isNotEmpty();

        String judged = run("between.db", List.of("judgements", "--json")).out();
        String id = judged.substring(judged.indexOf("j-"), judged.indexOf("j-") + 8);
        judge("between.db", "undo", id);
        assertThat(said("between.db")).isEqualTo(apart);
    }

    @Test
    void whatIsSaidIsSharedWithOthersWhoReadTheSame() throws IOException {
        read("mine.db", "one.md", "two.md", "three.md");
        judge("mine.db", "alias", SHORT, LONG);
        judge("mine.db", "alias", "Bergen roads", "roads in Bergen");
        Path file = folder.resolve("review.jsonl");
        Files.writeString(file, run("mine.db", List.of("judgements", "export")).out());

        read("theirs.db", "two.md", "one.md");
        assertThat(run("theirs.db", List.of("judgements", "import", file.toString()))
                        .out())
                .contains("2 judgements taken");
        read("theirs.db", "three.md");
        assertThat(said("theirs.db")).isEqualTo(said("mine.db"));
        assertThat(run("theirs.db", List.of("judgements", "import", file.toString()))
                        .out())
                .contains("0 judgements taken, 2 known already");
    }

    @Test
    void whatNothingUsesIsSaidSo() {
        read("r.db", "one.md");
        CommandRun run = judge("r.db", "alias", SHORT, LONG);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("No claim of the register has \u201cNorthern Fishery Assistance\u201d yet")
                .doesNotContain("has \u201cNORFAP\u201d yet")
                .contains("Nothing that the register says of the world changes by it");
        assertThat(judge("r.db", "alias", "Quay Fund", "QF", "--json").out())
                .contains("\"kind\":\"alias\"", "\"notUsed\":[\"QF\",\"Quay Fund\"]");
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        read("r.db", "one.md");
        assertThat(judge("r.db", "alias", SHORT).exitCode()).isEqualTo(2);
        assertThat(judge("r.db", "alias", SHORT, " " + SHORT + " ").exitCode()).isEqualTo(5);
        CommandRun numbers = judge("r.db", "alias", SHORT, "9/11");
        assertThat(numbers.exitCode()).isEqualTo(5);
        assertThat(numbers.err()).contains("'9/11' is no name");

        assertThat(judge("r.db", "alias", SHORT, LONG).exitCode()).isZero();
        assertThat(judge("r.db", "alias", LONG, "NFA").exitCode()).isZero();
        CommandRun circle = judge("r.db", "alias", "NFA", SHORT);
        assertThat(circle.exitCode()).isEqualTo(4);
        assertThat(circle.err()).contains("mean one thing already");
    }

    @Test
    void namesThatDifferOnlyByAccentsCanBeSaidToBeOne() {
        read("r.db", "one.md");
        assertThat(judge("r.db", "alias", "Br\u00fcgge Fund", "Brugge Fund").exitCode())
                .isZero();
        assertThat(judge("r.db", "alias", "BR\u00dcGGE FUND", "brugge fund").exitCode())
                .isEqualTo(4);
    }
}
