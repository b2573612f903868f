package org.proviso.core.text;

import java.util.Optional;
import org.proviso.core.model.Edtf;

/** Reads seasons, fiscal years, quarters and halves by their names: "spring 2024", "fiscal year 2022", "Q1 2024", "2016 H2". */
final class NamedPeriodReader {
    private final Scan scan;
    private final YearReader years;

    NamedPeriodReader(Scan scan) {
        this.scan = scan;
        this.years = new YearReader(scan);
    }

    private static DatePoint fixed(int start, int end, Edtf date) {
        return DatePoint.written(start, end, new DateMeaning.Fixed(date));
    }

    private static int value(String word) {
        return Integer.parseInt(DatePointReader.WORDS.field(word, 1));
    }

    /** "spring 2024", "summer of 2020", "in the summer". */
    Optional<DatePoint> season(int at) {
        String word = scan.letters(at);
        int season = value(word);
        Optional<YearReader.Year> year = years.year(afterOf(at + word.length()));
        if (year.isPresent()) {
            return year.map(y -> fixed(at, y.end(), new Edtf(y.value() + "-" + season)));
        }
        int the = scan.startBefore(at);
        boolean led = switch (scan.wordBefore(at)) {
            case "the" -> isWithin(scan.wordBefore(the));
            case "mid", "early", "late" -> true;
            default -> false;
        };
        String next = scan.letters(scan.next(at + word.length()));
        boolean alone = next.isEmpty() || (UnitFinder.isStop(next) && !next.equals("of"));
        return led && alone
                ? Optional.of(DatePoint.relative(at, at + word.length(), new DateMeaning.Relative(published -> {
                    boolean begun = new Edtf(published.getYear() + "-" + season)
                            .earliest()
                            .filter(first -> first.isAfter(published.plusMonths(3)))
                            .isEmpty();
                    return new Edtf((begun ? published.getYear() : published.getYear() - 1) + "-" + season);
                })))
                : Optional.empty();
    }

    private static boolean isWithin(String word) {
        return switch (word) {
            case "in", "during", "over", "through", "throughout", "by", "until", "since", "of" -> true;
            default -> false;
        };
    }

    private int afterOf(int end) {
        int at = scan.next(end);
        if (scan.at(at) == ',') {
            at = scan.next(at + 1);
        }
        return scan.letters(at).equals("of") ? scan.next(at + 2) : at;
    }

    /** "fiscal year 2022", "fiscal 2016", "FY2022", "FY 22", "Japan's financial year 2024". */
    Optional<DatePoint> fiscalYear(int at) {
        String word = scan.letters(at);
        int year = scan.next(at + word.length());
        if (scan.letters(year).equals("year")) {
            year = scan.next(year + 4);
        }
        int digits = year;
        int end = scan.digitsEnd(digits, 5);
        FiscalYear calendar = FiscalYear.before(scan, at);
        if (end - digits == 2 && word.equals("fy")) {
            return Optional.of(fixed(at, end, calendar.period(2000 + Integer.parseInt(scan.text(), digits, end, 10))));
        }
        return years.year(digits).map(y -> fixed(at, y.end(), calendar.period(y.value())));
    }

    /** "Q1 2024", "H2 of 2023", "Q3 this year"; "Q3" alone is the last that had begun. */
    Optional<DatePoint> partOfYear(int at) {
        boolean quarter = scan.letters(at).equals("q");
        int part = scan.at(at + 1) - '0';
        int end = at + 2;
        if (part < 1
                || part > (quarter ? 4 : 2)
                || Character.isLetterOrDigit(scan.at(end))
                || !Character.isUpperCase(scan.at(at))) {
            return Optional.empty();
        }
        int next = afterOf(end);
        Optional<YearReader.Year> year = years.year(next);
        if (year.isPresent()) {
            return year.map(y -> fixed(at, y.end(), part(y.value(), part, quarter)));
        }
        int shift = years.shift(next);
        if (shift != YearReader.NONE) {
            return Optional.of(DatePoint.written(
                    at,
                    scan.next(next + 4) + 4,
                    new DateMeaning.Relative(published -> part(published.getYear() + shift, part, quarter))));
        }
        return quarter
                ? Optional.of(DatePoint.written(
                        at,
                        end,
                        new DateMeaning.Relative(published -> part(
                                published.getMonthValue() > (part - 1) * 3
                                        ? published.getYear()
                                        : published.getYear() - 1,
                                part,
                                true))))
                : Optional.empty();
    }

    private static Edtf part(int year, int part, boolean quarter) {
        return quarter
                ? new Edtf(year + "-" + (32 + part))
                : new Edtf(part == 1 ? year + "-01/" + year + "-06" : year + "-07/" + year + "-12");
    }

    /** "2016 Q3", "2019-Q1", "2016H2". */
    Optional<DatePoint> yearFirst(int at) {
        int letter = scan.at(at + 4) == '-' ? at + 5 : scan.next(at + 4);
        char c = scan.at(letter);
        int part = scan.at(letter + 1) - '0';
        boolean fits = (c == 'Q' && part >= 1 && part <= 4) || (c == 'H' && part >= 1 && part <= 2);
        return fits && !Character.isLetterOrDigit(scan.at(letter + 2))
                ? Optional.of(
                        fixed(at, letter + 2, part(Integer.parseInt(scan.text(), at, at + 4, 10), part, c == 'Q')))
                : Optional.empty();
    }
}
