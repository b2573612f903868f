package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.core.tables.Letterheads;

/**
 * A line of parts between bars or points, one of which is a day and nothing more, with its weekday or beside an outlet, a body that writes, the
 * number of a series or the days that are covered: "No. 211 \u00b7 Monday 19 May 2025 \u00b7 for subscribers",
 * "Lakes Relief Network | 30 April 2025 | covers 12 to 30 April". No part before it says something or is of something else that has a day; a
 * part behind it may have days of its own.
 */
final class HeadParts {
    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\s*[|\u00b7\u2022]\\s*");
    private static final Pattern DAY = Pattern.compile("(?i)" + WrittenDate.ANY
            + "(?:,? (?:at )?\\d{1,2}(?:[:.h]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,5}\\)?)?)?");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,? .*");
    private static final Pattern SERIES = Pattern.compile(
            "(?i)(?:(?:no|nr|number|issue|vol|volume)\\b[. ]*\\d.*|(?:.* )?(?:report|update|bulletin|newsletter)\\b\\D{0,8}\\d.*)");
    /** What the page covers: it is of another day. */
    private static final Pattern COVERS = Pattern.compile(
            "(?i)(?:cover(?:s|ing|age)|(?:reporting )?period|for the (?:week|fortnight|month|quarter|period)|week (?:of|to|ending)|(?:data|figures) (?:to|as of|for|from))\\b.*\\d.*");

    /** "by Ana Ruiz": who writes, right behind the day. */
    private static final Pattern BY = Pattern.compile(
            "(?i:by|words by|written by) (?!(?i:the|\\p{L}+day)\\b)\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?:,? (?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*|and|de|da|van|von|the)){1,6}");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private HeadParts() {}

    static Stream<String> of(String line) {
        List<String> parts = MARKS.splitAsStream(line).toList();
        return parts.size() < 2 ? Stream.empty() : parts.stream();
    }

    static Optional<LocalDate> day(String line) {
        List<String> parts = MARKS.splitAsStream(line).toList();
        int[] days = IntStream.range(0, parts.size())
                .filter(at -> DAY.matcher(parts.get(at)).matches())
                .toArray();
        if (parts.size() < 2 || days.length != 1) {
            return Optional.empty();
        }
        String day = parts.get(days[0]);
        List<String> before = parts.subList(0, days[0]);
        List<String> after = parts.subList(days[0] + 1, parts.size());
        boolean byline = !after.isEmpty() && BY.matcher(after.getFirst()).matches();
        return (byline
                                || WEEKDAY.matcher(day).matches()
                                || parts.stream().anyMatch(HeadParts::isOfPaper)
                                || isOfWriter(before, after))
                        && before.stream().noneMatch(HeadParts::tells)
                        && (byline || after.stream().noneMatch(HeadParts::isOfOther))
                ? WrittenDate.opening(day)
                : Optional.empty();
    }

    /** Whether a part behind tells which days are covered, or one before who writes and none behind is of something else. */
    private static boolean isOfWriter(List<String> before, List<String> after) {
        return after.stream().anyMatch(part -> COVERS.matcher(part).matches())
                || before.stream().anyMatch(Letterheads::isOne)
                        && after.stream().noneMatch(HeadLine::isOfOther);
    }

    private static boolean isOfPaper(String part) {
        return SERIES.matcher(part).matches() || Letterheads.isOfSeries(part) || Letterheads.isOutlet(part);
    }

    private static boolean tells(String part) {
        return part.length() > LONGEST || Datelines.isSentence(part) || HeadLine.isOfOther(part);
    }

    /** Without a day of its own, a part behind says whose the day is: "24 March 2025 | Hearing". */
    private static boolean isOfOther(String part) {
        return part.length() > LONGEST
                || HeadLine.isOfOther(part) && !DIGIT.matcher(part).find();
    }
}
