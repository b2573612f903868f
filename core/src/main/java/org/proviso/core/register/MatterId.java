package org.proviso.core.register;

import java.util.List;
import org.proviso.core.model.Digest;

/** A matter's identity: {@code m-} and the first 10 hexadecimal digits of a SHA-256 over what opened it. */
public record MatterId(String value) implements Comparable<MatterId> {
    private static final String PREFIX = "m-";
    private static final int DIGITS = 10;

    /** What a document tells of one thing is part of no more matters than this. */
    public static final int MOST_ALSO = 3;

    public MatterId {
        if (value.length() != PREFIX.length() + DIGITS
                || !value.startsWith(PREFIX)
                || !Digest.isDigitsFrom(value, PREFIX.length())) {
            throw new IllegalArgumentException("not a matter id: '" + value + "'");
        }
    }

    /**
     * What one document tells of this matter and of others, as a part of another of them.
     *
     * @param target the key of what that matter is on; in logs of before its number, from 0 to {@link #MOST_ALSO}
     */
    public MatterId also(long target) {
        return new MatterId(PREFIX
                + Digest.ofFields(List.of("matter-also/1", value, Long.toString(target)))
                        .substring(0, DIGITS));
    }

    @Override
    public int compareTo(MatterId other) {
        return value.compareTo(other.value);
    }
}
