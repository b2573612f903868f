package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The day of a meeting at the head of its minutes: "MINUTES OF THE 9TH SITTING OF THE PORTS COMMITTEE" above "HELD ON FRIDAY, 9TH MAY, 2025, AT
 * 10 A.M.", or both on one line. A line of an agenda or an invitation names the minutes of another meeting.
 */
final class HeadMinutes {
    private static final int NEAR_TOP = 12;
    private static final int LINES_BELOW = 3;
    private static final int LONGEST = 240;

    private static final Pattern MINUTES = Pattern.compile(
            "(?i)(?:(?:draft|final|confirmed|approved|unconfirmed|official|summary|verbatim) )*"
                    + "(?:minutes|record|proceedings|report of proceedings|transcript) (?:of|from) (?:(?:the|a|an) )?.*");
    private static final Pattern MEETING =
            Pattern.compile("(?i)\\b(?:meeting|sitting|session|hearing|assembly|proceedings)\\b");
    private static final Pattern HELD = Pattern.compile(
            "(?i)(?:^|[ ,])(?<!to be )(?:held|which met|convened)(?: (?:at|in) [^.;]{1,80}?)?,?(?: on)?:? "
                    + WrittenDate.ANY + "(?!\\d)");
    private static final Pattern OTHER_MEETING =
            Pattern.compile("(?i)\\b(?:agenda|invitation|notice of|next|previous|summons|to be held|will be)\\b");

    private HeadMinutes() {}

    /** @param last a later one is that of a meeting to come */
    static Optional<LocalDate> day(String text, List<Unit> units, LocalDate last) {
        List<String> lines = units.stream()
                .limit(NEAR_TOP)
                .filter(unit -> unit.at().length() <= LONGEST)
                .flatMap(unit -> unit.at().of(text).lines())
                .map(Blanks::collapse)
                .toList();
        return IntStream.range(0, lines.size())
                .filter(at -> MINUTES.matcher(lines.get(at)).matches())
                .boxed()
                .findFirst()
                .filter(at -> lines.subList(0, at + 1).stream().noneMatch(OTHER_MEETING.asPredicate()))
                .map(at -> lines.stream().skip(at).limit(LINES_BELOW).collect(Collectors.joining(" ")))
                .filter(head -> MEETING.matcher(head).find())
                .flatMap(HeadMinutes::held)
                .filter(day -> !day.isAfter(last));
    }

    private static Optional<LocalDate> held(String head) {
        Matcher held = HELD.matcher(head);
        return held.find()
                        && !Datelines.isSentence(head.substring(0, held.start()))
                        && !OTHER_MEETING
                                .matcher(head.substring(0, held.start()))
                                .find()
                ? WrittenDate.of(held, 1)
                : Optional.empty();
    }
}
