package org.proviso.core.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how money is written before ("US$", "EUR", "Rs.") and after ("Canadian dollars", "¢") its number. */
final class CurrencyReader {
    private static final WordTable CURRENCIES = WordTable.read("currencies.tsv");
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_SIGN = 5;
    private static final BigDecimal LEAST_WON = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Pattern LARGE = Pattern.compile(
            "\\d{1,3}(?:[, \u00a0\u202f\u2009]\\d{3})+\\b|\\d[\\d,.]* ?(?:thousand|million|billion|trillion|mln|bln|mn|bn|tn|[mMbB])\\b");

    private static final BigDecimal CENTS = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Scan scan;

    CurrencyReader(Scan scan) {
        this.scan = scan;
    }

    /** Where the letters of money end that are glued to an amount ("Shs12", "N500 million"); {@code start} where there are none. */
    static int signEnd(String text, int start, int stop) {
        int end = start;
        while (end < stop && end - start < LONGEST_SIGN && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean glued = end > start && end < stop && Scan.isDigit(text.charAt(end));
        String side = glued ? CURRENCIES.field(text.substring(start, end).toLowerCase(Locale.ROOT), 2) : "";
        boolean sign = side.equals("before") && Character.isUpperCase(text.charAt(start))
                || side.equals("letter") && Character.isUpperCase(text.charAt(start)) && isLarge(text, end);
        return sign ? end : start;
    }

    /** Whether a word of letters may stand for money before its amount: "Ksh", "Rs.", "N". */
    static boolean isSign(String word) {
        String side = CURRENCIES.field(word.toLowerCase(Locale.ROOT), 2);
        return Character.isUpperCase(word.charAt(0))
                && !word.endsWith("$")
                && (side.equals("before") || side.equals("letter"));
    }

    /** Whether letters are money only before a large amount: the "N" of "N500 million". */
    static boolean isLetter(String word) {
        return CURRENCIES.field(word.toLowerCase(Locale.ROOT), 2).equals("letter");
    }

    static boolean isCode(String word) {
        String side = CURRENCIES.field(word, 2);
        return side.equals("code") || side.equals("abbreviation");
    }

    /** Whether a currency is named at {@code at}, behind its amount: "euros", "USD". */
    boolean isNamed(int at) {
        String word = scan.letters(at);
        boolean named = CURRENCIES.field(word, 2).equals("after") && !word.equals("won");
        return named || isCode(word) && Character.isUpperCase(scan.at(at));
    }

    /** A currency that stands before a number. */
    record Sign(int start, String code, BigDecimal factor) {}

    /**
     * The sign, code or abbreviation that ends right before the number at {@code at}, spaces apart.
     *
     * @param free before this the text belongs to another number: "10 EUR 20 USD"
     */
    Optional<Sign> before(int at, int free) {
        return before(at).filter(sign -> sign.start() >= free);
    }

    Optional<Sign> before(int at) {
        int end = scan.previous(at);
        if (scan.isLetterAt(end - 1) && scan.hasLineBreak(end, at)) {
            return Optional.empty();
        }
        int limit = Math.max(scan.from(), end - LONGEST_SIGN);
        Optional<Sign> longest = Optional.empty();
        for (int start = end - 1; start >= limit && !Scan.isSpace(scan.at(start)); start--) {
            Optional<Sign> sign = sign(start, end);
            longest = sign.isPresent() ? sign : longest;
        }
        return longest.map(this::withSpacedCountry);
    }

    private Optional<Sign> sign(int start, int end) {
        if (isMillions(start, end)) {
            return Optional.of(millions(start, end));
        }
        boolean glued = scan.isLetterAt(start) && Character.isLetterOrDigit(scan.at(start - 1));
        String side = CURRENCIES.field(scan.lower(start, end), 2);
        boolean fits = switch (side) {
            case "abbreviation" -> true;
            case "both", "before" -> !scan.isLetterAt(start) || Character.isUpperCase(scan.at(start)) || hasSign(end);
            case "letter" -> isCapitalOf(start, end) && isLarge(scan.text(), end);
            case "code" -> isCapitals(start, end) && !Scan.isDigit(scan.at(end));
            case "large" -> isCapitals(start, end) && isLargeByItself(scan.next(end));
            default -> false;
        };
        return fits && !glued ? Optional.of(sign(start, scan.lower(start, end))) : Optional.empty();
    }

    private boolean isCapitalOf(int start, int end) {
        return Character.isUpperCase(scan.at(start)) && Scan.isDigit(scan.at(end));
    }

    /** A large amount with nothing behind it that it counts: "SDG 4.5 billion", not "ALL 1,200 JOBS", "TOP 5 million sites". */
    private boolean isLargeByItself(int at) {
        Matcher large = LARGE.matcher(scan.text()).region(at, scan.text().length());
        if (!large.lookingAt()) {
            return false;
        }
        String behind = scan.letters(scan.next(large.end()));
        return behind.isEmpty() || UnitFinder.isStop(behind);
    }

    /** "N500 million", "K25,000": an amount of money, and not a road or a mountain. */
    private static boolean isLarge(String text, int at) {
        return LARGE.matcher(text).region(at, text.length()).lookingAt();
    }

    /** "MUSD", "MEUR": a code in millions. */
    private boolean isMillions(int start, int end) {
        return end - start == 4
                && scan.at(start) == 'M'
                && isCapitals(start, end)
                && isCode(scan.lower(start + 1, end))
                && !Character.isLetterOrDigit(scan.at(start - 1));
    }

    private Sign millions(int start, int end) {
        return new Sign(start, CURRENCIES.field(scan.lower(start + 1, end), 1), MILLION);
    }

    private boolean hasSign(int end) {
        return !scan.isLetterAt(end - 1) && scan.at(end - 1) != '.';
    }

    private static Sign sign(int start, String writing) {
        return new Sign(start, CURRENCIES.field(writing, 1), new BigDecimal(CURRENCIES.field(writing, 3)));
    }

    /** "US $5" and "C $5": the country's letters stand apart. */
    private Sign withSpacedCountry(Sign sign) {
        int start = scan.startBefore(sign.start());
        String letters = scan.wordBefore(sign.start());
        String writing = letters + "$";
        return scan.at(sign.start()) == '$'
                        && CURRENCIES.field(writing, 2).equals("before")
                        && isCountry(letters, sign.start(), Character.isUpperCase(scan.at(start)))
                ? sign(start, writing)
                : sign;
    }

    /** "gave us $5" and "can $5 buy it" have pronoun and verb, and "a $5 note" an article; tokenised text sets "us $ 5" all apart. */
    private boolean isCountry(String letters, int sign, boolean capital) {
        return switch (letters) {
            case "us" -> capital || Scan.isSpace(scan.at(sign + 1));
            case "can" -> capital;
            default -> letters.length() > 1 || letters.equals("c");
        };
    }

    /** The currency that follows the number: a sign, a code, or up to three words. */
    Optional<Unit> after(Numeral numeral) {
        int start = scan.next(numeral.end());
        if (scan.at(start) == '-' && start == numeral.end()) {
            start++;
        }
        if (!scan.isLetterAt(start)) {
            return sign(start);
        }
        Optional<Unit> longest = Optional.empty();
        int end = start;
        for (int words = 0; words < MOST_WORDS && scan.isLetterAt(end); words++) {
            end = wordEnd(end);
            String writing = scan.phrase(start, end);
            Optional<Unit> unit = named(numeral, writing, start, end);
            longest = unit.isPresent() ? unit : longest;
            end = scan.next(end);
        }
        return longest;
    }

    private Optional<Unit> sign(int start) {
        String sign = scan.lower(start, start + 1);
        return CURRENCIES.field(sign, 2).equals("both") && !scan.isDigitAt(start + 1)
                ? Optional.of(unit(start + 1, sign))
                : Optional.empty();
    }

    private int wordEnd(int at) {
        int end = at;
        while (end - at < LONGEST_SIGN * 4
                && (scan.isLetterAt(end) || (scan.at(end) == '.' && scan.isLetterAt(end + 1)))) {
            end++;
        }
        return scan.lower(at, end).equals("u.s") && scan.at(end) == '.' ? end + 1 : end;
    }

    private Optional<Unit> named(Numeral numeral, String writing, int start, int end) {
        if (isMillions(start, end)) {
            return Optional.of(new Unit(end, millions(start, end).code(), MILLION));
        }
        String side = CURRENCIES.field(writing, 2);
        if (side.equals("after")) {
            return isMoney(numeral, writing, end) ? Optional.of(unit(end, writing)) : Optional.empty();
        }
        boolean code = side.equals("abbreviation") || (side.equals("code") && isCapitals(start, end));
        return code && !scan.isDigitAt(end) ? Optional.of(scaled(numeral, unit(end, writing))) : Optional.empty();
    }

    /** "75 USD million": the scale stands behind the code. */
    private Unit scaled(Numeral numeral, Unit unit) {
        int at = scan.next(unit.end());
        String word = scan.letters(at);
        boolean scale = at > unit.end()
                && !numeral.isScaled()
                && NumeralReader.WORDS.field(word, 2).equals("scale");
        return scale
                ? new Unit(at + word.length(), unit.name(), new BigDecimal(NumeralReader.WORDS.field(word, 1)))
                : unit;
    }

    /** "and 50 cents" after a sum in whole units of the code: its end, and what it adds. */
    Optional<Unit> cents(Unit unit, NumeralReader numerals) {
        int at = scan.next(unit.end());
        if (scan.letters(at).equals("and")) {
            at = scan.next(at + 3);
        }
        if (at == unit.end() || !numerals.isNumber(at)) {
            return Optional.empty();
        }
        return numerals.at(at, false)
                .filter(small -> small.value().compareTo(CENTS) < 0)
                .flatMap(small -> after(small)
                        .filter(cents -> isCent(cents, unit))
                        .map(cents -> new Unit(
                                cents.end(), unit.name(), cents.factor().multiply(small.value()))));
    }

    private static boolean isCent(Unit cents, Unit unit) {
        return cents.name().equals(unit.name())
                && cents.factor().compareTo(CENT) == 0
                && unit.factor().compareTo(CENT) > 0;
    }

    private static Unit unit(int end, String writing) {
        return new Unit(end, CURRENCIES.field(writing, 1), new BigDecimal(CURRENCIES.field(writing, 3)));
    }

    /** Pounds of something are a weight; "5 won the match" is a verb. */
    private boolean isMoney(Numeral numeral, String writing, int end) {
        return switch (writing) {
            case "pounds", "pound" -> !scan.letters(scan.next(end)).equals("of");
            case "won" -> numeral.value().compareTo(LEAST_WON) >= 0;
            default -> true;
        };
    }

    private boolean isCapitals(int start, int end) {
        String code = scan.text().substring(start, end);
        return code.toUpperCase(Locale.ROOT).equals(code);
    }

    /** The country's currency words after an amount that has its sign already ("$5 million USD"): their end. */
    int repeatedEnd(Numeral numeral, String code) {
        return !scan.isLetterAt(scan.next(numeral.end()))
                ? numeral.end()
                : after(numeral)
                        .filter(unit -> unit.name().equals(code))
                        .map(Unit::end)
                        .orElse(numeral.end());
    }
}
