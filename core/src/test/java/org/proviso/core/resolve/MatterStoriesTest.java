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
        Strand same = strand("Kessim theatre goes dark", day("2026-03-04"), 7, other());
        Strand elsewhere = strand("Kessim theatre goes dark", day("2026-03-04"), 8, other());
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
}
