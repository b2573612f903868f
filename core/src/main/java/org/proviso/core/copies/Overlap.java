package org.proviso.core.copies;

/**
 * How much of two texts' runs of words stands in the other, estimated from their bottom-k samples: below the smaller of
 * the two samples' largest hashes both samples are complete, and whoever stands below it is a fair draw.
 *
 * @param ofFirst share of the first text's runs that stand in the second, 0 to 1
 * @param ofSecond share of the second text's runs that stand in the first
 * @param drawn how many runs of the text with fewer were compared: the estimate is as good as this is large
 */
record Overlap(double ofFirst, double ofSecond, int drawn) {

    static Overlap of(int[] first, int[] second, int sampleSize) {
        int limit = smallerLimit(first, second, sampleSize);
        int i = 0;
        int j = 0;
        int shared = 0;
        while (within(first, i, limit) && within(second, j, limit)) {
            int order = Integer.compareUnsigned(first[i], second[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        while (within(first, i, limit)) {
            i++;
        }
        while (within(second, j, limit)) {
            j++;
        }
        return new Overlap(share(shared, i), share(shared, j), Math.min(i, j));
    }

    /** Share of the text that has more of itself in the other: the whole of a truncated copy stands in its original. */
    double larger() {
        return Math.max(ofFirst, ofSecond);
    }

    double smaller() {
        return Math.min(ofFirst, ofSecond);
    }

    /** How many of the draw stand in one of the texts only; of the two numbers the smaller. */
    int exchanged() {
        return (int) Math.round(drawn * (1 - larger()));
    }

    private static int smallerLimit(int[] first, int[] second, int sampleSize) {
        int ofFirst = first.length < sampleSize ? -1 : first[sampleSize - 1];
        int ofSecond = second.length < sampleSize ? -1 : second[sampleSize - 1];
        return Integer.compareUnsigned(ofFirst, ofSecond) <= 0 ? ofFirst : ofSecond;
    }

    private static boolean within(int[] sample, int at, int limit) {
        return at < sample.length && Integer.compareUnsigned(sample[at], limit) <= 0;
    }

    private static double share(int shared, int of) {
        return of == 0 ? 0 : (double) shared / of;
    }
}
