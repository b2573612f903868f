package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
    @Test
    void aSketchComesBackFromItsBytes() {
        Sketch sketch = Sketch.of(Texts.document(Texts.invented(1, 5_000)));
        assertThat(sketch.toBytes()).hasSizeLessThan(2_048);
        assertThat(Sketch.ofBytes(sketch.toBytes())).isEqualTo(sketch).hasSameHashCodeAs(sketch);
        Sketch empty = Sketch.of(Texts.document(""));
        assertThat(Sketch.ofBytes(empty.toBytes())).isEqualTo(empty).isNotEqualTo(sketch);
    }

    @Test
    void bytesThatAreNoSketchAreRefused() {
        assertThatThrownBy(() -> Sketch.ofBytes(new byte[] {9}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a sketch of version 5");
        assertThatThrownBy(() -> Sketch.ofBytes(new byte[] {5, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends too early");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 120, 300, 1_000, 4_000})
    void theOverlapIsNearTheTrueOne(int words) {
        String common = Texts.invented(2, words);
        Sketch one = Sketch.of(Texts.document(common + " " + Texts.invented(3, words)));
        Sketch other = Sketch.of(Texts.document(Texts.invented(4, words / 3) + " " + common));
        Overlap overlap = Overlap.of(one.samples().fives(), other.samples().fives(), Sketch.SAMPLE);
        assertThat(overlap.ofFirst()).isBetween(.35, .65);
        assertThat(overlap.ofSecond()).isBetween(.60, .90);
    }

    @Test
    void aMegabyteOfUnclosedQuotationMarksIsReadInOnePass() {
        Sketch sketch = Sketch.of(Texts.document("\u201ca ".repeat(500_000)));
        assertThat(sketch.size().words()).isEqualTo(500_000);
    }
}
