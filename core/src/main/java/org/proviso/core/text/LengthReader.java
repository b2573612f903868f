package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.proviso.core.model.Edtf;

/** Reads lengths of time: "90 days", "two weeks", "a year", "2 years, 1 month and 21 days", "10 business days". */
final class LengthReader {
    private static final int MOST = 1000;
    private static final int MOST_PARTS = 4;

    private final Scan scan;
    private final NumeralReader numerals;

    LengthReader(Scan scan) {
        this.scan = scan;
        this.numerals = new NumeralReader(scan);
    }

    /**
     * A length of time.
     *
     * @param unit the smallest that it is told in: as exact is a date that is counted with it
     * @param workingDays days of work, which alone count; 0 for a length by the calendar
     */
    record Length(int start, int end, Period period, ChronoUnit unit, int workingDays) {

        LocalDate before(LocalDate day) {
            return workingDays > 0 ? working(day, -1) : day.minus(period);
        }

        LocalDate after(LocalDate day) {
            return workingDays > 0 ? working(day, 1) : day.plus(period);
        }

        private LocalDate working(LocalDate day, int step) {
            LocalDate at = day;
            for (int left = workingDays; left > 0; ) {
                at = at.plusDays(step);
                left -= at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 0 : 1;
            }
            return at;
        }

        /** As exact as the words: counted in days and weeks it is a day, in months a month, in years a year. */
        Edtf exactly(LocalDate day) {
            return switch (unit) {
                case MONTHS -> new Edtf(YearMonth.from(day).toString());
                case YEARS, DECADES -> new Edtf(String.format(Locale.ROOT, "%04d", Math.max(0, day.getYear())));
                default -> Edtf.of(day);
            };
        }
    }

    /** The length whose number is at {@code at}; "a" and "an" are one. */
    Optional<Length> at(int at) {
        Optional<Length> whole = one(at);
        for (int i = 1; i < MOST_PARTS && whole.isPresent() && whole.get().workingDays() == 0; i++) {
            Length first = whole.get();
            Optional<Length> more = one(next(first.end()));
            if (more.isEmpty() || more.get().workingDays() > 0) {
                break;
            }
            Length second = more.get();
            ChronoUnit unit = first.unit().compareTo(second.unit()) < 0 ? first.unit() : second.unit();
            whole = Optional.of(
                    new Length(at, second.end(), first.period().plus(second.period()), unit, /* workingDays= */ 0));
        }
        return whole;
    }

    private int next(int end) {
        int at = scan.next(end);
        at = scan.at(at) == ',' ? scan.next(at + 1) : at;
        return scan.letters(at).equals("and") ? scan.next(at + 3) : at;
    }

    private Optional<Length> one(int at) {
        String word = scan.letters(at);
        if (word.equals("a") || word.equals("an")) {
            int unit = scan.next(at + word.length());
            boolean singular = !scan.letters(unit).endsWith("s");
            return singular ? counted(at, 1, unit, /* business= */ false) : Optional.empty();
        }
        boolean begins = scan.isDigitAt(at) || NumeralReader.WORDS.has(word);
        return begins ? numerals.plain(at).flatMap(number -> counted(at, number)) : Optional.empty();
    }

    private Optional<Length> counted(int at, Numeral number) {
        int unit = scan.at(number.end()) == '-' ? number.end() + 1 : scan.next(number.end());
        String word = scan.letters(unit);
        boolean business = word.equals("business") || word.equals("working");
        int named = business ? scan.next(unit + word.length()) : unit;
        boolean half = number.value().stripTrailingZeros().scale() > 0;
        boolean fits = number.value().signum() > 0 && number.value().intValue() <= MOST && unit > number.end();
        if (!fits) {
            return Optional.empty();
        }
        if (half) {
            boolean years = word.equals("years") && number.value().scale() == 1;
            int months = number.value().movePointRight(1).intValue() * 12 / 10;
            return years
                    ? Optional.of(length(at, named + 5, Period.ofMonths(months), ChronoUnit.MONTHS))
                    : Optional.empty();
        }
        return counted(at, number.value().intValue(), named, business);
    }

    private Optional<Length> counted(int at, int number, int unit, boolean business) {
        String word = scan.letters(unit);
        int end = unit + word.length();
        if (business) {
            return word.equals("days") || word.equals("day")
                    ? Optional.of(new Length(at, end, Period.ZERO, ChronoUnit.DAYS, number))
                    : Optional.empty();
        }
        return switch (word) {
            case "day", "days" -> Optional.of(length(at, end, Period.ofDays(number), ChronoUnit.DAYS));
            case "week", "weeks" -> Optional.of(length(at, end, Period.ofWeeks(number), ChronoUnit.WEEKS));
            case "fortnight" -> Optional.of(length(at, end, Period.ofWeeks(2 * number), ChronoUnit.WEEKS));
            case "month", "months" -> Optional.of(length(at, end, Period.ofMonths(number), ChronoUnit.MONTHS));
            case "quarters" -> Optional.of(length(at, end, Period.ofMonths(3 * number), ChronoUnit.MONTHS));
            case "year", "years" -> Optional.of(length(at, end, Period.ofYears(number), ChronoUnit.YEARS));
            case "decade", "decades" -> Optional.of(length(at, end, Period.ofYears(10 * number), ChronoUnit.DECADES));
            default -> Optional.empty();
        };
    }

    private static Length length(int start, int end, Period period, ChronoUnit unit) {
        return new Length(start, end, period, unit, /* workingDays= */ 0);
    }
}
