package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.proviso.core.model.Edtf;

/** The parts of a period by their place in it; the last is place -1. */
final class PeriodParts {
    private static final int YEAR = 360;
    private static final int MONTH = 28;
    private static final int FORTNIGHT = 15;

    private PeriodParts() {}

    /** A week belongs, as in ISO 8601, to the month or year that its Thursday lies in. */
    static Optional<Edtf> week(Edtf whole, int place) {
        return days(whole, MONTH - 1).flatMap(days -> {
            LocalDate thursday = place < 0
                    ? days.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                    : days.first()
                            .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                            .plusWeeks(place - 1L);
            return days.has(thursday) ? Optional.of(WholeReader.week(thursday)) : Optional.empty();
        });
    }

    static Optional<Edtf> weekday(Edtf whole, int place, DayOfWeek weekday) {
        return days(whole, MONTH - 1).flatMap(days -> {
            LocalDate day = place < 0
                    ? days.last().with(TemporalAdjusters.previousOrSame(weekday))
                    : days.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(place - 1L);
            return days.has(day) ? Optional.of(Edtf.of(day)) : Optional.empty();
        });
    }

    static Optional<Edtf> day(Edtf whole, int place) {
        return days(whole, MONTH - 1).flatMap(days -> {
            LocalDate day = place < 0 ? days.last() : days.first().plusDays(place - 1L);
            return days.has(day) ? Optional.of(Edtf.of(day)) : Optional.empty();
        });
    }

    /** Of a calendar year as EDTF writes it (2025-33), of a fiscal year by its days. */
    static Optional<Edtf> quarter(Edtf whole, int place) {
        int nth = place < 0 ? 4 : place;
        return days(whole, YEAR).filter(days -> nth <= 4).map(days -> {
            LocalDate first = days.first().plusMonths(3L * (nth - 1));
            return days.first().getDayOfYear() == 1
                    ? WholeReader.quarter(first)
                    : Edtf.between(first, first.plusMonths(3).minusDays(1));
        });
    }

    /** Of a year six months, of a month up to its 15th day or from the 16th. */
    static Optional<Edtf> half(Edtf whole, int place) {
        int nth = place < 0 ? 2 : place;
        return days(whole, MONTH - 1).filter(days -> nth <= 2).map(days -> {
            boolean year = ChronoUnit.DAYS.between(days.first(), days.last()) >= YEAR;
            LocalDate second = year ? days.first().plusMonths(6) : days.first().plusDays(FORTNIGHT);
            return nth == 1 ? between(days.first(), second.minusDays(1)) : between(second, days.last());
        });
    }

    /** Whole months without their days. */
    private static Edtf between(LocalDate first, LocalDate last) {
        boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        return months
                ? new Edtf(
                        first.toString().substring(0, 7) + "/" + last.toString().substring(0, 7))
                : Edtf.between(first, last);
    }

    private record Days(LocalDate first, LocalDate last) {
        boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** The ends of the period, if it is at least so long. */
    private static Optional<Days> days(Edtf whole, int least) {
        return whole.earliest()
                .flatMap(first -> whole.latest().map(last -> new Days(first, last)))
                .filter(days -> ChronoUnit.DAYS.between(days.first(), days.last()) >= least);
    }
}
