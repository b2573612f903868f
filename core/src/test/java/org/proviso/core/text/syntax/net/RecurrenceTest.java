package org.proviso.core.text.syntax.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecurrenceTest {
    private static final int HIDDEN = 5;
    private static final int WORDS = 7;
    private static final int WIDTH = Recurrence.FIRST_BLOCKS * HIDDEN;

    @Test
    void oneArrayMayServeForTheRowsOfAllWords() {
        SplittableRandom random = new SplittableRandom(11);
        Recurrence layer =
                new Recurrence(HIDDEN, Recurrence.FIRST_BLOCKS, new Tensor(1, 4 * HIDDEN, numbers(random, 4 * HIDDEN)));
        float[][] input = new Tensor(WORDS, 2 * WIDTH, numbers(random, WORDS * 2 * WIDTH)).apart();
        float[] forward = new float[WIDTH];
        float[] backward = new float[WIDTH];
        Recurrence.Input oneArray = new Recurrence.Input(
                WORDS,
                word -> copied(input[word], 0, forward),
                word -> copied(input[word], WIDTH, backward),
                0,
                new float[0]);
        float[] shown = new float[2 * WORDS * HIDDEN];
        layer.read(oneArray, layer.step(), shown);
        assertThat(shown).containsExactly(layer.read(input, new float[0], new float[0]));
    }

    @Test
    void anotherSentenceInTheSameArraysIsReadAsTheFirst() {
        SplittableRandom random = new SplittableRandom(12);
        Recurrence layer =
                new Recurrence(HIDDEN, Recurrence.FIRST_BLOCKS, new Tensor(1, 4 * HIDDEN, numbers(random, 4 * HIDDEN)));
        float[][] longer = new Tensor(WORDS, 2 * WIDTH, numbers(random, WORDS * 2 * WIDTH)).apart();
        float[][] shorter = new Tensor(2, 2 * WIDTH, numbers(random, 2 * 2 * WIDTH)).apart();
        Recurrence.Step step = layer.step();
        float[] shown = new float[2 * WORDS * HIDDEN];
        layer.read(layer.of(longer, WORDS, new float[0]), step, shown);
        layer.read(layer.of(shorter, 2, new float[0]), step, shown);
        assertThat(Arrays.copyOf(shown, 2 * 2 * HIDDEN))
                .containsExactly(layer.read(shorter, new float[0], new float[0]));
    }

    private static float[] copied(float[] row, int from, float[] into) {
        System.arraycopy(row, from, into, 0, into.length);
        return into;
    }

    private static float[] numbers(SplittableRandom random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (random.nextDouble() * 2 - 1);
        }
        return numbers;
    }
}
