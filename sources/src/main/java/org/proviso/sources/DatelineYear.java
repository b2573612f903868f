package org.proviso.sources;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Furniture;

/**
 * The year of a dateline without one, by the weekday on which its paragraph says that something happened ("said on Friday"). A wire tells of its
 * own day, so that the weekday must be the dateline's; of the last weeks it may be that of one of the two days before, where no other year fits.
 *
 * <p>A page is mostly read within a year of its day: the last such day before it was read needs no more than the weekday, and a text that does not
 * only name years long before. Of a year further back something more must speak, as one weekday in seven fits by chance: the latest year that the
 * text names is that year, or one beside it. Else the year is not known, since a wrong one is worse than none.
 */
final class DatelineYear {
    private static final int MOST_YEARS = 5;
    private static final int RECENT_DAYS = 92;
    private static final int DAYS_BEFORE = 2;
    private static final int LONG_BEFORE = 3;
    private static final int NEAR_WORDS = 4;

    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b(?!['\u2019-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}'\u2019]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]['\"\u201d]? +(?=\\p{Lu})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:19|20)\\d\\d(?![\\d%]|[.,]\\d)");
    private static final Set<String> FUTURE = PublicationDates.cues("future");
    private static final Set<String> ANOTHER = PublicationDates.cues("another");

    private DatelineYear() {}

    /**
     * The day of the dateline in its year.
     *
     * @param inDateline the weekday that the dateline itself names
     * @param lead the paragraph behind the dateline
     * @param first no day before this one
     * @param last no day after this one
     */
    static Optional<LocalDate> of(
            MonthDay day, Optional<DayOfWeek> inDateline, String lead, Years named, LocalDate first, LocalDate last) {
        Optional<DayOfWeek> told = inDateline.or(() -> told(lead));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = IntStream.rangeClosed(0, MOST_YEARS)
                .map(back -> last.getYear() - back)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(each -> !each.isAfter(last) && each.isAfter(last.minusYears(MOST_YEARS)))
                .toList();
        Optional<LocalDate> same = days.stream()
                .filter(each -> each.getDayOfWeek() == told.get())
                .filter(each -> each.equals(days.getFirst()) ? !named.endLongBefore(each) : named.endAbout(each))
                .findFirst();
        Optional<LocalDate> recent = days.stream()
                .limit(inDateline.isPresent() ? 0 : 1)
                .filter(each -> isRecent(each, last) && isShortlyBefore(told.get(), each) && !named.endLongBefore(each))
                .findFirst();
        return (same.isPresent() && recent.isPresent() ? Optional.<LocalDate>empty() : same.or(() -> recent))
                .filter(each -> !each.isBefore(first));
    }

    private static boolean isShortlyBefore(DayOfWeek told, LocalDate day) {
        return IntStream.rangeClosed(1, DAYS_BEFORE)
                .anyMatch(back -> day.getDayOfWeek().minus(back) == told);
    }

    private static boolean isRecent(LocalDate day, LocalDate last) {
        return ChronoUnit.DAYS.between(day, last) <= RECENT_DAYS;
    }

    /** The first weekday on which something is told to have happened: not "by Friday", "next Friday", "will meet on Friday", "Friday's". */
    private static Optional<DayOfWeek> told(String lead) {
        Matcher weekday = WEEKDAY.matcher(lead);
        while (weekday.find()) {
            if (wordsBefore(lead.substring(0, weekday.start())).stream()
                    .noneMatch(word -> FUTURE.contains(word) || ANOTHER.contains(word))) {
                return Optional.of(YearlessDateline.weekday(weekday.group(1)));
            }
        }
        return Optional.empty();
    }

    /** The last words of the sentence so far. */
    private static List<String> wordsBefore(String text) {
        int start = SENTENCE_END
                .matcher(text)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
        List<String> words = WORD.matcher(text.substring(start).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return words.subList(Math.max(0, words.size() - NEAR_WORDS), words.size());
    }

    /** The latest year that a text names up to the one in which it was read, if it names any. */
    record Years(OptionalInt latest) {
        static Years in(String text, List<Furniture> furniture, LocalDate last) {
            return new Years(YEAR.matcher(text)
                    .results()
                    .filter(found -> furniture.stream()
                            .noneMatch(piece -> piece.at().start() <= found.start()
                                    && piece.at().end() > found.start()))
                    .mapToInt(found -> Integer.parseInt(found.group()))
                    .filter(year -> year <= last.getYear())
                    .max());
        }

        boolean endLongBefore(LocalDate day) {
            return latest.stream().anyMatch(year -> year < day.getYear() - LONG_BEFORE);
        }

        boolean endAbout(LocalDate day) {
            return latest.stream().anyMatch(year -> Math.abs(year - day.getYear()) <= 1);
        }
    }
}
