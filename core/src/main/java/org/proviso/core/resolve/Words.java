package org.proviso.core.resolve;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.proviso.core.resolve.groups.Longs;

/** Keys of words with what each weighs by {@link Rarity}, looked up once: two claims are compared millions of times. */
final class Words {
    static final Words NONE = new Words(Longs.NONE);

    private final Longs keys;
    private final long[] sorted;
    private final double[] weights;
    private final double weight;

    /** One bit for each key: where two sets have no bit in common, they have no key. */
    private final long bits;

    Words(Longs keys) {
        this.keys = keys;
        this.sorted = keys.stream().toArray();
        this.weights = new double[sorted.length];
        double sum = 0;
        long all = 0;
        for (int i = 0; i < sorted.length; i++) {
            weights[i] = Rarity.of(sorted[i]);
            sum += weights[i];
            all |= 1L << sorted[i];
        }
        this.weight = sum;
        this.bits = all;
    }

    Longs keys() {
        return keys;
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    int size() {
        return sorted.length;
    }

    /** Those that weigh so much or more. */
    LongStream weighing(double least) {
        return IntStream.range(0, sorted.length)
                .filter(i -> weights[i] >= least)
                .mapToLong(i -> sorted[i]);
    }

    /** The weight of all. */
    double weight() {
        return weight;
    }

    /** Of the words that both have, the weight of the rarest; 0 when they have none. */
    double rarestShared(Words other) {
        if ((bits & other.bits) == 0) {
            return 0;
        }
        double rarest = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            rarest = order == 0 ? Math.max(rarest, weights[i]) : rarest;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return rarest;
    }

    /** Of the words that the other has not, the weight of the rarest; 0 when it has all. */
    double rarestWithout(Words other) {
        double rarest = 0;
        int j = 0;
        for (int i = 0; i < sorted.length; i++) {
            while (j < other.sorted.length && other.sorted[j] < sorted[i]) {
                j++;
            }
            boolean shared = j < other.sorted.length && other.sorted[j] == sorted[i];
            rarest = shared ? rarest : Math.max(rarest, weights[i]);
        }
        return rarest;
    }

    /** The weight of the words that both have. */
    double shared(Words other) {
        if ((bits & other.bits) == 0) {
            return 0;
        }
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? weights[i] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** How many words both have. */
    int count(Words other) {
        return (bits & other.bits) == 0 ? 0 : keys.shared(other.keys);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && keys.equals(words.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
