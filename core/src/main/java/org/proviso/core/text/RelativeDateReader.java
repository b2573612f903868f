package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Edtf;

/** Reads dates that are told from the day of publication: "yesterday", "last month", "two weeks ago", "within 90 days". */
final class RelativeDateReader {
    private static final int MOST = 1000;
    private static final int LAST = -1;
    private static final int PAST = -2;

    private final Scan scan;
    private final NumeralReader numerals;
    private final WrittenDateReader written;

    RelativeDateReader(Scan scan, WrittenDateReader written) {
        this.scan = scan;
        this.written = written;
        this.numerals = new NumeralReader(scan);
    }

    /** A number of days, weeks, months or years. */
    private record Length(int start, int end, int number, ChronoUnit unit) {}

    /** The relative date that the word at {@code at} begins or, for "ago", ends. */
    Optional<DatePoint> word(int at, String word) {
        int end = at + word.length();
        return switch (DatePointReader.WORDS.field(word, 2)) {
            case "day" -> day(at, end, word);
            case "which" -> which(at, Integer.parseInt(DatePointReader.WORDS.field(word, 1)), end);
            case "ago" -> ago(at);
            case "within", "in" -> within(at, end);
            case "earlier" -> earlierIn(at, end);
            default -> Optional.empty();
        };
    }

    private static Optional<DatePoint> point(int start, int end, Function<LocalDate, Edtf> from) {
        return Optional.of(DatePoint.relative(start, end, new DateMeaning.Relative(from)));
    }

    private Optional<DatePoint> day(int at, int end, String word) {
        int days = Integer.parseInt(DatePointReader.WORDS.field(word, 1));
        boolean named = Character.isUpperCase(scan.at(at))
                && !scan.wordBefore(at).isEmpty()
                && Character.isUpperCase(scan.at(scan.startBefore(at)));
        if (named) {
            return Optional.empty();
        }
        int between = scan.startBefore(at);
        int shift = switch (scan.wordBefore(at)) {
            case "after" -> 1;
            case "before" -> -1;
            default -> 0;
        };
        boolean aside = shift != 0 && scan.wordBefore(between).equals("day");
        return point(
                aside ? scan.startBefore(between) : at,
                end,
                published -> Edtf.of(published.plusDays(days + (aside ? shift : 0))));
    }

    private Optional<DatePoint> which(int at, int which, int end) {
        int next = scan.next(end);
        String word = scan.letters(next);
        if (word.equals("past") || word.equals("coming")) {
            return named(at, value(word), scan.next(next + word.length()));
        }
        return named(at, which, next);
    }

    /** "last" or its like at {@code at} said of what is named at {@code next}. */
    private Optional<DatePoint> named(int at, int which, int next) {
        String word = scan.letters(next);
        int month = written.monthAt(next);
        if (month > 0) {
            return month(at, next + word.length(), which, month);
        }
        return switch (DatePointReader.WORDS.field(word, 2)) {
            case "weekday" -> weekday(at, next + word.length(), which, value(word));
            case "season" -> season(at, next + word.length(), which, value(word));
            case "fiscal" -> fiscal(at, next, which);
            default -> period(at, next, which, word);
        };
    }

    private static int value(String word) {
        return Integer.parseInt(DatePointReader.WORDS.field(word, 1));
    }

    private static Optional<DatePoint> month(int at, int end, int which, int month) {
        return point(at, end, published -> {
            YearMonth now = YearMonth.from(published);
            YearMonth same = now.withMonth(month);
            YearMonth then = switch (which) {
                case LAST, PAST -> same.isBefore(now) ? same : same.minusYears(1);
                case 0 -> same;
                default -> same.isAfter(now) ? same : same.plusYears(1);
            };
            return new Edtf(then.toString());
        });
    }

    private static Optional<DatePoint> weekday(int at, int end, int which, int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return point(
                at,
                end,
                published -> Edtf.of(published.with(
                        switch (which) {
                            case LAST, PAST -> TemporalAdjusters.previous(day);
                            case 0 -> TemporalAdjusters.previousOrSame(day);
                            default -> TemporalAdjusters.next(day);
                        })));
    }

    private static Optional<DatePoint> season(int at, int end, int which, int season) {
        return point(at, end, published -> {
            Edtf same = new Edtf(published.getYear() + "-" + season);
            boolean over = same.latest().filter(published::isAfter).isPresent();
            int shift = which == LAST || which == PAST ? (over ? 0 : -1) : (which > 0 && over ? 1 : 0);
            return new Edtf(published.getYear() + shift + "-" + season);
        });
    }

    private Optional<DatePoint> fiscal(int at, int fiscal, int which) {
        int year = scan.next(fiscal + "fiscal".length());
        if (!scan.letters(year).equals("year")) {
            return Optional.empty();
        }
        int end = year + 4;
        int soFar = soFarStart(at);
        if (soFar < at) {
            return point(soFar, end, day -> Edtf.between(FiscalYear.start(FiscalYear.of(day)), day));
        }
        return point(at, end, day -> FiscalYear.period(FiscalYear.of(day) + Math.max(which, LAST)));
    }

