package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Register;
import org.proviso.store.RegisterFile;

class JudgeCommandTest {
    private static final Path TEXTS = Path.of("src", "test", "resources", "golden", "copies", "texts");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aReportAndItsCopy() {
        assertThat(CommandRun.of(
                                "read",
                                TEXTS.resolve("a-report.md").toString(),
                                TEXTS.resolve("b-copy.md").toString(),
                                "--register",
                                register())
                        .exitCode())
                .isZero();
    }

    private String register() {
        return folder.resolve("r.db").toString();
    }

    private CommandRun judge(String word, String one, String other) {
        return CommandRun.of(
                "judge", word, one, other, "--why", "I asked both desks", "--by", "A. Holm", "--register", register());
    }

    private Register load() {
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.READ)) {
            return Register.of(file.log());
        }
    }

    private static DocumentId id(String name) throws IOException {
        return DocumentId.ofBytes(Files.readAllBytes(TEXTS.resolve(name)));
    }

    private boolean areOne() throws IOException {
        Register register = load();
        return register.origin(id("a-report.md")).equals(register.origin(id("b-copy.md")));
    }

    private CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", register()));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private List<Event.Relation> relations() throws IOException {
        return List.of(load().relation(id("a-report.md")), load().relation(id("b-copy.md")));
    }

    private static String idOf(CommandRun run) {
        Matcher id = Pattern.compile("Recorded (o-[0-9a-f]{10}): ").matcher(run.out());
        assertThat(id.find()).as(run.out() + run.err()).isTrue();
        return id.group(1);
    }

    /** What was said of two documents is taken back by its id: what is found counts again. */
    private Path exported() throws IOException {
        return Files.writeString(
                folder.resolve("said.jsonl"), run("judgements", "export").out());
    }

    /** One that has read the same texts, and holds no judgement. */
    private String anotherRegister() {
        String other = folder.resolve("other.db").toString();
        CommandRun.of("read", TEXTS.toString(), "--register", other);
        return other;
    }

    @Test
    void aJudgementOfTwoDocumentsIsTakenBackByItsId() throws IOException {
        List<Event.Relation> before = relations();
        String apart = idOf(judge("apart", "a-report.md", "b-copy.md"));
        assertThat(areOne()).isFalse();

        CommandRun undone = run("judge", "undo", apart, "--why", "one desk only");
        assertThat(undone.out())
                .contains("is taken back; nothing is said of a-report.md and b-copy.md any more", "it is a copy of");
        assertThat(areOne()).isTrue();
        assertThat(relations()).isEqualTo(before).doesNotContain(Event.Relation.JUDGED);
        assertThat(run("judgements").out().replaceAll("\\s+", " "))
                .contains(apart + " \u00b7 taken back by " + idOf(undone), idOf(undone) + " \u00b7 takes one back")
                .endsWith("2 judgements, 0 of which hold. ");
        CommandRun twice = run("judge", "undo", apart, "--why", "again");
        assertThat(twice.exitCode()).isEqualTo(4);
        assertThat(twice.err()).contains("has been taken back already, by " + idOf(undone));
        assertThat(run("judge", "undo", "o-0000000000", "--why", "none").exitCode())
                .isEqualTo(3);

        run("judge", "undo", idOf(undone), "--why", "two desks after all");
        assertThat(areOne()).isFalse();
        assertThat(run("verify").exitCode()).isZero();
    }

    /** Whose word holds again where a later one is taken back: not that of who took it back. */
    @Test
    void whatHoldsAgainHoldsForTheReasonItHadFirst() throws IOException {
        idOf(run("judge", "same", "a-report.md", "b-copy.md", "--why", "one author", "--by", "Ana"));
        String apart = idOf(run("judge", "apart", "a-report.md", "b-copy.md", "--why", "two desks", "--by", "Bo"));
        run("judge", "undo", apart, "--why", "a wrong click", "--by", "Cy");

        assertThat(areOne()).isTrue();
        assertThat(load().derived().origins().values().stream()
                        .map(told -> told.getLast().event().reason()))
                .anyMatch(reason -> reason.equals("Ana says that it is one text: one author"));
    }

    @Test
    void whatWasTakenBackGoesWithTheDocuments() throws IOException {
        String apart = idOf(judge("apart", "a-report.md", "b-copy.md"));
        run("judge", "undo", apart, "--why", "one desk only");
        Path file = exported();
        String other = anotherRegister();

        assertThat(CommandRun.of("judgements", "import", file.toString(), "--register", other)
                        .out())
                .contains("2 judgements taken");
        try (RegisterFile read = RegisterFile.open(Path.of(other), RegisterFile.Mode.READ)) {
            Register register = Register.of(read.log());
            assertThat(register.origin(id("a-report.md"))).isEqualTo(register.origin(id("b-copy.md")));
        }
    }

    /** Two that say the same are two: the last word goes with the documents, and is not that which was taken back. */
    @Test
    void whatIsSaidAgainGoesWithTheDocuments() throws IOException {
        String first = idOf(judge("apart", "a-report.md", "b-copy.md"));
        idOf(run("judge", "undo", first, "--why", "one desk only"));
        String again = idOf(judge("apart", "a-report.md", "b-copy.md"));
        assertThat(again).isNotEqualTo(first);
        Path file = exported();
        String other = anotherRegister();

        assertThat(CommandRun.of("judgements", "import", file.toString(), "--register", other)
                        .out())
                .contains("3 judgements taken");
        assertThat(CommandRun.of("judgements", "import", file.toString(), "--register", other)
                        .out())
                .contains("0 judgements taken, 3 known already");
        for (String register : List.of(register(), other)) {
            assertThat(CommandRun.of("judgements", "--register", register).out().replaceAll("\\s+", " "))
                    .contains(first + " \u00b7 taken back by", again + " \u00b7 holds", "1 of which holds");
            try (RegisterFile read = RegisterFile.open(Path.of(register), RegisterFile.Mode.READ)) {
                Register whole = Register.of(read.log());
                assertThat(whole.origin(id("a-report.md"))).isNotEqualTo(whole.origin(id("b-copy.md")));
            }
        }
    }

    /** What an earlier judgement of the two says holds again, and can be taken back itself. */
    @Test
    void whatWasSaidBeforeHoldsAgain() throws IOException {
        String apart = idOf(judge("apart", "a-report.md", "b-copy.md"));
        String same = idOf(judge("same", "b-copy.md", "a-report.md"));
        assertThat(areOne()).isTrue();

        CommandRun undone = run("judge", "undo", same, "--why", "two desks after all");
        assertThat(undone.out().replaceAll("\\s+", " "))
                .contains(same + " is taken back; as said before, b-copy.md and a-report.md are not one origin");
        assertThat(areOne()).isFalse();
        assertThat(run("judgements").out().replaceAll("\\s+", " "))
                .contains(apart + " \u00b7 holds", same + " \u00b7 taken back by " + idOf(undone));
        assertThat(run("judgements", "--json").out().lines())
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"holds\":true", "\"standing\":\"holds\""),
                        two -> assertThat(two).contains("\"holds\":false", "\"standing\":\"taken back by"),
                        three ->
                                assertThat(three).contains("\"holds\":false", "\"standing\":\"takes one back\"", same));

        assertThat(run("export", "--table", "judgements", "--format", "jsonl").out())
                .contains("\"kind\":\"undo\"", "\"undone\":\"" + same + "\"");

        run("judge", "undo", apart, "--why", "one desk");
        assertThat(areOne()).isTrue();
        run("judge", "undo", idOf(undone), "--why", "one desk, I asked");
        assertThat(run("judgements").out().replaceAll("\\s+", " ")).contains(same + " \u00b7 holds");
        assertThat(run("verify").exitCode()).isZero();
    }

    @Test
    void aJudgementIsRecordedShownAndUndoneByAnother() throws IOException {
        assertThat(areOne()).isTrue();

        CommandRun apart = judge("apart", "a-report.md", "b-copy.md");

        assertThat(apart.exitCode()).as(apart.err()).isZero();
        assertThat(apart.out())
                .contains("are not one origin", "was a copy of", "it is an origin of its own")
                .contains("1 origin \u00b7 2 claims", "2 origins \u00b7 2 claims", "taken for an origin of its own");
        assertThat(areOne()).isFalse();

        assertThat(judge("same", "b-copy.md", "a-report.md").out()).contains("are one origin");
        assertThat(areOne()).isTrue();
        assertThat(load().derived().judgements())
                .extracting(told -> told.event().judgement())
                .containsExactly(Event.Verdict.APART, Event.Verdict.SAME);
        assertThat(CommandRun.of("verify", "--register", register()).exitCode()).isZero();
    }

    @Test
    void theListSaysWhichWordHoldsAndHowToTakeItBack() throws IOException {
        judge("apart", "a-report.md", "b-copy.md");
        judge("same", "b-copy.md", "a-report.md");

        String list = CommandRun.of("judgements", "--register", register()).out();
        assertThat(list.replaceAll("\\s+", " "))
                .containsPattern(
                        "o-[0-9a-f]{10} \u00b7 set aside by the later o-[0-9a-f]{10} \u00b7 A. Holm: a-report.md and b-copy.md are not one")
                .containsPattern(
                        "o-[0-9a-f]{10} \u00b7 holds \u00b7 A. Holm: b-copy.md and a-report.md are one origin");
        assertThat(CommandRun.of("judgements", "--json", "--register", register())
                        .out()
                        .lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"holds\":false"),
                        second -> assertThat(second).contains("\"holds\":true"));

        String held = list.replaceAll("(?s).*(o-[0-9a-f]{10}) \u00b7\\s+holds.*", "$1");
        assertThat(run("judge", "undo", held, "--why", "neither").exitCode()).isZero();
        assertThat(run("judgements").out()).contains("3 judgements, 1 of which holds.");
    }

    @Test
    void whatChangesNothingSaysSo() {
        assertThat(judge("same", "b-copy.md", "a-report.md").out())
                .contains(
                        "one origin with b-copy.md by judgement",
                        "Nothing that the register says of the world changes");
    }

    @Test
    void aDocumentThatComesLaterRespectsIt() throws IOException {
        judge("apart", "a-report.md", "b-copy.md");
        Path late = Files.writeString(
                folder.resolve("late.md"),
                Files.readString(TEXTS.resolve("a-report.md")).replace("2025-03-04", "2025-03-06")
                        + "\nFrom our desk.\n");
        assertThat(CommandRun.of("read", late.toString(), "--register", register())
                        .exitCode())
                .isZero();

        assertThat(load().documents()).hasSize(3);
        assertThat(areOne()).isFalse();
    }

    @Test
    void documentsAreNamedByFileOrByTheFirstDigitsOfTheirHash() throws IOException {
        CommandRun run = judge("apart", id("a-report.md").value().substring(0, 8), "b-copy.md");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void whatNamesNoDocumentOrTwoIsSaidSo() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        Files.writeString(again.resolve("a-report.md"), "The library of Lowfen closes on Mondays from April to June.");
        CommandRun.of("read", again.toString(), "--register", register());

        CommandRun unknown = judge("same", "nobody.txt", "b-copy.md");
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err()).contains("no document 'nobody.txt'");

        CommandRun ambiguous = judge("same", "a-report.md", "b-copy.md");
        assertThat(ambiguous.exitCode()).isEqualTo(3);
        assertThat(ambiguous.err())
                .contains("names 2 documents", id("a-report.md").value().substring(0, 12));
    }

    @Test
    void aJudgementIsAboutTwoDocumentsAndHasAReason() {
        assertThat(judge("same", "b-copy.md", "b-copy.md").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("judge", "same", "a-report.md", "b-copy.md", "--register", register())
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("judge", "same", "a-report.md", "b-copy.md", "--why", " ", "--register", register())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void jsonTellsTheJudgementAndWhatItChanged() {
        CommandRun run = CommandRun.of(
                "judge", "apart", "a-report.md", "b-copy.md", "--why", "seen", "--json", "--register", register());
        assertThat(run.lines().getFirst())
                .contains("\"type\":\"judgement\"", "\"judgement\":\"apart\"", "\"why\":\"seen\"");
        assertThat(run.lines().get(1)).contains("\"type\":\"origin\"", "\"relation\":\"original\"");
        assertThat(run.lines().getLast())
                .contains("\"type\":\"difference\"", "\"origins\":1", "\"origins\":2", "\"cause\":\"origin\"");
    }
}
