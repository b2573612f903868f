package org.proviso.core.model;

import java.util.regex.Pattern;

/** A claim's identity: the first 16 hexadecimal digits of the SHA-256 over its fields ({@link Claim#id}). */
public record ClaimId(String value) implements Comparable<ClaimId> {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{16}");

    public ClaimId {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("not a claim id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }
}
