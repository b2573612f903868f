package org.proviso.core.copies;

import java.util.Arrays;

/**
 * Collects the k smallest distinct hashes of a stream: a bottom-k sketch (Cohen and Kaplan, Summarizing data using
 * bottom-k sketches, PODC 2007). Hashes count as unsigned; the result is in ascending unsigned order. Where it is known
 * how many hashes will come, those that are too large in all likelihood are put aside, and only looked at again if that
 * was wrong: few are sorted.
 */
final class BottomK {
    private static final int MOST_EXPECTED = 4_096;
    private static final long ALL = 1L << Integer.SIZE - 1;

    private final int k;
    /** At the front the likely ones, at the back those put aside; with the sign bit turned, so that signed order serves. */
    private final int[] buffer;

    private int likely;
    private int aside;
    /** Hashes that are not below this (turned as well) are put aside, */
    private long likelyBelow;
    /** and those that are not below this cannot be among the k smallest. */
    private long ceiling = ALL;

    /** @param expected how many hashes will come, roughly; 0 when nothing is known of it */
    BottomK(int k, int expected) {
        this.k = k;
        int foreseen = Math.min(expected, MOST_EXPECTED);
        this.buffer = new int[Math.max(4 * k, foreseen + foreseen / 4)];
        this.aside = buffer.length;
        this.likelyBelow = foreseen <= 4 * k ? ALL : -ALL + (2L * k << Integer.SIZE) / foreseen;
    }

    void add(int hash) {
        int turned = hash ^ Integer.MIN_VALUE;
        // where it goes cannot be foreseen: to write it in vain costs less than to jump
        int below = isBelow(turned, likelyBelow);
        buffer[likely] = turned;
        likely += below;
        buffer[aside - 1] = turned;
        aside -= isBelow(turned, ceiling) & ~below;
        if (likely == aside) {
            shrink();
        }
    }

    /** 1 or 0. */
    private static int isBelow(int value, long bound) {
        return (int) (value - bound >>> Long.SIZE - 1);
    }

    int[] smallest() {
        shrink();
        int[] result = Arrays.copyOf(buffer, likely);
        for (int i = 0; i < result.length; i++) {
            result[i] ^= Integer.MIN_VALUE;
        }
        return result;
    }

    /** Keeps the k smallest, and puts none aside from now on. */
    private void shrink() {
        keepSmallest();
        if (likely < k) {
            int more = buffer.length - aside;
            System.arraycopy(buffer, aside, buffer, likely, more);
            likely += more;
            keepSmallest();
        }
        if (likely == k) {
            ceiling = buffer[k - 1];
        }
        likelyBelow = ceiling;
        aside = buffer.length;
    }

    private void keepSmallest() {
        Arrays.sort(buffer, 0, likely);
        int kept = 0;
        for (int i = 0; i < likely && kept < k; i++) {
            if (kept == 0 || buffer[i] != buffer[kept - 1]) {
                buffer[kept++] = buffer[i];
            }
        }
        likely = kept;
    }
}
