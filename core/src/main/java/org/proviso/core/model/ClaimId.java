package org.proviso.core.model;

/** A claim's identity: the first 16 hexadecimal digits of the SHA-256 over its fields ({@link Claim#id}). */
public record ClaimId(String value) implements Comparable<ClaimId> {
    private static final int DIGITS = 16;

    public ClaimId {
        if (!Digest.isDigits(value, DIGITS)) {
            throw new IllegalArgumentException("not a claim id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }
}
