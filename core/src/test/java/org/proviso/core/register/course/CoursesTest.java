package org.proviso.core.register.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.register.lanes.LaneSketch.Say.not;
import static org.proviso.core.register.lanes.LaneSketch.Say.that;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Lane;
import org.proviso.core.register.lanes.Guard;
import org.proviso.core.register.lanes.LaneSketch;

/** What is irregular, what is not told, and what another lane says beside it. */
final class CoursesTest {
    private final LaneSketch sketch = new LaneSketch()
            .papers("herald", "2025-03-03", "times", "2025-03-05")
            .open("work", Lane.WORK)
            .open("money", Lane.MONEY)
            .open("waiver", Lane.WAIVER)
            .open("ban", Lane.MEASURE)
            .open("news", Lane.PUBLICITY);

    private List<String> remarks(String entry) {
        return new Courses(sketch.register(), sketch.entries())
                .of(sketch.entry(entry)).stream()
                        .flatMap(step -> step.remarks().stream())
                        .map(remark -> remark.kind() + " " + remark.words())
                        .toList();
    }

    private boolean isIrregular(String entry) {
        return new Courses(sketch.register(), sketch.entries())
                .of(sketch.entry(entry)).stream().anyMatch(CourseStep::isIrregular);
    }

    @Test
    void aStepThatWasNeverToldIsAGapAndNoError() {
        sketch.file("money", Lane.MONEY, "herald", that("paid").on("2025-03-01"));

        assertThat(remarks("money")).containsExactly("GAP the step before is not told: no approval is told");
        assertThat(isIrregular("money")).isFalse();
    }

    @Test
    void paidBeforeItWasApprovedIsIrregularAndKept() {
        sketch.file("money", Lane.MONEY, "herald", that("paid").on("2025-02-01"));
        sketch.file("money", Lane.MONEY, "times", that("approved").on("2025-02-10"));

        assertThat(remarks("money")).contains("IRREGULAR paid before it was approved: that is told for 2025-02-10");
        assertThat(new Courses(sketch.register(), sketch.entries()).of(sketch.entry("money")))
                .hasSize(2);
    }

    @Test
    void whatIsBlockedMayBeLiftedAfterIt() {
        sketch.file("ban", Lane.MEASURE, "herald", that("blocked").on("2025-02-01"));
        sketch.file("ban", Lane.MEASURE, "times", that("lifted").on("2025-02-10"));

        assertThat(remarks("ban")).contains("GAP the step before is not told: what was blocked is not told");
        assertThat(isIrregular("ban")).isFalse();
    }

    @Test
    void anApprovalThatOnlyALaterPageTellsMayHaveComeBefore() {
        sketch.file("money", Lane.MONEY, "herald", that("paid").on("2025-02-01"));
        sketch.file("money", Lane.MONEY, "times", that("approved"));

        assertThat(remarks("money")).isEmpty();
    }

    @Test
    void paidThoughToldNotToBeApprovedIsIrregular() {
        sketch.file("money", Lane.MONEY, "herald", that("paid").on("2025-02-01"));
        sketch.file("money", Lane.MONEY, "times", not("approved").on("2025-02-10"));

        assertThat(remarks("money"))
                .containsExactly("IRREGULAR paid, though on 2025-02-10 it is told not to have been approved");
    }

    @Test
    void resumedWithoutEverHavingStoppedIsIrregular() {
        sketch.file("work", Lane.WORK, "herald", that("continuing").on("2025-02-01"));
        sketch.file("work", Lane.WORK, "times", that("resumed").on("2025-02-10").saying("by written notice"));

        assertThat(remarks("work"))
                .containsExactly(
                        "IRREGULAR resumed without ever having stopped; \u2018continuing\u2019 is of 2025-02-01");
    }

    @Test
    void byThePagesDatesAloneNothingIsIrregular() {
        sketch.open("deal", Lane.ARRANGEMENT);
        sketch.file("deal", Lane.ARRANGEMENT, "herald", that("ended"));
        sketch.file("deal", Lane.ARRANGEMENT, "times", that("operating"));

        assertThat(isIrregular("deal")).isFalse();
        assertThat(remarks("deal"))
                .contains(
                        "GAP what came between is not told, or the pages\u2019 dates mislead: carried out after it ended;"
                                + " \u2018ended\u2019 is of 2025-03-03");
    }

    @Test
    void datesThatCanMeanTheSameDaysAreNotJudged() {
        sketch.file("work", Lane.WORK, "herald", that("continuing").on("2025-02"));
        sketch.file("work", Lane.WORK, "times", that("resumed").on("2025-02-10").saying("by written notice"));

        assertThat(isIrregular("work")).isFalse();
    }

