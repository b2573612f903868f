package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.history.Said;

/** What else of an entry is said otherwise than before, beside its state, amounts and support: each in a line of words. */
final class SaidChanges {
    private static final int MOST_STEPS = 5;
    private static final int LONGEST = 400;

    private SaidChanges() {}

    /** None where nothing else differs. */
    static List<String> of(Register then, Register now, Said before, Said after) {
        List<String> lines = new ArrayList<>();
        add(lines, "called", before.title(), after.title());
        add(lines, "matter", matter(then, before.matter()), matter(now, after.matter()));
        add(lines, "parties", parties(before), parties(after));
        add(
                lines,
                "condition",
                before.terms().condition().orElse(""),
                after.terms().condition().orElse(""));
        add(lines, "no more: ", without(before.steps(), after.steps()));
        add(lines, "now: ", without(after.steps(), before.steps()));
        return lines;
    }

    static String parties(Said said) {
        return EntryText.parties(said.terms().actors(), said.terms().counterparts());
    }

    /** Those of the first that the second has not, in their order. */
    static List<Said.Step> without(List<Said.Step> some, List<Said.Step> others) {
        return some.stream().filter(step -> !others.contains(step)).toList();
    }

    static List<Map<String, Object>> steps(List<Said.Step> steps) {
        return steps.stream().map(SaidChanges::fields).toList();
    }

    private static Map<String, Object> fields(Said.Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("dated", step.day());
        fields.put("act", step.act());
        fields.put("amounts", step.amounts().stream().map(EntryJson::quantity).toList());
        return fields;
    }

    private static void add(List<String> lines, String what, String before, String after) {
        if (!before.equals(after)) {
            lines.add(what + ": " + quoted(after) + ", before " + quoted(before));
        }
    }

    private static void add(List<String> lines, String what, List<Said.Step> steps) {
        if (!steps.isEmpty()) {
            Stream<String> shown = steps.stream().limit(MOST_STEPS).map(SaidChanges::words);
            Stream<String> more =
                    steps.size() > MOST_STEPS ? Stream.of((steps.size() - MOST_STEPS) + " more") : Stream.of();
            lines.add("transitions, " + what
                    + String.join("; ", Stream.concat(shown, more).toList()));
        }
    }

    private static String words(Said.Step step) {
        List<String> amounts = step.amounts().stream().map(EntryText::amount).toList();
        return step.day() + " " + step.act() + (amounts.isEmpty() ? "" : " " + String.join(" / ", amounts));
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "none" : "\u201c" + Words.shortened(words, LONGEST) + "\u201d";
    }

    private static String matter(Register register, MatterId matter) {
        return EntryText.title(register, matter) + " [" + matter.value() + "]";
    }
}
