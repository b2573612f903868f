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

    private final Scan scan;
    private final FractionReader fractions;
    private final SpelledNumeralReader spelled;
    private final FormulaReader formulas;

    NumeralReader(Scan scan) {
        this.scan = scan;
        this.fractions = new FractionReader(scan);
        this.spelled = new SpelledNumeralReader(scan, fractions);
        this.formulas = new FormulaReader(scan, this);
    }

    /**
     * The number that begins at {@code at}.
     *
     * @param money a currency sign stands before it, so that a glued "m" or "b" is a scale
     */
    Optional<Numeral> at(int at, boolean money) {
        return read(at, money).map(numeral -> formulas.from(numeral).orElse(numeral));
    }

    /** The number that begins there, by itself: no part of a formula. */
    Optional<Numeral> plain(int at) {
        return read(at, false);
    }

    private Optional<Numeral> read(int at, boolean money) {
        if (scan.isDigitAt(at) || isPointed(at)) {
            return fractions
                    .slashed(at)
                    .map(part -> new Numeral(at, part.end(), part.value(), BigDecimal.ONE, Style.FRACTION))
                    .or(() -> digits(at, money));
        }
        return scan.isLetterAt(at)
                ? spelled.at(at)
                : fractions
                        .sign(at)
                        .map(part -> new Numeral(at, part.end(), part.value(), BigDecimal.ONE, Style.FRACTION));
    }

    /** A number begins there, in digits, words or signs. */
    boolean isNumber(int at) {
        return scan.isDigitAt(at) || isPointed(at) || read(at, false).isPresent();
    }

    /** ".5" where no number and no word stands before the point. */
    private boolean isPointed(int at) {
        char before = scan.at(at - 1);
        return scan.at(at) == '.' && scan.isDigitAt(at + 1) && !Character.isLetterOrDigit(before) && before != '.';
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
        Numeral bare = new Numeral(at, end, figure(at, end), BigDecimal.ONE, end == whole ? Style.PLAIN : Style.FIGURE);
        Optional<FractionReader.Part> part = fractions.sign(end).or(() -> fractions.mixed(bare));
        return Optional.of(scaled(part.map(bare::plus).orElse(bare), money));
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
        int end = scan.digitsEnd(at + 1, 4);
        return switch (separator) {
            case ',' -> end - at == 4 || (end - at == 3 && isIndian(at));
            case '\u202f', '\u2009', '\u00a0' -> end - at == 4;
            case ' ' -> end - at == 4 && (isSpaced(end) || (scan.at(at - 4) == ' ' && scan.isDigitAt(at - 5)));
            default -> false;
        };
    }

    /** Groups of two digits lead to one of three. */
    private boolean isIndian(int at) {
        int end = scan.digitsEnd(at + 1, 4);
        for (int i = 0; i < MOST_GROUPS && end - at == 3 && scan.at(end) == ','; i++) {
            int next = scan.digitsEnd(end + 1, 4);
            if (next - end == 4) {
                return true;
            }
            if (next - end != 3) {
                return false;
            }
            end = next;
        }
        return false;
    }

    /** Plain spaces part the groups only where there are two at least: "40 000" may be two numbers. */
    private boolean isSpaced(int at) {
        return scan.at(at) == ' ' && scan.digitsEnd(at + 1, 4) - at == 4;
    }

    private int decimalsEnd(int at) {
        return scan.at(at) == '.' && scan.isDigitAt(at + 1) ? scan.digitsEnd(at + 1, MOST_DIGITS) : at;
    }

    private Numeral scaled(Numeral bare, boolean money) {
        Numeral numeral = fractions.added(bare.end()).map(bare::plus).orElse(bare);
        for (int i = 0; i < MOST_SCALES; i++) {
            Numeral larger = scaledOnce(numeral, money);
            if (larger.end() == numeral.end()) {
                break;
            }
            numeral = larger;
        }
        Numeral all = numeral;
        return all.isScaled() ? fractions.added(all.end()).map(all::plus).orElse(all) : all;
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
            case "letter" ->
                glued && (money || isLetterScale(numeral, word) || scan.at(start) == 'M' || isMillions(start));
            default -> false;
        };
        if (!scale) {
            return numeral;
        }
        BigDecimal factor = numeral.scale().multiply(new BigDecimal(WORDS.field(word, 1)));
        return new Numeral(numeral.start(), start + word.length(), numeral.mantissa(), factor, Style.FIGURE);
    }

    /** "40k", "2mil", "1.2b": letters that need neither a currency nor a capital. */
    private static boolean isLetterScale(Numeral numeral, String word) {
        return word.equals("k")
                || word.equals("mil")
                || (word.equals("b") && numeral.mantissa().scale() > 0);
    }

    /** "5m people": a glued m before a plural is a million, not metres. */
    private boolean isMillions(int at) {
        String following = scan.letters(scan.next(at + 1));
        return scan.at(at) == 'm' && UnitFinder.isCounted(following);
    }
}
