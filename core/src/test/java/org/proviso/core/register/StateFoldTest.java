package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.register.lanes.LaneSketch.Say.not;
import static org.proviso.core.register.lanes.LaneSketch.Say.planned;
import static org.proviso.core.register.lanes.LaneSketch.Say.that;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.lanes.LaneSketch;

/** Which state stands, and why; claims are made here, nothing is read. */
final class StateFoldTest {
    private final LaneSketch sketch = new LaneSketch().papers("herald", "2025-03-03", "times", "2025-03-05");

    private LaneSketch waiver() {
        return sketch.open("waiver", Lane.WAIVER);
    }

    @Test
    void theDateOfTheEventGoesBeforeTheDateOfThePage() {
        waiver().file("waiver", Lane.WAIVER, "times", that("pending").on("2025-02-01"));
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").on("2025-02-10"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
        assertThat(sketch.state("waiver").why())
                .containsExactly("\u2018granted\u2019: the latest event, dated 2025-02-10");
        assertThat(sketch.state("waiver", "2025-02-09").label()).isEqualTo("pending");
    }

    @Test
    void whatIsPromisedForALaterDayIsPromisedFromTheDayOnWhichItIsTold() {
        sketch.open("promise", Lane.COMMITMENT);
        sketch.file("promise", Lane.COMMITMENT, "herald", that("made").on("2025-06-30"));

        assertThat(sketch.state("promise", "2025-03-02").label()).isNotEqualTo("made");
        assertThat(sketch.state("promise", "2025-03-03").label()).isEqualTo("made");
        assertThat(sketch.state("promise").since()).contains(LocalDate.parse("2025-03-03"));
    }

    @Test
    void whatWillBecomeOfAPromiseDoesNotHoldYet() {
        sketch.open("promise", Lane.COMMITMENT);
        sketch.file("promise", Lane.COMMITMENT, "herald", that("made"));
        sketch.file("promise", Lane.COMMITMENT, "times", that("withdrawn").on("2025-06-30"));

        assertThat(sketch.state("promise", "2025-05-03").label()).isEqualTo("made");
        assertThat(sketch.state("promise", "2025-07-01").label()).isEqualTo("withdrawn");
    }

    @Test
    void aLateWireCopyOfTheDenialDoesNotBeatTheConfirmation() {
        LaneSketch matter = new LaneSketch()
                .papers("report", "2025-08-19", "denial", "2025-08-20", "confirmation", "2025-08-21")
                .papers("wire copy", "2025-08-25")
                .copy("wire copy", "denial")
                .open("deal", Lane.ARRANGEMENT);
        matter.file("deal", Lane.ARRANGEMENT, "report", that("concluded"));
        matter.file("deal", Lane.ARRANGEMENT, "denial", not("concluded").by("a junior minister"));
        matter.file("deal", Lane.ARRANGEMENT, "confirmation", that("concluded").by("the permanent secretary"));
        matter.file("deal", Lane.ARRANGEMENT, "wire copy", not("concluded").by("a junior minister"));

        assertThat(matter.register().transitions(matter.entry("deal")))
                .extracting(transition -> transition.effective() + " " + transition.label())
                .containsExactly("2025-08-19 concluded", "2025-08-20 concluded (negated)", "2025-08-21 concluded");
        assertThat(matter.state("deal", "2025-08-20").label()).isEqualTo("concluded, disputed");
        assertThat(matter.state("deal", "2025-08-30").label()).isEqualTo("concluded, disputed");
        assertThat(matter.state("deal").since()).contains(LocalDate.parse("2025-08-19"));
    }

    /** What is beneath and then denied is as disputed as what stands on top. */
    @Test
    void aDenialOfWhatIsBeneathIsADispute() {
        LaneSketch matter = new LaneSketch()
                .papers("unpaid", "2025-04-02")
                .papers("minister", "2025-04-03")
                .open("money", Lane.MONEY);
        matter.file("money", Lane.MONEY, "unpaid", that("withheld"));
        matter.file("money", Lane.MONEY, "unpaid", not("paid"));
        matter.file("money", Lane.MONEY, "minister", that("paid").on("2025-04-01"));

        assertThat(matter.state("money").label()).isEqualTo("paid, withheld, disputed");
        assertThat(matter.state("money").isDisputed()).isTrue();
    }

