package org.proviso.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.core.register.clocks.Clock;
import org.proviso.core.register.clocks.LastDay;
import org.proviso.core.register.lists.Stand;

/** Until when something holds, or by when it is due, in words and as JSON. That such a day is past is no word of a document. */
final class LastDayText {
    private static final int LONGEST = 60;

    /** Of a condition, whose day mostly stands at its end. */
    private static final int LONGEST_CONDITION = 120;

    private LastDayText() {}

    /** {@code until 2025-06-30}, {@code due by 2025-03-04}, {@code ordered until 2025-06-30} of an order that is blocked. */
    static String ahead(LastDay last) {
        return beneath(last)
                + switch (last.kind()) {
                    case END -> "until ";
                    case CONDITION -> "condition due by ";
                    case DEADLINE, AGE -> "due by ";
                }
                + last.until();
    }

    private static String beneath(LastDay last) {
        return last.beneath().map(act -> act.wireName() + " ").orElse("");
    }

    /** Of what is past on a day, if one is asked for; not of an end that the lines of plans tell. */
    static Stream<String> past(Stand stand, Optional<LocalDate> day) {
        return stand.lastDays().stream()
                .filter(last -> day.filter(last::isPast).isPresent())
                .filter(last -> stand.plans().stream()
                        .noneMatch(plan -> plan.effective().equals(last.until())))
                .map(LastDayText::past);
    }

    /** {@code lapsed on 2025-06-30 by its own words (“until 30 June”); this entry does not tell what followed}. */
    static String past(LastDay last) {
        boolean ends = last.kind() == Clock.Kind.END;
        String words = quoted(last) + "; ";
        String since = last.told().isAfter(last.until())
                ? "still told so on " + last.told()
                : "this entry does not tell " + (ends ? "what followed" : "whether it was met");
        return (last.beneath().isPresent() ? "what was " : "") + beneath(last) + last.passed() + " on " + last.until()
                + (ends ? " by its own words " : " ") + words + since;
    }

    /** What ends, is due or is planned on a day, with the words that tell it: {@code ends (“until 30 June”)}. */
    static Optional<String> on(Stand stand, LocalDate day) {
        return stand.lastDays().stream()
                .filter(last -> last.until().equals(day))
                .map(last -> beneath(last)
                        + switch (last.kind()) {
                            case END -> "ends ";
                            case CONDITION -> "condition due ";
                            case DEADLINE, AGE -> "due ";
                        }
                        + quoted(last))
                .findFirst()
                .or(() -> stand.plans().stream()
                        .filter(plan -> plan.until().equals(day))
                        .map(plan -> "planned: " + plan.act().wireName())
                        .findFirst());
    }

    private static String quoted(LastDay last) {
        int longest = last.kind() == Clock.Kind.CONDITION ? LONGEST_CONDITION : LONGEST;
        return "(\u201c" + Words.shortened(last.exact(), longest) + "\u201d)";
    }

    /** @param day for which it was asked, if for one */
    static Map<String, Object> object(LastDay last, Optional<LocalDate> day) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", last.kind().name().toLowerCase(Locale.ROOT));
        fields.put("until", last.until().toString());
        fields.put("exact", last.exact());
        last.beneath().ifPresent(act -> fields.put("beneath", act.wireName()));
        day.ifPresent(asOf -> {
            fields.put("past", last.isPast(asOf));
            fields.put("words", last.isPast(asOf) ? past(last) : ahead(last));
        });
        return fields;
    }
}
