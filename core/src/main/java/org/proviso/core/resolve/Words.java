package org.proviso.core.resolve;

import java.util.stream.DoubleStream;
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

    Words(Longs keys) {
        this.keys = keys;
        this.sorted = keys.stream().toArray();
        this.weights = keys.stream().mapToDouble(Rarity::of).toArray();
        double sum = 0;
        for (double each : weights) {
            sum += each;
        }
        this.weight = sum;
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

    /** The weight of the rarest; 0 when there are none. */
    double rarest() {
        return DoubleStream.of(weights).max().orElse(0);
    }

    /** The weight of all. */
    double weight() {
        return weight;
    }

    /** Of the words that both have, the weight of the rarest; 0 when they have none. */
    double rarestShared(Words other) {
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

    /** The words that the other has not. */
    Words without(Words other) {
        return new Words(Longs.of(keys.stream().filter(word -> !other.keys.contains(word))));
    }

    /** The weight of the words that both have. */
    double shared(Words other) {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && keys.equals(words.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
