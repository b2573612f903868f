package org.proviso.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.function.LongConsumer;

/** Whole numbers from 0 on in few bytes: seven bits each byte, the eighth where more follow. */
final class Packed {
    static final byte[] NONE = new byte[0];

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private Packed() {}

    /** The packed numbers and further ones behind them. */
    static byte[] with(byte[] packed, Collection<Long> more) {
        if (more.isEmpty()) {
            return packed;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length + more.size() * Integer.BYTES);
        out.writeBytes(packed);
        for (long number : more) {
            long rest = number;
            while (rest >= MORE) {
                out.write((int) (rest & (MORE - 1)) | MORE);
                rest >>>= BITS;
            }
            out.write((int) rest);
        }
        return out.toByteArray();
    }

    static void each(byte[] packed, LongConsumer reader) {
        long number = 0;
        int shift = 0;
        for (byte one : packed) {
            number |= (long) (one & (MORE - 1)) << shift;
            shift += BITS;
            if ((one & MORE) == 0) {
                reader.accept(number);
                number = 0;
                shift = 0;
            }
        }
    }

    /** Keys of 8 bytes each. */
    static long[] longs(byte[] bytes) {
        long[] longs = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(longs);
        return longs;
    }

    /** The keys and further ones behind them. */
    static byte[] withLongs(byte[] bytes, Collection<Long> more) {
        if (more.isEmpty()) {
            return bytes;
        }
        ByteBuffer out = ByteBuffer.allocate(bytes.length + more.size() * Long.BYTES);
        out.put(bytes);
        more.forEach(out::putLong);
        return out.array();
    }
}
