package org.proviso.core.register.lanes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Days as a text writes them, as a part of a pattern: {@code 2025-03-01}, {@code March 1, 2025}, {@code 1 March}, {@code June 2026}. */
public final class WrittenDays {
    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .map(name -> name.substring(0, 3) + "(?:" + name.substring(3) + "|t)?")
            .collect(Collectors.joining("|"));

    /** A day; without a year where the text has none. */
    public static final String DAY = "(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<month>" + MONTHS
            + ")\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4}))?|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>"
            + MONTHS
            + ")\\b\\.?(?:,? (?<year2>\\d{4}))?)";

    /** A day, or a whole month of a year. */
    public static final String DAY_OR_MONTH = "(?:" + DAY + "|(?<month3>" + MONTHS + ")\\.?,? (?<year3>\\d{4}))";

    private WrittenDays() {}

    /**
     * The day that was found, of a month its last; nothing where there is none such.
     *
     * @param matcher of a pattern with one of the two, in small letters and capitals alike
     * @param told when: a date without a year is the first of it from then on
     */
    public static Optional<LocalDate> last(Matcher matcher, LocalDate told) {
        try {
            if (matcher.group("iso") != null) {
                return Optional.of(LocalDate.parse(matcher.group("iso")));
            }
            boolean dayFirst = matcher.group("month") == null;
            String month = matcher.group(dayFirst ? "month2" : "month");
            if (month == null) {
                return Optional.of(
                        YearMonth.of(Integer.parseInt(matcher.group("year3")), month(matcher.group("month3")))
                                .atEndOfMonth());
            }
            int day = Integer.parseInt(matcher.group(dayFirst ? "day2" : "day"));
            String year = matcher.group(dayFirst ? "year2" : "year");
            if (year != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), month(month), day));
            }
            LocalDate date = LocalDate.of(told.getYear(), month(month), day);
            return Optional.of(date.isBefore(told) ? date.plusYears(1) : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Month month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().regionMatches(true, 0, name, 0, 3))
                .findFirst()
                .orElseThrow();
    }
}
