package org.proviso.core.copies;

import java.util.Arrays;

/**
 * Collects the k smallest distinct hashes of a stream: a bottom-k sketch (Cohen and Kaplan, Summarizing data using
 * bottom-k sketches, PODC 2007). Hashes count as unsigned; the result is in ascending unsigned order.
 */
final class BottomK {
    private final int k;
    private final int[] buffer;
    private int size;
    /** Hashes above this (with the sign bit turned, so that signed order serves) cannot be among the k smallest. */
    private int ceiling = Integer.MAX_VALUE;

    BottomK(int k) {
        this.k = k;
        this.buffer = new int[4 * k];
    }

    void add(int hash) {
        int turned = hash ^ Integer.MIN_VALUE;
        if (turned <= ceiling) {
            buffer[size++] = turned;
            if (size == buffer.length) {
                shrink();
            }
        }
    }

    int[] smallest() {
        shrink();
        int[] result = Arrays.copyOf(buffer, size);
        for (int i = 0; i < size; i++) {
            result[i] ^= Integer.MIN_VALUE;
        }
        return result;
    }

    private void shrink() {
        Arrays.sort(buffer, 0, size);
        int kept = 0;
        for (int i = 0; i < size && kept < k; i++) {
            if (kept == 0 || buffer[i] != buffer[kept - 1]) {
                buffer[kept++] = buffer[i];
            }
        }
        size = kept;
        if (size == k) {
            ceiling = buffer[k - 1];
        }
    }
}
