package org.proviso.core.copies;

/** Where quotations end: independent reports share official quotations, so copies are told by the words outside them. */
final class Quotations {
    /** A quotation longer than this, in UTF-16 units, is taken for a stray mark. */
    static final int LONGEST = 2_000;

    private Quotations() {}

    /** The offset after the quotation that opens at a place of the text, or that place when none does. */
    static int end(String text, int codePoint, int at) {
        char closing = switch (codePoint) {
            case '"' -> '"';
            case '\u201c', '\u201e' -> '\u201d';
            case '\u00ab' -> '\u00bb';
            default -> 0;
        };
        if (closing == 0) {
            return at;
        }
        int limit = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == closing) {
                return i + 1;
            }
            if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
                // a quotation of several paragraphs opens each of them and closes the last; a straight mark may be
                // inches
                return closing == '"' ? at : i;
            }
        }
        return at;
    }
}
