package org.proviso.core.text;

import java.util.Optional;

/** Reads the day of a month: "12", "12th", "31<sup>st</sup>", "twenty-first", and in words without ending "twenty one". */
final class DayReader {
    private static final int MOST = 31;

    private final Scan scan;

    DayReader(Scan scan) {
        this.scan = scan;
    }

    /**
     * A day of a month, or the place in a row that is written like one.
     *
     * @param isOrdinal it has the ending of an ordinal
     */
    record Day(int value, int end, boolean isOrdinal) {}

    Optional<Day> at(int at) {
        Optional<Day> day = scan.isDigitAt(at) ? digits(at) : words(at);
        return day.filter(found -> found.value() >= 1 && found.value() <= MOST);
    }

    private Optional<Day> digits(int at) {
        int end = scan.digitsEnd(at, 3);
        int after = ordinalEnd(end);
        boolean alone = end - at <= 2 && !scan.isLetterAt(after) && !scan.isDigitAt(after);
        return alone
                ? Optional.of(new Day(Integer.parseInt(scan.text(), at, end, 10), after, after > end))
                : Optional.empty();
    }

    /** After "st", "nd", "rd" or "th", also raised with {@code <sup>}. */
    private int ordinalEnd(int at) {
        boolean raised = scan.lower(at, at + 5).equals("<sup>");
        int start = raised ? at + 5 : at;
        return switch (scan.letters(start)) {
            case "st", "nd", "rd", "th" -> start + 2 + (raised ? 6 : 0);
            default -> at;
        };
    }

    private Optional<Day> words(int at) {
        String word = scan.letters(at);
        int end = at + word.length();
        if (isOrdinal(word)) {
            return Optional.of(new Day(Integer.parseInt(DatePointReader.WORDS.field(word, 1)), end, true));
        }
        String kind = NumeralReader.WORDS.field(word, 2);
        int value =
                kind.equals("unit") || kind.equals("ten") ? Integer.parseInt(NumeralReader.WORDS.field(word, 1)) : 0;
        if (value != 20 && value != 30) {
            return value > 0 ? Optional.of(new Day(value, end, false)) : Optional.empty();
        }
        int next = scan.at(end) == '-' ? end + 1 : scan.next(end);
        String unit = scan.letters(next);
        boolean ordinal = isOrdinal(unit);
        String digit = ordinal ? DatePointReader.WORDS.field(unit, 1) : NumeralReader.WORDS.field(unit, 1);
        return digit.length() == 1
                ? Optional.of(new Day(value + Integer.parseInt(digit), next + unit.length(), ordinal))
                : Optional.of(new Day(value, end, false));
    }

    private static boolean isOrdinal(String word) {
        return DatePointReader.WORDS.field(word, 2).equals("ordinal");
    }
}
