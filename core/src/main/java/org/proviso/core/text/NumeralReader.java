package org.proviso.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.proviso.core.text.Numeral.Style;

/** Reads digits ("1,234.5", "5.2 million", "4,6 million", "1 200 000", "40k", "2½") at a place. */
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
        int grouped = groupsEnd(at, whole, money);
        int end = decimalsEnd(grouped);
        end = end == grouped && (grouped == whole || scan.at(whole) != ',')
                ? decimalCommaEnd(grouped, money || grouped > whole)
                : end;
        if ((scan.at(end) == '.' && scan.isDigitAt(end + 1)) || scan.isDigitAt(end)) {
            return Optional.empty();
        }
        Style style = end == whole ? Style.PLAIN : Style.FIGURE;
        Numeral bare = new Numeral(at, end, figure(at, grouped, end), BigDecimal.ONE, style);
        Optional<FractionReader.Part> part = fractions.sign(end).or(() -> fractions.mixed(bare));
        return Optional.of(scaled(part.map(bare::plus).orElse(bare), money));
    }

    /** @param whole after the digits before the point or comma */
    private BigDecimal figure(int start, int whole, int end) {
        StringBuilder figure = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (i == whole) {
                figure.append('.');
            } else if (scan.isDigitAt(i)) {
                figure.append(scan.at(i));
            }
        }
        return new BigDecimal(figure.toString());
    }

    /**
     * After groups of three (or, in the Indian way, two) digits with commas, or of three with narrow spaces, plain ones, full stops or
     * apostrophes.
     */
    private int groupsEnd(int at, int whole, boolean money) {
        if (whole - at > 3) {
            return whole;
        }
        int end = whole;
        for (int i = 0; i < MOST_GROUPS && isGroup(end, at, money); i++) {
            end = scan.digitsEnd(end + 1, 4);
        }
        return end;
    }

    /** @param start where the number begins */
    private boolean isGroup(int at, int start, boolean money) {
        char separator = scan.at(at);
        int end = scan.digitsEnd(at + 1, 4);
        boolean three = end - at == 4;
        return switch (separator) {
            case ',' -> three || (end - at == 3 && isIndian(at));
            case '\u202f', '\u2009', '\u00a0' -> three;
            case ' ' ->
                three
                        && (isOneOfSeveral(at, end)
                                || isBeforeDecimals(end)
                                || (money ? isAmount(at, end) : isThousands(start, end)));
            case '\'', '\u2019' -> three && (money || isOneOfSeveral(at, end));
            case '.' -> three && (isOneOfSeveral(at, end) || isBeforeDecimals(end));
            default -> false;
        };
    }

    /** What parts other things too parts groups where there are two of these at least. */
    private boolean isOneOfSeveral(int at, int end) {
        char separator = scan.at(at);
        boolean behind = scan.at(end) == separator && scan.digitsEnd(end + 1, 4) - end == 4;
        return behind || (scan.at(at - 4) == separator && scan.isDigitAt(at - 5));
    }

    /** The comma of "1.234,50" and "1 234,50". */
    private boolean isBeforeDecimals(int end) {
        return scan.at(end) == ',' && scan.digitsEnd(end + 1, 4) - end == 3;
    }

    /** "R3 500 a month", "EUR 40 000"; not "for $20 300 visitors had a meal". */
    private boolean isAmount(int at, int end) {
        boolean round = scan.lower(at + 1, end).equals("000");
        return round || !UnitFinder.isCounted(scan.letters(scan.next(end)));
    }

    /**
     * "some 2 140 people": one number, unless a name, another number or what is numbered stands before ("May 5 300 people", "in ward 7 240
     * patients"), or more digits stand behind.
     */
    private boolean isThousands(int start, int end) {
        int before = scan.previous(start);
        String word = scan.wordBefore(start);
        boolean named = Character.isUpperCase(scan.at(scan.startBefore(start))) && !ApproximationReader.isNear(word);
        boolean numbered =
                NumberContext.isLabel(word) || scan.isDigitAt(before - 1) || Scan.isDash(scan.at(before - 1));
        char after = scan.at(end);
        boolean goesOn = Scan.isDash(after) || after == '/' || after == ':' || scan.isDigitAt(scan.next(end));
        return scan.at(start) != '0' && !named && !numbered && !goesOn;
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

    private int decimalsEnd(int at) {
        return scan.at(at) == '.' && scan.isDigitAt(at + 1) ? scan.digitsEnd(at + 1, MOST_DIGITS) : at;
    }

    /** "4,6 million", "EUR 12,50": a comma before decimals, as it is written in much of Europe, Africa and South America. */
    private int decimalCommaEnd(int at, boolean money) {
        int end = scan.at(at) == ',' ? scan.digitsEnd(at + 1, 4) : at;
        int decimals = end - at - 1;
        boolean goesOn = (scan.at(end) == ',' || scan.at(end) == '.') && scan.isDigitAt(end + 1);
        boolean read = decimals >= 1
                && !goesOn
                && (decimals <= 2 && isScale(scan.letters(scan.next(end))) || money && decimals == 2);
        return read ? end : at;
    }

    /** "million", "bn", or the "m" of an amount. */
    static boolean isScale(String word) {
        return switch (WORDS.field(word, 2)) {
            case "scale", "short" -> true;
            case "letter" -> !word.equals("t");
            default -> false;
        };
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
                glued
                        ? money || isLetterScale(numeral, word) || scan.at(start) == 'M' || isMillions(start)
                        : isScaleApart(numeral, word, money);
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

    /** "EUR 6.2 m", "2.7 m euros": of money no metres are told; "$5 M. Ruiz" is an initial. */
    private boolean isScaleApart(Numeral numeral, String word, boolean money) {
        int start = numeral.end() + 1;
        int end = start + word.length();
        char after = scan.at(end);
        boolean initial = Character.isUpperCase(scan.at(start)) && after == '.';
        boolean joined = Scan.isDash(after) || after == '/' || after == '\'' || Character.isDigit(after);
        return scan.next(numeral.end()) == start
                && scan.at(start - 1) != '\n'
                && !word.equals("t")
                && !initial
                && !joined
                && (money || new CurrencyReader(scan).isNamed(scan.next(end)));
    }

    /** "5m people": a glued m before a plural is a million, not metres. */
    private boolean isMillions(int at) {
        String following = scan.letters(scan.next(at + 1));
        return scan.at(at) == 'm' && UnitFinder.isCounted(following);
    }
}