    /** Where "so far" or "earlier" before "this year" begins; {@code at} itself without it. */
    private int soFarStart(int at) {
        int start = scan.startBefore(at);
        return switch (scan.wordBefore(at)) {
            case "earlier" -> start;
            case "far" -> scan.wordBefore(start).equals("so") ? scan.startBefore(start) : at;
            default -> at;
        };
    }

    private Optional<DatePoint> period(int at, int next, int which, String word) {
        int end = next + word.length();
        int start = which == 0 ? soFarStart(at) : at;
        int shift = Math.max(which, LAST);
        return switch (word) {
            case "week" ->
                point(start, end, day -> start < at ? soFar(day.with(DayOfWeek.MONDAY), day) : week(day, shift));
            case "month" ->
                point(
                        start,
                        end,
                        day -> new Edtf(YearMonth.from(day).plusMonths(shift).toString()));
            case "year" ->
                point(
                        start,
                        end,
                        day -> start < at ? soFar(day.withDayOfYear(1), day) : new Edtf("" + (day.getYear() + shift)));
            case "weekend" -> point(at, end, day -> weekend(day, shift));
            case "quarter" -> point(start, end, day -> quarter(day.plusMonths(3L * shift)));
            case "morning", "afternoon", "evening" -> which == 0 ? point(at, end, Edtf::of) : Optional.empty();
            case "night" -> which == LAST ? point(at, end, day -> Edtf.of(day.minusDays(1))) : Optional.empty();
            default -> which == 0 ? Optional.empty() : length(next).flatMap(length -> stretch(at, which, length));
        };
    }

    private static Edtf soFar(LocalDate start, LocalDate published) {
        return start.equals(published) ? Edtf.of(published) : Edtf.between(start, published);
    }

    private static Edtf week(LocalDate day, int shift) {
        LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(shift);
        return Edtf.between(monday, monday.plusDays(6));
    }

    private static Edtf weekend(LocalDate day, int shift) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY).plusWeeks(shift);
        return Edtf.between(saturday, saturday.plusDays(1));
    }

    private static Edtf quarter(LocalDate day) {
        return new Edtf(day.getYear() + "-" + (33 + (day.getMonthValue() - 1) / 3));
    }

    private static Optional<DatePoint> stretch(int at, int which, Length length) {
        return point(
                at,
                length.end(),
                day -> which > 0
                        ? Edtf.between(day, day.plus(length.number(), length.unit()))
                        : Edtf.between(day.minus(length.number(), length.unit()), day));
    }

    /** "90 days", "two weeks" at a place. */
    private Optional<Length> length(int at) {
        if (!numerals.isNumber(at)) {
            return Optional.empty();
        }
        return numerals.at(at, false).flatMap(number -> {
            int unit = scan.next(number.end());
            int end = unit + scan.letters(unit).length();
            boolean fits = number.value().intValue() <= MOST && number.value().signum() > 0 && unit > number.end();
            return fits
                    ? unit(scan.letters(unit))
                            .map(u -> new Length(at, end, number.value().intValue(), u))
                    : Optional.empty();
        });
    }

    private static Optional<ChronoUnit> unit(String word) {
        return switch (word) {
            case "day", "days" -> Optional.of(ChronoUnit.DAYS);
            case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
            case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
            case "year", "years" -> Optional.of(ChronoUnit.YEARS);
            case "decade", "decades" -> Optional.of(ChronoUnit.DECADES);
            default -> Optional.empty();
        };
    }

    private Optional<DatePoint> ago(int at) {
        int unit = scan.startBefore(at);
        int end = scan.previous(unit);
        int start = end;
        while (end - start < 16
                && (scan.isLetterAt(start - 1) || scan.isDigitAt(start - 1) || scan.at(start - 1) == '-')) {
            start--;
        }
        int from = start;
        boolean one =
                scan.lower(start, end).equals("a") || scan.lower(start, end).equals("an");
        Optional<Length> length = one
                ? unit(scan.wordBefore(at)).map(u -> new Length(from, at, 1, u))
                : length(start).filter(found -> found.end() == scan.previous(at));
        return length.flatMap(found -> point(from, at + 3, day -> back(day, found)));
    }

    /** As exact as the words: days and weeks ago are a day, months ago a month, years ago a year. */
    private static Edtf back(LocalDate published, Length length) {
        LocalDate then = published.minus(length.number(), length.unit());
        return switch (length.unit()) {
            case MONTHS -> new Edtf(YearMonth.from(then).toString());
            case YEARS, DECADES -> new Edtf(String.format(java.util.Locale.ROOT, "%04d", Math.max(0, then.getYear())));
            default -> Edtf.of(then);
        };
    }

    private Optional<DatePoint> within(int at, int end) {
        int next = scan.next(end);
        return next == end ? Optional.empty() : length(next).flatMap(length -> stretch(at, 1, length));
    }

    /** "earlier in the month": as exact as its word. */
    private Optional<DatePoint> earlierIn(int at, int end) {
        int in = scan.next(end);
        int the = scan.next(in + 2);
        int unit = scan.next(the + 3);
        boolean fits = scan.letters(in).equals("in") && scan.letters(the).equals("the");
        String word = scan.letters(unit);
        return fits && (word.equals("week") || word.equals("month") || word.equals("year"))
                ? period(at, unit, 0, word)
                : Optional.empty();
    }
}
