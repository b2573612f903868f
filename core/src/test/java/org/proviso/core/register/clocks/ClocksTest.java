package org.proviso.core.register.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.register.lanes.LaneSketch.Say.that;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.register.lanes.LaneSketch;

final class ClocksTest {
    private static final LocalDate DAY = LocalDate.parse("2025-02-14");

    private final LaneSketch sketch = new LaneSketch()
            .papers("herald", "2025-01-26", "times", "2025-02-03", "post", "2025-02-10")
            .open("freeze", Lane.MEASURE)
            .open("work", Lane.WORK)
            .open("waiver", Lane.WAIVER)
            .open("news", Lane.PUBLICITY);

    private Clocks clocks(String entry) {
        return Clocks.of(sketch.register(), sketch.entry(entry), DAY);
    }

    private List<String> running(String entry) {
        return clocks(entry).running().stream()
                .map(one -> one.name() + " "
                        + one.until().map(LocalDate::toString).orElse("since " + one.from()) + " "
                        + one.left(DAY).orElse(one.age(DAY)))
                .toList();
    }

    @Test
    void theFreezeOfForeignAidHasItsThreeClocks() {
        sketch.file(
                "freeze",
                Lane.MEASURE,
                "herald",
                that("ordered").of("all foreign aid").on("2025-01-20"));

        assertThat(running("freeze"))
                .containsExactly(
                        "review-standards 2025-02-23 9", "review-done 2025-04-19 64", "pause-end 2025-04-20 65");
        assertThat(clocks("freeze").daysInState(DAY)).contains(25L);
    }

    @Test
    void anotherFreezeOrOneOfAnotherTimeHasNone() {
        sketch.file(
                "freeze",
                Lane.MEASURE,
                "herald",
                that("ordered").of("ferry tariffs").on("2025-01-20"));
        sketch.file(
                "work",
                Lane.WORK,
                "herald",
                that("stopped").of("foreign aid projects").on("2024-06-01"));

        assertThat(running("freeze")).isEmpty();
        assertThat(running("work")).isEmpty();
    }

    @Test
    void aBlockOnTopStopsNoClockAndAnEndDoes() {
        sketch.file(
                "freeze",
                Lane.MEASURE,
                "herald",
                that("ordered").of("foreign aid").on("2025-01-20"));
        sketch.file(
                "freeze",
                Lane.MEASURE,
                "times",
                that("blocked").of("foreign aid").on("2025-02-13"));
        assertThat(running("freeze")).hasSize(3);

        sketch.file(
                "freeze", Lane.MEASURE, "post", that("lifted").of("foreign aid").on("2025-02-14"));
        assertThat(running("freeze")).isEmpty();
    }

    @Test
    void aStopWorkOrderRunsOutAfterNinetyDays() {
        sketch.file(
                "work", Lane.WORK, "herald", that("stopped").on("2025-01-25").saying("a stop-work order came"));

        assertThat(running("work")).containsExactly("stop-work 2025-04-25 70");
    }

