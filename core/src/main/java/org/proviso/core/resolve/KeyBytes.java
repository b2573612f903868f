package org.proviso.core.resolve;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.proviso.core.resolve.groups.Longs;

/** Keys as bytes, and back: numbers of eight bytes, sets behind their size. */
final class KeyBytes {
    private static final int MOST_KEYS = 4_096;
    private static final long[] NONE = {};

    private ByteBuffer bytes;

    private KeyBytes(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static KeyBytes empty() {
        return new KeyBytes(ByteBuffer.allocate(1_024));
    }

    static KeyBytes of(ByteBuffer stored) {
        return new KeyBytes(stored);
    }

    KeyBytes put(long value) {
        if (bytes.remaining() < Long.BYTES) {
            bytes = ByteBuffer.allocate(bytes.capacity() * 2).put(bytes.flip());
        }
        bytes.putLong(value);
        return this;
    }

    KeyBytes put(Longs keys) {
        return put(keys.toArray());
    }

    /** What they weigh behind them, so that nobody need add it up. */
    KeyBytes put(Words words) {
        put(words.keys());
        return words.isEmpty() ? this : put(Double.doubleToRawLongBits(words.weight()));
    }

    KeyBytes put(long[] values) {
        put(values.length);
        Arrays.stream(values).forEach(this::put);
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** @throws IllegalArgumentException when the bytes end before it */
    long next() {
        try {
            return bytes.getLong();
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("the keys end too early", e);
        }
    }

    int nextSize() {
        long size = next();
        if (size < 0 || size > MOST_KEYS) {
            throw new IllegalArgumentException("no number of keys: " + size);
        }
        return (int) size;
    }

    long[] nextValues() {
        int size = nextSize();
        if (size == 0) {
            return NONE;
        }
        long[] values = new long[size];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = bytes.getLong();
            }
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("the keys end too early", e);
        }
        return values;
    }

    Longs nextLongs() {
        return Longs.taken(nextValues());
    }

    Words nextWords() {
        Longs keys = nextLongs();
        return keys.isEmpty() ? Words.NONE : new Words(keys, Double.longBitsToDouble(next()));
    }
}
