package org.proviso.core.resolve;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.proviso.core.resolve.groups.Longs;

/** Keys as bytes, and back: numbers of eight bytes, sets behind their size. */
final class KeyBytes {
    private static final int MOST_KEYS = 4_096;

    private ByteBuffer bytes;

    private KeyBytes(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static KeyBytes empty() {
        return new KeyBytes(ByteBuffer.allocate(1_024));
    }

    static KeyBytes of(byte[] stored) {
        return new KeyBytes(ByteBuffer.wrap(stored));
    }

    KeyBytes put(long value) {
        if (bytes.remaining() < Long.BYTES) {
            bytes = ByteBuffer.allocate(bytes.capacity() * 2).put(bytes.flip());
        }
        bytes.putLong(value);
        return this;
    }

    KeyBytes put(Longs keys) {
        return put(keys.stream().toArray());
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
        long[] values = new long[nextSize()];
        for (int i = 0; i < values.length; i++) {
            values[i] = next();
        }
        return values;
    }

    Longs nextLongs() {
        return Longs.of(nextValues());
    }
}
