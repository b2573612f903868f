package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists say of a state: who tells it, until when it holds, and what they leave out. */
class ListedStatesTest {
    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk() {
        return new NewsDesk(folder);
    }

    private void grantedAndRevoked() throws IOException {
        granted();
        desk().read(
                        "end.md",
                        "2025-05-10",
                        "The Ministry of Transport of Norway has revoked the waiver from the cabotage rule for Orlen Ferries, the newspaper"
                                + " Bergen Post reported.");
    }

    private void granted() throws IOException {
        desk().read(
                        "grant.md",
                        "2025-03-01",
                        "The Ministry of Transport of Norway granted a waiver from the cabotage rule to Orlen Ferries, the Transport"
                                + " Ministry said in a statement.");
        desk().read(
                        "later.md",
                        "2025-03-02",
                        "Orlen Ferries was granted a waiver from the cabotage rule by the Ministry of Transport of Norway, minister Kari"
                                + " Holm said.");
    }

    @Test
    void aLineHasTheSupportOfTheStateThatItShows() throws IOException {
        grantedAndRevoked();

        assertThat(desk().line("register", "Orlen", "--as-of", "2025-03-02"))
                .contains("granted", "2 origins", "Kari Holm");
        assertThat(desk().line("register", "Orlen", "--as-of", "2025-05-10"))
                .contains("revoked", "1 origin,", "says Bergen Post")
                .doesNotContain("Kari Holm", "3 origins");
        assertThat(desk().run("register", "Orlen", "--json").out())
                .contains("\"documents\":1,\"speakers\":[\"Bergen Post\"]", "\"allOrigins\":3,\"allDocuments\":3");
    }

    @Test
    void whoBroughtAboutWhatTheEntrysOwnPartiesDidNotIsSaid() throws IOException {
        granted();
        desk().read(
                        "treasury.md",
                        "2025-06-01",
                        "The Finance Ministry of Norway revoked the waiver from the cabotage rule for Orlen Ferries.");
        String json = desk().run("register", "Orlen", "--json").out();
        String id = json.substring(json.indexOf("\"id\":\"") + 6, json.indexOf("\"id\":\"") + 18);

        assertThat(desk().line("register", "Orlen"))
                .contains("Transport of Norway \u2192 Orlen Ferries", "\u00b7 by Finance Ministry");
        assertThat(json).contains("\"by\":[\"Finance Ministry");
        assertThat(desk().line("show", id)).contains("revoked by Finance Ministry");
        assertThat(desk().run("show", id, "--json").out())
                .contains("\"modality\":\"actual\",\"by\":[\"Finance Ministry");
        assertThat(desk().line("register", "Orlen", "--as-of", "2025-05-10"))
                .contains("granted")
                .doesNotContain("\u00b7 by ");
    }

    @Test
    void whoOnlySaysSoDidNotBringItAbout() throws IOException {
        grantedAndRevoked();
        desk().read(
                        "deputy.md",
                        "2025-06-01",
                        "The waiver from the cabotage rule for Orlen Ferries has been revoked, deputy minister Liv Aas said.");

        assertThat(desk().line("register", "Orlen")).contains("revoked").doesNotContain("\u00b7 by ");
    }

    @Test
    void showHasTheSupportOfTheWholeEntryToo() throws IOException {
        grantedAndRevoked();
        String json = desk().run("register", "Orlen", "--json").out();
        String id = json.substring(json.indexOf("\"id\":\"") + 6, json.indexOf("\"id\":\"") + 18);

        assertThat(desk().line("show", id, "--all"))
                .contains("as it stands 1 origin, 1 organisation \u00b7 in all 3 origins");
        assertThat(desk().line("show", id, "--all", "--as-of", "2025-03-01")).contains("as it stands 1 origin,");
    }

    @Test
    void aWaiverIsSaidToHaveLapsedByItsOwnWordsOnceItsLastDayIsPast() throws IOException {
        desk().read(
                        "grant.md",
                        "2025-02-20",
                        "The Ministry of Energy of Norway granted Salar Mining a waiver from the drilling ban until 30 June 2025.");
        String past =
                "lapsed on 2025-06-30 by its own words (\u201cuntil 30 June 2025\u201d); this entry does not tell what followed";

        assertThat(desk().line("register", "Salar"))
                .contains("until 2025-06-30")
                .doesNotContain("lapsed");
        assertThat(desk().line("register", "Salar", "--as-of", "2025-06-30"))
                .contains("granted")
                .doesNotContain("lapsed");
        assertThat(desk().line("register", "Salar", "--as-of", "2025-07-15")).contains("granted", past);
        assertThat(desk().run("register", "Salar", "--as-of", "2025-07-15", "--json")
                        .out())
                .contains("\"lastDays\":[{\"kind\":\"end\",\"until\":\"2025-06-30\"", "\"past\":true");
    }

    /** Nobody revoked what expired: that is told by its own word, and the act of the lane stays in the data. */
    @Test
    void whatExpiredIsToldByItsOwnWord() throws IOException {
        desk().read(
                        "grant.md",
                        "2025-02-20",
                        "The Ministry of Energy of Norway granted Salar Mining a waiver from the drilling ban.");
        desk().read(
                        "end.md",
                        "2025-07-02",
                        "Salar Mining\u2019s waiver from the drilling ban expired on 30 June 2025.");
        String json =
                desk().run("register", "Salar", "--lane", "waiver", "--json").out();

        assertThat(json).contains("\"state\":\"expired\",\"acts\":\"revoked\"");
        assertThat(desk().line("register", "Salar")).contains("waiver expired").doesNotContain("revoked");
        for (String asked : List.of("expired", "revoked")) {
            assertThat(desk().line("register", "--state", asked)).as(asked).contains("waiver expired");
        }
        assertThat(desk().line("register", "--state", "lapsed")).contains("0 entries");
        String matter = json.substring(json.indexOf("\"matter\":\"") + 10, json.indexOf("\"matter\":\"") + 22);
        assertThat(desk().line("show", matter, "--all"))
                .contains(
                        "waiver expired \u00b7",
                        "\u2018expired\u2019: the latest event",
                        "2025-06-30 expired (1 origin)");
        assertThat(desk().line("diff", "2001-01-01", "2999-01-01")).contains("expired since 2025-06-30");
        assertThat(desk().run("export", "--format", "csv", "--table", "entries").out())
                .contains(",expired,revoked,,2025-06-30,,");
        assertThat(desk().run("export", "--format", "csv").out()).contains(",2025-06-30,revoked,actual,expired,");
    }

