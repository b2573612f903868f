package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "The total of 540 closed wells was too high. A new count is under way. | 540"
            })
    void aNumberThatIsOnlyTakenBackIsToldAsNotSo(String text, String number) {
        assertThat(told(text)).containsExactly("count/reported negated " + number);
    }

    @Test
    void soIsTheSameNumberThatItsAuthorToldBefore() {
        assertThat(
                        told(
                                "The council said that 640 families had been evicted. The figure of 640 families was too high, it said."))
                .allMatch(told -> told.contains(" negated 640"))
                .isNotEmpty();
    }

    @Test
    void whoRejectsAnothersNumberDoesNotTakeItBackForHim() {
        List<Claim> claims = Readings.claims(
                "The ministry said that 640 families had been evicted. The figure of 640 families was too high, the mayor of Lima said.");

        assertThat(claims)
                .anyMatch(claim -> claim.modality().wireName().equals("actual")
                        && claim.said().speaker().map(Party::name).orElse("").contains("inistry"))
                .anyMatch(claim -> claim.modality().wireName().equals("negated")
                        && claim.said().speaker().map(Party::name).orElse("").contains("mayor"));
    }

    @Test
    void aNumberWithTheRightOneBehindItIsCorrectedAndNotTakenBack() {
        assertThat(told("The figure of 640 flooded farms was too high. The corrected figure is 615."))
                .containsExactly("count/reported actual 615");
    }
}
