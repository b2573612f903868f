package org.proviso.core.register;

import org.proviso.core.model.Digest;

/** A matter's identity: {@code m-} and the first 10 hexadecimal digits of a SHA-256 over what opened it. */
public record MatterId(String value) implements Comparable<MatterId> {
    private static final String PREFIX = "m-";
    private static final int DIGITS = 10;

    public MatterId {
        if (value.length() != PREFIX.length() + DIGITS
                || !value.startsWith(PREFIX)
                || !Digest.isDigitsFrom(value, PREFIX.length())) {
            throw new IllegalArgumentException("not a matter id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(MatterId other) {
        return value.compareTo(other.value);
    }
}