    @Test
    void anUndatedCopyTakesTheDateOfItsOrigin() {
        sketch.paper("undated", Optional.empty(), Optional.empty()).copy("undated", "herald");
        waiver().file("waiver", Lane.WAIVER, "herald", that("granted"));
        sketch.file("waiver", Lane.WAIVER, "undated", that("granted"));

        assertThat(sketch.register().transitions(sketch.entry("waiver")))
                .singleElement()
                .satisfies(transition -> {
                    assertThat(transition.effective()).isEqualTo(LocalDate.parse("2025-03-03"));
                    assertThat(transition.dated().grounds()).isEqualTo(Transition.Grounds.PUBLISHED);
                });
    }

    @Test
    void whatStandsOnlyInAnAlteredCopyDecidesNothing() {
        sketch.papers("copy", "2025-03-09").copy("copy", "herald");
        waiver().file("waiver", Lane.WAIVER, "herald", that("pending"));
        sketch.file("waiver", Lane.WAIVER, "copy", that("granted"));

        assertThat(sketch.state("waiver").label()).isEqualTo("pending");
        assertThat(sketch.state("waiver").why())
                .contains("\u2018granted\u2019 of 2025-03-09 is told only in altered copies: that decides nothing");
    }

    @Test
    void anAlteredAmountIsNotTakenAsTheTextsOwn() {
        sketch.papers("copy", "2025-03-09").copy("copy", "herald");
        waiver().file("waiver", Lane.WAIVER, "herald", that("granted").worth(5, "EUR"));
        sketch.file("waiver", Lane.WAIVER, "copy", that("granted").worth(7, "EUR"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
        assertThat(sketch.state("waiver").amounts()).extracting(Quantity::value).containsExactly(BigDecimal.valueOf(5));
    }

    @Test
    void whereNothingElseIsToldTheAlteredCopyIsShownAsSuch() {
        sketch.papers("copy", "2025-03-09").copy("copy", "herald");
        waiver().file("waiver", Lane.WAIVER, "copy", that("granted"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted (altered)");
    }

    @Test
    void aLaterPageThatTellsWhatCameBeforeChangesNothing() {
        waiver().file("waiver", Lane.WAIVER, "herald", that("granted"));
        sketch.file("waiver", Lane.WAIVER, "times", that("requested"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
        assertThat(sketch.state("waiver").why())
                .anyMatch(words -> words.startsWith("\u2018requested\u2019 on a later page (2025-03-05)"));
    }

    @Test
    void whatIsProlongedAfterItRanOutHoldsAgain() {
        waiver().file(
                        "waiver",
                        Lane.WAIVER,
                        "herald",
                        that("revoked").on("2025-02-28").ruledBy("verb expire [subject:waiver]"));
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").until("until 30 June 2025"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
        assertThat(sketch.state("waiver").since()).contains(LocalDate.parse("2025-03-03"));
        assertThat(sketch.state("waiver", "2025-03-02").label()).isEqualTo("expired");
        assertThat(sketch.state("waiver", "2025-03-02").acts()).isEqualTo("revoked");
    }

    @Test
    void aPermitThatIsSuspendedIsNotToldToBeRevokedForGood() {
        waiver().file(
                        "waiver",
                        Lane.WAIVER,
                        "herald",
                        that("revoked").on("2025-02-28").ruledBy("verb suspend [waiver]"));

        assertThat(sketch.state("waiver").label()).isEqualTo("suspended");
        assertThat(sketch.state("waiver").acts()).isEqualTo("revoked");
        assertThat(sketch.state("waiver").why()).anyMatch(words -> words.contains("\u2018suspended\u2019"));
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").on("2025-04-01"));
        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
    }

    @Test
    void suspendedAndNotRevokedIsNoDispute() {
        waiver().file(
                        "waiver",
                        Lane.WAIVER,
                        "herald",
                        that("revoked").on("2025-02-28").ruledBy("verb suspend [waiver]"),
                        that("revoked").as(Modality.NEGATED).on("2025-02-28").ruledBy("verb cancel [waiver]"));

        assertThat(sketch.state("waiver").isDisputed()).isFalse();
        assertThat(sketch.state("waiver").label()).doesNotContain("disputed");
    }

    @Test
    void whereAnybodyTellsThatItWasTakenAwayItIsRevoked() {
        waiver().file(
                        "waiver",
                        Lane.WAIVER,
                        "herald",
                        that("revoked").on("2025-02-28").ruledBy("verb suspend [waiver]"));
        sketch.file(
                "waiver", Lane.WAIVER, "times", that("revoked").on("2025-02-28").ruledBy("verb withdraw [waiver]"));

        assertThat(sketch.state("waiver").label()).isEqualTo("revoked");
    }

    @Test
    void whatHeldUntilItRanOutCameBefore() {
        waiver().file(
                        "waiver",
                        Lane.WAIVER,
                        "herald",
                        that("revoked").on("2025-02-28").ruledBy("verb expire [subject:waiver]"));
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").until("until 28 February 2025"));
        sketch.file("waiver", Lane.WAIVER, "times", that("granted"));

        assertThat(sketch.state("waiver").label()).isEqualTo("expired");
        assertThat(sketch.state("waiver").why()).anyMatch(words -> words.contains("\u2018expired\u2019"));
    }

    @Test
    void whatWasTakenAwayBeforeItsLastDayDoesNotHoldAgain() {
        waiver().file("waiver", Lane.WAIVER, "herald", that("revoked").on("2025-02-28"));
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").until("until 30 June 2025"));

        assertThat(sketch.state("waiver").label()).isEqualTo("revoked");
    }

    @Test
    void aReturnWithADateOfItsOwnIsBelieved() {
        sketch.open("order", Lane.MEASURE).file("order", Lane.MEASURE, "herald", that("lifted"));
        sketch.file("order", Lane.MEASURE, "times", that("ordered").on("2025-03-05"));

        assertThat(sketch.state("order").label()).isEqualTo("ordered");
    }

    @Test
    void ofOneDateTheNearestSourceDecides() {
        sketch.paper("ministry", Optional.of("2025-03-07"), Optional.of("https://transport.gov.uk/notice"));
        waiver().file(
                        "waiver",
                        Lane.WAIVER,
                        "times",
                        that("denied").on("2025-03-01").by("an official"),
                        that("denied").on("2025-03-01"));
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "ministry",
                that("granted").on("2025-03-01").actor("United Kingdom", "country:GB"));

        State state = sketch.state("waiver");

        assertThat(state.label()).isEqualTo("granted, disputed");
        assertThat(state.setAside()).extracting(Transition::label).containsExactly("denied");
        assertThat(state.why())
                .contains(
                        "\u2018granted\u2019 goes before what is told for the same time by the authority of its source:"
                                + " \u2018granted\u2019 by the acting authority\u2019s own document, 1 origin;"
                                + " \u2018denied\u2019 by a source without a name, 1 origin");
    }

    @Test
    void anotherCountrysSiteIsNotTheActingAuthoritysOwn() {
        sketch.paper("embassy", Optional.of("2025-03-07"), Optional.of("https://www.state.gov/notice"));
        waiver().file(
                        "waiver",
                        Lane.WAIVER,
                        "embassy",
                        that("denied").on("2025-03-01").actor("United Kingdom", "country:GB"));
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "times",
                that("granted")
                        .on("2025-03-01")
                        .actor("United Kingdom", "country:GB")
                        .by("British government", "country:GB"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted, disputed");
    }

    @Test
    void thenTheNumberOfOriginsDecides() {
        sketch.papers("gazette", "2025-03-06");
        waiver().file("waiver", Lane.WAIVER, "herald", that("granted").on("2025-03-01"));
        sketch.file("waiver", Lane.WAIVER, "gazette", that("granted").on("2025-03-01"));
        sketch.file("waiver", Lane.WAIVER, "times", that("denied").on("2025-03-01"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted, disputed");
        assertThat(sketch.state("waiver").why()).anyMatch(words -> words.contains("by the number of its origins"));
    }

    @Test
    void whatNothingDecidesStandsSideBySideAndTheNewestPageDoesNotWin() {
        waiver().file("waiver", Lane.WAIVER, "herald", that("granted").on("2025-03-01"));
        sketch.file("waiver", Lane.WAIVER, "times", that("denied").on("2025-03-01"));

        State state = sketch.state("waiver");

        assertThat(state.label()).isEqualTo("granted | denied");
        assertThat(state.isContested()).isTrue();
        assertThat(state.why())
                .contains("side by side: neither date, authority nor origins decide: \u2018granted\u2019 by the article"
                        + " alone, 1 origin; \u2018denied\u2019 by the article alone, 1 origin");
    }

    @Test
    void copiesDoNotOutnumber() {
        sketch.papers("reprint", "2025-03-06").copy("reprint", "herald");
        waiver().file("waiver", Lane.WAIVER, "herald", that("granted").on("2025-03-01"));
        sketch.file("waiver", Lane.WAIVER, "reprint", that("granted").on("2025-03-01"));
        sketch.file("waiver", Lane.WAIVER, "times", that("denied").on("2025-03-01"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted | denied");
    }

    @Test
    void ofOneDateTheStepThatRestsOnTheOtherStands() {
        waiver().file("waiver", Lane.WAIVER, "herald", that("granted").on("2025-03-01"));
        sketch.file("waiver", Lane.WAIVER, "times", that("requested").on("2025-03-01"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
        assertThat(sketch.state("waiver").isDisputed()).isFalse();
    }

    @Test
    void aYearIsNotBeforeADayWithinIt() {
        sketch.open("work", Lane.WORK)
                .file("work", Lane.WORK, "herald", that("stopped").on("2025"));
        sketch.file("work", Lane.WORK, "times", that("resumed").on("2025-03-01"));

        State state = sketch.state("work");

        assertThat(state.label()).isEqualTo("stopped | resumed");
        assertThat(state.why())
                .contains(
                        "order not known: \u2018stopped\u2019 is dated between 2025-01-01 and 2025-12-31, \u2018resumed\u2019"
                                + " is dated 2025-03-01");
        assertThat(sketch.state("work", "2025-02-01").why())
                .contains("it may not have happened yet on 2025-02-01: its date is told as between 2025-01-01 and"
                        + " 2025-12-31");
    }

    @Test
    void anUncertainDayHasNoOrderWithTheNextOne() {
        sketch.open("work", Lane.WORK)
                .file("work", Lane.WORK, "herald", that("stopped").on("2025-03-01?"));
        sketch.file("work", Lane.WORK, "times", that("resumed").on("2025-03-02"));

        assertThat(sketch.state("work").label()).isEqualTo("stopped | resumed");
    }

    @Test
    void anOpenStartIsAnEndAndAnOpenEndAStart() {
        sketch.open("work", Lane.WORK)
                .file("work", Lane.WORK, "herald", that("stopped").on("../2025-02-01"));
        sketch.file("work", Lane.WORK, "times", that("resumed").on("2025-02-10/.."));

        assertThat(sketch.state("work").label()).isEqualTo("resumed");
        assertThat(sketch.state("work", "2025-02-05").label()).isEqualTo("stopped");
        assertThat(sketch.register()
                        .transitions(sketch.entry("work"))
                        .getFirst()
                        .dated()
                        .label())
                .isEqualTo("by 2025-02-01");
    }

    @Test
    void anIntervalToldTheWrongWayRoundIsReadBothWays() {
        waiver().file("waiver", Lane.WAIVER, "herald", that("granted").on("2025-03-01/2025-01-01"));

        assertThat(sketch.register()
                        .transitions(sketch.entry("waiver"))
                        .getFirst()
                        .dated()
                        .label())
                .isEqualTo("between 2025-01-01 and 2025-03-01");
    }

    @Test
    void aPlanFallsDueAndIsNotTakenAsDone() {
        sketch.open("order", Lane.MEASURE)
                .file("order", Lane.MEASURE, "herald", that("ordered").on("2025-01-20"));
        sketch.file("order", Lane.MEASURE, "times", planned("lifted", "2025-05-11"));

        assertThat(sketch.state("order", "2025-03-04").plans()).isEmpty();
        assertThat(sketch.state("order", "2025-03-05").plans())
                .extracting(State.Plan::words)
                .containsExactly("lifted: planned for 2025-05-11");
        assertThat(sketch.state("order", "2025-05-12").label()).isEqualTo("ordered");
        assertThat(sketch.state("order", "2025-05-12").why())
                .contains("lifted: planned, due 2025-05-11; not told whether it happened");
    }

    @Test
    void aPlanIsAnsweredByWhatHappened() {
        sketch.papers("gazette", "2025-05-12");
        sketch.open("order", Lane.MEASURE)
                .file("order", Lane.MEASURE, "herald", that("ordered").on("2025-01-20"));
        sketch.file("order", Lane.MEASURE, "times", planned("lifted", "2025-05-11"));
        sketch.file("order", Lane.MEASURE, "gazette", that("lifted"));

        assertThat(sketch.state("order").plans()).isEmpty();
        assertThat(sketch.state("order").label()).isEqualTo("lifted");
    }

    @Test
    void aCourtsStaySuspendsEffectsAndErasesNoState() {
        sketch.open("order", Lane.MEASURE)
                .file("order", Lane.MEASURE, "herald", that("ordered").on("2025-01-20"));
        sketch.file(
                "order", Lane.MEASURE, "times", that("blocked").on("2025-02-13").by("a judge"));

        State state = sketch.state("order");

        assertThat(state.label()).isEqualTo("ordered, blocked");
        assertThat(state.why())
                .contains(
                        "\u2018blocked\u2019 stands on top of \u2018ordered\u2019 (since 2025-01-20), which it does not"
                                + " erase");
        sketch.papers("gazette", "2025-06-02").file("order", Lane.MEASURE, "gazette", that("lifted"));
        assertThat(sketch.state("order").label()).isEqualTo("lifted");
    }

    @Test
    void aHoldNeverLapsesAndALeakDoesNotEndIt() {
        sketch.open("news", Lane.PUBLICITY)
                .file(
                        "news",
                        Lane.PUBLICITY,
                        "herald",
                        that("held").on("2025-02-14").until("until Mexico agrees"));

        assertThat(sketch.state("news", "2031-01-01").label()).isEqualTo("held");
        sketch.file("news", Lane.PUBLICITY, "times", that("leaked").on("2025-03-01"));
        assertThat(sketch.state("news").label()).isEqualTo("held, leaked");
    }

    @Test
    void sinceIsTheFirstTellingOfWhatStands() {
        sketch.papers("gazette", "2025-04-01");
        waiver().file(
                        "waiver",
                        Lane.WAIVER,
                        "herald",
                        that("pending").on("2025-02-01"),
                        that("granted").worth(5, "EUR"));
        sketch.file("waiver", Lane.WAIVER, "times", that("granted"));
        sketch.file("waiver", Lane.WAIVER, "gazette", that("granted"));

        assertThat(sketch.state("waiver").since()).contains(LocalDate.parse("2025-03-03"));
        assertThat(sketch.state("waiver").amounts()).extracting(Quantity::value).containsExactly(BigDecimal.valueOf(5));
    }

    @Test
    void amountsOfTheStateBeforeAreNotTakenOver() {
        waiver().file("waiver", Lane.WAIVER, "herald", that("pending").worth(7, "EUR"));
        sketch.file("waiver", Lane.WAIVER, "times", that("granted"));

        assertThat(sketch.state("waiver").amounts()).isEmpty();
    }

    @Test
    void everyNumberHasItsOwnDate() {
        sketch.open("cut", Lane.COUNT)
                .file(
                        "cut",
                        Lane.COUNT,
                        "herald",
                        that("reported").on("2025-02-26").worth(92, "percent"));
        sketch.file(
                "cut", Lane.COUNT, "times", that("reported").on("2025-03-10").worth(83, "percent"));

        assertThat(sketch.state("cut").amounts()).extracting(Quantity::value).containsExactly(BigDecimal.valueOf(83));
        assertThat(sketch.state("cut").since()).contains(LocalDate.parse("2025-03-10"));
        assertThat(sketch.state("cut").isDisputed()).isFalse();
    }

    @Test
    void aClaimWithoutActorOrDateIsKept() {
        sketch.paper("undated", Optional.empty(), Optional.empty());
        waiver().file("waiver", Lane.WAIVER, "undated", that("granted").ofNothing());

        assertThat(sketch.state("waiver").why())
                .containsExactly("\u2018granted\u2019: told by a page without a date, captured on 2025-12-31");
    }
}
