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

/**
 * A line of names and a day, as pages, mails and papers have them at their head: "The Lakes Monitor | Saturday 9 May 2026", "Issue 31 / 5
 * October 2026", "Date of reply: March 2, 2026", "Posted 10 March 2026 by Ana". The day stands between marks, or behind a word that says
 * that the page is of that day and that opens the line or stands behind a mark ("Passport issued" says it of a passport), and no other
 * word of the line says anything.
 */
final class HeadLine {
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d\u2013-])" + WrittenDate.ANY + "(?!\\d)", Pattern.CASE_INSENSITIVE);

    private static final String ISSUED =
            "date|dated|date of (?:issue|reply|publication|release)|published|published on|first published"
                    + "|posted|posted on|issued|issued on|released|created|sent|filed";
    private static final String CHANGED =
            "date modified|last modified|modified|last updated|last updated on|updated|updated on";
    private static final String FIRST = "(?i)(?:^|.*[.|/:;\u2022\u00b7\u2013\u2014-] )\\(?";
    private static final Pattern BEHIND_ISSUED = Pattern.compile(FIRST + "(?:" + ISSUED + "):? ?$");
    private static final Pattern BEHIND_CHANGED = Pattern.compile(FIRST + "(?:" + CHANGED + "):? ?$");
    private static final Pattern BEHIND_MARK = Pattern.compile("^\\(?$|.*[|/\u2022\u00b7,;\u2013\u2014-] ?$");
    private static final Pattern BEFORE_MARK =
            Pattern.compile("^\\.?$|^ ?[|/\u2022\u00b7,;.)(\u2013\u2014-].*|^,? (?:at )?\\d{1,2}[:.]\\d\\d.*|^ by .*");

    /** A day beside one of these is that of something else. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i).*\\b(?:deadline|due|next|effective|valid|expir\\w+|until|till|from|before|after|since|through|starts?|ends?|closing|closes"
                    + "|meeting|hearing|session|period|force|signed|done|act|law|agenda|events?|photos?|pictures?|vacanc(?:y|ies)|resolution"
                    + "|battle|ceasefire|truce|tickets?|payments?|passports?|order no|release date)\\b.*");

    /** Words in small letters that a line of names may have. */
    private static final Set<String> SMALL = Set.of(
            "a",
            "and",
            "immediate",
            "at",
            "by",
            "de",
            "del",
            "des",
            "du",
            "edition",
            "for",
            "in",
            "issue",
            "la",
            "le",
            "min",
            "minute",
            "no",
            "of",
            "on",
            "page",
            "press",
            "read",
            "reading",
            "release",
            "report",
            "staff",
            "the",
            "updated",
            "van",
            "von",
            "was",
            "last",
            "date",
            "reply",
            "modified",
            "published",
            "posted",
            "dated",
            "issued",
            "released",
            "created",
            "sent",
            "filed",
            "publication",
            "first",
            "long",
            "writer",
            "correspondent",
            "editor",
            "am",
            "pm",
            "a.m",
            "p.m");

    private HeadLine() {}

    /**
     * The day of a line of names.
     *
     * @param changed whether the day of a change will do
     */
    static Optional<LocalDate> dated(String line, boolean changed) {
        List<MatchResult> days = new ArrayList<>();
        Matcher matcher = DATE.matcher(line);
        while (matcher.find()) {
            days.add(matcher.toMatchResult());
        }
        for (MatchResult day : days) {
            String before = line.substring(0, day.start());
            String after = line.substring(day.end());
            boolean labelled = BEHIND_ISSUED.matcher(before).matches();
            boolean told = labelled
                    || changed && BEHIND_CHANGED.matcher(before).matches()
                    || days.size() == 1
                            && BEHIND_MARK.matcher(before).matches()
                            && !OTHER.matcher(line).matches();
            if (told && BEFORE_MARK.matcher(after).matches() && (labelled || areNames(before)) && areNames(after)) {
                return WrittenDate.opening(line.substring(day.start()));
            }
        }
        return Optional.empty();
    }

    /** Whether all words are names, numbers, or small words that stand in such lines. */
    private static boolean areNames(String words) {
        return Arrays.stream(words.split("[\\s\\p{Punct}\u2013\u2014]+", -1))
                .filter(word -> !word.isEmpty())
                .allMatch(word ->
                        !Character.isLowerCase(word.codePointAt(0)) || SMALL.contains(word.toLowerCase(Locale.ROOT)));
    }
}
