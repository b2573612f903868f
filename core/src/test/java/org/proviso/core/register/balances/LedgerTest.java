package org.proviso.core.register.balances;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.register.balances.Ledger.How;
import org.proviso.core.register.balances.Ledger.Move;

/** What went of a whole, as several texts tell it. */
class LedgerTest {
    private static Move paid(String key, String day, String value) {
        return new Move(key, LocalDate.parse(day), true, new BigDecimal(value), true, How.PAID, "", false, false);
    }

    private static Move paid(String key, String day, String value, String ordinal, boolean more) {
        return new Move(key, LocalDate.parse(day), true, new BigDecimal(value), true, How.PAID, ordinal, more, false);
    }

    private static Move total(String key, String day, String value) {
        return new Move(key, LocalDate.parse(day), true, new BigDecimal(value), true, How.PAID, "", false, true);
    }

    private static Move as(How how, String key, String day, String value) {
        return new Move(key, LocalDate.parse(day), true, new BigDecimal(value), true, how, "", false, false);
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
        assertThat(ledger.doubtful()).extracting(Move::key).containsExactly("b");
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
}
