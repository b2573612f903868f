package org.proviso.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.proviso.core.copies.Origins;
import org.proviso.core.copies.Sketch;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;

/** Which documents derive from one text, against {@code gold/copies}: pairs within a story, as tools/score_copies.py counts them. */
final class CopyScorer {
    private record Row(String document, String group, String story) {}

    private CopyScorer() {}

    static Rate score(Gold gold, ProductPath product) {
        List<Row> rows = gold.lines("copies/groups.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2]))
                .toList();
        Origins origins = new Origins();
        Map<Row, DocumentId> found = new HashMap<>();
        for (Row row : rows) {
            Document document = product.take(gold.file("copies/texts/" + row.document));
            found.put(row, origins.add(document.id(), Sketch.of(document)).origin());
        }
        return pairs(rows, found);
    }

    private static Rate pairs(List<Row> rows, Map<Row, DocumentId> found) {
        int right = 0;
        int said = 0;
        int wanted = 0;
        for (Row first : rows) {
            for (Row second : pairable(first, rows)) {
                boolean same = first.group.equals(second.group);
                boolean claimed = Objects.equals(found.get(first), found.get(second));
                right += same && claimed ? 1 : 0;
                said += claimed ? 1 : 0;
                wanted += same ? 1 : 0;
            }
        }
        return Rate.of(right, said, wanted);
    }

    /** Each pair of a story once. */
    private static List<Row> pairable(Row first, List<Row> rows) {
        return rows.stream()
                .filter(second -> first.story.equals(second.story))
                .filter(second -> first.document.compareTo(second.document) < 0)
                .toList();
    }
}
