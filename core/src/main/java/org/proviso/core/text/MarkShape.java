package org.proviso.core.text;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.proviso.core.text.Characters.isApostrophe;
import static org.proviso.core.text.Characters.isAsciiDigit;
import static org.proviso.core.text.Characters.isBlank;
import static org.proviso.core.text.Characters.isLetter;
import static org.proviso.core.text.Characters.isMark;
import static org.proviso.core.text.Characters.isWord;

import java.util.Set;
import org.proviso.core.tables.Tables;

/** Where a token of one text ends that opens with a mark, a symbol or an emoji. */
final class MarkShape {
    private static final Set<String> EMOTICONS = Tables.read(MarkShape.class, "emoticons.tsv").stream()
            .map(row -> row.cell(0))
            .collect(toUnmodifiableSet());
    private static final int LONGEST_EMOTICON = 4;
    private static final String EMOTICON_STARTS = ":;=(^<8";
    private static final String STOPS = ".!?\u2026";
    /** Marks that people draw with: a run of one, or a long run of several, is one token. */
    private static final String DRAWN = "-=*+_<>|~^#$`";

    private static final String OPENING = "([{$\u20ac\u00a3\"\u201c'\u2018~-\u2013\u2014/";
    static final String OMISSION = "[...]";
    private static final int DRAWING = 5;
    private static final char JOINER = '\u200d';

    private final String text;
    private final int from;
    private final WordShape words;

    MarkShape(String text, int from, WordShape words) {
        this.text = text;
        this.from = from;
        this.words = words;
    }

    static boolean isEmoticon(String form) {
        return form.length() > 1 && EMOTICONS.contains(form);
    }

    /** Whether a token is a line or another drawing, not a dash or a mark of words. */
    static boolean isDrawing(String form) {
        return form.length() >= DRAWING
                && DRAWN.indexOf(form.charAt(0)) >= 0
                && DRAWN.indexOf(form.charAt(form.length() - 1)) >= 0;
    }

    /** The end of the token at a character that no word opens with; not behind {@code limit}. */
    int end(int at, int limit) {
        char c = text.charAt(at);
        if (limit - at < 2) {
            return limit;
        }
        int stop = Math.max(worded(c, at, limit), emoticon(c, at, limit));
        return Math.min(limit, Math.max(stop, run(c, at, limit)));
    }

    /** Marks that open a token of letters or digits: {@code 's}, {@code '72}, {@code .203}, {@code +44}, {@code #name}. */
    private int worded(char c, int at, int limit) {
        char next = text.charAt(at + 1);
        boolean apart = at == from || isBlank(text.charAt(at - 1)) || OPENING.indexOf(text.charAt(at - 1)) >= 0;
        return switch (c) {
            case '\'', '\u2019', '`' ->
                isLetter(next) ? clitic(c, at, apart, limit) : isApostrophe(c) && apart ? year(at, limit) : 0;
            case '.', '+' -> apart && isAsciiDigit(next) ? words.end(at + 1, limit) : 0;
            case '#', '@' -> isLetter(next) && (apart || !isWord(text.charAt(at - 1))) ? words.end(at + 1, limit) : 0;
            default -> 0;
        };
    }

    /** One that stands apart, as in {@code the bank 's}, is not the start of a quoted word. */
    private int clitic(char c, int at, boolean apart, int limit) {
        if (c == '`' && (at == from || !isLetter(text.charAt(at - 1)))) {
            return 0;
        }
        int stop = words.cliticEnd(at);
        return !apart || stop == limit ? stop : 0;
    }

    /** {@code '72}, {@code '90s}. */
    private int year(int at, int limit) {
        int stop = at + 3;
        if (stop > limit || !isAsciiDigit(text.charAt(at + 1)) || !isAsciiDigit(text.charAt(at + 2))) {
            return 0;
        }
        stop += stop < limit && text.charAt(stop) == 's' ? 1 : 0;
        return stop < limit && isWord(text.charAt(stop)) ? 0 : stop;
    }

    private int emoticon(char c, int at, int limit) {
        if (EMOTICON_STARTS.indexOf(c) < 0) {
            return 0;
        }
        for (int stop = Math.min(limit, at + LONGEST_EMOTICON); stop > at + 1; stop--) {
            boolean lettered = isWord(text.charAt(stop - 1));
            if (EMOTICONS.contains(text.substring(at, stop))
                    && (stop == limit || !isWord(text.charAt(stop)))
                    && (!lettered || at == from || isBlank(text.charAt(at - 1)))) {
                return stop;
            }
        }
        return 0;
    }

    private int run(char c, int at, int limit) {
        if (STOPS.indexOf(c) >= 0) {
            int dots = c == '.' ? same(c, at, limit) : at;
            return dots - at > 1 ? dots : runOf(STOPS, at, limit);
        }
        if (DRAWN.indexOf(c) >= 0) {
            int drawn = runOf(DRAWN, at, limit);
            return drawn - at >= DRAWING ? drawn : same(c, at, limit);
        }
        if (c == '[' && text.startsWith(OMISSION, at)) {
            return at + OMISSION.length();
        }
        return switch (c) {
            case '\'', '\u2013', '\u2014' -> same(c, at, limit);
            case '\u2018', '\u2019' -> text.charAt(at + 1) == '\u2019' ? at + 2 : at + 1;
            default -> symbol(at, limit);
        };
    }

    private int runOf(String marks, int at, int limit) {
        int stop = at + 1;
        while (stop < limit && marks.indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        return stop;
    }

    private int same(char c, int at, int limit) {
        int stop = at + 1;
        while (stop < limit && text.charAt(stop) == c) {
            stop++;
        }
        return stop;
    }

    /** A symbol with its accents and selectors, and an emoji with all that is joined to it. */
    private int symbol(int at, int limit) {
        int first = text.codePointAt(at);
        int stop = at + Character.charCount(first);
        if (isFlagLetter(first) && stop < limit && isFlagLetter(text.codePointAt(stop))) {
            return stop + 2;
        }
        while (stop < limit) {
            int next = text.codePointAt(stop);
            if (next == JOINER && stop + 1 < limit && !isBlank(text.charAt(stop + 1))) {
                stop += 1 + Character.charCount(text.codePointAt(stop + 1));
            } else if (isMark(next) || isModifier(next)) {
                stop += Character.charCount(next);
            } else {
                break;
            }
        }
        return stop;
    }

    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
    }

    /** A colour of skin, or a tag of a region's flag. */
    private static boolean isModifier(int codePoint) {
        return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff || codePoint >= 0xe0020 && codePoint <= 0xe007f;
    }
}
