package org.proviso.core.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the arithmetic that a number may be the first part of, so that its parts are not taken for counts: powers ("1.3e6",
 * "2.5^-1", "6.2x10^-4"), divisions ("one over three") and shares ("two out of five hundred", "one in twenty").
 */
final class FormulaReader {
    private static final int MOST_EXPONENT = 99;
    private static final int MOST_SIGNS = 2;
    private static final String TEN_TO = "x10^";
    private static final Set<BigDecimal> WHOLES = Stream.of(
                    "3", "4", "5", "6", "7", "8", "9", "10", "20", "100", "1000")
            .map(whole -> new BigDecimal(whole).stripTrailingZeros())
            .collect(Collectors.toUnmodifiableSet());

    private final Scan scan;
    private final NumeralReader numerals;

    FormulaReader(Scan scan, NumeralReader numerals) {
        this.scan = scan;
        this.numerals = numerals;
    }

    /** The formula that begins with the number. */
    Optional<Numeral> from(Numeral first) {
        return power(first).or(() -> share(first));
    }

    private Optional<Numeral> power(Numeral base) {
        int end = base.end();
        if (base.style() == Numeral.Style.WORDS || base.isScaled()) {
            return Optional.empty();
        }
        if (scan.at(end) == 'e' || scan.at(end) == 'E') {
            return raised(base, end + 1, BigDecimal.TEN);
        }
        if (scan.lower(end, end + TEN_TO.length()).equals(TEN_TO)) {
            return raised(base, end + TEN_TO.length(), BigDecimal.TEN);
        }
        return scan.at(end) == '^' ? raised(base, end + 1, base.value()) : Optional.empty();
    }

    /** Of ten: so many places; of the number itself: its power. */
    private Optional<Numeral> raised(Numeral base, int at, BigDecimal of) {
        int digits = at;
        int sign = 1;
        for (int i = 0; i < MOST_SIGNS && (scan.at(digits) == '-' || scan.at(digits) == '+'); i++) {
            sign = scan.at(digits) == '-' ? -sign : sign;
            digits++;
        }
        int end = scan.digitsEnd(digits, 3);
        int exponent = end == digits ? MOST_EXPONENT + 1 : Integer.parseInt(scan.text(), digits, end, 10);
        if (exponent > MOST_EXPONENT || Character.isLetterOrDigit(scan.at(end)) || of.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal power = of.pow(sign * exponent, MathContext.DECIMAL64);
        boolean places = scan.at(base.end()) != '^';
        return Optional.of(base.formula(end, places ? base.value().multiply(power) : power));
    }

    /** "over" and "out of" with a larger or any number that counts nothing; "in" with one or a round whole: "nine in ten". */
    private Optional<Numeral> share(Numeral first) {
        int at = scan.next(first.end());
        String word = scan.letters(at);
        int after = scan.next(at + word.length());
        boolean outOf = word.equals("out") && scan.letters(after).equals("of");
        boolean in = word.equals("in");
        if (at == first.end() || !(outOf || in || word.equals("over"))) {
            return Optional.empty();
        }
        int second = outOf ? scan.next(after + 2) : after;
        return numerals.isNumber(second)
                ? numerals.plain(second)
                        .filter(whole -> isShare(first, whole, word.equals("over")))
                        .filter(whole -> !in || isOne(first) || isWhole(whole))
                        .map(whole -> ofWhole(first, whole, word))
                : Optional.empty();
    }

    private Numeral ofWhole(Numeral part, Numeral whole, String word) {
        return switch (word) {
            case "over" -> part.formula(whole.end(), part.value().divide(whole.value(), MathContext.DECIMAL64));
            case "out" -> isCounted(part, whole) ? part.outOf(whole) : part.share(whole);
            default -> part.share(whole);
        };
    }

    /** "31 out of 40 soldiers": so many of them were counted. */
    private boolean isCounted(Numeral part, Numeral whole) {
        return scan.isDigitAt(part.start())
                && scan.isDigitAt(whole.end() - 1)
                && !isWhole(whole)
                && scan.isLetterAt(scan.next(whole.end()))
                && whole.value().compareTo(BigDecimal.TEN) > 0;
    }

    private static boolean isOne(Numeral part) {
        return part.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** What shares are told of: "three in four", "9 in 10", "12 in 100"; not "7 in 12 towns". */
    private static boolean isWhole(Numeral whole) {
        return WHOLES.contains(whole.value().stripTrailingZeros());
    }

    /** "$2,000 over 3 years" is no division, nor is "one in 2019" or "one in 24 hours" a share. */
    private boolean isShare(Numeral part, Numeral whole, boolean over) {
        String next = scan.letters(scan.next(whole.end()));
        boolean counts = over ? !next.isEmpty() : UnitFinder.isTime(next.replaceAll("s$", ""));
        return whole.value().signum() > 0
                && !counts
                && !whole.looksLikeYear()
                && (over || part.value().compareTo(whole.value()) < 0);
    }
}
