package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

/** What several outlets tell of one story is one matter, whatever is done in it; another story of the same country is not. */
class MatterStoriesTest {
    private static final StrandFits FITS = new StrandFits();
    private static final long NOWHERE = 0;

    private static Strand strand(String title, long day, long site, List<Claim> claims) {
        List<Keyed> keyed = Keyed.of(claims, Claims::countryOf);
        long home = Home.of(List.of(keyed));
        return Strand.of(
                keyed,
                home,
                TitleAims.of(Optional.of(title), home),
                Setting.of(List.of(keyed), Optional.of(title), new Setting.Published(day, site)));
    }

    private static long day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    private static Claim claim(String document, int start, String move, String object, String words) {
        return Claims.claim(document, start, move)
                .by("Mexico")
                .object(object)
                .words(words)
                .build();
    }

    private static List<Claim> freeze() {
        return List.of(
                claim(
                        "one",
                        0,
                        "money/withheld",
                        "the Zuhara dyke grant",
                        "Mexico froze the grant for the dyke at Zuhara"),
                claim("one", 90, "work/stopped", "dredging", "dredging of the lagoon at Zuhara was stopped"));
    }

    private static List<Claim> court() {
        return List.of(
                claim("two", 0, "measure/blocked", "the order", "a judge told the mayor of Zuhara to reopen the dyke"),
                claim("two", 90, "count/reported", "houses", "31 houses stood empty, the clerk wrote"));
    }

    private static List<Claim> other() {
        return List.of(
                claim(
                        "six",
                        0,
                        "money/withheld",
                        "the theatre grant",
                        "Mexico froze the grant for the theatre of Kessim"),
                claim("six", 90, "work/stopped", "rehearsals", "rehearsals of the orchestra were stopped"));
    }

    @Test
    void whatIsOrderedAndWhatACourtSaysOfItIsOneMatter() {
        Strand freeze = strand("Grant for Zuhara dyke frozen", day("2026-03-01"), NOWHERE, freeze());
        Strand court = strand("Judge steps in at Zuhara lagoon", day("2026-04-11"), NOWHERE, court());
        assertThat(FITS.reason(court, freeze)).contains("story +");
        assertThat(FITS.fit(court, freeze)).isGreaterThanOrEqualTo(FITS.joins());
        assertThat(court.blocks(Ranks.times(day("2026-04-11"))).shared(freeze.blocks(Ranks.times(day("2026-03-01")))))
                .isPositive();
    }

    @Test
    void whatIsFrozenElsewhereInTheSameCountryIsAnother() {
        Strand freeze = strand("Grant for Zuhara dyke frozen", day("2026-03-01"), NOWHERE, freeze());
        Strand other = strand("Kessim theatre goes dark", day("2026-03-04"), NOWHERE, other());
        assertThat(FITS.fit(other, freeze)).isLessThan(FITS.joins());
    }

    @Test
    void yearsBetweenThemTellThemApart() {
        Strand freeze = strand("Grant for Zuhara dyke frozen", day("2023-03-01"), NOWHERE, freeze());
        Strand court = strand("Judge steps in at Zuhara lagoon", day("2026-04-11"), NOWHERE, court());
        assertThat(court.story().yearsFrom(freeze.story())).isEqualTo(3);
        assertThat(strand("Judge steps in at Zuhara lagoon", day("2023-04-11"), NOWHERE, court())
                        .story()
                        .yearsFrom(freeze.story()))
                .isLessThan(.2);
    }

    @Test
    void whatOneSitePutsOutIsAlikeWithoutBeingAStory() {
        Strand freeze = strand("Grant for Zuhara dyke frozen", day("2026-03-01"), 7, freeze());
        Strand same = strand("Judge steps in at Zuhara lagoon", day("2026-04-11"), 7, court());
        Strand elsewhere = strand("Judge steps in at Zuhara lagoon", day("2026-04-11"), 8, court());
        assertThat(FITS.fit(same, freeze)).isLessThan(FITS.fit(elsewhere, freeze));
    }

