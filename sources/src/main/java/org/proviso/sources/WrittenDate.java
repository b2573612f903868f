package org.proviso.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole days as metadata and datelines write them: ISO 8601, "July 12, 2019", "Jan. 24, 2025", "3rd March 2021". */
final class WrittenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? {0,2})?";

    /** Month, day, year; day, month, year; ISO 8601. Nine groups, three for each order; case does not matter. */
    static final String ANY = WEEKDAY + "(?:" + MONTH + " {1,2}" + DAY + ",? {1,2}" + YEAR + "|(?:the )?" + DAY
            + " {1,2}(?:day of )?" + MONTH + ",? {1,2}" + YEAR + "|" + YEAR + "-(\\d{1,2})-(\\d{1,2})(?!\\d))";

    /** Month, day; day, month; no year behind. Four groups, two for each order. */
    static final String WITHOUT_YEAR =
            "(?:" + MONTH + " {1,2}" + DAY + "|(?:the )?" + DAY + " {1,2}(?:day of )?" + MONTH + ")(?!,? {0,2}\\d)";

    private static final Pattern OPENING = Pattern.compile("\\s*" + ANY + "(?!\\d)", Pattern.CASE_INSENSITIVE);

    private WrittenDate() {}

    /** The day that the value opens with: a time, a zone and more may follow. The day is the one written, in its own zone. */
    static Optional<LocalDate> opening(String value) {
        Matcher matcher = OPENING.matcher(value);
        return matcher.lookingAt() ? of(matcher, 1) : Optional.empty();
    }

    /** The day in a match of {@link #ANY} whose groups begin at the given number. */
    static Optional<LocalDate> of(Matcher matcher, int group) {
        try {
            if (matcher.group(group) != null) {
                return Optional.of(
                        day(matcher.group(group + 2), month(matcher.group(group)), matcher.group(group + 1)));
            }
            if (matcher.group(group + 3) != null) {
                return Optional.of(
                        day(matcher.group(group + 5), month(matcher.group(group + 4)), matcher.group(group + 3)));
            }
            return Optional.of(day(
                    matcher.group(group + 6), Integer.parseInt(matcher.group(group + 7)), matcher.group(group + 8)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 June: written like a date, but no day
        }
    }

    /** The day in a match of {@link #WITHOUT_YEAR} whose groups begin at the given number. */
    static Optional<MonthDay> withoutYear(Matcher matcher, int group) {
        boolean monthFirst = matcher.group(group) != null;
        String month = matcher.group(monthFirst ? group : group + 3);
        String day = matcher.group(monthFirst ? group + 1 : group + 2);
        try {
            return Optional.of(MonthDay.of(month(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
