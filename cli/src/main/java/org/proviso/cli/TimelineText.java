package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;
import org.proviso.core.register.clocks.LastDay;
import org.proviso.core.register.course.Timeline;
import org.proviso.core.register.foremost.Foremost;
import org.proviso.core.register.lanes.Guard;
import org.proviso.core.register.links.Freeing;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.lists.Head;

/** The timeline of a matter over all its lanes, by the date of the event, as lines for people and as JSON; at most so many. */
final class TimelineText {
    private static final int TITLE = 50;
    private static final int DOCUMENT = 90;
    private static final int CONDITION = 70;

    private final Register register;
    private final MatterViews views;
    private final Freeings freeings;
    private final int most;
    private final Timeline timeline;
    private final TimelineDocuments documents;
    private final IdentityHashMap<Timeline.Line, Foremost.Item> foremost;

    /** Lines that tell the same as one of the foremost, as far as there is room for them. */
    private final Set<Timeline.Line> besides = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param freeings in which entries of the matter are */
    TimelineText(Register register, MatterViews views, Freeings freeings, int most) {
        this.register = register;
        this.views = views;
        this.freeings = freeings;
        this.most = most;
        this.timeline = views.timeline(register);
        this.documents = TimelineDocuments.of(register, timeline);
        this.foremost = foremost();
    }

    /** The weightiest lines, each with all that tell the same; none where all are wanted. */
    private IdentityHashMap<Timeline.Line, Foremost.Item> foremost() {
        IdentityHashMap<Timeline.Line, Foremost.Item> chosen = new IdentityHashMap<>();
        if (most >= all()) {
            return chosen;
        }
        MatterId matter = views.entries().getFirst().matter();
        Foremost heaviest = Foremost.of(register, timeline, matter, EntryText.title(register, matter), LocalDate.MAX);
        heaviest.foremost(most).forEach(item -> chosen.put(item.line(), item));
        besides.addAll(heaviest.besides(most));
        return chosen;
    }

    private List<Timeline.Line> wanted(List<Timeline.Line> lines) {
        return most < all()
                ? lines.stream()
                        .filter(line -> foremost.containsKey(line) || besides.contains(line))
                        .toList()
                : lines;
    }

    List<String> lines() {
        List<Timeline.Line> shown = wanted(timeline.lines());
        List<Timeline.Line> others = wanted(timeline.elsewhere());
        List<String> lines = new ArrayList<>();
        lines.addAll(Words.onScreen(heading(shown.size() + others.size())));
        add(lines, shown);
        if (!others.isEmpty()) {
            lines.add("  Told of these entries by documents of other matters only");
            add(lines, others);
        }
        left(shown, others).ifPresent(words -> lines.addAll(Words.hanging(words, 2, EntryText.WIDEST)));
        freed(lines);
        documents(lines, Stream.concat(shown.stream(), others.stream()).toList());
        lines.add("");
        return lines;
    }

    private String heading(int shown) {
        Entry first = views.entries().getFirst();
        return "Timeline of " + EntryText.title(register, first.matter()) + "  ["
                + first.matter().value() + "]"
                + (shown < all() ? ", the weightiest " + shown + " of its " + all() + " lines" : "");
    }

    private int all() {
        return timeline.lines().size() + timeline.elsewhere().size();
    }

    /** What is not shown: lighter lines, and what is told alike. */
    private Optional<String> left(List<Timeline.Line> shown, List<Timeline.Line> others) {
        int left = all() - shown.size() - others.size();
        int alike = alike();
        return left == 0
                ? Optional.empty()
                : Optional.of("Not shown: " + Words.count(left - alike, "lighter line")
                        + (alike == 0 ? "" : ", and " + alike + " that tell the same of the same day in other words")
                        + ". --timeline " + all() + " shows all " + all());
    }

    /** How many lines that are not shown tell the same as one that is. */
    private int alike() {
        return foremost.values().stream()
                        .mapToInt(item -> item.alike().size() - 1)
                        .sum()
                - besides.size();
    }

    /** What frees an entry of the matter, and what one frees, where the other is of another matter. */
    private void freed(List<String> lines) {
        Set<EntryId> own = views.entries().stream().map(Entry::id).collect(Collectors.toSet());
        List<String> found = freeings.touching(own).stream()
                .filter(freeing -> !own.contains(freeing.held().entry())
                        || !own.contains(freeing.by().entry()))
                .sorted(Comparator.comparing(Freeing::day))
                .limit(most)
                .map(freeing ->
                        FreeingText.line(freeing, own.contains(freeing.held().entry())))
                .toList();
        if (!found.isEmpty()) {
            lines.add("  What frees what is held back, or ends what is granted, between this matter and others");
            found.forEach(words -> lines.addAll(Words.hanging(words, 2, ScreenWidth.ROWS)));
        }
    }

