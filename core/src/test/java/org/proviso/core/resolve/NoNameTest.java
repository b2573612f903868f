package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines name no matter. */
class NoNameTest {
    @Test
    void theExamplesOfTheTable() {
        assertThat(NoName.examples()).isNotEmpty().allMatch(NoName::is);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORDINANCE MMA No. 211 OF 5 MAY 2026",
                "Order no. 58/16.01.2026",
                "Petition No. E077 of 2026",
                "Executive Order 14169",
                "cc: Federation of Municipalities; observers list",
                "Thursday, 4 March 2026",
                "2 December 2025",
                "December 2025",
                "Article 4"
            })
    void numbersOfActsCopyListsAndDays(String line) {
        assertThat(NoName.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copy protection law",
                "Article 2 of Order no. 58/2026",
                "Order no. 58/2026 on the suspension of works",
                "Part of the harbour grant",
                "March on the capital",
                "Schedule of payments to farmers",
                "2025 budget"
            })
    void whatSaysWhatItIsAboutIsAName(String line) {
        assertThat(NoName.is(line)).isFalse();
    }

    @Test
    void aNameEndsBeforeTheDayByWhichSomethingIsDue() {
        assertThat(NoName.withoutDay("State by 15th May")).isEqualTo("State");
        assertThat(NoName.withoutDay("stock returns not later than 15 March 2026"))
                .isEqualTo("stock returns");
        assertThat(NoName.withoutDay("the March on 4 May Street")).isEqualTo("the March on 4 May Street");
    }
}
