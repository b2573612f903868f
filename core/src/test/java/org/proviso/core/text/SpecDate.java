package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * A date or period that a specification expects, with the ways to say that a mention is the same. Where the two sides only
 * write the same thing differently, both ways count:
 *
 * <ul>
 *   <li>a period may end on its last day (ours), on the day after, or on the first day of its last month or year ("2014-2018"
 *       ends there with 1 January 2018);
 *   <li>"early", "mid" and "late" may be the whole period (ours, as the codebook codes it): what the expression of the
 *       specification itself says, {@code 2017-11} with the modifier {@code end}, and only its days halve;
 *   <li>"two months ago" may be the month and "two years ago" the year that has the day of the specification: the words say no day;
 *   <li>seasons, which have no days in the specifications, and open intervals are compared as expressions.
 * </ul>
 */
record SpecDate(Span span, String timex, String modifier, String first, String last) {
    private static final Pattern SEASON = Pattern.compile("(?:(\\d{4})-)?(SP|SU|FA|WI)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
    private static final Pattern COARSE = Pattern.compile("\\b(?:month|year|decade)s?\\b");
    private static final String NO_DATE = "0001-01-01";

    /** The readings of one result: both of "Friday", the last and the next. */
    static List<SpecDate> of(JsonNode result) {
        List<SpecDate> readings = new ArrayList<>();
        Span span = SpecCase.span(result);
        JsonNode value = result.at("/Value");
        for (String side : List.of("/FutureResolution", "/PastResolution")) {
            JsonNode days = value.at(side);
            if (days.isObject()) {
                readings.add(new SpecDate(
                        span,
                        text(value, "/Timex"),
                        text(value, "/Mod"),
                        text(days, "/date") + text(days, "/startDate"),
                        text(days, "/date") + text(days, "/endDate")));
            }
        }
        for (JsonNode one : result.at("/Resolution/values")) {
            String day = text(one, "/value").replace("not resolved", "");
            readings.add(new SpecDate(
                    span, text(one, "/timex"), text(one, "/Mod"), day + text(one, "/start"), day + text(one, "/end")));
        }
        return readings;
    }

    private static String text(JsonNode node, String path) {
        return node.at(path).asString("");
    }

    /** There is no such day ("February 30"). */
    boolean isImpossible() {
        return first.equals(NO_DATE);
    }

    boolean is(String text, DateMention mention) {
        return mention.span().overlaps(span)
                && core(mention.span().of(text)).equals(core(span.of(text)))
                && (isOn(mention.date())
                        || isWhole(mention.date())
                        || isSeason(mention.date())
                        || isOpen(mention.date())
                        || isCoarser(text, mention.date()));
    }

    private static String core(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("^(?:(?:on|in|at|the|for|of) )+", "");
    }

    private boolean isOn(Edtf date) {
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        String end = date.value().substring(date.value().indexOf('/') + 1);
        Optional<LocalDate> latest = date.latest();
        boolean ends = latest.map(LocalDate::toString).orElse("").equals(last)
                || (!first.equals(last)
                        && (latest.map(day -> day.plusDays(1).toString())
                                        .orElse("")
                                        .equals(last)
                                || (date.value().indexOf('/') > 0
                                        && end.length() < last.length()
                                        && last.startsWith(end)
                                        && last.endsWith("-01"))));
        return ends && date.earliest().map(LocalDate::toString).orElse("").equals(first);
    }

    private boolean isWhole(Edtf date) {
        boolean part = modifier.equals("start") || modifier.equals("mid") || modifier.equals("end");
        if (!part) {
            return false;
        }
        Matcher week = WEEK.matcher(timex);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(DayOfWeek.MONDAY);
            return date.equals(Edtf.between(monday, monday.plusDays(6)));
        }
        Matcher season = SEASON.matcher(timex);
        return season.matches()
                ? isSeason(date)
                : date.value().equals(timex.startsWith("XXXX") ? first.substring(0, timex.length()) : timex);
    }

    private boolean isSeason(Edtf date) {
        Matcher season = SEASON.matcher(timex);
        if (!season.matches()) {
            return false;
        }
        String code = "-" + (21 + List.of("SP", "SU", "FA", "WI").indexOf(season.group(2)));
        return date.value().endsWith(code)
                && date.value().length() == 7
                && (season.group(1) == null || date.value().startsWith(season.group(1)));
    }

    private boolean isOpen(Edtf date) {
        return switch (modifier) {
            case "since", "after" ->
                date.latest().isEmpty()
                        && (date.value().equals(timex + "/..")
                                || date.earliest()
                                        .map(LocalDate::toString)
                                        .orElse("")
                                        .equals(first));
            case "until", "before" ->
                date.earliest().isEmpty()
                        && (date.value().equals("../" + timex)
                                || date.latest()
                                        .map(LocalDate::toString)
                                        .orElse("")
                                        .equals(last));
            default -> false;
        };
    }

    private boolean isCoarser(String text, Edtf date) {
        boolean isDay = first.length() == 10 && first.equals(last);
        return isDay
                && date.value().length() < 10
                && COARSE.matcher(span.of(text).toLowerCase(Locale.ROOT)).find()
                && date.earliest()
                        .filter(day -> !day.isAfter(LocalDate.parse(first)))
                        .isPresent()
                && date.latest()
                        .filter(day -> !day.isBefore(LocalDate.parse(first)))
                        .isPresent();
    }
}
