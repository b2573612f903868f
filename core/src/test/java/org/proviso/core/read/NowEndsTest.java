package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;

/** Last days: of what goes on until then, and of what is to end. */
class NowEndsTest {
    private static List<Claim> claims(String text) {
        return Readings.READER.apply(Readings.dated(text, "2026-09-10")).claims();
    }

    private static List<String> told(String text) {
        return claims(text).stream()
                .map(claim -> claim.move() + " " + claim.modality().wireName() + " "
                        + claim.terms().when().map(Edtf::value).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The truce now ends on 28 September.|arrangement/operating actual -",
                "The truce will now end on 28 September.|arrangement/operating actual -",
                "The embargo now expires at midnight on 28 September.|measure/ordered actual -",
                "The permit now lapses on 28 September.|waiver/granted actual -",
                "The truce now ends on the 28th.|arrangement/operating actual -",
                "The suspension ends on 13 September.|measure/lifted planned 2026-09-13",
                "The truce runs out at midnight.|arrangement/ended planned 2026-09-10",
                "The truce expires tonight.|arrangement/ended planned 2026-09-10"
            })
    void whatEndsOnADayToComeHolds(String text, String expected) {
        assertThat(told(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The truce now ends on 28 September.|until 28 September",
                "The truce now ends at midnight on 28 September.|until midnight on 28 September",
                "The truce now runs out on the 28th.|until the 28th"
            })
    void theNewLastDayIsATerm(String text, String term) {
        assertThat(claims(text).getFirst().terms().condition()).contains(term);
    }

    @Test
    void withoutADayOfThePageItIsPlanned() {
        assertThat(Readings.claim("The suspension ends on 13 September.", "measure/lifted")
                        .modality()
                        .wireName())
                .isEqualTo("planned");
    }

    @Test
    void whatEndedIsNotHeld() {
        assertThat(told("The truce ended on 5 September.")).containsExactly("arrangement/ended actual 2026-09-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The freeze is extended by 15 days until midnight on 28 September.",
                "The truce is extended by 15 days, until midnight on 28 September.",
                "The embargo was prolonged to the end of September."
            })
    void theLastDayIsNotThatOfTheAct(String text) {
        assertThat(claims(text))
                .singleElement()
                .satisfies(claim -> assertThat(claim.terms().when()).isEmpty());
    }
}
