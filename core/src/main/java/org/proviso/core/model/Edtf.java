package org.proviso.core.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or interval in the Extended Date/Time Format of ISO 8601-2:2019 (https://www.loc.gov/standards/datetime/), the
 * part that documents need: year, month, day, each with an optional {@code ?}, {@code ~} or {@code %}; seasons and
 * quarters (21 to 24, 33 to 36); intervals with open ({@code ..}) ends.
 */
public record Edtf(String value) {
    private static final Pattern POINT =
            Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]|2[1-4]|3[3-6])(?:-(0[1-9]|[12]\\d|3[01]))?)?[?~%]?");
    private static final String OPEN = "..";

    public Edtf {
        int slash = value.indexOf('/');
        boolean valid = slash < 0
                ? isPoint(value)
                : isEnd(value.substring(0, slash))
                        && isEnd(value.substring(slash + 1))
                        && !value.equals(OPEN + "/" + OPEN);
        if (!valid) {
            throw new IllegalArgumentException("not an EDTF date or interval: '" + value
                    + "'; for example 2025-02-14, 2025-02, 2025 or 2025-02-14/2025-03-01");
        }
    }

    public static Edtf of(LocalDate day) {
        return new Edtf(day.toString());
    }

    public static Edtf between(LocalDate first, LocalDate last) {
        return new Edtf(first + "/" + last);
    }

    /** The first day that it can mean; nothing for an open start. */
    public Optional<LocalDate> earliest() {
        int slash = value.indexOf('/');
        return bound(slash < 0 ? value : value.substring(0, slash), true);
    }

    /** The last day that it can mean; nothing for an open end. */
    public Optional<LocalDate> latest() {
        int slash = value.indexOf('/');
        return bound(slash < 0 ? value : value.substring(slash + 1), false);
    }

    private static boolean isEnd(String end) {
        return end.equals(OPEN) || isPoint(end);
    }

    private static boolean isPoint(String point) {
        Matcher matcher = POINT.matcher(point);
        if (!matcher.matches()) {
            return false;
        }
        if (matcher.group(3) == null) {
            return true;
        }
        int month = Integer.parseInt(matcher.group(2));
        return month <= 12
                && Integer.parseInt(matcher.group(3))
                        <= YearMonth.of(Integer.parseInt(matcher.group(1)), month)
                                .lengthOfMonth();
    }

    private static Optional<LocalDate> bound(String end, boolean first) {
        Matcher matcher = POINT.matcher(end);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
        }
        int month = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) != null) {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(matcher.group(3))));
        }
        YearMonth from = month <= 12 ? YearMonth.of(year, month) : firstMonth(year, month);
        YearMonth to = month <= 12 ? from : from.plusMonths(2);
        return Optional.of(first ? from.atDay(1) : to.atEndOfMonth());
    }

    /** Seasons are those of the northern hemisphere, by calendar months; winter is counted in the year that it begins in. */
    private static YearMonth firstMonth(int year, int code) {
        return code >= 33 ? YearMonth.of(year, (code - 33) * 3 + 1) : YearMonth.of(year, (code - 20) * 3);
    }
}
