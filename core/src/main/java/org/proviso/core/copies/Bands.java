package org.proviso.core.copies;

import java.util.Arrays;

/**
 * Banded one-permutation MinHash (Li, Owen, Zhang: One permutation hashing, NIPS 2012): hashes fall into bins, each bin
 * keeps its smallest, and three bins make a band. Two texts that share a band's key are candidates: at a Jaccard
 * similarity s of their grams, with probability 1 - (1 - s^3)^42. An empty bin borrows from the next full one
 * (Shrivastava and Li: Densifying one permutation hashing, ICML 2014).
 */
final class Bands {
    static final int BANDS = 42;
    private static final int ROWS = 3;
    private static final int BINS = BANDS * ROWS;

    private final long[] smallest = new long[BINS];

    Bands() {
        Arrays.fill(smallest, Long.MAX_VALUE);
    }

    void add(long hash) {
        int bin = (int) ((hash & 0xffff_ffffL) * BINS >>> Integer.SIZE);
        smallest[bin] = Math.min(smallest[bin], hash >>> 1);
    }

    /** One key a band, or none when nothing was added. */
    int[] keys() {
        int full = 0;
        while (smallest[full] == Long.MAX_VALUE) {
            if (++full == BINS) {
                return new int[0];
            }
        }
        int[] keys = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = Hash.mix(key ^ filled(band * ROWS + row));
            }
            keys[band] = (int) (key >>> 32);
        }
        return keys;
    }

    private long filled(int bin) {
        int distance = 0;
        while (smallest[(bin + distance) % BINS] == Long.MAX_VALUE) {
            distance++;
        }
        return Hash.mix(smallest[(bin + distance) % BINS] + distance);
    }
}
