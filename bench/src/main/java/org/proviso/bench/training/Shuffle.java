package org.proviso.bench.training;

import java.util.SplittableRandom;

/** Puts numbers in random order. */
final class Shuffle {
    private Shuffle() {}

    static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
