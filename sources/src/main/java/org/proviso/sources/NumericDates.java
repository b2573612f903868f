package org.proviso.sources;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in numbers alone: "15/05/2025", "05/15/2025", "15.05.2025". Which number is the day is told by one above twelve, by a weekday in front
 * ("Thursday 05/06/2025"), by points between them (day first), or by what the text's other such days tell; otherwise by nothing.
 */
final class NumericDates {
    private static final int MONTHS = 12;

    /** In so much of a text they are looked for. */
    private static final int HEAD = 8_000;

    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:\\b(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?(?<![\\d/.-])(?<date>(?<first>\\d{1,2})(?<mark>[/.-])"
                    + "(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d))(?![\\d/-])");

    /** Which of the two numbers is the day. */
    private enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private NumericDates() {}

    /** The text with its days as "2025-5-15", as long as it was; those that can be two days stay as they are. */
    static String spelled(String text) {
        return spelled(text, usual(text));
    }

    /** The same, with those that can be two days read day first: to ask whether it would matter. */
    static String spelledDayFirst(String text) {
        return spelled(text, Optional.of(Order.DAY_FIRST));
    }

    /** The words of the first that can be two days. */
    static Optional<String> undecided(String text) {
        return usual(text).isPresent()
                ? Optional.empty()
                : DATE.matcher(head(text))
                        .results()
                        .filter(found -> isDay(found) && order(found).isEmpty())
                        .findFirst()
                        .map(found -> found.group("date"));
    }

    private static String spelled(String text, Optional<Order> usual) {
        StringBuilder spelled = new StringBuilder(head(text));
        DATE.matcher(head(text))
                .results()
                .forEach(found -> order(found)
                        .or(() -> usual)
                        .flatMap(order -> day(found, order).map(day -> iso(found, order)))
                        .ifPresent(iso -> spelled.replace(found.start("date"), found.end("date"), iso)));
        return spelled.append(text, Math.min(text.length(), HEAD), text.length())
                .toString();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD));
    }

    private static String iso(MatchResult found, Order order) {
        boolean dayFirst = order == Order.DAY_FIRST;
        return found.group("year") + "-" + found.group(dayFirst ? "second" : "first") + "-"
                + found.group(dayFirst ? "first" : "second");
    }

    /** The one order of all that tell one. */
    private static Optional<Order> usual(String text) {
        Optional<Order> usual = Optional.empty();
        Matcher matcher = DATE.matcher(head(text));
        while (matcher.find()) {
            Optional<Order> order = order(matcher.toMatchResult());
            if (usual.isPresent() && order.isPresent() && !usual.equals(order)) {
                return Optional.empty();
            }
            usual = usual.or(() -> order);
        }
        return usual;
    }

    private static Optional<Order> order(MatchResult found) {
        int first = Integer.parseInt(found.group("first"));
        int second = Integer.parseInt(found.group("second"));
        if (first > MONTHS || first == second || found.group("mark").equals(".")) {
            return Optional.of(Order.DAY_FIRST);
        }
        return second > MONTHS ? Optional.of(Order.MONTH_FIRST) : byWeekday(found);
    }

    private static Optional<Order> byWeekday(MatchResult found) {
        String weekday = found.group("weekday");
        if (weekday == null) {
            return Optional.empty();
        }
        boolean dayFirst = isOn(found, Order.DAY_FIRST, weekday);
        boolean monthFirst = isOn(found, Order.MONTH_FIRST, weekday);
        return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    private static boolean isOn(MatchResult found, Order order, String weekday) {
        return day(found, order)
                .map(LocalDate::getDayOfWeek)
                .map(DayOfWeek::name)
                .filter(name -> name.startsWith(weekday.toUpperCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean isDay(MatchResult found) {
        return day(found, Order.DAY_FIRST).isPresent()
                && day(found, Order.MONTH_FIRST).isPresent();
    }

    private static Optional<LocalDate> day(MatchResult found, Order order) {
        int first = Integer.parseInt(found.group("first"));
        int second = Integer.parseInt(found.group("second"));
        int year = Integer.parseInt(found.group("year"));
        try {
            return Optional.of(
                    order == Order.DAY_FIRST ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
        } catch (DateTimeException e) {
            return Optional.empty(); // "31/06/2025": a number, and no day
        }
    }
}
