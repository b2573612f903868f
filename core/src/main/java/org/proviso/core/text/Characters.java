package org.proviso.core.text;

/** What the tokeniser asks of a UTF-16 unit; for ASCII a table answers. */
final class Characters {
    private static final byte BLANK = 1;
    private static final byte LETTER = 2;
    private static final byte DIGIT = 4;
    private static final byte[] ASCII = new byte[128];
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : c <= ' ' || c == 127 ? BLANK : 0;
        }
    }

    private Characters() {}

    /** White space, zero-width and control characters. */
    static boolean isBlank(char c) {
        return c < ASCII.length
                ? ASCII[c] == BLANK
                : Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT;
    }

    static boolean isLetter(char c) {
        return c < ASCII.length ? ASCII[c] == LETTER : Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c < ASCII.length ? ASCII[c] == DIGIT : Character.isDigit(c);
    }

    static boolean isWord(char c) {
        return c < ASCII.length ? ASCII[c] >= LETTER : Character.isLetterOrDigit(c);
    }

    static boolean isAsciiLetter(char c) {
        return c < ASCII.length && ASCII[c] == LETTER;
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /**
     * A soft hyphen, joiner or direction mark: unseen within a word, and no reason to cut it. A zero-width space is one.
     */
    static boolean isUnseenJoint(char c) {
        return c >= ASCII.length
                && c != ZERO_WIDTH_SPACE
                && c != BYTE_ORDER_MARK
                && Character.getType(c) == Character.FORMAT;
    }

    /** An accent or variation selector: part of the character before. */
    static boolean isMark(char c) {
        return c >= ASCII.length && isMark((int) c);
    }

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
