package org.proviso.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.core.copies.Relation;

/** Copies for programs: one line a document, as columns apart by tabs, or as JSON. */
final class CopiesRows {
    private static final String HEADER = "document\tgroup\trelation\tscore\tof";
    private static final int DIGITS = 3;

    private CopiesRows() {}

    /** The first two columns name a document and its group; one of which it cannot be told is a group of its own. */
    static void printTsv(PrintWriter out, CopyGroups found) {
        out.print(HEADER + "\n");
        for (CopyGroups.Placed placed : found.placed()) {
            out.print(String.join(
                            "\t",
                            cell(placed.file().name()),
                            cell(group(placed)),
                            wireName(placed.relation()),
                            score(placed).toPlainString(),
                            placed.relation() == Relation.ORIGINAL
                                    ? ""
                                    : cell(placed.origin().name()))
                    + "\n");
        }
    }

    /** The documents, then passages, other reports of an event, and dates that cannot be right. */
    static void printJson(PrintWriter out, CopyGroups found) {
        found.placed().forEach(placed -> print(out, document(placed)));
        List<CopyGroups.Group> groups = found.groups();
        for (CopyGroups.Group group : groups) {
            for (CopyGroups.Quoting quoting : group.quoting()) {
                Map<String, Object> fields = line("passage", quoting.file().name());
                fields.put("of", quoting.of().name());
                fields.put("reason", quoting.reason());
                print(out, fields);
            }
            group.sameEvent().forEach(other -> {
                Map<String, Object> fields = line("same-event", group.origin().name());
                fields.put("of", other.name());
                print(out, fields);
            });
            group.dates().forEach(words -> {
                Map<String, Object> fields = line("dates", group.origin().name());
                fields.put("reason", words);
                print(out, fields);
            });
        }
    }

    private static Map<String, Object> document(CopyGroups.Placed placed) {
        Map<String, Object> fields = line("document", placed.file().name());
        fields.put("sha256", placed.file().document().value());
        fields.put("group", group(placed));
        fields.put("relation", wireName(placed.relation()));
        fields.put("score", score(placed));
        if (placed.relation() != Relation.ORIGINAL) {
            fields.put("of", placed.origin().name());
            fields.put("reason", placed.reason());
        }
        return fields;
    }

    private static Map<String, Object> line(String type, String document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put("document", document);
        return fields;
    }

    private static void print(PrintWriter out, Map<String, Object> fields) {
        out.print(EntryJson.line(fields) + "\n");
    }

    private static String group(CopyGroups.Placed placed) {
        return placed.relation().isCopy()
                ? placed.origin().name()
                : placed.file().name();
    }

    private static BigDecimal score(CopyGroups.Placed placed) {
        return BigDecimal.valueOf(placed.score()).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    private static String wireName(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A tab or a line end in a name would make another column. */
    private static String cell(String name) {
        return name.replaceAll("[\\t\\r\\n]", " ");
    }
}
