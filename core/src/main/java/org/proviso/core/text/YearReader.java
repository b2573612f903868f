package org.proviso.core.text;

import java.util.Locale;
import java.util.Optional;
import org.proviso.core.model.Edtf;

/** Reads years, spans of years and decades: "in 2019", "2019-2021", "2025-26", "the 1990s". */
final class YearReader {
    private static final int FIRST = 1900;
    private static final int LAST = 2099;

    /** No year on or back. */
    static final int NONE = 9;

    private final Scan scan;
    private final SpelledYearReader spelled;

    YearReader(Scan scan) {
        this.scan = scan;
        this.spelled = new SpelledYearReader(scan);
    }

    /** A year and where its digits or words end. */
    record Year(int value, int end) {}

    /** The year at {@code at}, in four digits or in words. */
    Optional<Year> year(int at) {
        int value = yearAt(at);
        return value > 0 ? Optional.of(new Year(value, at + 4)) : spelled.at(at);
    }

    /** The year in words at {@code at}, where "in", "since" or the like before it makes a date of it. */
    Optional<DatePoint> inWords(int at) {
        return switch (scan.wordBefore(at)) {
            case "in", "since", "until", "from", "by", "before", "after" ->
                spelled.at(at)
                        .map(year ->
                                DatePoint.written(at, year.end(), new DateMeaning.Fixed(new Edtf("" + year.value()))));
            default -> Optional.empty();
        };
    }

    /** The year of four digits at {@code at}, 0 when there is none. */
    int yearAt(int at) {
        int end = scan.digitsEnd(at, 5);
        boolean grouped = scan.at(end) == ',' && scan.digitsEnd(end + 1, 4) - end == 4;
        if (end - at != 4 || grouped || scan.at(end) == '%' || scan.isLetterAt(end) || scan.at(at) == '0') {
            return 0;
        }
        return Integer.parseInt(scan.text(), at, end, 10);
    }

    /** "last year", "this year", "next year": how many years on. */
    int shift(int at) {
        String which = scan.letters(at);
        boolean year = which.length() == 4 && scan.letters(scan.next(at + 4)).equals("year");
        return switch (which) {
            case "last" -> year ? -1 : NONE;
            case "this" -> year ? 0 : NONE;
            case "next" -> year ? 1 : NONE;
            default -> NONE;
        };
    }

    /** The decade, span of years or year at {@code at}; a year alone only where the words around make a date of it. */
    Optional<DatePoint> period(int at, boolean follows) {
        int year = Integer.parseInt(scan.text(), at, at + 4, 10);
        if (year < FIRST || year > LAST || isGlued(at)) {
            return Optional.empty();
        }
        int end = at + 4;
        int decade = decadeEnd(end);
        if (decade > end) {
            return fixed(at, decade, year + "/" + (year + 9));
        }
        if (Scan.isDash(scan.at(end)) && scan.isDigitAt(end + 1)) {
            return span(at, year);
        }
        return yearAt(at) > 0 && (isYear(scan, at) || (follows && !isCounted(at)))
                ? fixed(at, end, "" + year)
                : Optional.empty();
    }

    private boolean isGlued(int at) {
        char before = scan.at(at - 1);
        return before == '/'
                || before == '_'
                || before == '#'
                || (Scan.isDash(before) && !scan.wordBefore(at - 1).equals("mid"));
    }

    private boolean isCounted(int at) {
        return UnitFinder.isKnownNoun(scan.letters(scan.next(at + 4)));
    }

    private int decadeEnd(int end) {
        boolean mark = scan.at(end) == '\'' || scan.at(end) == '\u2019';
        int letter = mark ? end + 1 : end;
        return scan.at(end - 1) == '0'
                        && scan.at(letter) == 's'
                        && !scan.isLetterAt(letter + 1)
                        && (!mark || scan.wordBefore(end - 4).equals("the"))
                ? letter + 1
                : end;
    }

    /** "2019-2021" and "2025-26"; "2025-02" is a month. */
    private Optional<DatePoint> span(int at, int year) {
        int second = at + 5;
        int end = scan.digitsEnd(second, 5);
        int value = end - second > 4 ? 0 : Integer.parseInt(scan.text(), second, end, 10);
        if (Scan.isDash(scan.at(end)) || scan.isLetterAt(end)) {
            return Optional.empty();
        }
        if (end - second == 4) {
            String before = scan.wordBefore(at);
            int start = before.equals("between") || before.equals("from") ? scan.startBefore(at) : at;
            return value > year && value <= LAST ? fixed(start, end, year + "/" + value) : Optional.empty();
        }
        if (end - second == 2 && value > year % 100) {
            return fixed(at, end, year + "/" + (year / 100 * 100 + value));
        }
        boolean month = end - second == 2 && value >= 1 && value <= 12;
        return month ? fixed(at, end, String.format(Locale.ROOT, "%d-%02d", year, value)) : Optional.empty();
    }

    private static Optional<DatePoint> fixed(int start, int end, String date) {
        return Optional.of(DatePoint.written(start, end, new DateMeaning.Fixed(new Edtf(date))));
    }

    /** Whether the words around four digits make a year of them: "in 2019", "the 2013 reform", "(2021)". */
    static boolean isYear(Scan scan, int at) {
        String following = scan.letters(scan.next(at + 4));
        boolean counts = UnitFinder.isKnownNoun(following);
        boolean percent = following.equals("percent") || following.equals("per") || NumeralReader.WORDS.has(following);
        if (percent) {
            return false;
        }
        return switch (scan.wordBefore(at)) {
            case "in", "since", "until", "till", "during", "early", "late", "mid" -> true;
            case "of", "by", "from", "before", "after", "through", "year", "for", "fiscal", "circa", "between" ->
                !counts;
            case "the", "a", "an", "his", "her", "its", "their", "our", "s", "this" ->
                !following.isEmpty() && !UnitFinder.isCounted(following) && !UnitFinder.isStop(following);
            default -> (scan.at(at - 1) == '(' && scan.at(at + 4) == ')') || Scan.isDash(scan.at(at - 1));
        };
    }
}
