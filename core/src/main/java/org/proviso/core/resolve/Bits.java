package org.proviso.core.resolve;

import java.util.stream.LongStream;

/**
 * Sets of keys in a few bits, one for each key: a key whose bit is not set is not in the set. And what a {@link Weight} adds at most of
 * which only this is known, whatever its table says.
 */
final class Bits {
    /** Numbers are kept in steps of that. */
    private static final double STEP = 8;

    private static final int SHIFT = 7;

    private Bits() {}

    /** @param size of the set in bits, a power of two */
    static long of(long key, int size) {
        return 1L << ((key >>> SHIFT) & (size - 1));
    }

    static long of(LongStream keys, int size) {
        return keys.map(key -> of(key, size)).reduce(0, (some, others) -> some | others);
    }

    /** A number in so many bits, no more than it is. */
    static long atMost(double number, int bits) {
        return Math.min((1L << bits) - 1, (long) (number * STEP));
    }

    /** A number of {@link #atMost}. */
    static double number(long kept) {
        return kept / STEP;
    }

    /** What a weight adds at most that holds for some part between none and so much. */
    static double most(double weight, double part) {
        return weight <= 0 ? 0 : weight * part;
    }

    /** What the words weigh at most that are in a set. */
    static double shared(Words words, long set, int size) {
        double shared = 0;
        for (int i = 0; i < words.size(); i++) {
            shared += (set & of(words.keys().at(i), size)) != 0 ? words.weight(i) : 0;
        }
        return shared;
    }

    /** How many of the words are in a set, at most. */
    static int count(Words words, long set, int size) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += (set & of(words.keys().at(i), size)) != 0 ? 1 : 0;
        }
        return count;
    }
}
