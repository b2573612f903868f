package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money that one document tells to be frozen, and a freeze that another tells to be lifted, as a reader of the register meets them. */
class FreeingCommandsTest {
    private static final String LIFTED = "freeze lifted on 2025-03-10 [";

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void readTwoReports() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                documents.resolve("frozen.txt"),
                "Clinics without money\nDate: 2025-02-03\n\nThe Health Ministry of Kenya froze $12 million for the clinics in"
                        + " Kisumu on 3 February 2025. The clinics had not filed their accounts, it said.\n");
        Files.writeString(
                documents.resolve("lifted.txt"),
                "Clinics may buy medicines again\nDate: 2025-03-10\n\nThe Health Ministry of Kenya lifted the freeze on the"
                        + " clinics' funding on 10 March 2025.\n");
        assertThat(run("read", documents.toString()).out()).contains(LIFTED, "frees money withheld: ");
    }

    private static CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", folder.resolve("r.db").toString()));
        return CommandRun.of(all.toArray(new String[0]));
    }

    private static String id(String lane) {
        Matcher found = Pattern.compile(lane + " .*\\[([0-9a-f]{12})]")
                .matcher(run("register", "--lane", lane).out());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void listsSayIt() {
        assertThat(run("register", "--lane", "money").out())
                .contains("money        withheld", LIFTED + id("measure") + "]; payment is not told");
        assertThat(run("register", "--lane", "measure").out())
                .contains("frees money withheld: $12 million for the clinics in Kisumu", "[" + id("money") + "]");
        assertThat(run("register", "--as-of", "2025-03-01").out())
                .contains("withheld")
                .doesNotContain("freeze lifted");
        assertThat(run("register", "--known", "2100-01-01").out()).contains(LIFTED);
    }

    @Test
    void programsReadIt() {
        assertThat(run("register", "--lane", "money", "--json").out())
                .contains("\"freedBy\":[{\"entry\":\"" + id("measure") + "\",\"day\":\"2025-03-10\",\"sure\":true");
        assertThat(run("show", id("money"), "--json").out())
                .contains("{\"type\":\"freeing\",\"held\":\"" + id("money") + "\",\"by\":\"" + id("measure")
                        + "\",\"act\":\"measure/lifted\"");
    }

    @Test
    void bothEntriesShowItWithItsReasons() {
        for (String lane : List.of("money", "measure")) {
            assertThat(run("show", id(lane)).out())
                    .contains(
                            "Held back and freed",
                            "freeze lifted on 2025-03-10; payment is not told",
                            "held back: money withheld: $12 million for the clinics in Kisumu",
                            "freed by: measure lifted: ",
                            "because both speak of \u2018clinic\u2019")
                    .doesNotContain("asserted at");
        }
        assertThat(run("show", id("money"), "--why").out()).contains("+1.00", "(asserted at 2.75)");
    }

    @Test
    void aTimelineHasWhatAnotherMatterTells() {
        Matcher matter = Pattern.compile("m-[0-9a-f]{10}")
                .matcher(run("register", "--lane", "money").out());
        assertThat(matter.find()).isTrue();

        assertThat(run("show", matter.group(), "--timeline", "50").out().replaceAll("\\s+", " "))
                .contains(
                        "What frees what is held back, or ends what is granted, between this matter and others",
                        "2025-03-10 \u00b7 measure lifted: ",
                        "frees [" + id("money") + "]; payment is not told");
    }

    private static String lists(String name, String... texts) throws IOException {
        Path documents = Files.createDirectory(folder.resolve(name));
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(documents.resolve(i + ".txt"), texts[i]);
        }
        String file = folder.resolve(name + ".db").toString();
        assertThat(CommandRun.of("read", documents.toString(), "--register", file)
                        .exitCode())
                .isZero();
        return CommandRun.of("register", "--register", file).out();
    }

    private static final String SCHOOLS =
            "Funds\nDate: 2025-02-03\n\nThe Education Department froze grants for public schools in Maine.\n";

    @Test
    void whoIsNamedWithAPlaceIsTheSameAsWithout() throws IOException {
        assertThat(lists(
                        "schools",
                        SCHOOLS,
                        "Lifted\nDate: 2025-04-03\n\nThe Education Department lifted the freeze on grants for public schools"
                                + " in Maine.\n"))
                .contains("      freeze lifted on 2025-04-03 [");
    }

    @Test
    void anotherThingInThePlaceIsNot() throws IOException {
        assertThat(lists(
                        "hospital",
                        SCHOOLS,
                        "Lifted\nDate: 2025-04-03\n\nThe Education Department lifted the freeze on grants for a hospital"
                                + " in Maine.\n"))
                .contains("withheld", "lifted")
                .doesNotContain("freeze lifted on", "frees money");
    }

    @Test
    void whatIsNotToldToBeDoneFreesNothing() throws IOException {
        assertThat(lists(
                        "denied",
                        SCHOOLS,
                        "Lifted\nDate: 2025-04-03\n\nThe Education Department has not lifted the freeze on grants for public"
                                + " schools in Maine.\n"))
                .contains("withheld")
                .doesNotContain("freeze lifted on", "frees money");
    }

    private static final List<String> OF_KISUMU = List.of(
            "Clinics without money\nDate: 2025-02-03\n\nThe Health Ministry of Kenya froze $12 million for the clinics in Kisumu on 3"
                    + " February 2025.\n",
            "Hospital without money\nDate: 2025-02-04\n\nThe Health Ministry of Kenya froze $3 million for the hospital in Kisumu on 4"
                    + " February 2025.\n",
            "Money may flow again\nDate: 2025-03-10\n\nThe Health Ministry of Kenya lifted the freeze on the money for clinics and the"
                    + " hospital in Kisumu on 10 March 2025.\n");

    private static String of(String register, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", folder.resolve(register).toString()));
        CommandRun run = CommandRun.of(all.toArray(new String[0]));
        return run.out() + run.err();
    }

    private static String idOf(String register, String words) {
        Matcher found = Pattern.compile("\"id\":\"([0-9a-f]{12})\"")
                .matcher(of(
                        register, "register", words, "--lane", words.equals("freeze") ? "measure" : "money", "--json"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static final String PERHAPS = "perhaps freeze lifted on 2025-03-10 [";

    @Test
    void whatMayBeFreedIsDecidedByAPersonAndTakenBack() throws IOException {
        assertThat(lists("kisumu", OF_KISUMU.toArray(new String[0]))).contains(PERHAPS);
        String held = idOf("kisumu.db", "hospital");
        String by = idOf("kisumu.db", "freeze");
        assertThat(of("kisumu.db", "show", held, "--all")).contains("'judge frees " + by + " " + held + "' decides");

        assertThat(of("kisumu.db", "judge", "frees", by, held, "--why", "the ministry said so"))
                .contains("entry " + by + " frees what " + held + " tells to be held back");
        for (String known : List.of("", "2100-01-01")) {
            String[] asked = known.isEmpty()
                    ? new String[] {"register", "--lane", "money"}
                    : new String[] {"register", "--lane", "money", "--known", known};
            assertThat(of("kisumu.db", asked)).as(known).doesNotContain(PERHAPS).contains(LIFTED + by);
        }
        assertThat(of("kisumu.db", "show", held, "--all").replaceAll("\\s+", " "))
                .contains("judged by ", "\u201cthe ministry said so\u201d")
                .doesNotContain("nobody has decided it");
        assertThat(of("kisumu.db", "register", "--known", "2001-01-01")).contains("0 entries");

        assertThat(of("kisumu.db", "judge", "leaves", by, held, "--why", "another freeze"))
                .contains("neither frees nor ends", "of both entries leave it out");
        assertThat(of("kisumu.db", "register", "hospital", "--lane", "money")).doesNotContain("freeze lifted");
        Matcher second = Pattern.compile("(j-[0-9a-f]+) \u00b7 holds \u00b7 [^ ]+: entry [0-9a-f]+ neither frees")
                .matcher(of("kisumu.db", "judgements").replaceAll("\\s+", " "));
        assertThat(second.find()).isTrue();
        of("kisumu.db", "judge", "undo", second.group(1), "--why", "it is the same one");
        assertThat(of("kisumu.db", "judgements").replaceAll("\\s+", " "))
                .contains(
                        second.group(1) + " \u00b7 taken back by j-",
                        " takes one back ",
                        "3 judgements, 1 of which holds.");
        assertThat(of("kisumu.db", "register", "--lane", "money"))
                .doesNotContain(PERHAPS)
                .contains(LIFTED + by);
    }

    @Test
    void whatWasDecidedGoesWithTheDocuments() throws IOException {
        lists("sent", OF_KISUMU.toArray(new String[0]));
        lists("got", OF_KISUMU.toArray(new String[0]));
        of("sent.db", "judge", "frees", idOf("sent.db", "freeze"), idOf("sent.db", "hospital"), "--why", "it says so");
        Path file = Files.writeString(folder.resolve("sent.jsonl"), of("sent.db", "judgements", "export"));

        assertThat(of("got.db", "judgements", "import", file.toString())).contains("1 judgement taken");
        assertThat(of("got.db", "register", "--lane", "money")).doesNotContain(PERHAPS);
        assertThat(of("got.db", "export", "--format", "csv", "--table", "judgements"))
                .contains("frees");
        assertThat(of("got.db", "reread")).isNotEmpty();
        assertThat(of("got.db", "register", "--lane", "money")).doesNotContain(PERHAPS);
    }

    @Test
    void whatNothingTellsCannotBeDecided() throws IOException {
        lists("none", OF_KISUMU.get(0), OF_KISUMU.get(1));
        String one = idOf("none.db", "clinics");
        String other = idOf("none.db", "hospital");
        assertThat(of("none.db", "judge", "frees", one, other, "--why", "so"))
                .contains(
                        "This cannot be judged: entry " + one,
                        "tells nothing that frees it: that would be measure lifted, ");
    }

    private static final List<String> OF_LAMU = List.of(
            "Clinic opens\nDate: 2025-01-10\n\nThe Kenyan health ministry issued a permit to the Lamu clinic on 10 January 2025.\n",
            "Court rules\nDate: 2025-04-02\n\nThe High Court struck down the clinic's licence. Doctors were upset.\n",
            "Grants\nDate: 2025-02-03\n\nThe Education Department froze grants for public schools in Maine.\n");

    private static String lineOf(String register, String lane) {
        return of(register, "register", "--lane", lane, "--json")
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static String onlyOf(String register, String lane) {
        Matcher found = Pattern.compile("\"id\":\"([0-9a-f]{12})\"").matcher(lineOf(register, lane));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aPersonTiesWhatTheProgramDoesNotPropose() throws IOException {
        lists("lamu", OF_LAMU.toArray(new String[0]));
        String permit = onlyOf("lamu.db", "waiver");
        String court = onlyOf("lamu.db", "measure");
        String money = onlyOf("lamu.db", "money");
        assertThat(lineOf("lamu.db", "waiver")).doesNotContain("endedBy");

        assertThat(of("lamu.db", "judge", "ends", court, permit, "--why", "that clinic")
                        .replaceAll("\\s+", " "))
                .contains("[" + permit + "]: stopped by a court or legislature on 2025-04-02");
        assertThat(lineOf("lamu.db", "waiver")).contains("\"endedBy\":[{\"entry\":\"" + court + "\"");
        assertThat(of("lamu.db", "show", permit, "--all"))
                .contains("Granted, and ended elsewhere", "judged by ", "that clinic");

        assertThat(of("lamu.db", "judge", "ends", money, permit, "--why", "no"))
                .contains("entry " + money, "tells nothing that ends it: that would be waiver revoked, ");
        assertThat(of("lamu.db", "judge", "frees", court, permit, "--why", "no").replaceAll("\\s+", " "))
                .contains("tells nothing that is held back", "'judge ends' says of these two what can be so");
        assertThat(of("lamu.db", "judge", "ends", permit, permit, "--why", "no"))
                .contains("names one twice");
        assertThat(of("lamu.db", "judge", "ends", "ffffffffffff", permit, "--why", "no"))
                .contains("no entry 'ffffffffffff'");

        Path file = Files.writeString(folder.resolve("lamu.jsonl"), of("lamu.db", "judgements", "export"));
        lists("lamu2", OF_LAMU.toArray(new String[0]));
        assertThat(of("lamu2.db", "judgements", "import", file.toString())).contains("1 judgement taken");
        assertThat(lineOf("lamu2.db", "waiver")).contains("endedBy");
        Matcher made = Pattern.compile("j-[0-9a-f]+").matcher(of("lamu2.db", "judgements"));
        assertThat(made.find()).isTrue();
        assertThat(of("lamu2.db", "judge", "undo", made.group(), "--why", "another clinic")
                        .replaceAll("\\s+", " "))
                .contains(
                        "Lists no longer say: ", ": stopped by a court or legislature on 2025-04-02", "said before it")
                .doesNotContain("Nothing that the register says");
        assertThat(lineOf("lamu2.db", "waiver")).doesNotContain("endedBy");
    }

    @Test
    void whatNoListShowsIsSaid() throws IOException {
        lists(
                "revoked",
                OF_LAMU.get(0)
                        + "\nThe Kenyan health ministry revoked the permit of the Lamu clinic on 20 March 2025.\n",
                OF_LAMU.get(1));
        String permit = onlyOf("revoked.db", "waiver");
        assertThat(lineOf("revoked.db", "waiver")).contains("revoked");

        assertThat(of("revoked.db", "judge", "ends", onlyOf("revoked.db", "measure"), permit, "--why", "that clinic")
                        .replaceAll("\\s+", " "))
                .contains("(no list shows it of this entry, which stands as \u201crevoked\u201d now)");
        assertThat(lineOf("revoked.db", "waiver")).doesNotContain("endedBy");
    }
}
