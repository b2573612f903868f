package org.proviso.core.resolve;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.proviso.core.resolve.groups.Longs;

/** Keys of words with what each weighs by {@link Rarity}, looked up once at most: two claims are compared millions of times. */
final class Words {
    static final Words NONE = new Words(Longs.NONE);

    private final Longs keys;
    private final long[] sorted;

    /** One bit for each key: where two sets have no bit in common, they have no key. */
    private final long bits;

    /** Looked up when somebody asks: most words that are read are compared with nothing. */
    private @Nullable Weighed weighed;

    /** The weight of each key, in their order, and of all. */
    private static final class Weighed {
        private final double[] each;
        private final double sum;

        private Weighed(double[] each) {
            this.each = each;
            double all = 0;
            for (double weight : each) {
                all += weight;
            }
            this.sum = all;
        }

        static Weighed of(long[] keys) {
            double[] each = new double[keys.length];
            for (int i = 0; i < keys.length; i++) {
                each[i] = Rarity.of(keys[i]);
            }
            return new Weighed(each);
        }
    }

    Words(Longs keys) {
        this.keys = keys;
        this.sorted = keys.toArray();
        long all = 0;
        for (long key : sorted) {
            all |= 1L << key;
        }
        this.bits = all;
    }

    /** Two threads may both look it up, and find the same. */
    private Weighed weighed() {
        Weighed known = weighed;
        if (known == null) {
            known = Weighed.of(sorted);
            weighed = known;
        }
        return known;
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
        double[] weights = weighed().each;
        return IntStream.range(0, sorted.length)
                .filter(i -> weights[i] >= least)
                .mapToLong(i -> sorted[i]);
    }

    /** The weight of all. */
    double weight() {
        return weighed().sum;
    }

    /** Of the words that both have, the weight of the rarest; 0 when they have none. */
    double rarestShared(Words other) {
        if ((bits & other.bits) == 0) {
            return 0;
        }
        double[] weights = weighed().each;
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
        double[] weights = weighed().each;
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
        double[] weights = weighed().each;
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
