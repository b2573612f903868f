package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.tables.Letterheads;

/**
 * The day of a decision, an order, a notice or a letter that has none at its head: "... on 9 May 2025 has" above "DECIDED", or the place and
 * day on a line of its own at the foot, beside who signs: "Elden, 9 May 2025".
 */
final class DecisionDay {
    private static final int NEAR_TOP = 16;
    private static final int AT_FOOT = 8;
    private static final int SHORT = 60;
    private static final int TAIL = 200;
    private static final Pattern GREETING =
            Pattern.compile("(?:Dear|To whom it may concern|Your Excellency|To the) ?.{0,60}[,:]?");

    /** What is decided follows: "has" above "DECIDED", or one line. */
    private static final Pattern ENACTS = Pattern.compile(
            ".*\\b(?i:on|dated|of) (?i:" + WrittenDate.ANY
                    + ")(?!\\d),? (?i:(?:has|have|hereby|it|gives|gave|renders|rendered|issues|issued|makes|made|adopts|adopted|takes|took|delivers|delivered|passes|passed)"
                    + "(?: (?:today|hereby|the|this|following|has|have|is)){0,3} ?)?(?i:(?:decided|ruled|ordered|resolved|determined|decision|order|ruling|resolution|judgment)(?: as follows)?):?");

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*";
    private static final Pattern FOOT =
            Pattern.compile("(?!(?i:Next|Due|Deadline|Until|From|By|On)\\b)" + NAME + "(?: (?:" + NAME
                    + "|of|the|de|del|da|do|la|le|el|al|on)){0,3}, (?:(?:on|this) )?(?i:" + WrittenDate.ANY + ")\\.?");

    private DecisionDay() {}

    /** @param last a later one is that of something to come */
    static Optional<LocalDate> of(String text, List<Unit> units, LocalDate last) {
        List<String> head = units.stream()
                .limit(NEAR_TOP)
                .map(unit -> Blanks.collapse(unit.at().of(text)))
                .toList();
        return head.stream().noneMatch(DecisionDay::isForm)
                ? Optional.empty()
                : enacted(head)
                        .or(() -> head.stream().anyMatch(HeadLine::isOfEvent) ? Optional.empty() : foot(text, units))
                        .filter(day -> !day.isAfter(last));
    }

    private static boolean isForm(String line) {
        return line.length() <= SHORT
                && (HeadLine.isDecision(line)
                        || Letterheads.isForm(line)
                        || GREETING.matcher(line).matches());
    }

    private static Optional<LocalDate> enacted(List<String> head) {
        return IntStream.range(0, head.size())
                .mapToObj(at -> tail(head.get(at))
                        + (at + 1 < head.size() && isDecided(head.get(at + 1)) ? " " + head.get(at + 1) : ""))
                .map(ENACTS::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> WrittenDate.of(found, 1).stream())
                .findFirst();
    }

    /** "DECIDED", "ORDER": in capitals, alone. */
    private static boolean isDecided(String line) {
        return line.length() <= SHORT && line.chars().noneMatch(Character::isLowerCase);
    }

    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - TAIL));
    }

    private static Optional<LocalDate> foot(String text, List<Unit> units) {
        List<LocalDate> days = units.reversed().stream()
                .limit(AT_FOOT)
                .filter(unit -> unit.role() != Unit.Role.ROW)
                .flatMap(unit -> Datelines.ownLines(text, unit))
                .filter(line -> line.length() <= SHORT && !HeadLine.isOfOther(line))
                .map(FOOT::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> WrittenDate.of(found, 1).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }
}
