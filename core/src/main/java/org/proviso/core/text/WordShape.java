package org.proviso.core.text;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.proviso.core.text.Characters.isAsciiDigit;
import static org.proviso.core.text.Characters.isDigit;
import static org.proviso.core.text.Characters.isLetter;
import static org.proviso.core.text.Characters.isMark;
import static org.proviso.core.text.Characters.isUnseenJoint;
import static org.proviso.core.text.Characters.isWord;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.proviso.core.tables.Tables;

/** Where a word or number of one text ends, and where it is cut in two. */
final class WordShape {
    private static final Set<String> BOUND_PREFIXES = Tables.read(WordShape.class, "bound-prefixes.tsv").stream()
            .map(row -> row.cell(0))
            .collect(toUnmodifiableSet());
    private static final Set<String> UNITS = Tables.read(WordShape.class, "written-units.tsv").stream()
            .map(row -> row.cell(0))
            .collect(toUnmodifiableSet());
    /** Where words such as {@code cannot} are cut. */
    private static final Map<String, Integer> CONTRACTIONS = contractions();

    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> DOLLARS = Set.of("US", "C", "A", "HK", "NZ", "S", "CA", "AU", "R", "U");
    private static final int LONGEST_CONTRACTION = 8;
    private static final int LONGEST_PREFIX = 7;
    private static final int LONGEST_UNIT = 7;
    private static final int LONGEST_SCALE = 8;

    private final String text;
    private final int end;

    WordShape(String text, int end) {
        this.text = text;
        this.end = end;
    }

    private static Map<String, Integer> contractions() {
        Map<String, Integer> cuts = new HashMap<>();
        for (Tables.Row row : Tables.read(WordShape.class, "contractions.tsv")) {
            Abbreviations.spellings(row.cell(0) + row.cell(1), row.cell(0).length(), cuts);
        }
        return Map.copyOf(cuts);
    }

    boolean startsAt(int at) {
        char c = text.charAt(at);
        return isWord(c) || Character.isHighSurrogate(c) && pairLength(at) == 2;
    }

    /** Where the word ends that starts there; not behind {@code limit}, but for the stop of an abbreviation. */
    int end(int start, int limit) {
        int stop = start;
        while (stop < limit) {
            int length = lengthAt(start, stop, limit);
            if (length == 0) {
                break;
            }
            stop += length;
        }
        stop = Math.max(stop, start + 1);
        if (stop < end && text.charAt(stop) == '$' && DOLLARS.contains(text.substring(start, stop))) {
            return stop + 1;
        }
        return stop < limit && text.charAt(stop) == '.' && Abbreviations.owns(text, start, stop, end) ? stop + 1 : stop;
    }

    /** How many units go on with the word here; 0 when it ends. */
    private int lengthAt(int start, int i, int limit) {
        char c = text.charAt(i);
        if (isWord(c)) {
            return 1;
        }
        if (Character.isHighSurrogate(c)) {
            int length = pairLength(i);
            return i + length <= limit ? length : 0;
        }
        if (i == start) {
            return 0;
        }
        return isMark(c) || i + 1 < limit && goesOn(start, i, limit) ? 1 : 0;
    }

