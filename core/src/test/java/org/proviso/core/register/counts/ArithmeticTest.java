package org.proviso.core.register.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.register.counts.CountFlag.Kind;

/** What adds up, what does not, and what is left alone. */
class ArithmeticTest {
    /** A document of one claim; the numbers around it are compared too. */
    private static List<CountFlag> flags(String text) {
        var register = new SmallRegister()
                .document("page", "2025-02-26", "", text)
                .claim("page", "work/continuing", text.substring(0, 12))
                .in("entry");
        var whole = register.register();
        return CountView.of(whole, SmallRegister.all(whole), register.texts()).flags();
    }

    private static void hasOne(String text, Kind kind, String words) {
        assertThat(flags(text)).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(kind);
            assertThat(flag.words()).isEqualTo(words);
            assertThat(flag.documents()).hasSize(1);
        });
    }

    @Test
    void partsThatLeaveSomethingOverAreFlaggedWithTheRest() {
        hasOne(
                "The department reviewed 9,100 grants. It terminated 4,100 grants and kept 2,700, the filing says.",
                Kind.PARTS_FALL_SHORT,
                "4,100 terminated + 2,700 kept = 6,800, told: 9,100 reviewed: 2,300 not accounted for");
    }

    @Test
    void partsThatComeToTheWholeAreSaidToCheck() {
        hasOne(
                "The department reviewed 9,100 grants. About 6,400 grants were cut and about 2,700 were kept.",
                Kind.CHECKS,
                "6,400 terminated + 2,700 kept = 9,100, told: 9,100 reviewed: checks");
    }

    @Test
    void partsAboveTheWholeAreFlagged() {
        hasOne(
                "Of 500 requests it approved 350 requests and rejected 210 requests.",
                Kind.PARTS_EXCEED,
                "350 granted + 210 denied = 560, told: 500 requests: 60 too many");
    }

    @Test
    void whatIsStillPendingMayBeOneOfTheParts() {
        hasOne(
                "The office examined 1,000 awards: it kept 400 awards, cut 500 awards, and 100 awards are still pending.",
                Kind.CHECKS,
                "400 kept + 500 terminated + 100 pending = 1,000, told: 1,000 reviewed: checks");
    }

    @Test
    void julyOf2022AddsUpByComponentByLawAndByShare() {
        var flags = flags(
                "Agents counted 199,976 encounters in July 2022: 181,552 encounters by the Border Patrol and 18,424"
                        + " encounters by the Office of Field Operations. Of the 199,976 encounters, 74,573 (37 percent) were processed"
                        + " under Title 42 and 125,403 under Title 8.");

        assertThat(flags).allSatisfy(flag -> assertThat(flag.kind()).isEqualTo(Kind.CHECKS));
        assertThat(flags)
                .extracting(CountFlag::words)
                .contains(
                        "181,552 border patrol + 18,424 field operations = 199,976, told: 199,976 encounters: checks",
                        "74,573 title 42 + 125,403 title 8 = 199,976, told: 199,976 encounters: checks",
                        "74,573 of 199,976 encounters is 37.3 %, told: 37 %: checks");
    }

    @Test
    void componentsThatMissTheirSumAreFlagged() {
        assertThat(flags(
                        "Agents counted 199,976 encounters: 181,552 encounters by the Border Patrol and 14,424 encounters by the"
                                + " Office of Field Operations."))
                .extracting(CountFlag::words)
                .containsExactly(
                        "181,552 border patrol + 14,424 field operations = 195,976, told: 199,976 encounters: 4,000 not accounted for");
    }

    @Test
    void aPercentageThatItsNumbersDoNotBearOutIsFlagged() {
        hasOne(
                "The agency cut 5,341 of its 6,200 awards, or 83 percent, by its own list.",
                Kind.PERCENT_DIFFERS,
                "5,341 of 6,200 awards is 86.1 %, told: 83 %");
    }

    @Test
    void theRightPercentageChecks() {
        hasOne(
                "The agency cut 5,341 of its 6,200 awards, or 86 percent, by its own list.",
                Kind.CHECKS,
                "5,341 of 6,200 awards is 86.1 %, told: 86 %: checks");
    }

    @Test
    void whatWasCutAndKeptIsHeldAgainstTheShareInTheNextSentence() {
        hasOne(
                "It terminated nearly 5,800 awards and kept more than 500, it said. That is a cut of 92 percent.",
                Kind.CHECKS,
                "5,800 terminated of 5,800 + 500 kept = 6,300 is 92.1 %, told: 92 %: checks");
    }

    @Test
    void aShareAboveTheWholeIsFlagged() {
        hasOne(
                "They say that 120 percent of the awards were cancelled.",
                Kind.SHARE_ABOVE_WHOLE,
                "120 % of awards: a share above the whole");
    }

    @Test
    void sharesThatExcludeEachOtherDoNotComeToMoreThanTheWhole() {
        hasOne(
                "It cancelled 83 percent of the awards and kept 27 percent.",
                Kind.SHARES_EXCEED,
                "83 % terminated + 27 % kept = 110 %: more than the whole");
    }

    @Test
    void moneyToFiveCountriesChecks() {
        hasOne(
                "Payments totalled more than $32 million: $7.5 million each to Norland, Sudland and Westland, $5.1 million to Eastland"
                        + " and $4.76 million to Midland.",
                Kind.CHECKS,
                "3 \u00d7 $7,500,000 + $5,100,000 + $4,760,000 = $32,000,000: checks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wages rose 150 percent and the tariff is 145 percent on 2,000 goods.",
                "In 2022 and 2023 the department reviewed 40 grants; a bank cut 12 jobs and kept 15 branches open.",
                "It ended 4,100 grants on 3 March and restored 2,700 of 9,800 contracts, 60 percent more than before.",
                "Some 60 percent of voters approve and 70 percent of voters want more.",
                "The 30-day pause under Title 42 and Section 301 covers 5,200 items, of which 200 are new.",
                "Families at 150 percent of the poverty level get 300 dollars, up from 250."
            })
    void whatIsNotAWholeAndItsPartsIsLeftAlone(String text) {
        assertThat(flags(text)).isEmpty();
    }

    @Test
    void oneSumToldByManyPagesIsOneFlag() {
        String text =
                "The department reviewed 9,100 grants. It terminated 4,100 grants and kept 2,700, the filing says.";
        var register = new SmallRegister();
        for (String name : List.of("a", "b", "c")) {
            register.document(name, "2025-02-26", "", text)
                    .claim(name, "money/cut", "It terminated 4,100 grants")
                    .number("4100", "grants")
                    .in("entry");
        }
        var whole = register.register();

        assertThat(CountView.of(whole, SmallRegister.all(whole), register.texts())
                        .flags())
                .singleElement()
                .satisfies(flag -> assertThat(flag.documents()).hasSize(3));
    }

    @Test
    void withoutTextsOnlyTheWordsOfClaimsAreCompared() {
        var register = new SmallRegister()
                .document("page", "2025-02-26", "", "It cut 5,341 of its 6,200 awards, or 83 percent, last week.")
                .claim("page", "work/terminated", "It cut 5,341 of its 6,200 awards, or 83 percent")
                .in("entry");
        var whole = register.register();

        assertThat(CountView.of(whole, SmallRegister.all(whole)).flags()).hasSize(1);
    }

    @Test
    void moreNumbersThanTheLimitAreLeftOutAndThatIsSaid() {
        StringBuilder text = new StringBuilder("A list of awards: ");
        for (int i = 0; i < Figures.MOST + 50; i++) {
            text.append(5000 + 7 * i).append(" awards, ");
        }
        var register = new SmallRegister()
                .document("page", "2025-02-26", "", text.toString())
                .claim("page", "work/continuing", text.toString())
                .in("entry");
        var whole = register.register();

        assertThat(CountView.of(whole, SmallRegister.all(whole)).bounds())
                .singleElement()
                .satisfies(words -> assertThat(words).contains("the first " + Figures.MOST + " numbers"));
    }
}