    @Test
    void measuresOnOthersAreNoStory() {
        Strand one = strand("Tariffs", day("2026-03-01"), NOWHERE, tariff("three", "Ruritania"));
        Strand other = strand("Tariffs", day("2026-03-02"), NOWHERE, tariff("four", "Graustark"));
        assertThat(FITS.reason(other, one)).contains("aims apart").doesNotContain("story");
    }

    private static List<Claim> tariff(String document, String target) {
        return List.of(Claims.claim(document, 0, "measure/ordered")
                .by("Mexico")
                .to(target)
                .object("tariffs on lanterns of Zuhara")
                .words("Mexico ordered tariffs on lanterns of Zuhara from " + target)
                .build());
    }

    @Test
    void aReportWithoutADateIsToldWhenItsClaimsSay() {
        List<Claim> dated = List.of(Claims.claim("three", 0, "measure/blocked")
                .words("a judge told the mayor of Zuhara to reopen the dyke")
                .when("2026-04-10")
                .build());
        assertThat(strand("Judge steps in", Ranks.UNDATED, NOWHERE, dated)
                        .made()
                        .day())
                .isEqualTo(day("2026-04-10"));
        assertThat(strand("Judge steps in", Ranks.UNDATED, NOWHERE, court())
                        .made()
                        .day())
                .isEqualTo(Ranks.UNDATED);
    }

    /** A claim of the transport ministry, as its minister tells it. */
    private static Claim said(String document, String move, String object, String words) {
        return Claims.claim(document, 0, move)
                .by("Ruritanian Ministry of Transport")
                .says("Ambrosio Quillfeather")
                .object(object)
                .words(words)
                .build();
    }

    @Test
    void whatOneMinisterTellsTwiceIsNoStory() {
        Strand bridge = strand(
                "Quillfeather at the river",
                day("2026-03-03"),
                NOWHERE,
                List.of(said("one", "measure/lifted", "the bridge", "Quillfeather reopened the Zuhara bridge")));
        Strand buses = strand(
                "Quillfeather and the buses",
                day("2026-03-06"),
                NOWHERE,
                List.of(said("two", "measure/ordered", "night buses", "Quillfeather banned night buses in Kessim")));
        assertThat(buses.story().likeness(bridge.story())).isZero();
        assertThat(FITS.fit(buses, bridge)).isLessThan(FITS.joins());
    }

    private static List<Claim> amounts(String document, String move, String object, String count) {
        return List.of(
                Claims.claim(document, 0, move)
                        .by("Mexico")
                        .object(object)
                        .quantity("5000000", "USD")
                        .words(object)
                        .build(),
                Claims.claim(document, 90, "count/reported")
                        .object(count)
                        .quantity("300", "nurses")
                        .words(count)
                        .build());
    }

    @Test
    void amountsInCommonAloneAreNoStory() {
        Strand clinic = strand(
                "Clinic grant frozen",
                day("2026-03-03"),
                NOWHERE,
                amounts("one", "money/withheld", "the clinic at Zuhara", "300 nurses of the union"));
        Strand pipeline = strand(
                "Pipeline promised",
                day("2026-08-25"),
                NOWHERE,
                amounts("two", "commitment/made", "a pipeline in Kessim", "300 nurses in the harbour"));
        assertThat(clinic.amounts().shared(pipeline.amounts())).isEqualTo(2);
        assertThat(FITS.fit(pipeline, clinic)).isLessThan(FITS.joins());
    }

    @Test
    void twoHalvesOfOneDocumentAreNoStoryByIt() {
        List<Claim> claims = List.of(freeze().getFirst(), other().getFirst());
        List<Keyed> keyed = Keyed.of(claims, Claims::countryOf);
        Setting setting = Setting.of(
                List.of(keyed), Optional.of("Two grants"), new Setting.Published(day("2026-03-03"), NOWHERE));
        Strand one = Strand.of(keyed.subList(0, 1), 0, TitleAims.of(Optional.empty(), 0), setting);
        Strand other = Strand.of(keyed.subList(1, 2), 0, TitleAims.of(Optional.empty(), 0), setting);
        assertThat(FITS.reason(other, one)).doesNotContain("story");
    }
}
