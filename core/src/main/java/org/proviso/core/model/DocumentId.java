package org.proviso.core.model;

/** A document's identity: the SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
public record DocumentId(String value) implements Comparable<DocumentId> {
    private static final int DIGITS = 64;

    public DocumentId {
        if (!Digest.isDigits(value, DIGITS)) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: '" + value + "'");
        }
    }

    public static DocumentId ofBytes(byte[] bytes) {
        return new DocumentId(Digest.ofBytes(bytes));
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }
}
