package org.proviso.core.model;

import java.util.regex.Pattern;

/** A document's identity: the SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
public record DocumentId(String value) implements Comparable<DocumentId> {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public DocumentId {
        if (!HEX.matcher(value).matches()) {
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
