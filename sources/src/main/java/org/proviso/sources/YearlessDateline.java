package org.proviso.sources;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Furniture;

/**
 * The day of a dateline without a year ("DOHA, May 7 (Agency) -"). First, where the text leaves one year: not before the latest day that it tells of
 * as past, not after the day on which it was read, and on the weekday that stands in the dateline. Where two or three are left, that on whose weekday, and on
 * no other's or the day before, the first paragraph says that something happened ("said on Thursday"). Where more than one is left, or the text
 * tells of no day with its year as past, the weekday may tell it by itself ({@link DatelineYear}), or it is not known.
 */
final class YearlessDateline {
    private static final int NEAR_TOP = 12;
    private static final int HEAD = 160;
    private static final int LEAD = 500;

    /** A weekday returns on a day of the year after five years, or six. */
    private static final int MOST_YEARS = 5;

    /** In more years than these one that fits by chance is too likely. */
    private static final int MOST_YEARS_BY_LEAD = 3;

    private static final String WEEKDAY = "(?:((?:mon|tues|wednes|thurs|fri|satur|sun)day),? {1,2})?";
    private static final String PLACE =
            "\\p{Lu}[\\p{L}\\p{M} .'\u2019/-]{2,40}(?:, (?!(?i:mon|tues|wednes|thurs|fri|satur|sun)day\\b)[\\p{L}. ]{2,30})?";
    private static final String DAY = "(?i:" + WEEKDAY + WrittenDate.WITHOUT_YEAR + ")";

    /** "DOHA, May 7 (Agency) - ", "Lusaka, Thursday, 7 May \u2014 " */
    private static final Pattern PARAGRAPH_HEAD = Pattern.compile(
            "\\(?" + PLACE + ",? (?:\\([^()]{2,30}\\) )?" + DAY + "(?: ?\\([^()]{2,40}\\))? ?[\u2013\u2014:-]");

    private static final Pattern ON = Pattern.compile("(?i)\\bon ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");

    private YearlessDateline() {}

    /** The day in the one year that the text leaves.
     *
     * @param last no day after this one
     */
    static Optional<LocalDate> of(Page page, List<Furniture> furniture, DatesInText dates, LocalDate last) {
        String text = page.text();
        return dateline(page)
                .flatMap(matcher -> PublicationDates.latestTold(text, furniture, dates)
                        .flatMap(told -> day(matcher, told, last, lead(text, page.units()))));
    }

    /** The day in the year in which the weekday that the text tells of fits. */
    static Optional<LocalDate> byWeekday(Page page, List<Furniture> furniture, DatesInText dates, LocalDate last) {
        String text = page.text();
        Optional<Matcher> dateline = dateline(page);
        return dateline.flatMap(matcher -> WrittenDate.withoutYear(matcher, 2))
                .flatMap(day -> DatelineYear.of(
                        day,
                        Optional.ofNullable(dateline.orElseThrow().group(1)).map(YearlessDateline::weekday),
                        paragraph(text, page.units()),
                        DatelineYear.Years.in(text, furniture, last),
                        PublicationDates.latestTold(text, furniture, dates).orElse(LocalDate.MIN),
                        last));
    }

    /** The day of the dateline, whatever its year. */
    static Optional<MonthDay> inAnyYear(Page page) {
        return dateline(page).flatMap(matcher -> WrittenDate.withoutYear(matcher, 2));
    }

    private static Optional<Matcher> dateline(Page page) {
        return page.units().stream()
                .limit(NEAR_TOP)
                .map(unit -> PARAGRAPH_HEAD.matcher(head(page.text(), unit, HEAD)))
                .filter(Matcher::lookingAt)
                .findFirst();
    }

    private static Optional<LocalDate> day(Matcher dateline, LocalDate told, LocalDate last, Set<DayOfWeek> lead) {
        Optional<MonthDay> day = WrittenDate.withoutYear(dateline, 2);
        Optional<DayOfWeek> weekday = Optional.ofNullable(dateline.group(1)).map(YearlessDateline::weekday);
        List<LocalDate> days = IntStream.rangeClosed(told.getYear(), last.getYear())
                .boxed()
                .flatMap(year -> day.filter(each -> each.isValidYear(year)).map(each -> each.atYear(year)).stream())
                .filter(each -> !each.isBefore(told) && !each.isAfter(last))
                .toList();
        List<LocalDate> fitting = days.stream()
                .filter(each ->
                        weekday.filter(name -> each.getDayOfWeek() != name).isEmpty())
                .toList();
        if (days.size() > MOST_YEARS) {
            return Optional.empty();
        }
        return fitting.size() == 1
                ? Optional.of(fitting.getFirst())
                : Optional.of(fitting)
                        .filter(several -> several.size() <= MOST_YEARS_BY_LEAD && lead.size() == 1)
                        .flatMap(several -> byLead(several, lead.iterator().next()));
    }

    /** The one on whose weekday something happened, where it is not the day before of another. */
    private static Optional<LocalDate> byLead(List<LocalDate> days, DayOfWeek lead) {
        List<LocalDate> near = days.stream()
                .filter(day -> day.getDayOfWeek() == lead || day.getDayOfWeek().minus(1) == lead)
                .toList();
        return near.size() == 1 && near.getFirst().getDayOfWeek() == lead
                ? Optional.of(near.getFirst())
                : Optional.empty();
    }

    /** The days on which things are told to have happened, or to be, in the paragraph with the dateline. */
    private static Set<DayOfWeek> lead(String text, List<Unit> units) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        ON.matcher(paragraph(text, units)).results().forEach(found -> days.add(weekday(found.group(1))));
        return days;
    }

    /** What stands behind the dateline. */
    private static String paragraph(String text, List<Unit> units) {
        return units.stream()
                .limit(NEAR_TOP)
                .map(unit -> PARAGRAPH_HEAD.matcher(head(text, unit, LEAD)))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(dateline -> dateline.replaceFirst(""))
                .orElse("");
    }

    private static String head(String text, Unit unit, int longest) {
        int end = Math.min(unit.at().end(), unit.at().start() + longest);
        return Blanks.collapse(text.substring(unit.at().start(), end));
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
