package org.proviso.core.register;

import java.util.List;
import org.proviso.core.model.Digest;

/** An entry's identity: the first 12 hexadecimal digits of a SHA-256 over what opened it. */
public record EntryId(String value) implements Comparable<EntryId> {
    private static final int DIGITS = 12;

    public EntryId {
        if (!Digest.isDigits(value, DIGITS)) {
            throw new IllegalArgumentException("not an entry id: '" + value + "'");
        }
    }

    /**
     * Under which what one document tells of several matters was opened in another of them, too: without claims of its own.
     *
     * @param target the key of what that matter is on; in logs of before its number, from 0
     */
    public EntryId also(long target) {
        return new EntryId(Digest.ofFields(List.of("entry-also/1", value, Long.toString(target)))
                .substring(0, DIGITS));
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }
}
