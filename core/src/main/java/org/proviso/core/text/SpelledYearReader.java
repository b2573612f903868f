package org.proviso.core.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads years in words: "nineteen seventy-eight", "nineteen hundred", "two thousand and eighteen", "nineteen oh one". */
final class SpelledYearReader {
    private static final int FIRST_CENTURY = 15;
    private static final int LAST_CENTURY = 20;
    private static final BigDecimal FIRST = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST = BigDecimal.valueOf(2099);

    private final Scan scan;
    private final NumeralReader numerals;

    SpelledYearReader(Scan scan) {
        this.scan = scan;
        this.numerals = new NumeralReader(scan);
    }

    /** The year at {@code at}; "two thousand people" is none. */
    Optional<YearReader.Year> at(int at) {
        String word = scan.letters(at);
        int century = value(word);
        if (century == 0) {
            return Optional.empty();
        }
        Optional<YearReader.Year> year = century < FIRST_CENTURY || century > LAST_CENTURY
                ? number(at)
                : pair(century, after(at + word.length()));
        return year.filter(found -> !counts(found.end()));
    }

    private Optional<YearReader.Year> number(int at) {
        return numerals.plain(at)
                .filter(n -> n.style() == Numeral.Style.WORDS
                        && n.value().compareTo(FIRST) >= 0
                        && n.value().compareTo(LAST) <= 0)
                .map(n -> new YearReader.Year(n.value().intValue(), n.end()));
    }

    private Optional<YearReader.Year> pair(int century, int at) {
        String word = scan.letters(at);
        int end = at + word.length();
        int next = after(end);
        int unit = value(scan.letters(next));
        int unitEnd = next + scan.letters(next).length();
        boolean small = unit > 0 && unit < 10 && next > end;
        return switch (word) {
            case "hundred" -> Optional.of(new YearReader.Year(century * 100, end));
            case "oh", "o", "zero" ->
                small ? Optional.of(new YearReader.Year(century * 100 + unit, unitEnd)) : Optional.empty();
            default -> {
                int years = value(word);
                boolean tens = years >= 20 && years % 10 == 0;
                if (years < 10) {
                    yield Optional.empty();
                }
                yield Optional.of(
                        tens && small
                                ? new YearReader.Year(century * 100 + years + unit, unitEnd)
                                : new YearReader.Year(century * 100 + years, end));
            }
        };
    }

    private int after(int end) {
        return scan.at(end) == '-' ? end + 1 : scan.next(end);
    }

    private static int value(String word) {
        return switch (NumeralReader.WORDS.field(word, 2)) {
            case "unit", "ten" -> Integer.parseInt(NumeralReader.WORDS.field(word, 1));
            default -> 0;
        };
    }

    private boolean counts(int end) {
        int next = scan.next(end);
        String word = scan.letters(next);
        return next > end && !word.isEmpty() && !UnitFinder.isStop(word);
    }
}
