package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** Numbers that a text only takes back. */
class RejectedNumbersTest {
    private static List<String> told(String text) {
        return Readings.claims(text).stream()
                .filter(claim -> claim.terms().quantity().isPresent())
                .map(claim -> claim.move() + " " + claim.modality().wireName() + " "
                        + claim.terms().quantity().orElseThrow().value().toPlainString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The figure of 640 evicted families was overstated, the council said. | 640",
                "The number of 915 licensed boats was a typing error, the board said. | 915",
                "The ministry withdrew its figure of 2,315 repaired houses. | 2315",
                "The total of 540 closed wells was overstated. A new count is under way. | 540"
            })
    void aNumberThatIsOnlyTakenBackIsToldAsNotSo(String text, String number) {
        assertThat(told(text)).containsExactly("count/reported negated " + number);
    }

    @Test
    void soIsTheSameNumberThatItsAuthorToldBefore() {
        assertThat(
                        told(
                                "The council said that 640 families had been evicted. The figure of 640 families was overstated, it said."))
                .allMatch(told -> told.contains(" negated 640"))
                .isNotEmpty();
    }

    @Test
    void whoRejectsAnothersNumberDoesNotTakeItBackForHim() {
        List<Claim> claims = Readings.claims(
                "The ministry said that 640 families had been evicted. The figure of 640 families was overstated, the mayor of Lima said.");

        assertThat(claims)
                .anyMatch(claim -> claim.modality().wireName().equals("actual")
                        && claim.said().speaker().map(Party::name).orElse("").contains("inistry"))
                .anyMatch(claim -> claim.modality().wireName().equals("negated")
                        && claim.said().speaker().map(Party::name).orElse("").contains("mayor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norland has withdrawn a total of 7,000 troops from Zuhara. | 7000",
                "Norland has withdrawn that number of 7,000 troops from Zuhara. | 7000",
                "The ministry withdrew a total of 30,000 tonnes of grain from its stores. | 30000",
                "The army withdraws a number of 250 soldiers from Zuhara. | 250",
                "The bank withdrew the sum of 30 million dollars from the fund. | 30000000",
                "The bank withdrew its share of 30 million dollars. | 30000000"
            })
    void whatIsWithdrawnItselfIsNoNumberTakenBack(String text, String number) {
        assertThat(told(text)).allMatch(told -> told.endsWith(" actual " + number));
    }

    @Test
    void soldiersStayWithdrawnWhoAreCounted() {
        assertThat(told("Norland has withdrawn a total of 7,000 troops from Zuhara."))
                .isNotEmpty()
                .allMatch(told -> told.contains(" actual "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry paid the nurses a sum of 600 euros in May. The amount of 600 euros is too low, said the union.",
                "The town took in 3,200 refugees. The number of 3,200 refugees is too high, the mayor of Harwick said.",
                "The bank set a rate of 11 percent. A rate of 11 percent is too high, the governor said.",
                "The council licensed 915 boats. The number of 915 boats is too large, the fishers said."
            })
    void whoThinksASizeTooHighRejectsNoNumber(String text) {
        assertThat(told(text)).noneMatch(told -> told.contains(" negated "));
    }

    @Test
    void moneyWasPaidThoughItsSumIsCalledWrong() {
        assertThat(
                        told(
                                "The ministry paid the nurses a sum of 600 euros in May. The amount of 600 euros is wrong, the ministry said."))
                .noneMatch(told -> told.startsWith("money/") && told.contains(" negated "));
    }

    @Test
    void aNumberWithTheRightOneBehindItIsCorrectedAndNotTakenBack() {
        assertThat(told("The figure of 640 flooded farms was too high. The corrected figure is 615."))
                .containsExactly("count/reported actual 615");
    }
}
