package org.proviso.core.register.balances;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Quantity.Approx;
import org.proviso.core.register.balances.Ledger.How;
import org.proviso.core.register.balances.Ledger.Move;
import org.proviso.core.register.counts.Rounding;

/** What went of a whole, as several texts tell it. */
class LedgerTest {
    private static Move paid(String key, String day, String value) {
        return paid(key, day, value, "", false);
    }

    private static Move paid(String key, String day, String value, String ordinal, boolean more) {
        return new Telling("document of " + key, day).move(key, value, How.PAID, ordinal, more, false);
    }

    private static Move total(String key, String day, String value) {
        return new Telling("document of " + key, day).move(key, value, How.PAID, "", false, true);
    }

    private static Move as(How how, String key, String day, String value) {
        return new Telling("document of " + key, day).move(key, value, how, "", false, false);
    }

    private static Move own(String key, String day, String value) {
        return new Telling("document of " + key, day, true, true, Approx.EXACT)
                .move(key, value, How.PAID, "", false, false);
    }

    private static Move about(String key, String day, String value) {
        return new Telling("document of " + key, day, true, false, Approx.ABOUT)
                .move(key, value, How.PAID, "", false, false);
    }

    /** Where and when something is told, and how near. */
    private record Telling(String document, String day, boolean dated, boolean own, Approx approx) {
        Telling(String document, String day) {
            this(document, day, true, false, Approx.EXACT);
        }

        Move move(String key, String value, How how, String ordinal, boolean more, boolean total) {
            Quantity amount = new Quantity(new BigDecimal(value), "USD", approx);
            return new Move(
                    key,
                    document,
                    LocalDate.parse(day),
                    dated,
                    own,
                    amount.value(),
                    Rounding.of(amount),
                    approx != Approx.EXACT,
                    true,
                    how,
                    ordinal,
                    more,
                    total,
                    false);
        }
    }

    private static String gone(Move... moves) {
        return Ledger.of(List.of(moves)).gone().toPlainString();
    }

    @Test
    void twoTellingsOfOnePaymentAreOneStep() {
        assertThat(gone(paid("a", "2025-05-06", "15"), paid("b", "2025-05-07", "15")))
                .isEqualTo("15");
    }

    @Test
    void otherAmountsAreOtherSteps() {
        assertThat(gone(paid("a", "2025-05-06", "15"), paid("b", "2025-05-07", "20")))
                .isEqualTo("35");
    }

    @Test
    void theFirstAndTheSecondInstalmentAreTwo() {
        assertThat(gone(paid("a", "2025-05-06", "10", "1", false), paid("b", "2025-05-07", "10", "2", false)))
                .isEqualTo("20");
    }

    @Test
    void whatSaysNotWhichItIsIsTheOneThatIsToldNearIt() {
        assertThat(gone(
                        paid("a", "2025-05-06", "10", "1", false),
                        paid("b", "2025-10-07", "10", "2", false),
                        paid("c", "2025-10-08", "10")))
                .isEqualTo("20");
    }

    @Test
    void asMuchOnceMoreIsAnother() {
        assertThat(gone(paid("a", "2025-05-06", "10"), paid("b", "2025-05-20", "10", "", true)))
                .isEqualTo("20");
    }

    @Test
    void asMuchMonthsLaterWithoutAWordIsInDoubtAndNotSubtracted() {
        var ledger = Ledger.of(List.of(paid("a", "2025-05-06", "10"), paid("b", "2025-09-06", "10")));

        assertThat(ledger.gone()).isEqualByComparingTo("10");
        assertThat(ledger.doubtful()).extracting(doubt -> doubt.move().key()).containsExactly("b");
    }

    @Test
    void aTotalStandsInPlaceOfTheStepsUntilItsDay() {
        assertThat(gone(paid("a", "2025-05-06", "10"), total("b", "2025-06-01", "25"), paid("c", "2025-07-01", "5")))
                .isEqualTo("30");
    }