    @Test
    void workResumesOnANoticeAndAWaiverAloneIsNotEnough() {
        sketch.file(
                "work",
                Lane.WORK,
                "herald",
                that("stopped").on("2025-01-24"),
                that("resumed").on("2025-02-20"));
        sketch.file(
                "waiver", Lane.WAIVER, "times", that("granted").on("2025-02-14").until("until April"));

        assertThat(remarks("work"))
                .containsExactly("GAP no notice to resume is told; a waiver alone does not resume work");
        sketch.file("work", Lane.WORK, "times", that("resumed").on("2025-02-20").saying("after a letter"));
        assertThat(remarks("work")).isEmpty();
    }

    @Test
    void aWaiverDoesNotResumeTheWorkByItself() {
        sketch.file("work", Lane.WORK, "herald", that("stopped").on("2025-01-24"));
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").on("2025-02-14"));

        assertThat(sketch.state("work").label()).isEqualTo("stopped");
        assertThat(remarks("work"))
                .containsExactly("NOTE a waiver is granted; it alone does not resume the work ["
                        + LaneSketch.id("waiver").value() + "]");
    }

    @Test
    void aHoldNamesWhatItWaitsFor() {
        sketch.file("news", Lane.PUBLICITY, "herald", that("held").on("2025-02-14"));

        assertThat(remarks("news")).containsExactly("IRREGULAR held without a release condition");
        sketch.file(
                "news", Lane.PUBLICITY, "times", that("held").on("2025-02-14").until("until the talks end"));
        assertThat(remarks("news")).isEmpty();
    }

    @Test
    void everyGrantHasAnEndAndALimitedOneAnAllowList() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").saying("only medicine is exempt"));

        assertThat(remarks("waiver"))
                .containsExactly(
                        "GAP its end is not told; every grant ends with the review, its class or the award",
                        "NOTE a limited grant: it covers only what it names, and all else stays stopped");
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").on("2025-03-01/2025-04-19"));
        assertThat(remarks("waiver")).noneMatch(words -> words.startsWith("GAP"));
    }

    @Test
    void theEndOfAWaivedAwardKeepsTheGrantAndAddsThatItIsOvertaken() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").on("2025-02-14").until("until April"));
        sketch.file("work", Lane.WORK, "times", that("terminated").on("2025-02-26"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
        assertThat(remarks("waiver"))
                .containsExactly("NOTE granted, and overtaken: the work was ended for good ["
                        + LaneSketch.id("work").value() + "]");
    }

    @Test
    void workThatEndedBeforeTheGrantOvertakesNothing() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").on("2025-02-14").until("until April"));
        sketch.file("work", Lane.WORK, "times", that("terminated").on("2025-02-01"));

        assertThat(remarks("waiver")).isEmpty();
    }

    @Test
    void anotherThingOfTheMatterSaysNothing() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").on("2025-02-14").until("until April"));
        sketch.file(
                "work", Lane.WORK, "times", that("terminated").on("2025-02-26").of("the lighthouse programme"));

        assertThat(remarks("waiver")).isEmpty();
    }

    @Test
    void grantedIsNotPaid() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").on("2025-02-14").until("until April"));
        sketch.file("money", Lane.MONEY, "times", not("paid").on("2025-02-28"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
        assertThat(sketch.state("money").label()).isEqualTo("paid (negated)");
        assertThat(remarks("waiver"))
                .containsExactly("NOTE granted is not paid: no payment was made ["
                        + LaneSketch.id("money").value() + "]");
    }

    @Test
    void aLeakChangesPublicityAndNotTheDecision() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").on("2025-02-14").until("until April"));
        sketch.file("news", Lane.PUBLICITY, "times", that("leaked").on("2025-02-15"));

        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
        assertThat(remarks("waiver")).singleElement().asString().startsWith("NOTE known by a leak");
    }

    @Test
    void whatABackgroundSentenceTellsIsNoStep() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").on("2025-02-14").until("until April"));
        sketch.file("waiver", Lane.WAIVER, "times", that("requested"));

        assertThat(remarks("waiver")).isEmpty();
    }

    @Test
    void theTimelineGoesOverAllLanesByTheDateOfTheEvent() {
        sketch.file("money", Lane.MONEY, "times", that("withheld").on("2025-01-27"));
        sketch.file("work", Lane.WORK, "herald", that("stopped").on("2025-01-24"));
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted"));

        Timeline timeline = Timeline.of(
                sketch.register(),
                sketch.entries().getFirst().matter(),
                new Courses(sketch.register(), sketch.entries()),
                sketch.entries(),
                List.of());

        assertThat(timeline.lines())
                .extracting(line -> line.day() + " " + line.entry().lane().wireName() + " "
                        + line.step().transition().label())
                .containsExactly("2025-01-24 work stopped", "2025-01-27 money withheld", "2025-03-03 waiver granted");
        assertThat(timeline.lines().getLast().step().remarks())
                .extracting(Remark::kind)
                .contains(Guard.Kind.NOTE);
    }
}
