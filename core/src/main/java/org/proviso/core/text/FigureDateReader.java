package org.proviso.core.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Edtf;

/** Reads dates in figures: "2025-02-14", "2025/2/14", "2025-Feb-14", "02/14/2025", "14.2.2025", "3/2015", "2015/3". */
final class FigureDateReader {
    /** Years of two digits from here on are of the twentieth century. */
    private static final int TURN = 70;

    private static final int FIRST = 1900;
    private static final int LAST = 2099;

    private static final int MONTHS = 12;
    /** So many characters before and behind a date others tell what their first number is. */
    private static final int NEAR = 2_000;

    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})(?![\\d/])");

    private final Scan scan;

    FigureDateReader(Scan scan) {
        this.scan = scan;
    }

    /** The date whose year of four digits is at {@code at}. */
    Optional<DatePoint> yearFirst(int at) {
        char separator = scan.at(at + 4);
        if (separator != '-' && separator != '/' && separator != '.') {
            return Optional.empty();
        }
        int month = scan.digitsEnd(at + 5, 3);
        int named = namedMonth(at + 5);
        int monthEnd = named > 0 ? at + 5 + scan.letters(at + 5).length() : month;
        int day = scan.digitsEnd(monthEnd + 1, 3);
        int value = named > 0 ? named : number(at + 5, month);
        boolean whole = scan.at(monthEnd) == separator && day - monthEnd > 1 && day - monthEnd <= 3;
        if (whole) {
            return day(at, day, number(at, at + 4), value, number(monthEnd + 1, day));
        }
        boolean alone = separator == '/' && !scan.isLetterAt(monthEnd) && scan.at(monthEnd) != '/';
        return alone && value != (number(at, at + 4) + 1) % 100
                ? month(at, monthEnd, number(at, at + 4), value)
                : Optional.empty();
    }

    private int namedMonth(int at) {
        String word = scan.letters(at);
        return switch (DatePointReader.WORDS.field(word, 2)) {
            case "month", "abbreviation" -> Integer.parseInt(DatePointReader.WORDS.field(word, 1));
            default -> 0;
        };
    }

    /**
     * "02/14/2025" and "2/14/25", month first as in the United States unless that is none, or the dates around it have the day first;
     * "14.2.2025", day first; "3/2015".
     */
    Optional<DatePoint> yearLast(int at, int firstEnd) {
        char separator = scan.at(firstEnd);
        int secondEnd = scan.digitsEnd(firstEnd + 1, 5);
        int first = number(at, firstEnd);
        if (separator == '/' && secondEnd - firstEnd == 5 && scan.at(secondEnd) != '/') {
            return month(at, secondEnd, number(firstEnd + 1, secondEnd), first);
        }
        int end = scan.digitsEnd(secondEnd + 1, 5);
        int length = end - secondEnd - 1;
        boolean apart = separator == '/' || ((separator == '.' || separator == '-') && length == 4);
        if (!apart || secondEnd - firstEnd > 3 || scan.at(secondEnd) != separator || (length != 4 && length != 2)) {
            return Optional.empty();
        }
        int written = number(secondEnd + 1, end);
        int year = length == 4 ? written : written + (written < TURN ? 2000 : 1900);
        int second = number(firstEnd + 1, secondEnd);
        boolean american = separator != '.' && isMonthFirst(at, separator, first, second);
        return day(at, end, year, american ? first : second, american ? second : first);
    }

    private boolean isMonthFirst(int at, char separator, int first, int second) {
        boolean either = separator == '/' && second <= MONTHS;
        return first <= MONTHS && !(either && areDaysFirst(at));
    }

    /** "25/03/2026" stands near, and no "03/25/2026". */
    private boolean areDaysFirst(int at) {
        Matcher dates = SLASHED.matcher(scan.text())
                .region(Math.max(0, at - NEAR), Math.min(scan.text().length(), at + NEAR));
        boolean days = false;
        while (dates.find()) {
            if (number(dates.start(2), dates.end(2)) > MONTHS) {
                return false;
            }
            days |= number(dates.start(1), dates.end(1)) > MONTHS;
        }
        return days;
    }

    private Optional<DatePoint> month(int start, int end, int year, int month) {
        boolean real = year >= FIRST && year <= LAST && month >= 1 && month <= 12;
        return real
                ? Optional.of(fixed(start, end, new Edtf(String.format(Locale.ROOT, "%d-%02d", year, month))))
                : Optional.empty();
    }

    private Optional<DatePoint> day(int start, int end, int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && year >= FIRST
                && year <= LAST
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(fixed(start, end, Edtf.of(LocalDate.of(year, month, day)))) : Optional.empty();
    }

    private static DatePoint fixed(int start, int end, Edtf date) {
        return DatePoint.written(start, end, new DateMeaning.Fixed(date));
    }

    private int number(int start, int end) {
        return end - start > 4 || end <= start ? 0 : Integer.parseInt(scan.text(), start, end, 10);
    }
}
