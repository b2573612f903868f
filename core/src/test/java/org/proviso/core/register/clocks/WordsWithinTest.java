package org.proviso.core.register.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.register.lanes.WordsWithin;

/** What is asked before the patterns must never keep them from finding anything. */
class WordsWithinTest {
    @ParameterizedTest
    @CsvSource({
        "'stopped UNTIL further notice', true",
        "'no  later than May', true",
        "'expires', true",
        "'the ministry froze it', false",
        "'', false",
        "'latent', false",
        "'unti', false"
    })
    void wordsAreFoundInLettersOfAnySizeAndAsPartsOfOthers(String text, boolean are) {
        WordsWithin words = WordsWithin.of(Stream.of("until", "no later than", "expires on"));
        assertThat(words.areIn(text)).isEqualTo(are);
    }

    @Test
    void ofEveryWordForALengthOrALastDayOneIsLookedFor() {
        WordsWithin before = WordsWithin.of(Stream.concat(Lengths.words("until"), Lengths.words("by")));
        assertThat(Stream.concat(Lengths.words("until"), Lengths.words("by")))
                .allMatch(words -> before.areIn("it stands " + words.replace(" ", "  ") + " 4 March"));
    }

    @ParameterizedTest
    @CsvSource({
        "'for up to 90 Days', P90D",
        "'a one-MONTH pause', P1M",
        "'within two weeks', P14D",
        "'for the next year', ''",
        "'for good', ''"
    })
    void lengthsAreFoundAsBefore(String text, String period) {
        Optional<LocalDate> until =
                Lengths.in(text).map(length -> LocalDate.parse("2025-01-01").plus(length.period()));
        assertThat(until)
                .isEqualTo(Optional.of(period)
                        .filter(told -> !told.isEmpty())
                        .map(told -> LocalDate.parse("2025-01-01").plus(Period.parse(told))));
    }
}
