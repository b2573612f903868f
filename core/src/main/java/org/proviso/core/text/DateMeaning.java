package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.core.model.Edtf;

/** What the words of a date mean, as far as the words alone say. */
sealed interface DateMeaning {

    /** A date or period in full. */
    record Fixed(Edtf date) implements DateMeaning {}

    /** A month, perhaps a day or two days of it (0 for none), of a year that is not said. */
    record Yearless(int month, int day, int lastDay) implements DateMeaning {
        /** The same in a year; nothing where that has no such day. */
        Optional<Edtf> in(int year) {
            YearMonth whole = YearMonth.of(year, month);
            if (day == 0) {
                return Optional.of(new Edtf(whole.toString()));
            }
            if (day > whole.lengthOfMonth() || lastDay > whole.lengthOfMonth()) {
                return Optional.empty();
            }
            return Optional.of(
                    lastDay > day ? Edtf.between(whole.atDay(day), whole.atDay(lastDay)) : Edtf.of(whole.atDay(day)));
        }
    }

    /** A day of the week. */
    record Weekday(DayOfWeek day) implements DateMeaning {}

    /** Something counted from the day of publication. */
    record Relative(Function<LocalDate, Edtf> from) implements DateMeaning {}

    /** Something that is looked for about the day of publication, and may not be there. */
    record Sought(Function<LocalDate, Optional<Edtf>> from) implements DateMeaning {}

    /** A part of something else ("the first week of it"), which may lack it. */
    record Part(DateMeaning whole, Function<Edtf, Optional<Edtf>> of) implements DateMeaning {}

    /** The day of publication as the end of a stretch: "between now and May". */
    record Now() implements DateMeaning {}

    /** The words alone say it. */
    default boolean isFixed() {
        return switch (this) {
            case Fixed fixed -> true;
            case Part(var whole, var of) -> whole.isFixed();
            case Yearless yearless -> false;
            case Weekday weekday -> false;
            case Relative relative -> false;
            case Sought sought -> false;
            case Now now -> false;
        };
    }

    /** The date, when the words or the day of publication fix it. A deadline lies ahead; another weekday lies behind. */
    default Optional<Edtf> resolve(Optional<LocalDate> published, boolean deadline) {
        return switch (this) {
            case Fixed(var date) -> Optional.of(date);
            case Yearless yearless -> published.flatMap(day -> nearest(yearless, day));
            case Weekday(var weekday) ->
                published.map(day -> Edtf.of(day.with(
                        deadline ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday))));
            case Relative(var from) -> published.map(from);
            case Sought(var from) -> published.flatMap(from);
            case Part(var whole, var of) -> whole.resolve(published, deadline).flatMap(of);
            case Now now -> published.map(Edtf::of);
        };
    }

    private static Optional<Edtf> nearest(Yearless yearless, LocalDate published) {
        return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .filter(year -> year >= 0 && year <= 9999)
                .boxed()
                .flatMap(year -> yearless.in(year).stream())
                .min(Comparator.comparingLong(
                        date -> distance(date, published) * (yearless.day() == 0 && isAhead(date, published) ? 2 : 1)));
    }

    /** News tells of months past more often than of months to come: those must be twice as near. */
    private static boolean isAhead(Edtf date, LocalDate published) {
        return date.earliest().filter(published::isBefore).isPresent();
    }

    private static long distance(Edtf date, LocalDate published) {
        return Stream.of(date.earliest(), date.latest())
                .flatMap(Optional::stream)
                .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day, published)))
                .sum();
    }
}
