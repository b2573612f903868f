package org.proviso.core.text.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {
    private static final Set<String> LANES = Set.of("measure", "waiver", "work", "money");

    @ParameterizedTest
    @CsvSource({"mesure, measure", "waivre, waiver", "word, work", "moneys, money"})
    void aSlipOfThePenIsRecognised(String written, String meant) {
        assertThat(Closest.to(written, LANES)).contains(meant);
    }

    @Test
    void anotherWordIsNot() {
        assertThat(Closest.to("tariff", LANES)).isEmpty();
        assertThat(Closest.to("m".repeat(100_000), LANES)).isEmpty();
        assertThat(Closest.remedy("tariff", LANES)).isEqualTo("write one of measure, money, waiver, work");
    }

    @ParameterizedTest
    @CsvSource({"a, a, 0", "ab, ba, 1", "abc, ac, 1", "kitten, sitting, 3", "'', abc, 3"})
    void lettersPutInTakenOutChangedOrSwappedAreCounted(String from, String to, int distance) {
        assertThat(Closest.distance(from, to)).isEqualTo(distance);
    }
}
