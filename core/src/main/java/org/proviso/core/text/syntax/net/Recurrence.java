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
        int words = input.length;
        float[] shown = new float[memory.length];
        for (int direction = 0; direction < 2; direction++) {
            Step step = new Step(peephole, 2 * direction * hidden, hidden);
            int from = direction * blocks * hidden;
            for (int i = 0; i < words; i++) {
                int word = direction == 0 ? i : words - 1 - i;
                int place = (2 * word + direction) * hidden;
                step.load(input[word], from);
                if (blocks == FIRST_BLOCKS) {
                    step.loadPassed(input[word], from + SECOND_BLOCKS * hidden);
                } else {
                    step.loadPassed(passed, place);
                }
                step.take();
                System.arraycopy(step.state, 0, memory, place, hidden);
                System.arraycopy(step.shown, 0, shown, place, hidden);
            }
        }
        return shown;
    }

    /** One word in one direction, each quantity in an array of its own, which the compiler can make vectors of. */
    private static final class Step {
        private final float[] keepPeephole;
        private final float[] showPeephole;
        private final float[] candidate;
        private final float[] keep;
        private final float[] show;
        private final float[] pass;
        private final float[] state;
        private final float[] shown;

        /** @param from where the direction's peephole begins */
        Step(float[] peephole, int from, int hidden) {
            this.keepPeephole = Arrays.copyOfRange(peephole, from, from + hidden);
            this.showPeephole = Arrays.copyOfRange(peephole, from + hidden, from + 2 * hidden);
            this.candidate = new float[hidden];
            this.keep = new float[hidden];
            this.show = new float[hidden];
            this.pass = new float[hidden];
            this.state = new float[hidden];
            this.shown = new float[hidden];
        }

        void load(float[] input, int from) {
            int hidden = state.length;
            System.arraycopy(input, from, candidate, 0, hidden);
            System.arraycopy(input, from + hidden, keep, 0, hidden);
            System.arraycopy(input, from + 2 * hidden, show, 0, hidden);
        }

        void loadPassed(float[] passed, int from) {
            System.arraycopy(passed, from, pass, 0, state.length);
        }

        /** In several loops, since of one that does all this the compiler makes no vectors: it took five times as long. */
        void take() {
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
