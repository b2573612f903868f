package org.proviso.core.text;

import java.util.Locale;
import org.proviso.core.model.Span;

/**
 * A stretch of text to move about in by words. Nothing outside the stretch is seen: there every character is NUL. Every
 * move looks at a bounded number of characters, so that whoever uses it stays linear. One line break counts as a space
 * (documents are hard-wrapped); an empty line does not: nothing goes across it.
 */
record Scan(String text, int from, int to) {
    private static final int FAR = 64;
    private static final int LONGEST_WORD = 40;

    static Scan of(String text, Span within) {
        int to = Math.min(within.end(), text.length());
        return new Scan(text, Math.min(within.start(), to), to);
    }

    char at(int at) {
        return at >= from && at < to ? text.charAt(at) : 0;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2011' || c == '\u2010' || c == '\u2014' || c == '\u2212';
    }

    boolean isDigitAt(int at) {
        return isDigit(at(at));
    }

    boolean isLetterAt(int at) {
        return Character.isLetter(at(at));
    }

    /** Where the next thing begins after the spaces at {@code at}; the end of the stretch when an empty line comes first. */
    int next(int at) {
        int lines = 0;
        for (int i = at; i < Math.min(to, at + FAR); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                return i;
            }
            if (c == '\n' && ++lines > 1) {
                return to;
            }
        }
        return to;
    }

    /** The end of the last thing before the spaces that end at {@code at}; the start of the stretch when there is none. */
    int previous(int at) {
        int lines = 0;
        for (int i = at; i > Math.max(from, at - FAR); i--) {
            char c = text.charAt(i - 1);
            if (!isSpace(c)) {
                return i;
            }
            if (c == '\n' && ++lines > 1) {
                return from;
            }
        }
        return from;
    }

    /** A line ends in the spaces [start, end). */
    boolean hasLineBreak(int start, int end) {
        for (int i = Math.max(start, end - FAR); i < end; i++) {
            if (at(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The end of the letters at {@code at}, however many. */
    int lettersEnd(int at) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The letters at {@code at} in lower case; empty when there are none or too many for a word. */
    String letters(int at) {
        int end = at;
        while (end - at <= LONGEST_WORD && isLetterAt(end)) {
            end++;
        }
        return end - at > LONGEST_WORD ? "" : lower(at, end);
    }

    /** The first place at or before {@code end} from which letters (and full stops, as in "U.S.") run to {@code end}. */
    int wordStart(int end) {
        int start = end;
        while (end - start <= LONGEST_WORD
                && (isLetterAt(start - 1) || (at(start - 1) == '.' && isLetterAt(start - 2)))) {
            start--;
        }
        return start;
    }

    /** The word before the spaces before {@code at}, in lower case; empty when something else stands there. */
    String wordBefore(int at) {
        int end = previous(at);
        return lower(wordStart(end), end);
    }

    /** Where the word before {@code at} begins. */
    int startBefore(int at) {
        return wordStart(previous(at));
    }

    /** The end of the digits at {@code at}, looking at {@code most} places. */
    int digitsEnd(int at, int most) {
        int end = at;
        while (end - at < most && isDigitAt(end)) {
            end++;
        }
        return end;
    }

    /** The end of letters and digits at {@code at}, however many. */
    int glueEnd(int at) {
        int end = at;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, Math.min(at + 1, to));
    }

    /** A web address begins with the word [start, end). */
    boolean isAddress(int start, int end) {
        char next = at(end);
        return (next == ':' && at(end + 1) == '/')
                || (next == '.' && end - start == 3 && lower(start, end).equals("www"));
    }

    /** The end of the address that goes on at {@code at}, however long. */
    int addressEnd(int at) {
        int end = at;
        while (end < to && !isSpace(text.charAt(end)) && text.charAt(end) != ')') {
            end++;
        }
        return end;
    }

    /** The words of [start, end) in lower case, one space between them. */
    String phrase(int start, int end) {
        StringBuilder words = new StringBuilder(Math.max(end - start, 0));
        boolean spaced = false;
        for (int i = Math.max(start, from); i < Math.min(end, to); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                words.append(Character.toLowerCase(c));
            } else if (!spaced && !words.isEmpty()) {
                words.append(' ');
            }
            spaced = isSpace(c);
        }
        int length = words.length();
        return length > 0 && words.charAt(length - 1) == ' ' ? words.substring(0, length - 1) : words.toString();
    }

    /** The characters [start, end) in lower case, as far as they lie in the stretch. */
    String lower(int start, int end) {
        int first = Math.clamp(start, from, to);
        return text.substring(first, Math.clamp(end, first, to)).toLowerCase(Locale.ROOT);
    }
}
