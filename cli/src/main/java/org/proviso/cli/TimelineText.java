package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;
import org.proviso.core.register.course.Timeline;
import org.proviso.core.register.lanes.Guard;

/** The timeline of a matter over all its lanes, by the date of the event, as lines for people and as JSON; at most so many. */
final class TimelineText {
    private static final int TITLE = 50;

    private final Register register;
    private final MatterViews views;
    private final int most;

    TimelineText(Register register, MatterViews views, int most) {
        this.register = register;
        this.views = views;
        this.most = most;
    }

    List<String> lines() {
        Entry first = views.entries().getFirst();
        List<Timeline.Line> all = views.timeline().lines();
        List<String> lines = new ArrayList<>();
        lines.add("Timeline of " + EntryText.title(register, first.matter()) + "  ["
                + first.matter().value() + "]");
        all.stream().limit(most).forEach(line -> lines.addAll(Words.hanging(line(line), 2, EntryText.WIDEST + 30)));
        if (all.size() > most) {
            lines.add("  " + (all.size() - most) + " more; --timeline N shows them");
        }
        lines.add("");
        return lines;
    }

    private String line(Timeline.Line line) {
        Transition transition = line.step().transition();
        List<String> facts = new ArrayList<>();
        facts.add(transition.dated().label());
        facts.add(line.entry().lane().wireName() + " " + transition.label());
        facts.add(about(line.entry()));
        transition.amounts().stream().map(EntryText::amount).forEach(facts::add);
        facts.add(SupportText.line(transition.support()));
        facts.addAll(flags(line));
        if (isElsewhere(line)) {
            facts.add("an entry of "
                    + Words.shortened(EntryText.title(register, line.entry().matter()), TITLE) + " ["
                    + line.entry().matter().value() + "], told here too");
        }
        facts.add("[" + line.entry().id().value() + "]");
        return String.join(" \u00b7 ", facts);
    }

    private boolean isElsewhere(Timeline.Line line) {
        return !line.entry().matter().equals(views.entries().getFirst().matter());
    }

    private static String about(Entry entry) {
        String lane = entry.lane().wireName() + ": ";
        String title = entry.title().startsWith(lane) ? entry.title().substring(lane.length()) : entry.title();
        return Words.shortened(title, TITLE);
    }

    private static List<String> flags(Timeline.Line line) {
        List<String> flags = new ArrayList<>();
        switch (line.step().transition().dated().grounds()) {
            case STATED -> {
                // its own date says all
            }
            case PUBLISHED -> flags.add("by the page\u2019s date");
            case CAPTURED -> flags.add("undated: by the day of capture");
        }
        line.step().remarks().stream()
                .filter(remark -> remark.kind() == Guard.Kind.IRREGULAR)
                .map(CourseText::words)
                .forEach(flags::add);
        return flags;
    }

    List<String> json() {
        List<Timeline.Line> all = views.timeline().lines();
        List<String> lines = new ArrayList<>();
        all.stream().limit(most).forEach(line -> {
            Map<String, Object> fields = CourseJson.step("timeline", line.entry(), line.step());
            fields.put("lane", line.entry().lane().wireName());
            fields.put("title", line.entry().title());
            if (isElsewhere(line)) {
                fields.put("entryOf", line.entry().matter().value());
            }
            lines.add(EntryJson.line(fields));
        });
        if (all.size() > most) {
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("type", "timeline-more");
            more.put("matter", views.entries().getFirst().matter().value());
            more.put("lines", all.size() - most);
            lines.add(EntryJson.line(more));
        }
        return lines;
    }
}
