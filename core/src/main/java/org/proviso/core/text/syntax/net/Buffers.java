package org.proviso.core.text.syntax.net;

/**
 * The arrays in which one sentence after the other is worked out: made anew for each they were half of all that reading a text
 * allocates, and fell out of the cache in between. For one thread at a time; grows with the longest sentence.
 */
final class Buffers {
    /** Room is made for so many words more at once. */
    private static final int GROWTH = 32;
    /** Numbers that a line of the cache holds, and how many of them the head of an array takes the room of. */
    private static final int LINE = 16;

    private static final int HEAD = 4;

    private final Sizes sizes;
    private final Recurrence.Step firstStep;
    private final Recurrence.Step secondStep;
    private int words;
    private float[] first = {};
    private float[] second = {};
    private float[][] sums = {};
    private float[][] products = {};
    private float[][] shares = {};

    Buffers(Sizes sizes, Recurrence first, Recurrence second) {
        this.sizes = sizes;
        this.firstStep = first.step();
        this.secondStep = second.step();
    }

    /** The least length, no shorter, of which arrays one behind the other lie alike in the lines of the cache. */
    static int even(int length) {
        return Math.ceilDiv(length + HEAD, LINE) * LINE - HEAD;
    }

    void makeRoom(int wanted) {
        if (wanted <= words) {
            return;
        }
        words = Math.ceilDiv(wanted, GROWTH) * GROWTH;
        first = new float[2 * words * sizes.hidden()];
        second = new float[2 * words * sizes.hidden()];
        sums = new float[words][even(sizes.columns(Part.SECOND) + sizes.tags())];
        products = new float[words][sizes.slots()];
        shares = new float[words * Encoder.SHARES][];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = new float[i % Encoder.SHARES < Configuration.SLOTS ? sizes.action() : sizes.arc()];
        }
    }

    Recurrence.Step firstStep() {
        return firstStep;
    }

    Recurrence.Step secondStep() {
        return secondStep;
    }

    /** What the first layer shows; the same for the second. */
    float[] first() {
        return first;
    }

    float[] second() {
        return second;
    }

    /** A row for each word: what the second layer reads, then the scores of its tags. */
    float[][] sums() {
        return sums;
    }

    /** A row for each word: its shares in the choices, side by side. */
    float[][] products() {
        return products;
    }

    /** The same, each in an array of its own. */
    float[][] shares() {
        return shares;
    }
}
