package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void offsetsGoThereAndBack(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            made.appendCodePoint(random.nextBoolean() ? 'a' : 0x1F600 + random.nextInt(20));
        }
        String text = made.toString();
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
            int units = text.offsetByCodePoints(0, i);
            assertThat(points.toUnits(i)).as("seed %d", seed).isEqualTo(units);
            assertThat(points.ofUnits(units)).as("seed %d", seed).isEqualTo(i);
        }
    }
}
