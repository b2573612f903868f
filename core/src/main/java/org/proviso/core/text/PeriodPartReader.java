package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Edtf;

/** Reads parts of periods: "the first week of May", "the last Friday of the month", "end of 2024", "the rest of the year". */
final class PeriodPartReader {
    private static final int LAST = -1;

    private final Scan scan;
    private final WrittenDateReader written;
    private final WholeReader wholes;
    private final DayReader days;

    PeriodPartReader(Scan scan, WrittenDateReader written, WholeReader wholes) {
        this.scan = scan;
        this.written = written;
        this.wholes = wholes;
        this.days = new DayReader(scan);
    }

    /** What an ordinal at {@code at} begins: "third quarter of 2024", "first Monday of next month", "21st century". */
    Optional<DatePoint> ordinal(int at) {
        return days.at(at).filter(DayReader.Day::isOrdinal).flatMap(day -> part(at, day.end(), day.value()));
    }

    /** "last week of July", "last Friday of the month". */
    Optional<DatePoint> last(int at, String word) {
        return word.equals("last") ? part(at, at + word.length(), LAST) : Optional.empty();
    }

    private Optional<DatePoint> part(int start, int end, int place) {
        int at = scan.at(end) == '-' ? end + 1 : scan.next(end);
        String word = scan.letters(at);
        int after = at + word.length();
        boolean isDay = DatePointReader.WORDS.field(word, 2).equals("weekday");
        return switch (word) {
            case "week" -> of(start, after, place, whole -> PeriodParts.week(whole, place));
            case "quarter" -> of(start, after, place, whole -> PeriodParts.quarter(whole, place));
            case "half" -> of(start, after, place, whole -> PeriodParts.half(whole, place));
            case "day" -> of(start, after, place, whole -> PeriodParts.day(whole, place));
            case "century" ->
                place > 1
                        ? Optional.of(
                                DatePoint.written(start, after, new DateMeaning.Fixed(DecadeReader.century(place))))
                        : Optional.empty();
            case "fiscal" -> fiscal(start, after, place);
            case "of" -> month(start, end, place);
            default ->
                isDay
                        ? of(start, after, place, whole -> PeriodParts.weekday(whole, place, day(word)))
                        : Optional.empty();
        };
    }

    private static DayOfWeek day(String word) {
        return DayOfWeek.of(Integer.parseInt(DatePointReader.WORDS.field(word, 1)));
    }

    /** "the last week in May" is a part; "the last week" with anything else behind it is not. */
    private Optional<DatePoint> of(int start, int end, int place, Function<Edtf, Optional<Edtf>> part) {
        boolean joined = switch (scan.letters(scan.next(end))) {
            case "of", "in" -> true;
            default -> place != LAST;
        };
        return joined
                ? wholes.after(end)
                        .map(whole -> new DatePoint(
                                start, whole.end(), new DateMeaning.Part(whole.meaning(), part), whole.isWritten()))
                : Optional.empty();
    }

    /** "first fiscal quarter of 2025". */
    private Optional<DatePoint> fiscal(int start, int end, int place) {
        int quarter = scan.next(end);
        boolean named = scan.letters(quarter).equals("quarter");
        FiscalYear calendar = FiscalYear.before(scan, start);
        return named
                ? wholes.after(quarter + "quarter".length())
                        .filter(whole -> whole.meaning() instanceof DateMeaning.Fixed)
                        .map(whole -> whole.with(
                                        whole.end(),
                                        new DateMeaning.Part(
                                                whole.meaning(),
                                                year -> year.earliest()
                                                        .flatMap(day -> PeriodParts.quarter(
                                                                calendar.period(day.getYear()), place))))
                                .startingAt(start))
                : Optional.empty();
    }

    /** "the 20th of next month": what is no month by name. */
    private Optional<DatePoint> month(int start, int end, int place) {
        int at = scan.next(scan.next(end) + "of".length());
        boolean relative = switch (DatePointReader.WORDS.field(scan.letters(at), 2)) {
            case "which" -> true;
            default -> scan.letters(at).equals("the");
        };
        return relative
                        && scan.letters(scan.next(at + scan.letters(at).length()))
                                .equals("month")
                ? of(start, end, place, whole -> PeriodParts.day(whole, place))
                : Optional.empty();
    }

    /** "end of the month" means the whole, as "late" does; "rest of the year" runs from today. */
    Optional<DatePoint> named(int at, String word) {
        int of = scan.next(at + word.length());
        if (!scan.letters(of).equals("of")) {
            return Optional.empty();
        }
        Optional<DatePoint> whole = wholes.at(scan.next(of + 2));
        boolean rest = DatePointReader.WORDS.field(word, 2).equals("rest");
        return whole.map(point -> rest
                ? DatePoint.relative(
                        at,
                        point.end(),
                        new DateMeaning.Sought(day -> point.meaning()
                                .resolve(Optional.of(day), false)
                                .flatMap(period -> fromOn(day, period))))
                : point.startingAt(at));
    }

    /** What is left of a period. */
    static Optional<Edtf> fromOn(LocalDate day, Edtf period) {
        return period.latest()
                .filter(last -> !last.isBefore(day))
                .map(last -> last.equals(day) ? Edtf.of(day) : Edtf.between(day, last));
    }

    /** "week of July 4", "week beginning on July 4"; "month after next"; "over the weekend". */
    Optional<DatePoint> period(int at, String word) {
        int end = at + word.length();
        int next = scan.next(end);
        String following = scan.letters(next);
        int after = next + following.length();
        return switch (following) {
            case "after" -> afterNext(at, word, scan.next(after));
            case "of", "commencing", "beginning", "starting" ->
                word.equals("week") ? weekOf(at, scan.next(after)) : Optional.empty();
            default -> word.equals("weekend") ? weekend(at, end) : Optional.empty();
        };
    }

    private Optional<DatePoint> weekOf(int at, int date) {
        int day = scan.letters(date).equals("on") ? scan.next(date + 2) : date;
        Optional<DatePoint> point = scan.isDigitAt(day) ? written.digits(day, false) : written.month(day);
        return point.filter(WrittenDateReader::isDay)
                .map(found -> found.with(
                                found.end(),
                                new DateMeaning.Part(
                                        found.meaning(),
                                        date1 -> date1.earliest().map(WholeReader::week)))
                        .startingAt(at));
    }

    private Optional<DatePoint> afterNext(int at, String word, int next) {
        int which = scan.letters(next).equals("the") ? scan.next(next + 3) : next;
        if (!scan.letters(which).equals("next")) {
            return Optional.empty();
        }
        return Optional.of(DatePoint.relative(at, which + 4, new DateMeaning.Relative(day -> switch (word) {
            case "week" -> WholeReader.week(day.plusWeeks(2));
            case "weekend" -> weekendOf(day.plusWeeks(2));
            case "month" -> new Edtf(YearMonth.from(day).plusMonths(2).toString());
            default -> new Edtf("" + (day.getYear() + 2));
        })));
    }

    private Optional<DatePoint> weekend(int at, int end) {
        int the = scan.startBefore(at);
        boolean over = scan.wordBefore(at).equals("the") && scan.wordBefore(the).equals("over");
        return over
                ? Optional.of(DatePoint.relative(
                        the,
                        end,
                        new DateMeaning.Relative(
                                day -> weekendOf(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))))))
                : Optional.empty();
    }

    private static Edtf weekendOf(LocalDate day) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY);
        return Edtf.between(saturday, saturday.plusDays(1));
    }
}
