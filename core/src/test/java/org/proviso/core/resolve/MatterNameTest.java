package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

/** What matters are called. */
class MatterNameTest {
    private static String name(String title, Claim... claims) {
        Filed register = new Filed();
        register.take(Claims.submission("one", Optional.of(title).filter(text -> !text.isEmpty()), List.of(claims)));
        return register.matterTitle(claims[0]);
    }

    private static Claim claim(int start, String move, String object) {
        return Claims.claim("one", start, move)
                .by("Ruritania")
                .object(object)
                .words("Ruritania decides on " + object)
                .build();
    }

    @Test
    void whatADocumentIsAboutByItsTitleWithoutItsForm() {
        Claim ferry = claim(0, "work/started", "that commitment");
        assertThat(name("Statement by Minister Elphberg on the Opening of Ferry Lines", ferry))
                .isEqualTo("Opening of Ferry Lines");
        assertThat(name("FACT SHEET: Ruritania Opens Ferry Lines", ferry)).isEqualTo("Ruritania Opens Ferry Lines");
        assertThat(name("Memorandum on the Opening of Ferry Lines", ferry)).isEqualTo("Opening of Ferry Lines");
    }

    @Test
    void neitherAnAmountNorWhatIsAskedWhereSomethingElseIsDone() {
        Claim amount = claim(0, "money/requested", "3.5 million crowns");
        Claim asked = claim(100, "commitment/sought", "the ledgers of all ferry courses by May");
        Claim held = claim(200, "money/withheld", "the harbour grant");
        assertThat(name("", amount, asked, held)).isEqualTo("Harbour grant");
        assertThat(name("", asked, claim(100, "money/requested", "4 million crowns")))
                .isEqualTo("Ledgers of all ferry courses by May");
    }

    @Test
    void debtsThatAreForgivenByTheProgramme() {
        assertThat(name("Ruritania Cancels Student Loans", claim(0, "money/cut", "student loans of 40 persons")))
                .isEqualTo("Student loan relief");
        assertThat(name("Pausing Student Loans", claim(0, "measure/suspended", "student loans")))
                .isEqualTo("Student loan pause");
    }

    @Test
    void aTitleThatOnlySaysWhoSpeaksNamesNothing() {
        assertThat(name("Press Briefing by Minister Elphberg", claim(0, "work/started", "the opening of ferry lines")))
                .isEqualTo("Opening of ferry lines");
    }

    @Test
    void noMatterIsNamedAfterWhoWrites() {
        Claim ferry = claim(0, "work/started", "the opening of ferry lines");
        for (String title : List.of(
                "THE HARBOUR WEEKLY",
                "Ministry of Ports",
                "Minutes of the harbour committee",
                "JOINT COMMUNIQUE",
                "Update on our ferries")) {
            assertThat(name(title, ferry)).isEqualTo("Opening of ferry lines");
        }
        assertThat(name("No. 38: New ferry lines", ferry)).isEqualTo("Ferry lines");
    }

    /** An acronym says less than a title; whoever acts is no programme. */
    @Test
    void anAcronymWhereNothingElseTells() {
        Claim claim = claim(0, "work/started", "HFX");
        assertThat(name("Ruritania opens ferry lines", claim)).isEqualTo("Ruritania opens ferry lines");
        assertThat(name("", claim)).isEqualTo("HFX");
    }

    @Test
    void theObjectThatSaysMostOfWhatTheClaimsHaveInCommon() {
        assertThat(name(
                        "",
                        claim(0, "work/started", "ferries"),
                        claim(300, "work/started", "ferry lines to the islands"),
                        claim(600, "work/started", "ferry tickets")))
                .isEqualTo("Ferry lines to the islands");
    }

    @Test
    void measuresByTheCountryOrGoodsThatTheyAreOn() {
        Claim mexico = Claims.claim("one", 0, "measure/ordered")
                .by("United States")
                .to("Mexico")
                .object("an additional ad valorem duty")
                .words("the United States put an additional ad valorem duty on Mexico")
                .build();
        assertThat(name("Amending an Order", mexico)).isEqualTo("Tariffs on Mexico");
        assertThat(name("Amending an Order", claim(0, "measure/ordered", "tariffs on lumber")))
                .isEqualTo("Tariffs on lumber");
    }

