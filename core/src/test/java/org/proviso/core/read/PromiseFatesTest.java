package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

/** Short words of trackers and minutes that tell what became of a promise. */
class PromiseFatesTest {
    private static final String PROMISED =
            "The Ministry of Health promised in May that it would pay the nurses by 10 June. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Not kept.                                | commitment/broken
            Not kept: the nurses wait.               | commitment/broken
            Overdue.                                 | commitment/broken
            Status: Overdue.                         | commitment/broken
            Kept.                                    | commitment/fulfilled
            Kept late.                               | commitment/fulfilled
            Met in part.                             | commitment/underway
            Partly kept; a second sum is due.        | commitment/underway
            It has not done so.                      | commitment/broken
            The nurses waited. Overdue.              | commitment/broken
            It has yet to do so.                     | commitment/broken
            It did so on 8 June.                     | commitment/fulfilled
            """)
    void aLabelTellsWhatBecameOfThePromiseBefore(String label, String move) {
        Claim fate = Readings.claims(PROMISED + label).getLast();
        assertThat(fate.move()).hasToString(move);
        assertThat(Readings.names(fate.roles().actors())).isEqualTo("Ministry of Health");
        assertThat(fate.roles().object()).contains("it would pay the nurses by 10 June");
        assertThat(label).contains(fate.evidence().exact());
    }

    @Test
    void aPlanIsKeptToo() {
        Claim fate = Readings.claims("The Harbour Authority said it would lift the ban by 10 April. Kept.")
                .getLast();
        assertThat(fate.move()).hasToString("commitment/fulfilled");
        assertThat(fate.roles().object()).contains("it would lift the ban by 10 April");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROMISED + "Kept by the nurses' union.",
                PROMISED + "It did so on one condition.",
                PROMISED + "\n\nKept.",
                PROMISED + "The union has not done so.",
                PROMISED + "Broken windows were mended.",
                "The ministry paid the nurses in June. Kept."
            })
    void otherWordsTellNothingOfIt(String text) {
        assertThat(Readings.claims(text))
                .extracting(claim -> claim.move().toString())
                .doesNotContain("commitment/broken", "commitment/fulfilled", "commitment/underway");
    }
}
