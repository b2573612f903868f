package org.proviso.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.tables.Tables;

/**
 * A line of names and a day, as pages, mails and papers have them at their head: "The Lakes Monitor | Saturday 9 May 2026", "Issue 31 / 5
 * October 2026", "Date of reply: March 2, 2026", "Posted by Ana on 10 March 2026". The day stands between marks, or behind words that say
 * that the page is of that day ({@code head-words.tsv}) and that open the line or stand behind a mark ("Passport issued" says it of a
 * passport), and no other word of the line says anything.
 */
final class HeadLine {
    /** What a line says of its day; one of a later kind counts where no line has one of an earlier. */
    enum Rank {
        /** The page is of that day. */
        PUBLISHED,
        /** It was changed on that day. */
        CHANGED,
        /** What it tells is as of that day. */
        STANDING,
        /** The line is the form of the page and its day, "Decision of 9 May 2025"; another may be of what the page tells about. */
        DECIDED
    }

    private static final Pattern DATE =
            Pattern.compile("(?<![\\d\u2013-])" + WrittenDate.ANY + "(?!\\d)", Pattern.CASE_INSENSITIVE);

    private static final String MARK = "[.|/:;\u2022\u00b7\u2013\u2014-] ";
    private static final String FIRST = "(?i)(?:^|.*" + MARK + ")\\(?";
    private static final String CLOCK = "(?: ?(?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,5})?,?)?";
    /** "by Ana Ruiz on" */
    private static final String WRITER =
            "(?: by (?:the )?(?-i:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?:,? (?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*|d[aeiu]|and|of|for|the|van|von)){0,8}),?)?";

    private static final String LAST = ",?:?(?: on| at)?:? ?$";

    private static final Pattern BEHIND_PUBLISHED =
            Pattern.compile(FIRST + "(?:" + alternatives("published") + ")" + WRITER + CLOCK + LAST);
    private static final Pattern BEHIND_CHANGED =
            Pattern.compile(FIRST + "(?:" + alternatives("changed") + ")" + WRITER + CLOCK + LAST);
    private static final Pattern BEHIND_STANDING =
            Pattern.compile("(?i)(?:^|.*(?:" + MARK + "|, ))\\(?(?:" + alternatives("standing") + ")" + CLOCK + LAST);
    /** "Order of the Ports Court of", "Decision dated". */
    private static final Pattern BEHIND_DECIDED = Pattern.compile("(?i)\\(?(?:" + alternatives("decided") + ")"
            + "(?: (?:of|by) (?:the )?(?-i:\\p{Lu})[\\p{L}\\p{M}.'\u2019-]*(?: (?:(?-i:\\p{Lu})[\\p{L}\\p{M}.'\u2019-]*|and|of|for|the)){0,6}?)?"
            + " (?:of|dated|made|given|issued|delivered|taken|pronounced)(?: on)?:? ");

    private static final Pattern LABEL = Pattern.compile("(?i)(?:" + alternatives("published") + "):?");
    private static final Pattern DECISION = Pattern.compile("(?i)(?:" + alternatives("decided") + ")\\W*");
    private static final Pattern DAY_ALONE =
            Pattern.compile("(?i)(?:" + alternatives("published") + "|" + alternatives("changed") + "|"
                    + alternatives("standing") + ")(?: on)? ?[:.\u2013\u2014-]? ?" + WrittenDate.ANY + "\\.?");

    private static final Pattern BEFORE_DECIDED =
            Pattern.compile("\\)?\\.?|,? (?:by|in (?:the )?(?:case|file|matter)) .*");

    /** The sentence ends with the day; the next is of what it says itself. */
    private static final Pattern BEFORE_SENTENCE = Pattern.compile("\\)?\\. (?=\\p{Lu}).*");

    private static final Pattern BEHIND_MARK = Pattern.compile("^\\(?$|.*[|/\u2022\u00b7,;\u2013\u2014-] ?$");
    private static final Pattern BEFORE_MARK = Pattern.compile(
            "^\\.?$|^ ?[|/\u2022\u00b7,;.)(\u2013\u2014-].*|^,? (?:at )?\\d{1,2}[:.]\\d\\d.*|^ (?:by|before) .*");

    /** Names of a bar's other side may be of words in small letters: "Border desk of the Monitor | 9 May 2026". */
    private static final Pattern BEHIND_BAR =
            Pattern.compile("^(?=\\p{Lu})(?:[^\\s|\u2022\u00b7]+ ){1,6}[|\u2022\u00b7] ?$");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern BY_LINE = Pattern.compile("(?i)[,|\u2022\u00b7\u2013\u2014-]? by .*");

