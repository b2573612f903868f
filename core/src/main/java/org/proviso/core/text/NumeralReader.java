package org.proviso.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.proviso.core.text.Numeral.Style;

/** Reads digits ("1,234.5", "5.2 million", "40k", "2½") at a place. */
final class NumeralReader {
    static final WordTable WORDS = WordTable.read("numbers.tsv");
    private static final int MOST_DIGITS = 18;
    private static final int MOST_GROUPS = 8;
    private static final int MOST_SCALES = 3;
    private static final String FRACTIONS = "½¼¾";

    private final Scan scan;
    private final SpelledNumeralReader spelled;

    NumeralReader(Scan scan) {
        this.scan = scan;
        this.spelled = new SpelledNumeralReader(scan);
    }

    /**
     * The number that begins at {@code at}.
     *
     * @param money a currency sign stands before it, so that a glued "m" or "b" is a scale
     */
    Optional<Numeral> at(int at, boolean money) {
        return scan.isDigitAt(at) ? digits(at, money) : spelled.at(at);
    }

    /** A number begins there, in digits or in words. */
    boolean isNumber(int at) {
        return scan.isDigitAt(at) || (scan.isLetterAt(at) && spelled.at(at).isPresent());
    }

    private Optional<Numeral> digits(int at, boolean money) {
        int whole = scan.digitsEnd(at, MOST_DIGITS + 1);
        if (whole - at > MOST_DIGITS) {
            return Optional.empty();
        }
        int grouped = groupsEnd(at, whole);
        int end = decimalsEnd(grouped);
        if ((scan.at(end) == '.' && scan.isDigitAt(end + 1)) || scan.isDigitAt(end)) {
            return Optional.empty();
        }
        BigDecimal mantissa = figure(at, end);
        int half = FRACTIONS.indexOf(scan.at(end));
        if (half >= 0 && scan.at(end) != 0) {
            mantissa = mantissa.add(new BigDecimal(new String[] {"0.5", "0.25", "0.75"}[half]));
            end++;
        }
        Style style = end == whole ? Style.PLAIN : Style.FIGURE;
        return Optional.of(scaled(new Numeral(at, end, mantissa, BigDecimal.ONE, style), money));
    }

    private BigDecimal figure(int start, int end) {
        StringBuilder figure = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = scan.at(i);
            if (Scan.isDigit(c) || c == '.') {
                figure.append(c);
            }
        }
        return new BigDecimal(figure.toString());
    }

    /** After groups of three (or, in the Indian way, two) digits with commas, or with narrow spaces. */
    private int groupsEnd(int at, int whole) {
        if (whole - at > 3) {
            return whole;
        }
        int end = whole;
        for (int i = 0; i < MOST_GROUPS && isGroup(end); i++) {
            end = scan.digitsEnd(end + 1, 4);
        }
        return end;
    }

    private boolean isGroup(int at) {
        char separator = scan.at(at);
        if (separator != ',' && separator != '\u202f' && separator != '\u2009') {
            return false;
        }
        int end = scan.digitsEnd(at + 1, 4);
        return end - at == 4 || (end - at == 3 && separator == ',' && scan.at(end) == ',' && scan.isDigitAt(end + 1));
    }

    private int decimalsEnd(int at) {
        return scan.at(at) == '.' && scan.isDigitAt(at + 1) ? scan.digitsEnd(at + 1, MOST_DIGITS) : at;
    }

    private Numeral scaled(Numeral bare, boolean money) {
        Numeral numeral = bare;
        int halves = SpelledNumeralReader.halfEnd(scan, bare.end());
        if (halves > bare.end()) {
            numeral = new Numeral(
                    bare.start(), halves, bare.mantissa().add(SpelledNumeralReader.HALF), bare.scale(), Style.FIGURE);
        }
        for (int i = 0; i < MOST_SCALES; i++) {
            Numeral larger = scaledOnce(numeral, money);
            if (larger.end() == numeral.end()) {
                return numeral;
            }
            numeral = larger;
        }
        return numeral;
    }

    private Numeral scaledOnce(Numeral numeral, boolean money) {
        int start = scan.next(numeral.end());
        if (scan.at(numeral.end()) == '-' && scan.isLetterAt(numeral.end() + 1)) {
            start = numeral.end() + 1;
        }
        String word = scan.letters(start);
        boolean glued = start == numeral.end();
        boolean scale = switch (WORDS.field(word, 2)) {
            case "hundred", "scale", "dozen", "plural", "short" -> true;
            case "letter" -> glued && (money || word.equals("k") || scan.at(start) == 'M' || isMillions(start));
            default -> false;
        };
        if (!scale) {
            return numeral;
        }
        BigDecimal factor = numeral.scale().multiply(new BigDecimal(WORDS.field(word, 1)));
        return new Numeral(numeral.start(), start + word.length(), numeral.mantissa(), factor, Style.FIGURE);
    }

    /** "5m people": a glued m before a plural is a million, not metres. */
    private boolean isMillions(int at) {
        String following = scan.letters(scan.next(at + 1));
        return scan.at(at) == 'm' && UnitFinder.isCounted(following);
    }
}