    /** What is the same but for its entry is one line. */
    private void add(List<String> lines, List<Timeline.Line> some) {
        Map<String, List<Timeline.Line>> same = new LinkedHashMap<>();
        some.forEach(line ->
                same.computeIfAbsent(line(line), first -> new ArrayList<>()).add(line));
        same.forEach((words, of) -> lines.addAll(Words.hanging(
                words + " \u00b7 "
                        + of.stream()
                                .map(line -> "[" + line.entry().id().value() + "]")
                                .distinct()
                                .collect(Collectors.joining(" ")),
                2,
                ScreenWidth.ROWS)));
    }

    /** Those that tell the lines which are shown. */
    private void documents(List<String> lines, List<Timeline.Line> shown) {
        Map<DocumentId, Integer> numbers = new LinkedHashMap<>(documents.numbers());
        Set<DocumentId> telling = new HashSet<>(TimelineDocuments.telling(shown));
        foremost.values().forEach(item -> telling.addAll(item.documents()));
        numbers.keySet().retainAll(telling);
        if (!numbers.isEmpty()) {
            lines.add("  Documents");
            numbers.forEach((document, number) -> lines.addAll(Words.hanging(
                    number + ". " + documents.day(document) + " \u00b7 "
                            + Words.shortened(documents.title(document), DOCUMENT)
                            + (documents.isOfMatter(document) ? "" : " \u00b7 of other matters"),
                    4,
                    ScreenWidth.ROWS)));
        }
    }

    private String line(Timeline.Line line) {
        Transition transition = line.step().transition();
        List<String> facts = new ArrayList<>();
        facts.add(transition.dated().label());
        List<String> others = Head.others(register, line.entry(), transition.filings());
        facts.add(line.entry().lane().wireName() + " " + transition.words()
                + (others.isEmpty() ? "" : " " + EntryText.by(others)));
        facts.add(about(line.entry()));
        facts.addAll(EntryText.amounts(transition));
        LastDay.end(line.entry().lane(), transition).ifPresent(last -> facts.add("until " + last));
        ExportRows.conditions(transition).stream()
                .findFirst()
                .ifPresent(words -> facts.add("condition: " + Words.shortened(words, CONDITION)));
        facts.add(SupportText.line(transition.support()));
        facts.addAll(flags(line));
        if (isElsewhere(line)) {
            facts.add("an entry of "
                    + Words.shortened(EntryText.title(register, line.entry().matter()), TITLE) + " ["
                    + line.entry().matter().value() + "], told here too");
        }
        facts.add(documents.numbers(line, Optional.ofNullable(foremost.get(line))));
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
            case CAPTURED -> flags.add("undated: on some day up to that of capture");
        }
        line.step().remarks().stream()
                .filter(remark -> remark.kind() == Guard.Kind.IRREGULAR)
                .map(CourseText::words)
                .forEach(flags::add);
        return flags;
    }

    List<String> json() {
        List<String> lines = new ArrayList<>();
        List<Timeline.Line> all = Stream.concat(timeline.lines().stream(), timeline.elsewhere().stream())
                .toList();
        List<Timeline.Line> shown = wanted(all);
        int own = wanted(timeline.lines()).size();
        for (int i = 0; i < shown.size(); i++) {
            Timeline.Line line = shown.get(i);
            Map<String, Object> fields = CourseJson.step("timeline", register, line.entry(), line.step());
            fields.put("lane", line.entry().lane().wireName());
            fields.put("title", line.entry().title());
            List<String> conditions = ExportRows.conditions(line.step().transition());
            if (!conditions.isEmpty()) {
                fields.put("conditions", conditions);
            }
            if (isElsewhere(line)) {
                fields.put("entryOf", line.entry().matter().value());
            }
            if (i >= own) {
                fields.put("toldBy", "documents of other matters");
            }
            lines.add(EntryJson.line(fields));
        }
        if (all.size() > shown.size()) {
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("type", "timeline-more");
            more.put("matter", views.entries().getFirst().matter().value());
            more.put("lines", all.size() - shown.size());
            more.put("alike", alike());
            lines.add(EntryJson.line(more));
        }
        return lines;
    }
}
