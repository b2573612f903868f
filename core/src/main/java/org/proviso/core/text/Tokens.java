package org.proviso.core.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.core.model.Span;

/**
 * Cuts text into tokens as the Universal Dependencies treebanks of English do: {@code did} {@code n't}, {@code Rubio}
 * {@code 's}, {@code $} {@code 5.2M}, {@code U.S.} {@code -} {@code Mexico}. Offsets are exact, time is linear.
 */
public final class Tokens {
    private static final Set<String> ABBREVIATIONS = Tables.read(Tokens.class, "abbreviations.tsv").stream()
            .map(row -> row.cell(0))
            .collect(toUnmodifiableSet());
    private static final Set<String> BOUND_PREFIXES = Tables.read(Tokens.class, "bound-prefixes.tsv").stream()
            .map(row -> row.cell(0))
            .collect(toUnmodifiableSet());
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> DOLLARS = Set.of("US", "C", "A", "HK", "NZ", "S", "CA", "AU", "R");
    private static final int LONGEST_WORD = 1_000;

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text, Span within) {
        this.text = text;
        this.at = within.start();
        this.end = within.end();
    }

    /** The tokens of the stretch, in order, untagged. */
    public static List<Token> of(String text, Span within) {
        Tokens scanner = new Tokens(text, within);
        while (scanner.at < scanner.end) {
            scanner.step();
        }
        return scanner.tokens;
    }

    /** White space, zero-width and control characters: never part of a token. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private void step() {
        char c = text.charAt(at);
        if (isBlank(c)) {
            at++;
        } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            word();
        } else if (isApostrophe(c) && cliticAt(at) > 0) {
            emit(at, cliticAt(at));
        } else {
            emit(at, runEnd(at));
        }
    }

    private void word() {
        int start = at;
        int stop = start + 1;
        int limit = Math.min(end, start + LONGEST_WORD);
        while (stop < limit && continuesWord(start, stop)) {
            stop++;
        }
        if (stop < end && text.charAt(stop) == '$' && DOLLARS.contains(text.substring(start, stop))) {
            stop++;
        } else if (stop < end && text.charAt(stop) == '.' && isAbbreviation(start, stop)) {
            stop++;
        }
        split(start, stop);
    }

    private boolean continuesWord(int start, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || isMark(c)) {
            return true;
        }
        if (i + 1 >= end) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (c) {
            case '.' -> digits || Character.isLetter(before) && Character.isLetter(after);
            case ',', ':' -> digits;
            case '/' -> digits || i + 1 < end && isUrl(start, i);
            case '@' -> Character.isLetterOrDigit(after);
            case '\'', '\u2019' -> Character.isLetter(after) && cliticAt(i) == 0 && !isNegation(i);
            case '-' -> digits || Character.isLetterOrDigit(after) && isBoundPrefix(start, i);
            default -> false;
        };
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean isUrl(int start, int i) {
        return i - start > 3 && i - start < 200 && text.substring(start, i).contains("www.");
    }

    private boolean isBoundPrefix(int start, int hyphen) {
        return hyphen - start <= 7
                && BOUND_PREFIXES.contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Where a clitic such as {@code 's} that opens at the apostrophe ends; 0 when there is none. */
    private int cliticAt(int apostrophe) {
        int stop = apostrophe + 1;
        while (stop < end && stop - apostrophe <= 3 && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        String letters = text.substring(apostrophe + 1, stop).toLowerCase(Locale.ROOT);
        return CLITICS.contains(letters) ? stop : 0;
    }

    /** The apostrophe of {@code n't}. */
    private boolean isNegation(int apostrophe) {
        return (text.charAt(apostrophe - 1) == 'n' || text.charAt(apostrophe - 1) == 'N')
                && apostrophe + 1 < end
                && (text.charAt(apostrophe + 1) == 't' || text.charAt(apostrophe + 1) == 'T')
                && (apostrophe + 2 >= end || !Character.isLetter(text.charAt(apostrophe + 2)));
    }

    private boolean isAbbreviation(int start, int stop) {
        if (stop - start > 8) {
            return false;
        }
        String word = text.substring(start, stop);
        if (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT) + ".")) {
            return true;
        }
        boolean initials = true;
        for (int i = 0; i < word.length(); i++) {
            initials &= i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
        }
        boolean single = word.length() == 1;
        return initials
                && word.length() % 2 == 1
                && (!single || Character.isUpperCase(word.charAt(0)) && !word.equals("I"));
    }

    /** Emits a word, its negation or contraction apart. */
    private void split(int start, int stop) {
        boolean negated = stop < end && isApostrophe(text.charAt(stop)) && stop - start > 1 && isNegation(stop);
        if (negated) {
            emit(start, stop - 1);
            emit(stop - 1, stop + 2);
        } else if (stop - start == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
            emit(start, start + 3);
            emit(start + 3, stop);
        } else {
            emit(start, stop);
        }
    }

    private int runEnd(int start) {
        char c = text.charAt(start);
        int stop = start + 1;
        if (c == '.' || c == '-' || c == '\'' || c == '`' || c == '*' || c == '_' || c == '=') {
            while (stop < end && text.charAt(stop) == c && stop - start < LONGEST_WORD) {
                stop++;
            }
        }
        return stop;
    }

    private void emit(int start, int stop) {
        tokens.add(new Token(new Span(start, stop), text.substring(start, stop), PartOfSpeech.X));
        at = stop;
    }
}