    /** A day beside one of these is that of something else. */
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:" + alternatives("other") + ")\\b");

    /** A day before an office is that of who holds it: "Ana Ruiz \u00b7 4 May 1961 \u00b7 Mayor of Lisbon". */
    private static final Pattern OFFICE = Pattern.compile("(?i)^ ?[|\u2022\u00b7] ?(?:former |deputy |vice )?(?:"
            + alternatives("office") + ")(?: ?$|,| (?:of|for|in)\\b.*| ?[|\u2022\u00b7].*)");

    /** What goes on for days, and is told of before. */
    private static final Pattern EVENT = Pattern.compile("(?i)\\b(?:" + alternatives("event") + ")\\b");

    /** Words in small letters that a line of names may have. */
    private static final Set<String> SMALL =
            Stream.concat(words("small"), words("series")).collect(Collectors.toUnmodifiableSet());

    private HeadLine() {}

    /** The day of a line of names that says so much of it. */
    static Optional<LocalDate> dated(String line, Rank rank) {
        List<MatchResult> days = new ArrayList<>();
        Matcher matcher = DATE.matcher(line);
        while (matcher.find()) {
            days.add(matcher.toMatchResult());
        }
        return days.stream()
                .filter(day -> {
                    String before = line.substring(0, day.start());
                    String after = line.substring(day.end());
                    return BEFORE_MARK.matcher(after).matches()
                            && (rank == Rank.PUBLISHED && days.size() == 1 && isBesideNames(before, after)
                                    || isBehind(rank, before) && isAside(rank, after));
                })
                .findFirst()
                .flatMap(day -> WrittenDate.opening(line.substring(day.start())))
                .filter(day -> rank != Rank.STANDING || day.getDayOfMonth() != day.lengthOfMonth())
                .or(() -> rank == Rank.PUBLISHED ? HeadParts.day(line) : Optional.empty());
    }

    /** Whether a word says that a day beside it is that of something else. */
    static boolean isOfOther(String words) {
        return OTHER.matcher(words).find();
    }

    /** Whether the words are no more than those that stand before the day of a page: "Date of issue:". */
    static boolean isLabel(String words) {
        return LABEL.matcher(words).matches();
    }

    /** Whether a line is the form of what is decided, told or written, and nothing more: "DECISION". */
    static boolean isDecision(String line) {
        return DECISION.matcher(line).matches();
    }

    /** Whether a line says of what day the page is, and nothing else: "Date: 2025-05-09". */
    static boolean isDayAlone(String line) {
        return DAY_ALONE.matcher(line).matches();
    }

    /** The day behind its label in a part of a line that has more parts than a line of names has. */
    static Optional<LocalDate> labelled(String part, Rank rank) {
        Matcher day = DATE.matcher(part);
        return day.find() && day.end() == part.length() && isBehind(rank, part.substring(0, day.start()))
                ? WrittenDate.of(day, 1)
                : Optional.empty();
    }

    private static boolean isBehind(Rank rank, String before) {
        return switch (rank) {
            case PUBLISHED -> BEHIND_PUBLISHED.matcher(before).matches();
            case CHANGED -> BEHIND_CHANGED.matcher(before).matches();
            case STANDING -> BEHIND_STANDING.matcher(before).matches();
            case DECIDED -> BEHIND_DECIDED.matcher(before).matches();
        };
    }

    /** Whether what stands behind the day says nothing of it. */
    private static boolean isAside(Rank rank, String after) {
        return rank == Rank.DECIDED
                ? BEFORE_DECIDED.matcher(after).matches() && areNames(after)
                : areNames(BRACKETS.matcher(after).replaceAll(""))
                        || BEFORE_SENTENCE.matcher(after).matches();
    }

    private static boolean isBesideNames(String before, String after) {
        return BEHIND_MARK.matcher(before).matches()
                && !isOfOther(before + " " + after)
                && !OFFICE.matcher(after).lookingAt()
                && (areNames(before) || BEHIND_BAR.matcher(before).matches() && !Datelines.isSentence(before))
                && areNames(BY_LINE.matcher(after).replaceFirst(""));
    }

    /** Whether the line names something that goes on for days, of which a page tells before. */
    static boolean isOfEvent(String line) {
        return EVENT.matcher(line).find();
    }

    /** Whether all words are names, numbers, or small words that stand in such lines. */
    static boolean areNames(String words) {
        return Arrays.stream(words.split("[\\s\\p{Punct}\u2013\u2014]+", -1))
                .filter(word -> !word.isEmpty())
                .allMatch(word ->
                        !Character.isLowerCase(word.codePointAt(0)) || SMALL.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static String alternatives(String kind) {
        return words(kind).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Stream<String> words(String kind) {
        return Tables.cells(HeadLine.class, "head-words.tsv", 4).stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1));
    }
}