    /** 2 at a letter, digit or accent outside the basic plane; else 0. */
    private int pairLength(int i) {
        if (i + 1 >= end || !Character.isLowSurrogate(text.charAt(i + 1))) {
            return 0;
        }
        int codePoint = Character.toCodePoint(text.charAt(i), text.charAt(i + 1));
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint) ? 2 : 0;
    }

    /** Whether a mark within the word belongs to it; another character follows. */
    private boolean goesOn(int start, int i, int limit) {
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        boolean digits = isDigit(before) && isDigit(after);
        return switch (c) {
            case '.' -> digits || isLetter(before) && isLetter(after) && !isMissingSpace(i);
            case ',' -> digits && (isThousands(i, limit) || isDecimal(start, i));
            case ':' -> digits;
            case '/' -> digits || i == start + 1 && isLetter(before) && isLetter(after) && !isLetterAt(i + 2);
            case '&' -> isLetter(before) && isLetter(after) && isFirm(start, i, limit);
            case '\'', '\u2019' ->
                isLetter(after) && (cliticEnd(i) == 0 && !isNegation(i) || after == 's' && isDecade(start, i));
            case '-' -> digits ? isOneNumber(start, i, limit) : isWord(after) && isBoundPrefix(start, i);
            case '_' -> isWord(after) || after == '_';
            default -> isUnseenJoint(c) && isWord(after);
        };
    }

    private boolean isLetterAt(int i) {
        return i < end && isLetter(text.charAt(i));
    }

    /** {@code said.The}: a sentence's stop before a capital, not the one within a word. */
    private boolean isMissingSpace(int stop) {
        return Character.isUpperCase(text.charAt(stop + 1))
                && stop > 1
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2))
                && (!isLetterAt(stop + 2) || Character.isLowerCase(text.charAt(stop + 2)));
    }

    /** {@code 1,250} and {@code 12,50,000}, but not the list {@code 13,14}. */
    private boolean isThousands(int comma, int limit) {
        int from = comma + 1;
        while (true) {
            int to = from;
            while (to < limit && to - from < 4 && isDigit(text.charAt(to))) {
                to++;
            }
            if (to - from != 2 || to >= limit || text.charAt(to) != ',') {
                return to - from == 3;
            }
            from = to + 1;
        }
    }

    /** {@code 4,6 million}, {@code 12,5 m}: a comma before decimals, by the scale behind them. */
    private boolean isDecimal(int start, int comma) {
        int to = comma + 1;
        while (to < end && to - comma <= 3 && isDigit(text.charAt(to))) {
            to++;
        }
        int from = to < end && text.charAt(to) == ' ' ? to + 1 : to;
        int stop = from;
        while (stop < end && stop - from <= LONGEST_SCALE && isLetter(text.charAt(stop))) {
            stop++;
        }
        return to - comma <= 3
                && stop > from
                && text.indexOf(',', start) == comma
                && NumeralReader.isScale(text.substring(from, stop).toLowerCase(Locale.ROOT));
    }

    /** {@code AT&T}: short names of one form around the mark. */
    private boolean isFirm(int start, int i, int limit) {
        int stop = i + 1;
        while (stop < limit && isLetter(text.charAt(stop))) {
            stop++;
        }
        return i - start <= 3 && stop - i <= 3;
    }

    /** {@code 80's}, {@code 1990's}. */
    private boolean isDecade(int start, int apostrophe) {
        int length = apostrophe - start;
        return (length == 2 || length == 4 && text.charAt(apostrophe - 1) == '0')
                && isDigit(text.charAt(start))
                && !isLetterAt(apostrophe + 2);
    }

    /** The hyphen of a date or telephone number, not that of a range. */
    private boolean isOneNumber(int start, int hyphen, int limit) {
        int from = hyphen;
        while (from > start && isDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = hyphen + 1;
        while (to < limit && isDigit(text.charAt(to))) {
            to++;
        }
        boolean longer = from > start && ".:,".indexOf(text.charAt(from - 1)) < 0
                || to + 1 < limit && text.charAt(to) == '-' && isDigit(text.charAt(to + 1));
        boolean round = text.charAt(hyphen - 1) == '0' && text.startsWith("00", to - 2);
        return longer || hyphen - from == 3 && to - hyphen == 5 && !round || hyphen - from > 4;
    }

    private boolean isBoundPrefix(int start, int hyphen) {
        return hyphen - start <= LONGEST_PREFIX
                && BOUND_PREFIXES.contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
    }

    /** Where a clitic such as {@code 's} that opens at the apostrophe ends; 0 when there is none. */
    int cliticEnd(int apostrophe) {
        int stop = apostrophe + 1;
        while (stop < end && stop - apostrophe <= 3 && isLetter(text.charAt(stop))) {
            stop++;
        }
        String letters = text.substring(apostrophe + 1, stop).toLowerCase(Locale.ROOT);
        return CLITICS.contains(letters) ? stop : 0;
    }

    /** The apostrophe of {@code n't}. */
    boolean isNegation(int apostrophe) {
        return (text.charAt(apostrophe - 1) == 'n' || text.charAt(apostrophe - 1) == 'N')
                && apostrophe + 1 < end
                && (text.charAt(apostrophe + 1) == 't' || text.charAt(apostrophe + 1) == 'T')
                && !isLetterAt(apostrophe + 2);
    }

    /** Where the word is cut in two, {@code can} {@code not} or {@code 5} {@code km}; 0 when it is one. */
    int cut(String form) {
        if (isAsciiDigit(form.charAt(0))) {
            int at = form.length();
            while (isLetter(form.charAt(at - 1))) {
                at--;
            }
            return form.length() - at <= LONGEST_UNIT
                            && isDigit(form.charAt(at - 1))
                            && UNITS.contains(form.substring(at))
                    ? at
                    : 0;
        }
        return form.length() > LONGEST_CONTRACTION ? 0 : CONTRACTIONS.getOrDefault(form, 0);
    }
}
