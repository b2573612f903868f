package org.proviso.core.text.syntax.net;

import java.util.Arrays;

/**
 * A layer that reads a sentence in both directions: at each word it keeps part of its memory, takes in a candidate, and shows
 * a mixture of the memory and of what passes by unchanged. All products with weights are done before, for all words at once; what is left
 * here is element by element (simple recurrent unit, Lei et al. 2018, https://arxiv.org/abs/1709.02755).
 *
 * <p>A row of the input holds, for each direction, blocks of {@code hidden} numbers: candidate, keep, show, and in the first layer pass;
 * the second layer passes on what it read. A row of the output holds the forward direction, then the backward one.
 */
public final class Recurrence {
    /** Blocks a direction in the first layer. */
    public static final int FIRST_BLOCKS = 4;
    /** Blocks a direction in the second layer. */
    public static final int SECOND_BLOCKS = 3;

    private static final float[] NOTHING = {};

    private final int hidden;
    private final int blocks;
    private final float[] peephole;

    /** @param peephole weights of the memory in keep and show, forward then backward */
    public Recurrence(int hidden, int blocks, Tensor peephole) {
        this.hidden = hidden;
        this.blocks = blocks;
        this.peephole = peephole.values();
    }

    /**
     * Reads a sentence.
     *
     * @param input a row for each word
     * @param passed what the second layer read; not looked at in the first
     * @param memory filled with the memory after each word
     * @return what the layer shows, {@code 2 × hidden} numbers a word
     */
    public float[] read(float[][] input, float[] passed, float[] memory) {
        float[] shown = new float[2 * input.length * hidden];
        read(of(input, input.length, passed), memory, step(), shown);
        return shown;
    }

    /** What is read when a row holds both directions, in the first rows of {@code input}. */
    Input of(float[][] input, int words, float[] passed) {
        return new Input(words, word -> input[word], word -> input[word], blocks * hidden, passed);
    }

    /**
     * The same for who does not ask for the memory.
     *
     * @param step one of this layer's
     * @param shown is filled with what the layer shows, {@code 2 × hidden} numbers a word; may be longer
     */
    void read(Input input, Step step, float[] shown) {
        read(input, NOTHING, step, shown);
    }

    /** What takes the layer from word to word: for one sentence at a time. */
    Step step() {
        return new Step(peephole, hidden);
    }

    /** The row of each word; one array may serve for the next word again. */
    interface Rows {
        float[] of(int word);
    }

    /**
     * What a layer reads: rows in which the blocks of the forward direction come first, and rows in which those of the backward one do after
     * {@code skipped} numbers.
     *
     * @param passed as {@link #read(float[][], float[], float[])} says
     */
    @SuppressWarnings("ArrayRecordComponent") // as in Tags
    record Input(int words, Rows forward, Rows backward, int skipped, float[] passed) {}

    private void read(Input input, float[] memory, Step step, float[] shown) {
        int words = input.words();
        step.begin();
        for (int i = 0; i < words; i++) {
            int mirrored = words - 1 - i;
            int ahead = 2 * i * hidden;
            int back = (2 * mirrored + 1) * hidden;
            float[] forward = input.forward().of(i);
            float[] backward = input.backward().of(mirrored);
            step.load(forward, 0, 0);
            step.load(backward, input.skipped(), hidden);
            if (blocks == FIRST_BLOCKS) {
                int last = SECOND_BLOCKS * hidden;
                step.loadPassed(forward, last, backward, input.skipped() + last);
            } else {
                step.loadPassed(input.passed(), ahead, input.passed(), back);
            }
            step.take();
            step.store(step.shown, shown, ahead, back);
            if (memory.length > 0) {
                step.store(step.state, memory, ahead, back);
            }
        }
    }

    /**
     * One word in each direction, the forward one's numbers before the backward one's, and each quantity in an array of its own, which the
     * compiler can make vectors of.
     */
    static final class Step {
        private final int hidden;
        private final float[] keepPeephole;
        private final float[] showPeephole;
        private final float[] candidate;
        private final float[] keep;
        private final float[] show;
        private final float[] pass;
        private final float[] state;
        private final float[] shown;

        private Step(float[] peephole, int hidden) {
            this.hidden = hidden;
            this.candidate = new float[2 * hidden];
            this.keep = new float[2 * hidden];
            this.show = new float[2 * hidden];
            this.pass = new float[2 * hidden];
            this.state = new float[2 * hidden];
            this.shown = new float[2 * hidden];
            this.keepPeephole = new float[2 * hidden];
            this.showPeephole = new float[2 * hidden];
            both(peephole, 0, peephole, 2 * hidden, keepPeephole);
            both(peephole, hidden, peephole, 3 * hidden, showPeephole);
        }

        /** A new sentence: nothing is remembered. */
        private void begin() {
            Arrays.fill(state, 0);
        }

        private void both(float[] forward, int at, float[] backward, int from, float[] into) {
            System.arraycopy(forward, at, into, 0, hidden);
            System.arraycopy(backward, from, into, hidden, hidden);
        }

        /** @param to where the direction's numbers begin */
        private void load(float[] input, int from, int to) {
            System.arraycopy(input, from, candidate, to, hidden);
            System.arraycopy(input, from + hidden, keep, to, hidden);
            System.arraycopy(input, from + 2 * hidden, show, to, hidden);
        }

        private void loadPassed(float[] forward, int at, float[] backward, int from) {
            both(forward, at, backward, from, pass);
        }

        private void store(float[] values, float[] into, int ahead, int back) {
            System.arraycopy(values, 0, into, ahead, hidden);
            System.arraycopy(values, hidden, into, back, hidden);
        }

        /** In several loops, since of one that does all this the compiler makes no vectors: it took five times as long. */
        private void take() {
            Kernels.gate(keep, keepPeephole, state);
            Kernels.gate(show, showPeephole, state);
            remember(keep, candidate, state);
            show(show, pass, state, shown);
        }

        private static void remember(float[] keep, float[] candidate, float[] state) {
            for (int j = 0; j < state.length; j++) {
                state[j] = keep[j] * state[j] + (1 - keep[j]) * candidate[j];
            }
        }

        private static void show(float[] show, float[] pass, float[] state, float[] shown) {
            for (int j = 0; j < shown.length; j++) {
                shown[j] = show[j] * Kernels.squash(state[j]) + (1 - show[j]) * pass[j];
            }
        }
    }
}
