package org.proviso.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.proviso.core.copies.changes.Change;
import org.proviso.core.copies.changes.ChangeKind;
import org.proviso.core.copies.changes.Comparison;
import org.proviso.core.model.Span;

/** A comparison as lines: for people by kind, the most important first; for programs as JSON. */
final class ChangeLines {
    private static final int WIDEST = ScreenWidth.TEXT;
    /** So many characters around a short change are shown. */
    private static final int AROUND = 34;
    /** Longer words speak for themselves. */
    private static final int LONG = 60;

    private static final String INDENT = "      ";

    private final Page original;
    private final Page copy;
    private final Comparison comparison;

    ChangeLines(Page original, Page copy, Comparison comparison) {
        this.original = original;
        this.copy = copy;
        this.comparison = comparison;
    }

    /** "2 figures", "1 name": how many of each kind, the most important first, kinds that are left out apart. */
    static List<String> counts(Comparison comparison, Set<ChangeKind> except) {
        return byKind(comparison).entrySet().stream()
                .filter(kind -> !except.contains(kind.getKey()))
                .map(kind -> Words.count(
                        kind.getValue().size(),
                        kind.getKey().label(),
                        kind.getKey().plural()))
                .toList();
    }

    private static Map<ChangeKind, List<Change>> byKind(Comparison comparison) {
        Map<ChangeKind, List<Change>> byKind = new EnumMap<>(ChangeKind.class);
        comparison
                .changes()
                .forEach(change -> byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                        .add(change));
        return byKind;
    }

    List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("A: " + Words.shortened(original.name(), WIDEST) + "   B: " + Words.shortened(copy.name(), WIDEST));
        lines.add(summary());
        lines.add(differences());
        byKind(comparison).forEach((kind, changes) -> {
            lines.add("");
            lines.add(kind.plural());
            changes.forEach(change -> lines.addAll(lines(change)));
        });
        return lines;
    }

    private String summary() {
        Comparison.Counts counts = comparison.counts();
        List<String> parts = new ArrayList<>();
        parts.add(counts.inOrder() + " of " + Words.count(counts.ofOriginal(), "sentence")
                + " of A stand in B, in order, in these or other words");
        if (counts.moved() > 0) {
            parts.add(counts.moved() + " elsewhere in B");
        }
        if (counts.lost() > 0) {
            parts.add(counts.lost() + " not at all");
        }
        if (counts.added() > 0) {
            parts.add(counts.added() + " of B's " + counts.ofCopy() + " are its own");
        }
        return String.join("; ", parts) + ".";
    }

    /** "2 figures, 1 name differ; 1 passage added." */
    private String differences() {
        List<String> parts = counts(comparison, Set.of());
        return parts.isEmpty() ? "No change that matters was found." : "Differences: " + String.join(", ", parts) + ".";
    }

    private List<String> lines(Change change) {
        List<String> lines = new ArrayList<>();
        change.original().ifPresent(span -> lines.add(quoted("A", original, span)));
        change.copy().ifPresent(span -> lines.add(quoted("B", copy, span)));
        lines.add(INDENT + "  " + change.reason());
        return lines;
    }

    /** {@code   A 3:17  ... the words [that changed] with those about them ...}. */
    private static String quoted(String side, Page page, Span span) {
        String words = span.of(page.text());
        String shown = words.length() > LONG
                ? Words.shortened(words, WIDEST - INDENT.length())
                : Words.shortened(around(page.text(), span), WIDEST - INDENT.length());
        return String.format(Locale.ROOT, "  %s %-7s %s", side, place(page, span.start()), shown);
    }

    private static String around(String text, Span span) {
        int from = span.start();
        while (from > 0 && span.start() - from < AROUND && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = span.end();
        while (to < text.length() && to - span.end() < AROUND && text.charAt(to) != '\n') {
            to++;
        }
        return cutHead(text.substring(from, span.start()), from, text)
                + "[" + span.of(text) + "]"
                + cutTail(text.substring(span.end(), to), to, text);
    }

    /** No half of a word at the head. */
    private static String cutHead(String head, int from, String text) {
        boolean whole = from == 0 || Character.isWhitespace(text.charAt(from - 1));
        int space = head.indexOf(' ');
        return whole || space < 0 ? head : "\u2026" + head.substring(space);
    }

    private static String cutTail(String tail, int to, String text) {
        boolean whole = to == text.length() || Character.isWhitespace(text.charAt(to));
        int space = tail.lastIndexOf(' ');
        return whole || space < 0 ? tail : tail.substring(0, space) + " \u2026";
    }

    /** Line and column, from 1; columns count code points. */
    private static String place(Page page, int offset) {
        String before = page.text().substring(0, offset);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return line + ":" + (before.codePointCount(start, offset) + 1);
    }

    List<String> json() {
        List<String> lines = new ArrayList<>();
        lines.add(EntryJson.line(summaryFields()));
        for (Change change : comparison.changes()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", "change");
            fields.put("kind", change.kind().wireName());
            change.original().ifPresent(span -> fields.put("original", original.quoted(span)));
            change.copy().ifPresent(span -> fields.put("copy", copy.quoted(span)));
            fields.put("reason", change.reason());
            lines.add(EntryJson.line(fields));
        }
        return lines;
    }

    private Map<String, Object> summaryFields() {
        Comparison.Counts counts = comparison.counts();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "summary");
        fields.put("original", original.name());
        fields.put("copy", copy.name());
        fields.put("sentencesOfOriginal", counts.ofOriginal());
        fields.put("sentencesOfCopy", counts.ofCopy());
        fields.put("inOrder", counts.inOrder());
        fields.put("moved", counts.moved());
        fields.put("lost", counts.lost());
        fields.put("added", counts.added());
        Map<String, Object> changes = new LinkedHashMap<>();
        byKind(comparison).forEach((kind, told) -> changes.put(kind.wireName(), told.size()));
        fields.put("changes", changes);
        return fields;
    }
}