    /** An answer names the one who acts in all else as the other side. */
    @Test
    void noMatterIsNamedAfterWhoeverActsMost() {
        Claim duty = Claims.claim("one", 0, "measure/ordered")
                .by("United States")
                .to("Mexico")
                .object("a tariff")
                .words("the United States put a tariff on Mexico")
                .build();
        Claim again = Claims.claim("one", 300, "measure/ordered")
                .by("United States")
                .to("Mexico")
                .object("another tariff")
                .words("the United States put another tariff on Mexico")
                .build();
        Claim answer = Claims.claim("one", 600, "measure/ordered")
                .by("Mexico")
                .to("United States")
                .object("a tariff")
                .words("Mexico put a tariff on the United States")
                .build();
        assertThat(name("Amending an Order", duty, again, answer)).isEqualTo("Tariffs on Mexico");
    }

    @Test
    void aProgrammeBeforeATitle() {
        assertThat(name("Statement on Progress", claim(0, "work/started", "Title 77")))
                .isEqualTo("Title 77");
    }

    @Test
    void noMatterIsNamedByHowManyOrHowMuchAlone() {
        assertThat(name(
                        "",
                        claim(0, "money/approved", "R3 500 per household"),
                        claim(300, "money/approved", "flood relief of the council")))
                .isEqualTo("Flood relief of the council");
        assertThat(name(
                        "5 May 2025",
                        Claims.claim("one", 0, "count/reported")
                                .by("Harbour Ministry")
                                .object("Sixteen classrooms")
                                .build()))
                .isEqualTo("Classrooms (Harbour Ministry)");
        assertThat(name(
                        "",
                        Claims.claim("one", 0, "money/withheld")
                                .by("Hill County")
                                .to("Lake Fund")
                                .object("3.5 million dollars")
                                .build()))
                .isEqualTo("Hill County and Lake Fund");
    }

    @Test
    void aTitleWithoutWhatKindOfPieceItIs() {
        assertThat(name("LIVE: Ferry lines open at midnight", claim(0, "work/started", "that commitment")))
                .isEqualTo("Ferry lines open at midnight");
    }

    /** Not by its smallest entry, where the title says what all is about. */
    @Test
    void whatIsAskedOfACountryThatTheTitleNames() {
        Claim asked = Claims.claim("one", 0, "commitment/sought")
                .by("Ministry")
                .to("Malawi")
                .object("repay 14 million crowns that nobody could account for")
                .words("The Ministry asked Malawi to repay 14 million crowns")
                .build();

        assertThat(name("Notice to grantees: Malawi portfolio", asked, claim(900, "money/withheld", "harbour grant")))
                .isEqualTo("Malawi portfolio");
    }

    @Test
    void neitherByACopyListNorByANumberNorByADay() {
        Claim ferry = claim(0, "work/stopped", "the opening of ferry lines");
        for (String title : List.of(
                "Copy: Controller of Budget",
                "Page 3 of 12",
                "ORDINANCE HH No. 211 OF 5 MAY 2026",
                "State of play on 2 December 2025",
                "Opinion / Against the current",
                "IN THE HIGH COURT OF RURITANIA AT STRELSAU",
                "O Porto, English edition")) {
            assertThat(name(title, ferry)).isEqualTo("Opening of ferry lines");
        }
        assertThat(name("", claim(0, "commitment/sought", "State by 15th May"), ferry))
                .isEqualTo("Opening of ferry lines");
    }

    @Test
    void whereNothingIsToldButAnAmountTheTitleAsItIs() {
        Claim held = Claims.claim("one", 0, "money/withheld")
                .object("$88 million")
                .words("On hold: $88 million")
                .build();
        assertThat(name("FERRY WATCH \u2013 state of play on 2 December 2025", held))
                .isEqualTo("FERRY WATCH \u2013 state of play on 2 December 2025");
    }
}
