package org.proviso.core.model;

/**
 * The exact words that prove a claim.
 *
 * @param start first code point of the words in the document's text
 * @param end the code point after the last
 * @param exact the words themselves, unchanged
 */
public record Evidence(DocumentId document, int start, int end, String exact) {
    public Evidence {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of text: [" + start + ", " + end + ")");
        }
        if (exact.codePointCount(0, exact.length()) != end - start) {
            throw new IllegalArgumentException("'" + exact + "' is not " + (end - start) + " code points long");
        }
    }
}
