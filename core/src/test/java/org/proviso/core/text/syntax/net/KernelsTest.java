package org.proviso.core.text.syntax.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelsTest {
    @ParameterizedTest(name = "{0} rows, {1} × {2}")
    @CsvSource({"1,1,1", "1,4,3", "2,5,7", "4,8,16", "5,7,9", "9,64,65", "3,0,4"})
    void productsAreThoseOfTheDefinition(int count, int inner, int columns) {
        SplittableRandom random = new SplittableRandom(count * 31L + inner);
        float[] left = numbers(random, count * inner);
        Tensor right = new Tensor(inner, columns, numbers(random, inner * columns));
        float[] sum = numbers(random, count * columns);
        float[] expected = sum.clone();
        for (int row = 0; row < count; row++) {
            for (int k = 0; k < inner; k++) {
                for (int j = 0; j < columns; j++) {
                    expected[row * columns + j] += left[row * inner + k] * right.values()[k * columns + j];
                }
            }
        }
        Kernels.addProduct(left, count, right, sum);
        for (int i = 0; i < sum.length; i++) {
            assertThat(sum[i]).isCloseTo(expected[i], within(1e-4f));
        }
    }

    /** Sums in the order of the inner rows, one after the other: the same bits whichever way the rows are taken together. */
    @ParameterizedTest(name = "{0} rows, {1} × {2}")
    @CsvSource({"1,1,1", "1,16,40", "2,9,70", "3,3,33", "4,7,65", "5,8,16", "6,192,642", "23,192,384", "3,0,4"})
    void productsHaveTheSameBitsAsOneSumAfterTheOther(int count, int inner, int columns) {
        SplittableRandom random = new SplittableRandom(count * 31L + inner);
        float[] left = numbers(random, count * inner);
        float[][] right = new Tensor(inner, columns, numbers(random, inner * columns)).apart();
        float[][] sums = new Tensor(count, columns, numbers(random, count * columns)).apart();
        float[][] expected = new float[count][];
        for (int row = 0; row < count; row++) {
            expected[row] = sums[row].clone();
            for (int k = 0; k < inner; k++) {
                for (int j = 0; j < columns; j++) {
                    expected[row][j] = Math.fma(left[row * inner + k], right[k][j], expected[row][j]);
                }
            }
        }
        Kernels.addProduct(left, right, sums, count);
        assertThat(sums).isDeepEqualTo(expected);
    }

    /** Factors of 0 and below count as nothing, and the bits are those of the others one after the other. */
    @ParameterizedTest(name = "{0} rows of {1}")
    @CsvSource({"1,1", "7,9", "8,16", "64,45", "0,4"})
    void onlyPositiveFactorsAreAdded(int count, int columns) {
        SplittableRandom random = new SplittableRandom(count * 31L + columns);
        float[] factors = numbers(random, count);
        float[][] rows = new Tensor(count, columns, numbers(random, count * columns)).apart();
        float[] sum = numbers(random, columns);
        float[] expected = sum.clone();
        for (int k = 0; k < count; k++) {
            for (int j = 0; j < columns; j++) {
                expected[j] = Math.fma(Math.max(0, factors[k]), rows[k][j], expected[j]);
            }
        }
        Kernels.addPositive(factors, rows, sum, new float[count][]);
        assertThat(sum).isEqualTo(expected);
    }

    @Test
    void theSumOfEightIsAddedInOrder() {
        float[][] rows = new Tensor(8, 70, numbers(new SplittableRandom(8), 560)).apart();
        float[] expected = new float[70];
        for (float[] row : rows) {
            Kernels.add(row, 0, expected, 0, 70);
        }
        float[] sum = numbers(new SplittableRandom(9), 70);
        Kernels.sumOfEight(rows, sum);
        assertThat(sum).isEqualTo(expected);
    }

    private static float[] numbers(SplittableRandom random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (random.nextDouble() * 2 - 1);
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(floats = {-9, -3.01f, -2.5f, -1, -0.1f, 0, 0.3f, 1.7f, 2.9f, 3.5f})
    void slopesAreThoseOfTheCurves(float x) {
        float step = 1e-3f;
        float squash = (Kernels.squash(x + step) - Kernels.squash(x - step)) / (2 * step);
        float gate = (Kernels.gate(x + step) - Kernels.gate(x - step)) / (2 * step);
        assertThat(Kernels.squashSlope(x)).isCloseTo(squash, within(2e-3f));
        assertThat(Kernels.gateSlope(x)).isCloseTo(gate, within(2e-3f));
    }

    @Test
    void curvesEndFlat() {
        assertThat(Kernels.squash(100)).isEqualTo(1);
        assertThat(Kernels.squash(-100)).isEqualTo(-1);
        assertThat(Kernels.gate(100)).isEqualTo(1);
        assertThat(Kernels.gate(-100)).isZero();
    }

    @Test
    void theFirstOfEqualsIsHighest() {
        assertThat(Kernels.highest(new float[] {9, 1, 3, 3, 2}, 1, 4)).isEqualTo(1);
    }
}