    /** Who looks back tells what was so before: neither its condition nor its words stand beside the last day. */
    @Test
    void besideALastDayStandTheWordsThatTellIt() throws IOException {
        desk().read(
                        "grant.md",
                        "2025-02-20",
                        "The Ministry of Energy of Norway granted Salar Mining a waiver from the drilling ban until 30 June 2025.");
        desk().read(
                        "later.md",
                        "2025-03-10",
                        "The Ministry of Energy of Norway had granted Salar Mining a waiver from the drilling ban until 1 March 2025.");

        assertThat(desk().line("register", "Salar", "--lane", "waiver"))
                .contains("until 2025-06-30", "until 30 June 2025")
                .doesNotContain("1 March");
    }

    @Test
    void whatEndsBeforeADayCanBeAskedFor() throws IOException {
        desk().read(
                        "grant.md",
                        "2025-02-20",
                        "The Ministry of Energy of Norway granted Salar Mining a waiver from the drilling ban until 30 June 2025.");
        desk().read("asked.md", "2025-02-22", "Canada demanded that Chile lift the salmon ban by 4 March 2025.");
        desk().read(
                        "plain.md",
                        "2025-02-23",
                        "The Transport Ministry of Chile approved $3 million for a bridge in Castro.");

        assertThat(desk().line("register", "--ends-before", "2025-07-01"))
                .containsSubsequence(
                        "2025-03-04 commitment sought", "of ", "2025-06-30 waiver granted", "of ", "2 entries")
                .doesNotContain("Castro");
        assertThat(desk().line("register", "--ends-before", "2025-06-30")).contains("1 entry", "salmon");
        assertThat(desk().line("register", "--ends-from", "2025-03-05", "--as-of", "2025-06-01"))
                .contains("1 entry", "Salar", "until 2025-06-30");
        assertThat(desk().line("register", "--ends-from", "2025-03-05", "--as-of", "2025-01-01"))
                .contains("0 entries");
        assertThat(desk().line("register", "--ends-before", "2025-07-01", "--known", "2999-01-01", "--json"))
                .containsSubsequence("2025-03-04", "2025-06-30");
        assertThat(desk().line("register", "Salar", "--state", "granted", "--ends-before", "2025-07-01"))
                .contains("1 entry");
        CommandRun none = desk().run("register", "--ends-from", "2025-07-01", "--ends-before", "2025-07-01");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("--ends-from must be before --ends-before");
    }

    @Test
    void aDemandIsSaidToBeUnansweredOnceItsDeadlineIsPast() throws IOException {
        desk().read("asked.md", "2025-02-22", "Canada demanded that Chile lift the salmon ban by 4 March 2025.");
        String json = desk().run("register", "salmon", "--lane", "commitment", "--json")
                .out();
        String id = json.substring(json.indexOf("\"id\":\"") + 6, json.indexOf("\"id\":\"") + 18);

        assertThat(desk().line("register", "salmon", "--as-of", "2025-03-01")).contains("due by 2025-03-04");
        assertThat(desk().line("register", "salmon", "--as-of", "2025-03-10"))
                .contains(
                        "deadline passed on 2025-03-04 (\u201cby 4 March 2025\u201d); this entry does not tell whether it was met");
        assertThat(desk().line("show", id, "--as-of", "2025-03-01")).contains("unanswered; due by 2025-03-04");
        assertThat(desk().line("show", id, "--as-of", "2025-03-10"))
                .contains("unanswered; the deadline passed on 2025-03-04, no answer is known");
        assertThat(desk().run("show", id, "--as-of", "2025-03-10", "--json").out())
                .contains("\"deadline\":\"2025-03-04\",\"overdue\":true");
    }

    @Test
    void aTimelineSaysWhatItLeavesOutAndHowToSeeIt() throws IOException {
        grantedAndRevoked();
        String json = desk().run("register", "Orlen", "--json").out();
        String matter = json.substring(json.indexOf("\"matter\":\"") + 10, json.indexOf("\"matter\":\"") + 22);

        CommandRun cut = desk().run("show", matter, "--timeline", "2");
        assertThat(cut.lines().getFirst()).endsWith("[" + matter + "], the weightiest 2 of its 3 lines");
        assertThat(cut.out())
                .contains("  Not shown: 1 lighter line. --timeline 3 shows all 3\n  Documents\n    ")
                .containsOnlyOnce("waiver granted")
                .contains("waiver revoked");
        assertThat(desk().run("show", matter, "--timeline", "2", "--json").out())
                .contains("{\"type\":\"timeline-more\",\"matter\":\"" + matter + "\",\"lines\":1,\"alike\":0}");
        assertThat(desk().run("show", matter, "--timeline", "3").out())
                .contains("    3. 2025-05-10")
                .doesNotContain("Not shown", "of its 3 lines");
        assertThat(desk().run("show", matter, "--timeline", "0").out()).contains("  Not shown: 3 lighter lines");
    }
}
