package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Edtf;

/** Reads the year, quarter, month or week that something is a part of: "2025", "next year", "March", "the month", "fiscal 2025". */
final class WholeReader {
    private static final int THIS = 0;

    private final Scan scan;
    private final WrittenDateReader written;
    private final YearReader years;
    private final NamedPeriodReader periods;

    WholeReader(Scan scan, WrittenDateReader written) {
        this.scan = scan;
        this.written = written;
        this.years = new YearReader(scan);
        this.periods = new NamedPeriodReader(scan);
    }

    /** The whole after "of", "in" or "for", or right behind {@code end} where it says which it is. */
    Optional<DatePoint> after(int end) {
        int at = scan.next(end);
        String word = scan.letters(at);
        boolean joined = word.equals("of") || word.equals("in") || word.equals("for");
        if (at == end) {
            return Optional.empty();
        }
        return at(joined ? scan.next(at + word.length()) : scan.at(at) == ',' ? scan.next(at + 1) : at);
    }

    Optional<DatePoint> at(int at) {
        String word = scan.letters(at);
        int end = at + word.length();
        return switch (DatePointReader.WORDS.field(word, 2)) {
            case "month", "abbreviation" -> written.month(at, /* meant= */ true);
            case "fiscal", "fy" -> periods.fiscalYear(at);
            case "which" -> which(at, scan.next(end), Math.min(1, Math.max(-1, value(word))));
            case "period" -> which(at, at, THIS);
            default ->
                word.equals("the") || word.equals("my")
                        ? which(at, scan.next(end), THIS)
                        : years.year(at)
                                .map(year -> DatePoint.written(
                                        at, year.end(), new DateMeaning.Fixed(new Edtf("" + year.value()))));
        };
    }

    private static int value(String word) {
        return Integer.parseInt(DatePointReader.WORDS.field(word, 1));
    }

    /** "this", "the" or "last" at {@code start} said of the period at {@code at}. */
    private Optional<DatePoint> which(int start, int at, int shift) {
        String word = scan.letters(at);
        if (DatePointReader.WORDS.field(word, 2).equals("which")) {
            return which(start, scan.next(at + word.length()), Math.min(1, Math.max(-1, value(word))));
        }
        int end = at + word.length();
        return switch (word) {
            case "year" -> point(start, end, day -> new Edtf("" + (day.getYear() + shift)));
            case "quarter" -> point(start, end, day -> quarter(day.plusMonths(3L * shift)));
            case "month" ->
                point(
                        start,
                        end,
                        day -> new Edtf(YearMonth.from(day).plusMonths(shift).toString()));
            case "week" -> point(start, end, day -> week(day.plusWeeks(shift)));
            case "fiscal", "financial" -> fiscal(start, at, end, shift);
            default -> Optional.empty();
        };
    }

    private Optional<DatePoint> fiscal(int start, int at, int end, int shift) {
        int year = scan.next(end);
        FiscalYear calendar = FiscalYear.before(scan, at);
        return scan.letters(year).equals("year")
                ? point(start, year + 4, day -> calendar.period(calendar.of(day) + shift))
                : Optional.empty();
    }

    private static Optional<DatePoint> point(int start, int end, Function<LocalDate, Edtf> from) {
        return Optional.of(DatePoint.relative(start, end, new DateMeaning.Relative(from)));
    }

    static Edtf quarter(LocalDate day) {
        return new Edtf(day.getYear() + "-" + (33 + (day.getMonthValue() - 1) / 3));
    }

    static Edtf week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return Edtf.between(monday, monday.plusDays(6));
    }
}
