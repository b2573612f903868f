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
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.store.RegisterFile;

/** What is told of a judgement: everything that is shown otherwise by it. */
class JudgedChangesTest {
    private static final String REPORT = """
            ---
            title: Ferry money
            date: 2025-03-03
            ---
            The government of Norway granted 42 million kroner to the ferry programme on Monday. The parliament of Norway banned \
            fishing in the bay.
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aReport() throws IOException {
        Files.writeString(folder.resolve("report.md"), REPORT);
        CommandRun run = run("read", folder.resolve("report.md").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", folder.resolve("r.db").toString()));
        return CommandRun.of(all.toArray(new String[0]));
    }

    private CommandRun correct(String claim, String field, String value, String... more) {
        List<String> all = new ArrayList<>(
                List.of("judge", "correct", claim, field, value, "--why", "the release says so", "--by", "A. Holm"));
        all.addAll(List.of(more));
        return run(all.toArray(new String[0]));
    }

    private Entry entry(String words) {
        try (RegisterFile file = RegisterFile.open(folder.resolve("r.db"), RegisterFile.Mode.READ)) {
            return Register.of(file.log()).entries().values().stream()
                    .filter(entry -> entry.all().stream()
                            .anyMatch(
                                    filing -> filing.claim().evidence().exact().contains(words)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String claim(String words) {
        return entry(words).all().stream()
                .filter(filing -> filing.claim().evidence().exact().contains(words))
                .map(Filing::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void aCorrectedPartyIsAChangeOfWhatIsSaid() {
        CommandRun run = correct(claim("fishing"), "actor", "the Bay Council");

        assertThat(run.out())
                .contains("the claim\u2019s actor \u201cthe Bay Council\u201d, before \u201cparliament of Norway\u201d")
                .contains("parties: \u201cthe Bay Council")
                .doesNotContain("Nothing that the register says", "was: ");
    }

    @Test
    void aCorrectedConditionIsOneToo() {
        assertThat(correct(claim("fishing"), "condition", "until the cod returns")
                        .out())
                .contains("condition: \u201cuntil the cod returns\u201d, before none")
                .doesNotContain("Nothing that the register says");
    }

    @Test
    void aCorrectedDateMovesATransition() {
        assertThat(correct(claim("fishing"), "when", "2025-02-01").out())
                .contains(
                        "is: ", "since 2025-02-01", "transitions, now: 2025-02-01", "transitions, no more: 2025-03-03")
                .doesNotContain("Nothing that the register says");
    }

    @Test
    void whatOnlyTheClaimSaysIsSaidOfTheClaim() {
        String claim = claim("fishing");
        assertThat(correct(claim, "object", "trawling").out())
                .contains("the claim\u2019s object \u201ctrawling\u201d, before \u201cfishing\u201d")
                .contains("What the register says of the claim\u2019s entry stays as it was.")
                .doesNotContain("Nothing that the register says");
        assertThat(correct(claim, "object", "trawling by night", "--json").out())
                .contains("\"fields\":[{\"field\":\"object\",\"before\":\"\u201ctrawling\u201d\"");
        assertThat(run("judge", "accept", claim, "--why", "I looked").out())
                .contains("Nothing that the register says of the world changes by it.");
    }

    @Test
    void aTakenBackCorrectionSaysWhatComesBack() {
        String out = correct(claim("fishing"), "object", "trawling").out();
        String id = out.substring(out.indexOf("j-"), out.indexOf(":"));

        assertThat(run("judge", "undo", id, "--why", "my mistake").out())
                .contains("the claim\u2019s object \u201cfishing\u201d, before \u201ctrawling\u201d");
    }

    @Test
    void aCorrectedClaimIsShownWithWhatItHadInWords() {
        String claim = claim("42 million");
        assertThat(correct(claim, "quantity", "24 million kroner").out()).contains("\u201c24,000,000 NOK\u201d");

        String shown = run("show", entry("42 million").id().value()).out();
        assertThat(shown)
                .contains("24,000,000 NOK", "as it was read: quantity \u201c42,000,000 NOK\u201d")
                .contains("judged by A. Holm on 20")
                .doesNotContain("{\"");
    }

    @Test
    void aScaleThatCannotBeReadIsRefusedWithTheRemedy() {
        CommandRun run = correct(claim("42 million"), "quantity", "2,4,6 million");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("write the number in full");
    }

    /** A letter behind the number of an amount of money is no unit: as "4 m" it would take the place of 42,000,000 NOK unseen. */
    @Test
    void aLetterThatMultipliesMoneyIsRefusedWithTheRemedy() {
        String claim = claim("42 million");
        for (String given : List.of("4m", "4 m", "4 M about")) {
            CommandRun run = correct(claim, "quantity", given);
            assertThat(run.exitCode()).as(given).isEqualTo(5);
            assertThat(run.err()).contains("4000000 NOK");
        }
        assertThat(correct(claim, "quantity", "4 ferries").exitCode()).isZero();
        assertThat(correct(claim, "quantity", "4 m").exitCode()).isZero();
    }

    @Test
    void anEntryWhoseOnlyClaimIsRejectedSaysSo() {
        Entry entry = entry("fishing");
        assertThat(run("judge", "reject", claim("fishing"), "--why", "a joke", "--by", "A. Holm")
                        .out())
                .contains("no claim left");

        assertThat(run("register", "fishing").out())
                .contains("(rejected)", "every claim of it was rejected")
                .doesNotContain("page furniture", "0 origins");
        assertThat(run("register", "fishing", "--json").out()).contains("\"rejected\":true");
        assertThat(run("show", entry.id().value()).out())
                .contains("none: its only claim was rejected", "Rejected", "judged by A. Holm", "\u201ca joke\u201d")
                .doesNotContain("page furniture");
    }

    /** Where what is told last names no amount, the state has that of before, as lists show it. */
    @Test
    void whatIsMergedHasItsAmount() throws IOException {
        Files.writeString(
                folder.resolve("later.md"),
                "---\ntitle: Harbour notes\ndate: 2025-05-09\n---\nThe agency of Sweden granted money to the harbour school.\n");
        run("read", folder.resolve("later.md").toString());
        String first = entry("42 million").id().value();
        String later = entry("harbour school").id().value();

        assertThat(run("judge", "merge", first, later, "--why", "one grant").out())
                .contains("is: approved since 2025-03-03 \u00b7 42,000,000 NOK \u00b7 2 origins");
    }

    private List<String> ids(List<String> words) {
        return words.stream().map(word -> entry(word).id().value()).toList();
    }

    private int entries(List<String> words) {
        return (int) ids(words).stream().distinct().count();
    }

    private static String idOf(CommandRun run) {
        Matcher id = Pattern.compile("Recorded (j-[0-9a-f]+): ").matcher(run.out());
        assertThat(id.find()).as(run.out() + run.err()).isTrue();
        return id.group(1);
    }

    private void tell(String name, String date, String text) throws IOException {
        Files.writeString(folder.resolve(name), "---\ntitle: " + name + "\ndate: " + date + "\n---\n" + text + "\n");
        assertThat(run("read", folder.resolve(name).toString()).exitCode()).isZero();
    }

    /** What was put together stays together, whichever of its ids is given next; and each goes its way again when that is taken back. */
    @Test
    void whatWasMergedBeforeIsMergedAsAWhole() throws IOException {
        tell("one.md", "2025-04-01", "The agency of Sweden granted money to the harbour school.");
        tell("two.md", "2025-05-01", "The council of Chile granted 3 million pesos to the copper museum.");
        tell("three.md", "2025-06-01", "The ministry of Japan granted 9 million yen to the weather station.");
        List<String> three = List.of("harbour school", "copper museum", "weather station");
        List<String> ids = ids(three);
        assertThat(ids).doesNotHaveDuplicates();
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            String first = ids.get(order[0]);
            String middle = ids.get(order[1]);
            String last = ids.get(order[2]);
            String one = idOf(run("judge", "merge", first, middle, "--why", "one grant"));
            CommandRun second = run("judge", "merge", last, middle, "--why", "the same grant");
            assertThat(entries(three)).as(second.out()).isEqualTo(1);
            assertThat(run("judge", "merge", middle, last, "--why", "again").exitCode())
                    .isEqualTo(4);

            run("judge", "undo", idOf(second), "--why", "another grant");
            assertThat(entries(three)).isEqualTo(2);
            assertThat(entries(List.of(three.get(order[0]), three.get(order[1]))))
                    .isEqualTo(1);

            run("judge", "undo", one, "--why", "another one, too");
            assertThat(ids(three)).isEqualTo(ids);
        }
        assertThat(run("verify").exitCode()).isZero();
    }

    /** An id that is part of an entry since the program put it there names that entry. */
    @Test
    void whatTheProgramPutTogetherIsMergedAsAWhole() throws IOException {
        tell("one.md", "2025-04-01", "The agency of Sweden granted 5 million kronor to the harbour school.");
        String later = "The ministry of Japan granted 9 million yen to the weather station.";
        tell("two.md", "2025-06-01", later);
        String opened = entry("9 million yen").id().value();
        tell("three.md", "2025-05-20", later + " The report said so on Tuesday.");
        String whole = entry("9 million yen").id().value();
        assertThat(whole).isNotEqualTo(opened);

        CommandRun merged =
                run("judge", "merge", opened, entry("harbour school").id().value(), "--why", "one grant");
        assertThat(merged.out()).contains("Entry " + opened + " is part of " + whole + " now");
        assertThat(entry("harbour school").all()).hasSize(3);
        run("judge", "undo", idOf(merged), "--why", "two grants");
        assertThat(entry("harbour school").all()).hasSize(1);
        assertThat(entry("9 million yen").all()).hasSize(2);
    }
}
