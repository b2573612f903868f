package org.proviso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.Transition;
import org.proviso.core.register.course.CourseStep;
import org.proviso.core.register.course.Remark;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.disputes.Position;
import org.proviso.core.register.lists.Head;

/** Why an entry stands as it does, its transitions with what is to be said of them, and its disputes. */
final class CourseText {
    private static final int INDENT = 4;
    private static final int MOST_LINES = 200;

    private final Register register;
    private final Standing standing;
    private final MatterViews views;
    private final List<String> lines = new ArrayList<>();

    CourseText(Register register, Standing standing, MatterViews views) {
        this.register = register;
        this.standing = standing;
        this.views = views;
    }

    List<String> lines() {
        lines.clear();
        if (!standing.state().why().isEmpty()) {
            lines.add("  Why it stands so");
            standing.state().why().forEach(words -> add(INDENT, words));
            lines.add("");
        }
        lines.add("  Transitions");
        List<CourseStep> course = views.courses().of(standing.entry());
        if (course.isEmpty()) {
            add(INDENT, "none: " + withoutCourse(standing.entry()));
        }
        course.stream().limit(MOST_LINES).forEach(this::step);
        if (course.size() > MOST_LINES) {
            add(INDENT, course.size() - MOST_LINES + " more; --json has all");
        }
        List<Dispute> disputes = views.disputes(standing.entry());
        if (!disputes.isEmpty()) {
            lines.add("");
            lines.add("  Disputes");
            disputes.forEach(this::dispute);
        }
        return lines;
    }

    private static String withoutCourse(Entry entry) {
        if (!entry.filings().isEmpty()) {
            return "only page furniture points to it";
        }
        return switch (entry.struck().size()) {
            case 0 -> "it has no claims";
            case 1 -> "its only claim was rejected; by whom, when and why stands below, under \u2018Rejected\u2019";
            default ->
                "its " + entry.struck().size()
                        + " claims were all rejected; by whom, when and why stands below, under \u2018Rejected\u2019";
        };
    }

    private void step(CourseStep step) {
        lines.add("    " + line(register, standing.entry(), step.transition()));
        step.remarks().forEach(remark -> add(INDENT + 2, words(remark)));
    }

    /** {@code 2025-02-14  revoked by Treasury  5,200,000 USD  (1 origin)}. */
    static String line(Register register, Entry entry, Transition transition) {
        List<String> amounts = EntryText.amounts(transition);
        List<String> others = Head.others(register, entry, transition.filings());
        return transition.dated().label() + "  " + transition.words()
                + (others.isEmpty() ? "" : " " + EntryText.by(others))
                + (amounts.isEmpty() ? "" : "  " + String.join(" / ", amounts)) + "  ("
                + SupportText.line(transition.support()) + ")";
    }

    /** {@code irregular: paid before it was approved}. */
    static String words(Remark remark) {
        return remark.kind().name().toLowerCase(Locale.ROOT) + ": " + remark.words();
    }

    private void dispute(Dispute dispute) {
        add(
                INDENT,
                dispute.about() + " [" + dispute.id().value() + "], "
                        + dispute.resolution().map(Resolved::words).orElse("open"));
        dispute.positions().forEach(this::position);
    }

    private void position(Position position) {
        List<String> facts = new ArrayList<>();
        facts.add(position.label());
        facts.add(
                position.first().equals(position.last())
                        ? position.first().toString()
                        : position.first() + " to " + position.last());
        facts.add(SupportText.line(position.support()));
        if (!position.support().speakers().isEmpty()) {
            facts.add("says "
                    + Words.shortened(String.join("; ", position.support().speakers()), 60));
        }
        if (!position.entry().equals(standing.entry().id())) {
            facts.add("entry " + position.entry().value());
        }
        facts.add(Words.count(position.filings().size(), "claim") + ", first in "
                + EntryText.name(register, position.filings().getFirst().document()));
        lines.addAll(Words.facts(facts, INDENT + 2, EntryText.WIDEST));
    }

    private void add(int indent, String words) {
        lines.addAll(Words.hanging(words, indent, EntryText.WIDEST));
    }
}