    @Test
    void stepsThatComeToMoreThanTheTotalAreFlagged() {
        var ledger = Ledger.of(List.of(paid("a", "2025-05-06", "30"), total("b", "2025-06-01", "25")));

        assertThat(ledger.gone()).isEqualByComparingTo("25");
        assertThat(ledger.flags()).containsExactly("told step by step 30, told in all 25");
    }

    @Test
    void whatIsPaidMayBeOfWhatWasFreed() {
        var ledger = Ledger.of(List.of(as(How.FREED, "a", "2025-05-06", "15"), as(How.PAID, "b", "2025-06-06", "10")));

        assertThat(ledger.gone()).isEqualByComparingTo("15");
        assertThat(ledger.flags()).singleElement().asString().contains("is not told");
    }

    @Test
    void whatIsCutIsGoneBesides() {
        assertThat(gone(paid("a", "2025-05-06", "15"), as(How.CUT, "b", "2025-06-06", "15")))
                .isEqualTo("30");
    }

    @Test
    void aTotalThatIsToldAgainIsNotAddedToItself() {
        assertThat(gone(total("a", "2025-06-01", "500"), paid("b", "2025-06-02", "500")))
                .isEqualTo("500");
        assertThat(gone(total("a", "2025-06-01", "500"), paid("b", "2025-06-02", "500", "", true)))
                .isEqualTo("1000");

        var later = Ledger.of(List.of(total("a", "2025-06-01", "500"), paid("b", "2025-08-02", "500")));
        assertThat(later.gone()).isEqualByComparingTo("500");
        assertThat(later.doubtful()).extracting(doubt -> doubt.move().key()).containsExactly("b");
    }

    @Test
    void anotherInTheSameTextIsTwo() {
        var text = new Telling("one", "2025-05-06");

        assertThat(gone(
                        text.move("a", "10", How.PAID, "", false, false),
                        text.move("b", "10", How.PAID, "", true, false)))
                .isEqualTo("20");
    }

    @Test
    void anotherOnTheSameDayInAnotherTextOrWithoutADayIsInDoubt() {
        var same = Ledger.of(List.of(paid("a", "2025-05-06", "10"), paid("b", "2025-05-06", "10", "", true)));
        assertThat(same.gone()).isEqualByComparingTo("10");
        assertThat(same.doubtful()).hasSize(1);

        var undated = Ledger.of(List.of(
                new Telling("x", "2025-05-06", false, false, Approx.EXACT).move("a", "10", How.PAID, "", false, false),
                paid("b", "2025-05-07", "10", "", true)));
        assertThat(undated.gone()).isEqualByComparingTo("10");
        assertThat(undated.doubtful()).hasSize(1);
    }

    @Test
    void whatIsToldAsNearIsWhatIsToldExactly() {
        assertThat(gone(about("a", "2025-05-06", "15000000"), paid("b", "2025-05-07", "15200000")))
                .isEqualTo("15200000");
    }

    @Test
    void ofTwoAmountsOfOneDayTheLargerIsSubtractedAndThatIsFlagged() {
        var ledger = Ledger.of(List.of(paid("a", "2025-05-06", "15"), paid("b", "2025-05-06", "18")));

        assertThat(ledger.gone()).isEqualByComparingTo("18");
        assertThat(ledger.doubtful()).hasSize(1);
        assertThat(ledger.flags()).containsExactly("told of one payment, or of two: 15 and 18; only 18 is subtracted");
    }

    @Test
    void twoDaysThatClaimsSayAreNotSilentlyOne() {
        var ledger = Ledger.of(List.of(own("a", "2025-01-31", "100"), own("b", "2025-02-28", "100")));

        assertThat(ledger.gone()).isEqualByComparingTo("100");
        assertThat(ledger.doubtful()).extracting(doubt -> doubt.move().key()).containsExactly("b");
    }

    @Test
    void aMonthIsMeasuredFromTheFirst() {
        var ledger = Ledger.of(List.of(
                paid("a", "2025-02-07", "100"), paid("b", "2025-02-28", "100"), paid("c", "2025-03-20", "100")));

        assertThat(ledger.doubtful()).extracting(doubt -> doubt.move().key()).containsExactly("c");
    }
}
