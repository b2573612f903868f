package org.proviso.core.resolve;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.proviso.core.resolve.groups.Longs;

/** Keys of words with what each weighs by {@link Rarity}, looked up once at most: two claims are compared millions of times. */
final class Words {
    static final Words NONE = new Words(Longs.NONE);

    private static final double UNKNOWN = -1;

    private final Longs keys;

    /** One bit for each key: where two sets have no bit in common, they have no key. */
    private final long bits;

    /** The weight of each key, in their order: looked up when somebody asks, as most words that are read are compared with nothing. */
    private double @Nullable [] weights;

    /** The weight of all; {@link #UNKNOWN} until somebody asks. */
    private double sum;

    Words(Longs keys) {
        this(keys, UNKNOWN);
    }

    /** @param sum what all weigh, as {@link #weight} had it */
    Words(Longs keys, double sum) {
        this(keys, bits(keys), sum);
    }

    private Words(Longs keys, long bits, double sum) {
        this.keys = keys;
        this.bits = bits;
        this.sum = sum;
    }

    private static long bits(Longs keys) {
        long all = 0;
        for (int i = 0; i < keys.size(); i++) {
            all |= 1L << keys.at(i);
        }
        return all;
    }

    /** These and others. */
    Words with(Words others) {
        if (others.isEmpty() || isEmpty()) {
            return isEmpty() ? others : this;
        }
        return new Words(keys.with(others.keys), bits | others.bits, UNKNOWN);
    }

    /** Two threads may both look it up, and find the same. */
    private double[] weights() {
        double[] known = weights;
        if (known == null) {
            known = new double[keys.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = Rarity.of(keys.at(i));
            }
            weights = known;
        }
        return known;
    }

    Longs keys() {
        return keys;
    }

    /** The weight of the one that has so many before it. */
    double weight(int place) {
        return weights()[place];
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    int size() {
        return keys.size();
    }

    /** Those that weigh so much or more. */
    LongStream weighing(double least) {
        double[] each = weights();
        return IntStream.range(0, each.length).filter(i -> each[i] >= least).mapToLong(keys::at);
    }

    /** The weight of all. */
    double weight() {
        double known = sum;
        if (known == UNKNOWN) {
            known = 0;
            for (double weight : weights()) {
                known += weight;
            }
            sum = known;
        }
        return known;
    }

    /** Of the words that both have, the weight of the rarest; 0 when they have none. */
    double rarestShared(Words other) {
        if ((bits & other.bits) == 0) {
            return 0;
        }
        double rarest = 0;
        int i = 0;
        int j = 0;
        while (i < size() && j < other.size()) {
            int order = Long.compare(keys.at(i), other.keys.at(j));
            rarest = order == 0 ? Math.max(rarest, Rarity.of(keys.at(i))) : rarest;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return rarest;
    }

    /** Of the words that the other has not, the weight of the rarest; 0 when it has all. */
    double rarestWithout(Words other) {
        double[] each = weights();
        double rarest = 0;
        int j = 0;
        for (int i = 0; i < each.length; i++) {
            while (j < other.size() && other.keys.at(j) < keys.at(i)) {
                j++;
            }
            boolean shared = j < other.size() && other.keys.at(j) == keys.at(i);
            rarest = shared ? rarest : Math.max(rarest, each[i]);
        }
        return rarest;
    }

    /** The share, by weight, of the words that neither of two others has; 0 when there are none. */
    double shareWithout(Words one, Words other) {
        double[] each = weights();
        double without = 0;
        int j = 0;
        int k = 0;
        for (int i = 0; i < each.length; i++) {
            long key = keys.at(i);
            while (j < one.size() && one.keys.at(j) < key) {
                j++;
            }
            while (k < other.size() && other.keys.at(k) < key) {
                k++;
            }
            boolean met = j < one.size() && one.keys.at(j) == key || k < other.size() && other.keys.at(k) == key;
            without += met ? 0 : each[i];
        }
        double all = weight();
        return all == 0 ? 0 : without / all;
    }

    /** The weight of the words that both have. */
    double shared(Words other) {
        if ((bits & other.bits) == 0) {
            return 0;
        }
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < size() && j < other.size()) {
            int order = Long.compare(keys.at(i), other.keys.at(j));
            shared += order == 0 ? Rarity.of(keys.at(i)) : 0;
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