    @Test
    void whatIsSentBackGrowsOlder() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("requested").on("2025-01-22"));
        sketch.file("waiver", Lane.WAIVER, "times", that("returned").on("2025-02-03"));

        assertThat(running("waiver")).containsExactly("returned since 2025-02-03 11");
        assertThat(clocks("waiver").daysInLane(DAY)).contains(23L);
        assertThat(clocks("waiver").daysInState(DAY)).contains(11L);
    }

    @ParameterizedTest
    @CsvSource({
        "stopped for 90 days, 2025-04-25",
        "a 30-day pause, 2025-02-24",
        "stopped for up to two weeks, 2025-02-08",
        "stopped for one month, 2025-02-25",
        "to be reviewed within thirty days, 2025-02-24"
    })
    void aLengthThatATextTellsIsAClock(String words, LocalDate until) {
        sketch.file(
                "work", Lane.WORK, "herald", that("stopped").on("2025-01-25").saying(words));

        Running told = clocks("work").running().getFirst();
        assertThat(told.name()).isEqualTo("told");
        assertThat(told.until()).contains(until);
        assertThat(told.kind()).isEqualTo(words.contains("within") ? Clock.Kind.DEADLINE : Clock.Kind.END);
        assertThat(told.told()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stopped until 30 June 2025 | END | 2025-06-30 | ran out",
                "on hold through Sept. 14, 2025 | END | 2025-09-14 | ran out",
                "halted until the end of March 2025 | END | 2025-03-31 | ran out",
                "on hold until 5 October | END | 2025-10-05 | ran out",
                "stopped till 2025-04-01 | END | 2025-04-01 | ran out"
            })
    void aDayUntilWhichItHoldsIsAClock(String words, Clock.Kind kind, LocalDate until, String passed) {
        sketch.file(
                "work", Lane.WORK, "herald", that("stopped").on("2025-01-25").saying(words));

        Running told = clocks("work").running().getFirst();
        assertThat(told.kind()).isEqualTo(kind);
        assertThat(told.until()).contains(until);
        assertThat(told.passed()).isEqualTo(passed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stopped until further notice",
                "stopped until 31 February 2025",
                "stopped until 5 January",
                "stopped sites that had been closed until 6 March",
                "stopped by 4 March 2025",
                "stopped until 2,000 people return"
            })
    void whatIsNoLastDayOfAStateIsNoClock(String words) {
        sketch.file(
                "work", Lane.WORK, "herald", that("stopped").on("2025-01-25").saying(words));

        assertThat(clocks("work").running()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unless the mill files its plan by 15 June 2025 | 2025-06-15",
                "unless the mill has paid before 15 June 2025 | 2025-06-15",
                "if the roof is not mended by 1 July | 2025-07-01",
                "provided that it sends its books no later than 31 May 2025 | 2025-05-31",
                "Failing payment by 12 July 2025 | 2025-07-12",
                "unless it pays within 30 days | 2025-02-25"
            })
    void theDayOfAConditionIsWhenItIsDue(String condition, LocalDate due) {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").until(condition));

        assertThat(lastDays("waiver", "2025-12-15")).singleElement().satisfies(last -> {
            assertThat(last.kind()).isEqualTo(Clock.Kind.CONDITION);
            assertThat(last.until()).isEqualTo(due);
            assertThat(last.exact()).isEqualTo(condition);
            assertThat(last.passed()).isEqualTo("its condition fell due");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in exchange for the plan of 15 June 2025",
                "unless the court decides otherwise",
                "unless the vote on 15 June 2025 fails",
                "unless a bond is lodged by the May family"
            })
    void aConditionWithoutADayByWhichIsNoClock(String condition) {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").until(condition));

        assertThat(lastDays("waiver", "2025-12-15")).isEmpty();
    }

    /** Only its condition has the day. */
    @Test
    void aWaiverUntilADayLapses() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").until("until 30 June 2025"));

        assertThat(lastDays("waiver", "2025-07-15")).singleElement().satisfies(last -> {
            assertThat(last.passed()).isEqualTo("lapsed");
            assertThat(last.isPast(LocalDate.parse("2025-06-30"))).isFalse();
            assertThat(last.isPast(LocalDate.parse("2025-07-01"))).isTrue();
            assertThat(last.told()).isEqualTo("2025-01-26");
        });
    }

    /** The last telling that names a day counts, and who only tells it again changes nothing but when it was told last. */
    @Test
    void whatIsExtendedEndsLater() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").saying("granted until 1 February 2025"));
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").saying("granted until 1 March 2025"));
        sketch.file("waiver", Lane.WAIVER, "post", that("granted").saying("the waiver that it was granted"));

        assertThat(lastDays("waiver", "2025-01-31")).extracting(LastDay::until).containsExactly(day("2025-02-01"));
        assertThat(lastDays("waiver", "2025-02-14")).extracting(LastDay::until).containsExactly(day("2025-03-01"));
        assertThat(lastDays("waiver", "2025-02-14")).extracting(LastDay::told).containsExactly(day("2025-02-10"));
    }

    /** Told on 2025-02-10. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "granted until 31 January | 2025-01-03 | 2025-01-31",
                "granted until 31 January | | 2025-01-31",
                "granted until 1 March | 2025-01 | 2025-03-01",
                "granted until 15 February | 2024-12-03 | 2025-02-15",
                "granted until 5 January | 2024 | 2025-01-05",
                "granted until 31 December | | 2025-12-31",
                "had granted until 1 February | | 2025-02-01"
            })
    void aDayWithoutAYearIsLookedForFromTheClaimsOwnDay(String words, String when, LocalDate until) {
        LaneSketch.Say say = that("granted").saying(words);
        sketch.file("waiver", Lane.WAIVER, "post", when == null ? say : say.on(when));

        assertThat(lastDays("waiver", "2025-02-14")).extracting(LastDay::until).containsExactly(until);
    }

    /** Told on 2025-02-10. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the waiver was extended to 30 June",
                "the waiver is valid to 30 June 2025",
                "granted from 1 March to 30 June",
                "was valid from 1 March to 30 June",
                "the waiver, which runs until 30 June, was granted",
                "granted a permit for salt that lasts until 30 June",
                "after the vote, the waiver was extended to 30 June"
            })
    void whatIsExtendedOrValidToADayEndsThen(String words) {
        sketch.file("waiver", Lane.WAIVER, "post", that("granted").saying(words));

        assertThat(lastDays("waiver", "2025-02-14")).extracting(LastDay::until).containsExactly(day("2025-06-30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the start was moved from 1 March to 30 June",
                "granted for loans made from 1 March to 30 June",
                "the waiver was extended to 12 mills on 30 June",
                "the waiver was extended to salt shipped from 1 March to 30 June",
                "granted aid to towns hit by floods from 3 April to 7 May",
                "granted ferry firms a waiver after talks from 1 June to 3 June",
                "granted a waiver after talks were extended to 3 June",
                "granted a mining permit after a hearing running from 3 May to 12 May",
                "granted waivers to hotels which stay open until 12 June",
                "granted waivers to hotels that stay open until 12 June",
                "granted permits to ships which remain in port until 6 June",
                "granted permits to ships which run until 6 June"
            })
    void whatElseGoesToADayIsNoEnd(String words) {
        sketch.file("waiver", Lane.WAIVER, "post", that("granted").saying(words));

        assertThat(lastDays("waiver", "2025-02-14")).isEmpty();
    }

    @Test
    void aDayWithoutAYearThatCanBeOfTwoIsNotToldByWhoLooksBack() {
        sketch.papers("late", "2025-11-10");
        sketch.file("waiver", Lane.WAIVER, "late", that("granted").saying("had granted until 1 March"));
        sketch.file("news", Lane.PUBLICITY, "late", that("held").saying("held until 1 March"));

        assertThat(lastDays("waiver", "2025-11-14")).isEmpty();
        assertThat(lastDays("news", "2025-11-14")).extracting(LastDay::until).containsExactly(day("2026-03-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"had first granted until 1 March 2025", "granted until 1 February 2025"})
    void whoLooksBackPutsNoEarlierDayInItsPlace(String words) {
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").saying("extended until 1 May 2025"));
        sketch.file("waiver", Lane.WAIVER, "post", that("granted").saying(words));

        assertThat(lastDays("waiver", "2025-02-14")).extracting(LastDay::until).containsExactly(day("2025-05-01"));
    }

    @Test
    void whatIsShortenedEndsEarlier() {
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").saying("granted until 1 May 2025"));
        sketch.file("waiver", Lane.WAIVER, "post", that("granted").saying("granted now until 1 March 2025"));

        assertThat(lastDays("waiver", "2025-02-14")).extracting(LastDay::until).containsExactly(day("2025-03-01"));
    }

    @Test
    void whatAnotherStateToldIsNoLimitOfThisOne() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").saying("granted until 1 June 2025"));
        sketch.file("waiver", Lane.WAIVER, "times", that("revoked"));

        assertThat(lastDays("waiver", "2025-02-01")).hasSize(1);
        assertThat(lastDays("waiver", "2025-02-14")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asks to be paid by 4 March 2025 | | 2025-03-04",
                "asks to be paid no later than March 4 | | 2025-03-04",
                "asks to be paid by the end of the year | ../2025-12-31 | 2025-12-31",
                "gave them until 10 March to pay | | 2025-03-10",
                "asks to be paid within 30 days | | 2025-02-25",
                "asks to be paid by the end of May | | 2025-05-31",
                "asks to be paid by 4 March the sums that were promised | | 2025-03-04",
                "asks not to be mocked but to be paid by 4 March | | 2025-03-04",
                "asks to be paid not later than 4 March | | 2025-03-04",
                "has until 10 March to pay | | 2025-03-10",
                "had only until 10 March to pay | | 2025-03-10",
                "asks to be paid on 4 March | | 2025-03-04",
                "asks to reopen the bridge from 4 March | | 2025-03-04"
            })
    void whatIsAskedForADayIsDueThen(String words, String when, LocalDate due) {
        sketch.open("asked", Lane.COMMITMENT);
        LaneSketch.Say say = that("sought").saying(words);
        sketch.file("asked", Lane.COMMITMENT, "herald", when == null ? say : say.on(when));

        assertThat(lastDays("asked", "2025-02-14")).singleElement().satisfies(last -> {
            assertThat(last.kind()).isEqualTo(Clock.Kind.DEADLINE);
            assertThat(last.until()).isEqualTo(due);
            assertThat(last.passed()).isEqualTo("deadline passed");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asks that help goes on until 30 June 2025 | ",
                "asks that help goes on through June 2025 | ../2025-06",
                "asked by 4 January 2025 | ../2025-01-04",
                "asks that those be paid who came before 4 March | ../2025-03-04",
                "asks that the clinics that are to close by 4 March be paid | ../2025-03-04",
                "asks the school not to close by 1 June | ../2025-06-01",
                "asks never to dismiss staff before 5 May | ../2025-05-05",
                "asks for what is sought by Sept. 11 victims | ../2025-09-11",
                "asks to be paid by the end of the day | ",
                "asks to be paid by 4 January | ",
                "asks to be paid by 4 January | ../2025-01-04",
                "has asked the court to extend it until 30 June 2025 | ",
                "asks that those be paid who came on 4 January | ",
                "asks for what was promised on 4 January | "
            })
    void whatIsNotDueHasNoDeadline(String words, String when) {
        sketch.open("asked", Lane.COMMITMENT);
        LaneSketch.Say say = that("sought").saying(words);
        sketch.file("asked", Lane.COMMITMENT, "herald", when == null ? say : say.on(when));

        assertThat(lastDays("asked", "2025-02-14")).isEmpty();
    }

    /** A promise of before, of which the claim has the day by which it was to be kept. */
    @Test
    void whatWasPromisedByADayThatIsPastWasDueThen() {
        sketch.open("promise", Lane.COMMITMENT);
        sketch.file(
                "promise",
                Lane.COMMITMENT,
                "post",
                that("made").saying("the rules that she promised by 31 January").on("../2025-01-31"));

        assertThat(lastDays("promise", "2025-02-14")).extracting(LastDay::until).containsExactly(day("2025-01-31"));
    }

    @Test
    void whatIsAgreedByADayIsDueThen() {
        sketch.open("deal", Lane.ARRANGEMENT);
        sketch.file(
                "deal",
                Lane.ARRANGEMENT,
                "herald",
                that("concluded")
                        .saying("agreed to compare their books by 4 March")
                        .on("../2025-03-04"));

        assertThat(lastDays("deal", "2025-02-14")).extracting(LastDay::until).containsExactly(day("2025-03-04"));
    }

    /** The order ends by itself; when the block does, nobody tells. */
    @Test
    void anOrderThatIsBlockedEndsAllTheSame() {
        sketch.file("freeze", Lane.MEASURE, "herald", that("ordered").saying("ordered until 30 June 2025"));
        sketch.file("freeze", Lane.MEASURE, "times", that("blocked"));

        assertThat(lastDays("freeze", "2025-02-14")).singleElement().satisfies(last -> {
            assertThat(last.until()).isEqualTo("2025-06-30");
            assertThat(last.beneath()).contains(Act.ORDERED);
        });
    }

    /** What is eased holds for the rest until its day, however often it is told since; what is lifted and ordered anew holds for its own time. */
    @Test
    void anOrderThatIsEasedEndsAllTheSame() {
        sketch.open("ban", Lane.MEASURE);
        sketch.file("ban", Lane.MEASURE, "herald", that("ordered").saying("banned until 30 June 2025"));
        sketch.file("ban", Lane.MEASURE, "post", that("ordered").on("2025-02-03"));
        sketch.file("ban", Lane.MEASURE, "times", that("narrowed").on("2025-02-10"));

        assertThat(lastDays("ban", "2025-02-14")).singleElement().satisfies(last -> {
            assertThat(last.until()).isEqualTo("2025-06-30");
            assertThat(last.beneath()).contains(Act.ORDERED);
        });

        sketch.file("ban", Lane.MEASURE, "post", that("lifted").on("2025-02-11"));
        sketch.file("ban", Lane.MEASURE, "post", that("ordered").on("2025-02-12"));
        sketch.file("ban", Lane.MEASURE, "post", that("narrowed").on("2025-02-13"));

        assertThat(lastDays("ban", "2025-02-14")).isEmpty();
    }

    /** "The truce is in force" says nothing of its end, and that was told when it was agreed. */
    @Test
    void whatIsAgreedUntilADayAndIsInForceEndsThen() {
        sketch.open("truce", Lane.ARRANGEMENT);
        sketch.file("truce", Lane.ARRANGEMENT, "herald", that("concluded").saying("extended until the 28th"));
        sketch.file("truce", Lane.ARRANGEMENT, "times", that("operating").on("2025-02-10"));

        assertThat(lastDays("truce", "2025-02-14"))
                .singleElement()
                .satisfies(last -> assertThat(last.until().getDayOfMonth()).isEqualTo(28));
    }

    @Test
    void howLongSomethingElseLastedIsNoEnd() {
        sketch.open("levy", Lane.MEASURE);
        sketch.file(
                "levy", Lane.MEASURE, "herald", that("ordered").saying("put the levy back after a three-month pause"));

        assertThat(lastDays("levy", "2025-02-14")).isEmpty();
    }

    private List<LastDay> lastDays(String entry, String on) {
        return LastDay.of(
                sketch.entry(entry).lane(), sketch.register().state(sketch.entry(entry), day(on)), LastDay::told);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void aLengthOfWhatIsGivenInReturnIsNoClock() {
        sketch.file(
                "work",
                Lane.WORK,
                "herald",
                that("stopped")
                        .until("in exchange for a 30-day pause of tariffs")
                        .saying("stopped in exchange for a 30-day pause of tariffs"));

        assertThat(running("work")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "held; it is to be reviewed on March 1 | 2025-03-01",
                "officials will revisit it on 1 April 2026 | 2026-04-01",
                "to be looked at; reviewed 2025-05-02 | 2025-05-02",
                "to be reviewed on Nov. 5 | 2025-11-05"
            })
    void aHoldShowsItsReviewDate(String words, LocalDate day) {
        sketch.file("news", Lane.PUBLICITY, "times", that("held").saying(words));

        assertThat(clocks("news").hold().orElseThrow().review()).contains(day);
    }

    @Test
    void aHoldWithoutAReviewDateSaysSo() {
        sketch.file("news", Lane.PUBLICITY, "times", that("held").until("until 30 February is reviewed on 31 June"));

        assertThat(clocks("news").hold().orElseThrow().review()).isEmpty();
        sketch.file("waiver", Lane.WAIVER, "times", that("granted"));
        assertThat(clocks("waiver").hold()).isEmpty();
    }

    @Test
    void aLimitedGrantCoversWhatItNames() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "times",
                that("granted").of("a limited waiver for clinics").until("if they report weekly"));
        sketch.file("waiver", Lane.WAIVER, "post", that("granted").of("A limited waiver for clinics"));
        sketch.file("waiver", Lane.WAIVER, "post", that("granted").of("food deliveries"));

        assertThat(clocks("waiver").covers())
                .extracting(Clocks.Covered::words)
                .containsExactly("a limited waiver for clinics", "if they report weekly", "food deliveries");
        assertThat(clocks("waiver").covers().get(1).condition()).isTrue();
    }

    @Test
    void aGrantThatIsNotLimitedListsNothing() {
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").of("a waiver for clinics"));

        assertThat(clocks("waiver").covers()).isEmpty();
    }

    @Test
    void beforeAnythingIsToldThereIsNothing() {
        sketch.file("work", Lane.WORK, "times", that("stopped").on("2025-03-01"));

        assertThat(clocks("work").since()).isEmpty();
        assertThat(clocks("work").daysInLane(DAY)).isEmpty();
        assertThat(clocks("work").running()).isEmpty();
    }

    @Test
    void theTableIsShownInTheDocument() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "lanes.md"));
        assertThat(Clocks.TABLE)
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(document.lines())
                        .anyMatch(line -> line.startsWith("| " + clock.name() + " |")
                                && line.contains(
                                        "| " + clock.days().map(String::valueOf).orElse("age") + " |")
                                && line.contains("| " + clock.words() + " | " + clock.why() + " |")));
    }
}
