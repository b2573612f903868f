package org.proviso.core.read;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days as texts write them behind "by", "not later than" or "on": for which something is promised. */
final class DueDays {
    private static final String MONTH =
            WordLists.read("months").stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));

    /** "31 March", "March 31, 2025", "the end of March". */
    static final String DAY = "(?:(?:the )?(?:end|middle|beginning) of (?:" + MONTH
            + "|(?:the|this|next) (?:week|month|year|summer|winter|spring|autumn))|\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
            + MONTH + "(?: \\d{4}\\b)?|" + MONTH + " \\d{1,2}\\b(?:, \\d{4}\\b)?)";

    private static final String LAST = "(?:by|(?:not|no) later than|at the latest (?:by|on)|before|until)";
    /** With the last day, or the day. */
    private static final Pattern DUE =
            Pattern.compile("(?i)\\b(?:" + LAST + "|on|from|of) (?:midnight (?:on|of) )?(?<day>" + DAY + ")");

    private static final Pattern BY =
            Pattern.compile("(?i)\\b" + LAST + " (?:midnight (?:on|of) )?(?<day>" + DAY + ")");

    private static final Pattern NOT_LATER = Pattern.compile(
            "(?i)\\b(?:by|(?:not|no) later than|at the latest (?:by|on)) (?:midnight (?:on|of) )?" + DAY);

    private DueDays() {}

    /** Whether words tell a day by which something is done, and not until or before which it lasts. */
    static boolean isNotLaterIn(String words) {
        return NOT_LATER.matcher(words).find();
    }

    /** Whether words tell a day on or by which something is due. */
    static boolean isIn(String words) {
        return DUE.matcher(words).find();
    }

    /** Whether words tell a last day: "by 31 March". */
    static boolean isLastIn(String words) {
        return BY.matcher(words).find();
    }

    /** The words without the days. */
    static String without(String words) {
        return DUE.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
