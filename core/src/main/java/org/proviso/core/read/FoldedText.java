package org.proviso.core.read;

import java.util.Arrays;
import java.util.Optional;
import org.proviso.core.model.Span;

/**
 * A text with every run of white space as one blank, in which words are found wherever they stand, in time linear in the
 * text (D. Knuth, J. Morris, V. Pratt, "Fast pattern matching in strings", 1977). What is found begins and ends with whole
 * words, and is told in offsets of the text itself.
 */
final class FoldedText {
    private final String text;
    private final char[] folded;
    /** Where each folded character stands in the text. */
    private final int[] origins;

    /** How often words stand there, and where first. */
    record Found(int count, Optional<Span> first) {}

    private FoldedText(String text, char[] folded, int[] origins) {
        this.text = text;
        this.folded = folded;
        this.origins = origins;
    }

    static FoldedText of(String text) {
        char[] folded = new char[text.length()];
        int[] origins = new int[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            if (!blank || size == 0 || folded[size - 1] != ' ') {
                folded[size] = blank ? ' ' : text.charAt(i);
                origins[size++] = i;
            }
        }
        return new FoldedText(text, Arrays.copyOf(folded, size), Arrays.copyOf(origins, size));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The words, if they begin at an offset of the text, or behind white space there. */
    Optional<Span> at(String words, int offset) {
        char[] wanted = pattern(words);
        int from = indexOf(offset);
        from += from < folded.length && folded[from] == ' ' ? 1 : 0;
        if (wanted.length == 0
                || from + wanted.length > folded.length
                || !Arrays.equals(folded, from, from + wanted.length, wanted, 0, wanted.length)) {
            return Optional.empty();
        }
        return whole(from, wanted.length);
    }

    /** The words wherever they stand within a stretch. */
    Found find(String words, Span within) {
        return find(words, within, false);
    }

    /** Whether the words stand within a stretch, in whatever case. */
    boolean holds(String words, Span within) {
        return find(words, within, true).count() > 0;
    }

    /** Where the words stand first, in whatever case. */
    Optional<Span> firstInAnyCase(String words) {
        return find(words, new Span(0, text.length()), true).first();
    }

    private Found find(String words, Span within, boolean anyCase) {
        char[] wanted = pattern(anyCase ? lower(words) : words);
        int count = 0;
        Optional<Span> first = Optional.empty();
        if (wanted.length == 0) {
            return new Found(count, first);
        }
        int[] borders = borders(wanted);
        int end = indexOf(within.end());
        int matched = 0;
        for (int i = indexOf(within.start()); i < end; i++) {
            char c = anyCase ? Character.toLowerCase(folded[i]) : folded[i];
            matched = extended(wanted, borders, matched, c);
            if (matched == wanted.length) {
                Optional<Span> span = whole(i + 1 - matched, matched);
                count += span.isPresent() ? 1 : 0;
                first = first.or(() -> span);
                matched = borders[matched - 1];
            }
        }
        return new Found(count, first);
    }

    /** For each stretch from the start of the pattern the length of its longest end that is also its start. */
    private static int[] borders(char[] pattern) {
        int[] borders = new int[pattern.length];
        int length = 0;
        for (int i = 1; i < pattern.length; i++) {
            length = extended(pattern, borders, length, pattern[i]);
            borders[i] = length;
        }
        return borders;
    }

    /** How much of the pattern is matched after one more character. */
    private static int extended(char[] pattern, int[] borders, int matched, char next) {
        int length = matched;
        while (length > 0 && pattern[length] != next) {
            length = borders[length - 1];
        }
        return pattern[length] == next ? length + 1 : length;
    }

    private static char[] pattern(String words) {
        String folded = new String(of(words).folded);
        return folded.strip().toCharArray();
    }

    private static String lower(String words) {
        char[] chars = words.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    /** The first folded character that stands at an offset of the text, or behind it. */
    private int indexOf(int offset) {
        int at = Arrays.binarySearch(origins, offset);
        return at >= 0 ? at : -at - 1;
    }

    private Optional<Span> whole(int from, int length) {
        int start = origins[from];
        int end = origins[from + length - 1] + 1;
        return cutsWord(start) || cutsWord(end) ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private boolean cutsWord(int offset) {
        if (offset == 0 || offset == text.length()) {
            return false;
        }
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        return Character.isLetterOrDigit(text.codePointBefore(offset))
                        && Character.isLetterOrDigit(text.codePointAt(offset))
                || Character.isHighSurrogate(before) && Character.isLowSurrogate(after);
    }
}
