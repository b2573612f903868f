package org.proviso.sources;

import org.proviso.core.model.Span;

/** White space as readers see it: also no-break spaces, zero-width marks and byte-order marks. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(int c) {
        return c <= ' ' || c == '\u00A0' || isInvisible(c) || (c > 127 && Character.isWhitespace(c));
    }

    private static boolean isInvisible(int c) {
        return (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(Blanks::isBlank);
    }

    /** The stretch without blanks at its ends. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** One space for every run of blanks, none at the ends. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> append(out, (char) c));
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    /** Appends a character; a blank only as one space after something that is not one, an invisible mark not at all. */
    static void append(StringBuilder out, char c) {
        if (isInvisible(c)) {
            return;
        }
        if (!isBlank(c)) {
            out.append(c);
        } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n') {
            out.append(' ');
        }
    }
}
