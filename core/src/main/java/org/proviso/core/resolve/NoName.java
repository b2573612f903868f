package org.proviso.core.resolve;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;

/**
 * Lines of a document that are no name of a matter, though a title or an object may be one: those of {@code no-names.tsv}, and the number of
 * an act, which says nothing of what it is about ("ORDINANCE MMA No. 211 OF 5 MAY 2026").
 */
final class NoName {
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";

    private static final String DATE = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
            + "(?:\\d{1,2}(?:st|nd|rd|th)? (?:day of )?" + MONTH + "(?:,? \\d{4})?"
            + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?"
            + "|" + MONTH + " \\d{4}"
            + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)";

    private static final Pattern LINE = Pattern.compile(
            Tables.cells(NoName.class, "no-names.tsv", 2).stream()
                    .map(row -> row.getFirst().replace("{date}", DATE))
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ACT = Pattern.compile(
            "(?:(?:executive|presidential|ministerial|interim|legal|gazette|emergency) )?"
                    + "(?:ordinance|decree|order|resolution|regulations?|directive|decision|law|act|circular|notice|instrument|petition|case|file|cause|appeal|proclamation|request|question)"
                    + "(?: \\p{Lu}{2,6}(?:/\\p{Lu}+)*)?,?(?: (?:no|nr|number)\\b\\.?)? ?[\\p{L}]{0,4}[-/]?\\d[\\p{L}\\p{N}/().-]*"
                    + "(?:,? (?:of|dated) (?:the )?" + DATE + ")?",
            Pattern.CASE_INSENSITIVE);

    /** "report by 15th May", "the ban until June 2026" */
    private static final Pattern DATE_BEHIND = Pattern.compile(
            ",? (?:(?:not later than|no later than|with effect from|as of|as at|by|on|until|till|from|since|before) )(?:the )?(?:end of )?"
                    + DATE + "$",
            Pattern.CASE_INSENSITIVE);

    private NoName() {}

    /** Whether the whole line is one. */
    static boolean is(String line) {
        String bare = line.strip();
        return LINE.matcher(bare).matches() || ACT.matcher(bare).matches();
    }

    /** A name without the day by which or since when, which says how it stands and not what it is. */
    static String withoutDay(String name) {
        return DATE_BEHIND.matcher(name).replaceFirst("");
    }

    /** The examples of the table, for its test. */
    static List<String> examples() {
        return Tables.cells(NoName.class, "no-names.tsv", 2).stream()
                .map(List::getLast)
                .toList();
    }
}
