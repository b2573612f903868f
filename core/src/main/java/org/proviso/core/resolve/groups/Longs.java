package org.proviso.core.resolve.groups;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

/** A set of keys that never changes, in ascending order. */
public final class Longs {
    public static final Longs NONE = new Longs(new long[0]);

    private final long[] keys;

    private Longs(long[] keys) {
        this.keys = keys;
    }

    public static Longs of(LongStream keys) {
        return of(keys.toArray());
    }

    public static Longs of(long... keys) {
        return isAscending(keys) ? taken(keys.clone()) : sorted(keys);
    }

    /** The same of keys that nobody else has: they are not copied. */
    public static Longs taken(long... keys) {
        if (!isAscending(keys)) {
            return sorted(keys);
        }
        return keys.length == 0 ? NONE : new Longs(keys);
    }

    private static Longs sorted(long... keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int size = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return new Longs(Arrays.copyOf(sorted, size));
    }

    private static boolean isAscending(long[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] <= keys[i - 1]) {
                return false;
            }
        }
        return true;
    }

    public int size() {
        return keys.length;
    }

    public boolean isEmpty() {
        return keys.length == 0;
    }

    /** The one that has so many before it. */
    public long at(int place) {
        return keys[place];
    }

    public boolean contains(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    /** In ascending order. */
    public long[] toArray() {
        return keys.clone();
    }

    public LongStream stream() {
        return Arrays.stream(keys);
    }

    public Longs without(long key) {
        return of(stream().filter(each -> each != key));
    }

    public Longs with(Longs others) {
        if (others.isEmpty() || isEmpty()) {
            return isEmpty() ? others : this;
        }
        long[] all = new long[keys.length + others.keys.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < others.keys.length) {
            int order = Long.compare(keys[i], others.keys[j]);
            all[size++] = order <= 0 ? keys[i] : others.keys[j];
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        while (i < keys.length) {
            all[size++] = keys[i++];
        }
        while (j < others.keys.length) {
            all[size++] = others.keys[j++];
        }
        return new Longs(Arrays.copyOf(all, size));
    }

    /** How many keys both have. */
    public int shared(Longs others) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < others.keys.length) {
            int order = Long.compare(keys[i], others.keys[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The weight of the keys that both have, added up in ascending order of the keys. */
    public double shared(Longs others, LongToDoubleFunction weight) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < others.keys.length) {
            int order = Long.compare(keys[i], others.keys[j]);
            shared += order == 0 ? weight.applyAsDouble(keys[i]) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The weight of all keys. */
    public double weight(LongToDoubleFunction weight) {
        double sum = 0;
        for (long key : keys) {
            sum += weight.applyAsDouble(key);
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Longs longs && Arrays.equals(keys, longs.keys);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }

    @Override
    public String toString() {
        return Arrays.toString(keys);
    }
}
