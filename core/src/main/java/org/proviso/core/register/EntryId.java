package org.proviso.core.register;

import org.proviso.core.model.Digest;

/** An entry's identity: the first 12 hexadecimal digits of a SHA-256 over what opened it. */
public record EntryId(String value) implements Comparable<EntryId> {
    private static final int DIGITS = 12;

    public EntryId {
        if (!Digest.isDigits(value, DIGITS)) {
            throw new IllegalArgumentException("not an entry id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }
}
