package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Modality;

/** Of which day an act is, and until when what it sets holds. */
class DaysTest {
    private static String when(Claim claim) {
        return claim.terms().when().map(Edtf::value).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered       | until 30 June  | The curfew would last until 30 June.
            measure/ordered       | until 20 March | The ban on salt is to last until 20 March.
            waiver/granted        | until 7 April  | The waiver runs until 7 April.
            waiver/granted        | until 7 April  | Norland granted a waiver that runs until 7 April.
            measure/ordered       | until 7 April  | Norland imposed a ban on salt that lasts until 7 April.
            waiver/granted        | until 7 April  | The permit stays in place until 7 April.
            arrangement/operating | until 7 April  | The truce will last until 7 April.
            """)
    void whatLastsUntilADayHolds(String move, String until, String text) {
        Claim claim = Readings.claim(text, move);

        assertThat(claim.modality()).isEqualTo(Modality.ACTUAL);
        assertThat(claim.terms().condition()).contains(until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted  | The exemption is good through 30 June 2025.
            measure/ordered | The emergency will run through 30 June 2025.
            """)
    void whatLastsThroughADayHolds(String move, String text) {
        assertThat(Readings.claim(text, move).modality()).isEqualTo(Modality.ACTUAL);
        assertThat(when(Readings.claim(text, move))).isEqualTo("../2025-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The river runs until the dam.",
                "The minister is to last until 7 April.",
                "The bus runs until 10 pm.",
                "The contest lasts until 5 May 2025."
            })
    void whatElseLastsIsNoClaim(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/revoked    | The waiver expires 1 May 2025.
            arrangement/ended | The truce ends on 1 May 2025.
            arrangement/ended | The treaty is set to expire on 1 May 2025.
            """)
    void whatRunsOutOnADayIsToEndThen(String move, String text) {
        Claim claim = Readings.claim(text, move);

        assertThat(claim.modality()).isEqualTo(Modality.PLANNED);
        assertThat(when(claim)).isEqualTo("2025-05-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/stopped    | 2025-03-03 | The Lamu clinic was closed on 3 March 2025 and reopened on 12 April 2025.
            work/resumed    | 2025-04-12 | The Lamu clinic was closed on 3 March 2025 and reopened on 12 April 2025.
            work/resumed    | 2025-04-12 | The clinic, which was closed on 3 March 2025, was reopened on 12 April 2025.
            measure/lifted  |            | The pause, which the council had announced in 2024, was lifted.
            """)
    void eachActHasItsOwnDay(String move, String when, String text) {
        assertThat(when(Readings.claim(text, move))).isEqualTo(when == null ? "" : when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered | The suspension was extended to 30 June 2025.
            waiver/granted  | The ministry extended the waiver to 30 June 2025.
            waiver/granted  | The permit will remain valid to 30 June 2025.
            """)
    void theLastDayIsNotTheDayOfTheAct(String move, String text) {
        assertThat(when(Readings.claim(text, move))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/stopped    | The ministry closed 11 clinics.
            work/terminated | The ministry closed 11 clinics for good.
            work/terminated | The ministry has permanently closed 11 clinics.
            work/terminated | The ministry shut down 11 clinics for good.
            work/terminated | The ministry closed its mission in Lamu.
            """)
    void aHouseThatIsClosedMayOpenAgain(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ban lapsed on 3 March 2025 and was not renewed.",
                "The ban expired and has not been renewed."
            })
    void whatEndedAndWasNotRenewedEnded(String text) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly("measure/lifted");
    }
}
