package org.proviso.core.register;

import java.util.regex.Pattern;

/** An entry's identity: the first 12 hexadecimal digits of a SHA-256 over what opened it. */
public record EntryId(String value) implements Comparable<EntryId> {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{12}");

    public EntryId {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("not an entry id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }
}
