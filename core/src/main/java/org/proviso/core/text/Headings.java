package org.proviso.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.proviso.core.tables.Tables;

/** What stands on a line of its own before a sentence and ends without a stop: greetings, datelines, drawn lines. */
final class Headings {
    private enum Kind {
        GREETING,
        CLOSING,
        COURTESY
    }

    private static final Map<String, Kind> LETTER_WORDS = Tables.read(Headings.class, "letter-words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.cell(0), row -> Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT))));
    private static final int LONGEST_GREETING = 5;
    private static final int LONGEST_DATELINE = 12;
    private static final int LONGEST_PLACE = 5;

    private final List<Token> tokens;

    Headings(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether a line of its own ends with token {@code i}, which is not the last. */
    boolean endsAt(int from, int i) {
        String form = form(i);
        if (MarkShape.isDrawing(form) || MarkShape.isDrawing(form(i + 1))) {
            return tokens.get(i).span().end() < tokens.get(i + 1).span().start();
        }
        return switch (form) {
            case "," -> isCapital(i + 1) && !isAddressed(i + 1) && (isGreeting(from, i) || isClosing(from, i));
            case ":" -> isCapital(i + 1) && isGreeting(from, i) || isPointOfList(i + 1);
            case "-", "--", "\u2013", "\u2014" -> isDash(i) && (isGreeting(from, i) || isDateline(from, i));
            case "AM", "PM" -> isTimestamp(from, i);
            default -> isSignature(from, i) || isUnstopped(i) || isBeforeTimestamp(i);
        };
    }

    /** A heading before its text: a word without a stop, a usual opener of sentences, and a word in small letters. */
    private boolean isUnstopped(int i) {
        return isCapital(i + 1)
                && form(i + 1).length() > 1
                && SentenceEnds.OPENERS.contains(form(i + 1))
                && i + 2 < tokens.size()
                && Character.isLowerCase(form(i + 2).charAt(0))
                && Character.isLetterOrDigit(form(i).charAt(0))
                && form(i).length() > 2
                && !SentenceEnds.OPENERS.contains(capital(form(i)));
    }

    /** The name under the words that close a letter. */
    private boolean isSignature(int from, int i) {
        return i == from
                && i > 1
                && i + 2 < tokens.size()
                && form(i - 1).equals(",")
                && kind(i - 2) == Kind.CLOSING
                && isCapital(i + 1)
                && (Character.isLowerCase(form(i + 2).charAt(0)) || ":,".contains(form(i + 2)));
    }

    private boolean isBeforeTimestamp(int i) {
        return i + 2 < tokens.size()
                && !Character.isLowerCase(form(i).charAt(0))
                && Characters.isAsciiDigit(form(i + 1).charAt(0))
                && isDate(i + 1)
                && form(i + 2).indexOf(':') > 0;
    }

    /** {@code Dear Mr. Ortiz}. */
    private boolean isGreeting(int from, int i) {
        return i - from <= LONGEST_GREETING && i > from + 1 && kind(from) == Kind.GREETING;
    }

    /** {@code Thanks, Ana.}: a name that the words speak to, not the first of a sentence. */
    private boolean isAddressed(int i) {
        return i + 1 < tokens.size() && ".!,".contains(form(i + 1));
    }

    /** {@code With best regards}. */
    private boolean isClosing(int from, int i) {
        boolean closing = false;
        for (int word = from; word < i && word - from < LONGEST_GREETING; word++) {
            Kind kind = kind(word);
            if (kind == null || kind == Kind.GREETING) {
                return false;
            }
            closing |= kind == Kind.CLOSING;
        }
        return closing && i - from <= LONGEST_GREETING;
    }

    private @Nullable Kind kind(int i) {
        return LETTER_WORDS.get(tokens.get(i).lower());
    }

    /** {@code 1.}, {@code 2)}. */
    private boolean isPointOfList(int i) {
        return i + 2 < tokens.size()
                && form(i).length() <= 2
                && Characters.isAsciiDigit(form(i).charAt(0))
                && form(i + 1).equals(".")
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start()
                && isCapital(i + 2);
    }

    private boolean isDash(int i) {
        boolean apart = tokens.get(i).span().end() < tokens.get(i + 1).span().start();
        return apart && (isCapital(i + 1) || "\"\u201c".contains(form(i + 1)));
    }

    /** {@code MEXICO CITY, March 3 (Reuters) —}, or capitals alone. */
    private boolean isDateline(int from, int dash) {
        if (dash - from > LONGEST_DATELINE || dash == from) {
            return false;
        }
        boolean agency = form(dash - 1).equals(")");
        for (int i = from; i < dash; i++) {
            boolean word = Character.isLetter(form(i).charAt(0));
            if (word && !(agency ? isCapital(i) : isShouted(form(i)))) {
                return false;
            }
        }
        return isCapital(from) && (agency || dash - from <= LONGEST_PLACE);
    }

    private static boolean isShouted(String form) {
        return form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** {@code 03/08/2000 05:37 PM}, as the head of a letter has it. */
    private boolean isTimestamp(int from, int i) {
        return i - from >= 2 && form(i - 1).indexOf(':') > 0 && isDate(i - 2);
    }

    private boolean isDate(int i) {
        return form(i).indexOf('/') != form(i).lastIndexOf('/');
    }

    private static String capital(String form) {
        return Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(form(i).charAt(0));
    }

    private String form(int i) {
        return tokens.get(i).form();
    }
}
