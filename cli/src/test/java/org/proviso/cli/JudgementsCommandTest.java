package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.store.RegisterFile;

class JudgementsCommandTest {
    private static final String FIRST = """
            ---
            title: Norland frees ferry money
            date: 2025-03-04
            ---
            The government of Norway waived the ferry tariff for fishing crews on Tuesday. The parliament approved $5.2 million for the \
            ferry programme.
            """;

    private static final String SECOND = """
            ---
            title: Ferry money cut
            date: 2025-04-04
            ---
            The parliament of Norway cut $2.5 million from the school programme on Friday. The government of Norway banned \
            fishing in the bay.
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void twoDocuments() throws IOException {
        Files.writeString(folder.resolve("first.md"), FIRST);
        Files.writeString(folder.resolve("second.md"), SECOND);
        read("r.db");
    }

    private void read(String register) {
        CommandRun run = CommandRun.of(
                "read",
                folder.resolve("first.md").toString(),
                folder.resolve("second.md").toString(),
                "--register",
                register(register));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private String register(String name) {
        return folder.resolve(name).toString();
    }

    private CommandRun run(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", register("r.db")));
        return CommandRun.of(all.toArray(new String[0]));
    }

    private Register load(String name) {
        try (RegisterFile file = RegisterFile.open(Path.of(register(name)), RegisterFile.Mode.READ)) {
            return Register.of(file.log());
        }
    }

    private Filing claim(String words) {
        return load("r.db").entries().values().stream()
                .map(Entry::filings)
                .flatMap(List::stream)
                .filter(filing -> filing.claim().evidence().exact().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private CommandRun judge(String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("judge"));
        all.addAll(List.of(words));
        all.addAll(List.of("--why", "I asked the board", "--by", "A. Holm"));
        return run(all.toArray(new String[0]));
    }

    private static List<String> said(Register register) {
        return register.entries().values().stream()
                .map(entry -> entry.id() + " "
                        + register.state(entry, java.time.LocalDate.MAX).label() + " "
                        + entry.filings().stream().map(Filing::claim).toList() + " "
                        + entry.struck().size())
                .toList();
    }

    @Test
    void aRegisterIsMadeAgainFromDocumentsAndJudgements() throws IOException {
        String waived = claim("waived").id().value();
        String money = claim("5.2").id().value();
        assertThat(judge("reject", waived).out()).contains("is rejected", "judged by A. Holm");
        assertThat(judge("correct", money, "quantity", "5300000 USD about").exitCode())
                .isZero();
        String id = load("r.db").judgements().getFirst().event().id();
        assertThat(judge("undo", id.substring(0, 6)).exitCode()).isZero();
        assertThat(judge("reject", waived).exitCode()).isZero();
        Path file = folder.resolve("review.jsonl");
        Files.writeString(file, run("judgements", "export").out());

        read("again.db");
        assertThat(said(load("again.db"))).isNotEqualTo(said(load("r.db")));
        CommandRun taken = CommandRun.of("judgements", "import", file.toString(), "--register", register("again.db"));

        assertThat(taken.out()).contains("4 judgements taken, 0 known already, 0 not taken");
        assertThat(said(load("again.db"))).isEqualTo(said(load("r.db")));
        assertThat(CommandRun.of("judgements", "import", file.toString(), "--register", register("again.db"))
                        .out())
                .contains("0 judgements taken, 4 known already");
        assertThat(CommandRun.of("verify", "--register", register("again.db")).exitCode())
                .isZero();
    }

    @Test
    void whatCannotBeTakenIsNamedByItsLine() throws IOException {
        assertThat(judge("reject", claim("waived").id().value()).exitCode()).isZero();
        Path file = folder.resolve("review.jsonl");
        Files.writeString(file, "no JSON\n" + run("judgements", "export").out());
        CommandRun.of("read", folder.resolve("second.md").toString(), "--register", register("other.db"));

        CommandRun run = CommandRun.of("judgements", "import", file.toString(), "--register", register("other.db"));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("review.jsonl:1: not JSON", "review.jsonl:2: no claim");
        assertThat(run.out()).contains("0 judgements taken, 0 known already, 2 not taken");
    }

    @Test
    void aClaimThatHasAnotherIdIsFoundByThePlaceOfItsWords() throws IOException {
        String claim = claim("waived").id().value();
        assertThat(judge("reject", claim).exitCode()).isZero();
        Path file = folder.resolve("review.jsonl");
        Files.writeString(file, run("judgements", "export").out().replace(claim, "0123456789abcdef"));

        read("again.db");
        CommandRun run = CommandRun.of("judgements", "import", file.toString(), "--register", register("again.db"));

        assertThat(run.out()).contains("1 judgement taken");
        assertThat(said(load("again.db"))).isEqualTo(said(load("r.db")));
    }

    @Test
    void judgementsAreListedWithThoseTakenBack() {
        assertThat(run("judgements").out()).contains("0 judgements.");
        judge("accept", claim("waived").id().value());
        judge("undo", load("r.db").judgements().getFirst().event().id());

        assertThat(run("judgements").out())
                .containsPattern("taken back by j-[0-9a-f]{10} \u00b7 A. Holm: claim")
                .contains("takes one back", "I asked the board", "2 judgements, 0 of which hold.");
        assertThat(run("judgements", "--json").lines().getFirst()).contains("\"kind\":\"accept\"", "\"holds\":false");
    }

    @Test
    void aJudgementThatCannotBeIsRefusedWithTheRemedy() {
        String claim = claim("waived").id().value();
        assertThat(judge("reject", "ffffffffffffffff").exitCode()).isEqualTo(3);
        assertThat(judge("correct", claim, "act", "paid").exitCode()).isEqualTo(5);
        assertThat(judge("undo", "j-nothing").err()).contains("'proviso judgements' lists them");
        assertThat(judge("merge", "0", "0").exitCode()).isNotZero();
        assertThat(load("r.db").judgements()).isEmpty();
    }

    @Test
    void whatWasSaidThenAndNowIsCompared() {
        CommandRun nothing = run("diff", "2001-01-01", "2001-01-02");
        assertThat(nothing.out()).contains("0 entries differ between what was known on 2001-01-01 and on 2001-01-02");

        CommandRun all = run("diff", "2001-01-01", "2999-01-01");
        assertThat(all.out()).contains("new", "told by first.md", "told by second.md");
        assertThat(run("diff", "2001-01-01", "2999-01-01", "--json").lines().getFirst())
                .contains("\"type\":\"difference\"", "\"change\":\"new\"", "\"causes\":[{\"cause\":\"document\"");
        assertThat(run("diff", "2999-01-01", "2001-01-01").exitCode()).isEqualTo(2);
    }

    @Test
    void twoEntriesAreMergedAndPartAgainWhenThatIsTakenBack() {
        List<Entry> money = load("r.db").entries().values().stream()
                .filter(entry -> entry.lane() == Lane.MONEY)
                .toList();
        assertThat(money).hasSize(2);
        String one = money.getFirst().id().value();
        String other = money.getLast().id().value();

        assertThat(judge("merge", one, other).out()).contains("are one", "now part of");
        assertThat(load("r.db").entry(money.getFirst().id()))
                .isEqualTo(load("r.db").entry(money.getLast().id()));
        assertThat(judge("merge", one, other).exitCode()).isEqualTo(4);

        judge("undo", load("r.db").judgements().getFirst().event().id());
        assertThat(load("r.db").entries())
                .containsKeys(money.getFirst().id(), money.getLast().id());
        assertThat(run("verify").exitCode()).isZero();
    }

    @Test
    void claimsAreSplitOffAndComeBackWhenThatIsTakenBack() {
        List<Entry> money = load("r.db").entries().values().stream()
                .filter(entry -> entry.lane() == Lane.MONEY)
                .toList();
        judge("merge", money.getFirst().id().value(), money.getLast().id().value());
        Entry merged = load("r.db").entry(money.getFirst().id()).orElseThrow();
        String leaving = claim("2.5").id().value();

        CommandRun split = judge("split", merged.id().value(), leaving);
        assertThat(split.exitCode()).as(split.err()).isZero();
        assertThat(split.out()).contains("is an entry of its own");
        assertThat(load("r.db").entries().values())
                .filteredOn(entry -> entry.filings().stream()
                        .anyMatch(filing -> filing.id().value().equals(leaving)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.filings()).hasSize(1));
        assertThat(judge("split", merged.id().value(), leaving).exitCode()).isEqualTo(5);

        judge("undo", load("r.db").judgements().getLast().event().id());
        assertThat(load("r.db").entry(merged.id()).orElseThrow().filings())
                .extracting(filing -> filing.id().value())
                .contains(leaving);
        assertThat(run("verify").exitCode()).isZero();
    }

    @Test
    void documentsAreReadAgainAndJudgementsStay() {
        String waived = claim("waived").id().value();
        judge("reject", waived);

        CommandRun run = run("reread");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 documents read again, 0 differently: 0 claims lapsed, 0 filed");
        assertThat(load("r.db").entries().values())
                .flatExtracting(Entry::struck)
                .extracting(filing -> filing.id().value())
                .containsExactly(waived);
        assertThat(run("reread", "nobody.md").exitCode()).isEqualTo(3);
    }

    @Test
    void theHistoryOfAnEntrySaysWhatChangedIt() {
        Entry entry = load("r.db").entries().values().iterator().next();
        judge("reject", entry.filings().getFirst().id().value());

        assertThat(run("show", entry.id().value(), "--history").out())
                .contains("known at", "told by first.md", "judged by A. Holm");
        assertThat(run("show", entry.matter().value(), "--history").exitCode()).isEqualTo(2);
    }
}
