package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Edtf;

/** Which day a bare weekday is, in texts of Monday 16 March 2026. */
class WeekdaysTest {
    private static String when(String text, String move) {
        return Readings.READER.apply(Readings.dated(text, "2026-03-16")).claims().stream()
                .filter(claim -> claim.move().toString().equals(move))
                .findFirst()
                .flatMap(claim -> claim.terms().when())
                .map(Edtf::value)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/resumed     | 2026-03-17    | The ferry will reopen on Tuesday.
            work/resumed     | 2026-03-17    | The school was to reopen on Tuesday.
            measure/lifted   | 2026-03-19    | The ban may be lifted on Thursday.
            measure/ordered  | 2026-03-17    | A duty on salt, which was to take effect on Tuesday, has been put on hold.
            measure/lifted   | ../2026-03-20 | The ban will end by Friday.
            measure/lifted   | 2026-03-16    | The ban will end on Monday.
            """)
    void whatIsToComeIsOnTheNext(String move, String day, String text) {
        assertThat(when(text, move)).isEqualTo(day);
    }

    @Test
    void bothEndsOfAStretchMove() {
        assertThat(when("The ferry will reopen between Tuesday and Thursday.", "work/resumed"))
                .isEqualTo("2026-03-17/2026-03-19");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/resumed     | 2026-03-10    | The ferry reopened on Tuesday.
            measure/lifted   | 2026-03-12    | Norland has lifted the ban on salt on Thursday.
            waiver/requested | ../2026-03-12 | Four partners had applied for waivers by Thursday.
            measure/lifted   | 2026-03-16    | The ban ended on Monday.
            """)
    void whatWasDoneWasOnTheLast(String move, String day, String text) {
        assertThat(when(text, move)).isEqualTo(day);
    }
}
