package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.proviso.core.model.Edtf;

/** Reads days of the week with what says which: "Friday, July 12", "Thursday the 21st", "Sunday of last week", "Monday". */
final class WeekdayReader {
    private final Scan scan;
    private final WrittenDateReader written;
    private final DayReader days;

    WeekdayReader(Scan scan, WrittenDateReader written) {
        this.scan = scan;
        this.written = written;
        this.days = new DayReader(scan);
    }

    private static int value(String word) {
        return Integer.parseInt(DatePointReader.WORDS.field(word, 1));
    }

    /** A weekday, with the date that follows it if one does ("Friday, July 12, 2019"). */
    Optional<DatePoint> at(int at) {
        String word = scan.letters(at);
        boolean isShort = DatePointReader.WORDS.field(word, 2).equals("short-weekday");
        int end = at + word.length();
        int after = isShort && scan.at(end) == '.' ? end + 1 : end;
        int comma = scan.next(after);
        int date = scan.at(comma) == ',' ? scan.next(comma + 1) : comma;
        Optional<DatePoint> dated = scan.isDigitAt(date) ? written.digits(date, false) : written.month(date);
        boolean hasDay = dated.isPresent() && WrittenDateReader.isDay(dated.get()) && date > after;
        if (hasDay) {
            return dated.map(point -> point.startingAt(at));
        }
        DayOfWeek day = DayOfWeek.of(value(word));
        Optional<DatePoint> meant = ofDay(at, date, day).or(() -> ofWeek(at, date, day));
        return meant.isPresent() || isShort
                ? meant
                : Optional.of(DatePoint.relative(at, end, new DateMeaning.Weekday(day)));
    }

    /** "Thursday the 21st": the nearest that is both. */
    private Optional<DatePoint> ofDay(int start, int at, DayOfWeek weekday) {
        if (!scan.letters(at).equals("the")) {
            return Optional.empty();
        }
        return days.at(scan.next(at + 3))
                .filter(DayReader.Day::isOrdinal)
                .map(day -> DatePoint.written(
                        start,
                        day.end(),
                        new DateMeaning.Sought(published -> IntStream.rangeClosed(-MOST_MONTHS, MOST_MONTHS)
                                .mapToObj(YearMonth.from(published)::plusMonths)
                                .filter(month -> day.value() <= month.lengthOfMonth())
                                .map(month -> month.atDay(day.value()))
                                .filter(date -> date.getDayOfWeek() == weekday)
                                .min(Comparator.comparingLong(
                                        date -> Math.abs(ChronoUnit.DAYS.between(published, date))))
                                .map(Edtf::of))));
    }

    private static final int MOST_MONTHS = 12;

    /** "Friday next week", "Sunday of last week". */
    private Optional<DatePoint> ofWeek(int start, int at, DayOfWeek weekday) {
        int which = scan.letters(at).equals("of") ? scan.next(at + 2) : at;
        String word = scan.letters(which);
        int week = scan.next(which + word.length());
        boolean fits = DatePointReader.WORDS.field(word, 2).equals("which")
                && scan.letters(week).equals("week");
        return fits ? Optional.of(inWeek(start, week + 4, value(word), weekday)) : Optional.empty();
    }

    static DatePoint inWeek(int start, int end, int which, DayOfWeek weekday) {
        int shift = Math.min(1, Math.max(-1, which));
        return DatePoint.relative(
                start,
                end,
                new DateMeaning.Relative(
                        published -> Edtf.of(published.plusWeeks(shift).with(weekday))));
    }
}
