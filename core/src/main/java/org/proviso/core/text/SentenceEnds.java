package org.proviso.core.text;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.proviso.core.text.Characters.isAsciiDigit;
import static org.proviso.core.text.Characters.isDigit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.core.tables.Tables;

/**
 * Where a sentence ends in the tokens of one paragraph: at a stop before what may open a sentence, and at what ends a line
 * of its own where the line breaks were lost: a greeting, a dateline, a drawn line, a link.
 */
final class SentenceEnds {
    /** Spelled as they open a sentence. */
    static final Set<String> OPENERS = Tables.read(SentenceEnds.class, "sentence-openers.tsv").stream()
            .map(row -> row.cell(0).substring(0, 1).toUpperCase(Locale.ROOT)
                    + row.cell(0).substring(1))
            .collect(toUnmodifiableSet());

    private static final String CLOSING = "\"\u201d\u2019')]}\u00bb";
    private static final String QUOTING = "\"\u201c\u2018'{\u00ab-\u2013\u2014\u2022";
    /** Marks that open a sentence, whatever follows them. */
    private static final String OPENING = "([$\u20ac\u00a3#<@\u2026";

    private static final String WIDE_STOPS = "\u3002\uff01\uff1f";
    private static final int LONGEST_NUMERAL = 3;

    private final List<Token> tokens;
    private final Headings headings;

    SentenceEnds(List<Token> tokens) {
        this.tokens = tokens;
        this.headings = new Headings(tokens);
    }

    /**
     * The last token of the sentence that ends with token {@code i}, closing marks included; -1 when none ends there.
     *
     * @param from the sentence's first token
     */
    int at(int from, int i) {
        String form = tokens.get(i).form();
        char last = form.charAt(form.length() - 1);
        if (last == '.' || last == '!' || last == '?' || last == '\u2026') {
            return stop(from, i, form);
        }
        if (i + 1 == tokens.size() || isWithin(form, last, form(i + 1).charAt(0))) {
            return -1;
        }
        if (WIDE_STOPS.indexOf(last) >= 0) {
            return closed(i);
        }
        if (form.equals(MarkShape.OMISSION)) {
            return opens(i + 1) ? i : -1;
        }
        return headings.endsAt(from, i) || (Addresses.isLink(form) || MarkShape.isEmoticon(form)) && opens(i + 1)
                ? i
                : -1;
    }

    /** What most tokens are, told fast: a word before another in small letters. */
    private static boolean isWithin(String form, char last, char next) {
        return next >= 'a' && next <= 'z' && last >= 'a' && last <= 'z' && !Addresses.isLink(form);
    }

    private int stop(int from, int i, String form) {
        int close = closed(i);
        if (close + 1 == tokens.size()) {
            return close;
        }
        if (opensOnly(from, i, form)) {
            return -1;
        }
        boolean ends;
        if (touches(close, close + 1)) {
            ends = close == i && i > from && lacksSpace(i);
        } else if (Character.isLetterOrDigit(form.charAt(0))) {
            ends = abbreviationEnds(i, close);
        } else {
            ends = opens(close + 1) || close == i && i > from && goesOnSmall(i, form);
        }
        return ends ? close : -1;
    }

    /** The stop of a list's number, an ellipsis before what it left out, and all but the last of {@code . . .}. */
    private boolean opensOnly(int from, int i, String form) {
        if (form.length() == 1 && form.charAt(0) != '\u2026') {
            return i == from + 1 && isEnumerator(i - 1) || form(i + 1).equals(".");
        }
        return i == from && (form.startsWith("..") || form.charAt(0) == '\u2026');
    }

    /** Closing marks and the numbers of notes after token {@code i}. */
    private int closed(int i) {
        int close = i;
        while (close + 1 < tokens.size() && touches(close, close + 1) && CLOSING.contains(form(close + 1))) {
            close++;
        }
        if (close + 1 < tokens.size() && MarkShape.isEmoticon(form(close + 1))) {
            close++;
        }
        while (close + 3 < tokens.size()
                && form(close + 1).equals("[")
                && form(close + 3).equals("]")
                && isDigit(form(close + 2).charAt(0))) {
            close += 3;
        }
        return close;
    }

    /** {@code 2.} that opens a point of a list. */
    private boolean isEnumerator(int i) {
        return isDigit(form(i).charAt(0)) && form(i).length() <= LONGEST_NUMERAL && touches(i, i + 1);
    }

    /** {@code said.The}. */
    private boolean lacksSpace(int i) {
        String before = form(i - 1);
        String next = form(i + 1);
        return before.length() > 1
                && Character.isLowerCase(before.charAt(before.length() - 1))
                && Character.isUpperCase(next.charAt(0))
                && (next.length() > 1 || next.equals("I") || next.equals("A"));
    }

    private boolean abbreviationEnds(int i, int close) {
        Abbreviations.Kind kind = Abbreviations.of(form(i));
        if (kind == Abbreviations.Kind.NAME || kind == Abbreviations.Kind.NUMBER || !opens(close + 1)) {
            return false;
        }
        boolean outside =
                close > i && (kind == Abbreviations.Kind.WITHIN || !form(close).equals(")"));
        return outside || OPENERS.contains(form(close + 1));
    }

    /** Carelessly written text: the next sentence opens with a small letter, after a plain word. */
    private boolean goesOnSmall(int i, String form) {
        String before = form(i - 1);
        return form.charAt(0) != '\u2026'
                && (form.length() == 1 || form.charAt(0) != '.')
                && before.length() > 1
                && Character.isLowerCase(before.charAt(0))
                && Character.isLowerCase(before.charAt(before.length() - 1));
    }

    private boolean opens(int i) {
        String form = form(i);
        int first = form.codePointAt(0);
        if (first < 128 ? first >= 'A' && first <= 'Z' || isAsciiDigit((char) first) : isOpening(first)) {
            return true;
        }
        if (QUOTING.indexOf(first) >= 0) {
            return i + 1 >= tokens.size() || !Character.isLowerCase(form(i + 1).codePointAt(0));
        }
        return OPENING.indexOf(first) >= 0 || first == '.' && form.length() > 1 || Addresses.isLink(form);
    }

    private static boolean isOpening(int codePoint) {
        return Character.isDigit(codePoint) || Character.isLetter(codePoint) && !Character.isLowerCase(codePoint);
    }

    private boolean touches(int i, int next) {
        return tokens.get(i).span().end() == tokens.get(next).span().start();
    }

    private String form(int i) {
        return tokens.get(i).form();
    }
}
