package org.proviso.core.register.lanes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Days as a text writes them, as a part of a pattern: {@code 2025-03-01}, {@code March 1, 2025}, {@code 1 March}, {@code June 2026},
 * {@code the 28th}.
 */
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

    /** "The 28th", and no noun behind. */
    private static final String OF_THIS_MONTH =
            "the (?<day5>[12]?\\d|3[01])(?:st|nd|rd|th)\\b(?=[.,;:)\"\u201d]|\\s*$|\\s+(?:and|at|but|if|or|unless|when|while)\\b)";

    /** A day, that of a month which is not named, or a whole month: of a year, or behind "the end of". */
    public static final String DAY_OR_MONTH = "(?:" + DAY + "|(?<month3>" + MONTHS
            + ")\\.?,? (?<year3>\\d{4})|(?<=\\bend of )(?<month4>" + MONTHS + ")\\b|" + OF_THIS_MONTH + ")";

    /** No day of the next year that is further ahead is meant without its year. */
    private static final int MONTHS_AHEAD = 9;

    /**
     * From where days without a year are looked for.
     *
     * @param from the claim's own day; where it tells none, that of the page
     * @param own whether the claim tells it
     * @param past whether what it tells was so before the day on which it is told: "had granted"
     * @param open whether nothing tells in which year it is told: then no day without a year is known
     */
    public record Reference(LocalDate from, boolean own, boolean past, boolean open) {
        public Reference(LocalDate from, boolean own, boolean past) {
            this(from, own, past, false);
        }

        /**
         * Of days a year apart the one that is meant: that of the same year where it is not before; else the next, if it is not far ahead. Behind a
         * page it is simply past, and behind the claim's own day there is none.
         *
         * @param end whether the last day of its month is meant
         */
        private Optional<LocalDate> meant(MonthDay day, boolean end) {
            if (open) {
                return Optional.empty();
            }
            LocalDate same = in(day, from.getYear(), end);
            if (!same.isBefore(from)) {
                return Optional.of(same);
            }
            LocalDate next = in(day, from.getYear() + 1, end);
            boolean near = !next.isAfter(from.plusMonths(MONTHS_AHEAD));
            if (own || near) {
                return Optional.of(next).filter(ahead -> near && !past);
            }
            return Optional.of(same);
        }

        /** The next day with this number; none where its month has no such day. */
        private Optional<LocalDate> next(int day) {
            YearMonth month = YearMonth.from(from).plusMonths(day < from.getDayOfMonth() ? 1 : 0);
            return open || past || !month.isValidDay(day) ? Optional.empty() : Optional.of(month.atDay(day));
        }

        private static LocalDate in(MonthDay day, int year, boolean end) {
            return end
                    ? YearMonth.of(year, day.getMonth()).atEndOfMonth()
                    : LocalDate.of(year, day.getMonth(), day.getDayOfMonth());
        }
    }

    private static final WordsWithin MONTH_BEGINNINGS = WordsWithin.of(Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .substring(0, 3)
                    .toLowerCase(Locale.ROOT)));

    private WrittenDays() {}

    /**
     * Whether a day or a month may be found in a text: what begins as a month's name does, a hyphen between digits, or letters behind one. Asked before the patterns,
     * as that costs a small part of what they do, and most texts have neither.
     */
    public static boolean mayBeIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '-'
                    ? isBetweenDigits(text, at)
                    : Character.isLetter(letter) && (isMonthAt(text, at) || isOrdinal(text, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isOrdinal(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean isMonthAt(String text, int at) {
        return MONTH_BEGINNINGS.isAt(text, at) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    /**
     * The day that was found, of a month its last; nothing where there is none such.
     *
     * @param matcher of a pattern with one of the two, in small letters and capitals alike
     * @param reference from where a day without a year is looked for
     */
    public static Optional<LocalDate> last(Matcher matcher, Reference reference) {
        try {
            if (matcher.group("iso") != null) {
                return Optional.of(LocalDate.parse(matcher.group("iso")));
            }
            if (matcher.group("month") != null || matcher.group("month2") != null) {
                return day(matcher, reference);
            }
            if (matcher.group("month4") != null) {
                return reference.meant(MonthDay.of(month(matcher.group("month4")), 1), true);
            }
            if (matcher.group("day5") != null) {
                return reference.next(Integer.parseInt(matcher.group("day5")));
            }
            int year = Integer.parseInt(matcher.group("year3"));
            return Optional.of(
                    YearMonth.of(year, month(matcher.group("month3"))).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher matcher, Reference reference) {
        boolean dayFirst = matcher.group("month") == null;
        Month month = month(matcher.group(dayFirst ? "month2" : "month"));
        int day = Integer.parseInt(matcher.group(dayFirst ? "day2" : "day"));
        String year = matcher.group(dayFirst ? "year2" : "year");
        return year == null
                ? reference.meant(MonthDay.of(month, day), false)
                : Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
    }

    private static Month month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().regionMatches(true, 0, name, 0, 3))
                .findFirst()
                .orElseThrow();
    }
}
