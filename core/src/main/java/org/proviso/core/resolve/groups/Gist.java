package org.proviso.core.resolve.groups;

import java.nio.ByteBuffer;

/** A few bits about a thing, kept where it is found: what they mean is for {@link Fits} to say. */
public record Gist(long first, long second, long third, long fourth, long fifth, long sixth) {
    /** In place of one that is not kept: it has to be made of the thing. */
    public static final Gist UNKNOWN = new Gist(0, 0, 0, 0, 0, 0);

    public static final int BYTES = 6 * Long.BYTES;

    /** As {@link #put} wrote it. */
    public static Gist of(ByteBuffer in) {
        return new Gist(in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getLong());
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    public void put(ByteBuffer out) {
        out.putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .putLong(fifth)
                .putLong(sixth);
    }
}
