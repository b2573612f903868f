package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deaths and goods of which words tell that would be requests or troops, and harm that nobody says has come. */
class OfHarmTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four deaths are under review, the ministry said.",
                "Of five deaths one has been ruled out, the ministry said.",
            })
    void deathsAreNoRequests(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("waiver/pending", "commitment/refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police said that nobody of the 40 was hurt.",
                "The ministry said it feared 50 people had died.",
                "Reporters asked the ministry whether 20 people had died.",
                "In the crash of 2019 people died, the ministry said.",
            })
    void harmThatNobodyTellsIsNotCounted(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("count/reported");
    }
}
