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
                "The suspension ends on 13 September.|measure/lifted planned 2026-09-13"
            })
    void whatEndsOnADayToComeHolds(String text, String expected) {
        assertThat(told(text)).containsExactly(expected);
    }

    @Test
    void theNewLastDayIsATerm() {
        assertThat(claims("The truce now ends on 28 September.")
                        .getFirst()
                        .terms()
                        .condition())
                .contains("on 28 September");
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
