package org.proviso.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.copies.Traits;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;

/**
 * Documents with the text that each derives from ({@code copies/groups.tsv}).
 *
 * @param rows in the order of the file
 */
record CopyGold(List<Row> rows) {
    static final String ORIGINAL = "orig";
    private static final String DOCUMENTS = "copies/texts/";

    /**
     * A document.
     *
     * @param name its file name
     * @param group documents with the same group derive from one text
     * @param story documents with the same story report one event
     * @param kind {@value #ORIGINAL}, or how the copy was made
     */
    record Row(String name, String group, String story, String kind, DocumentId id, Fingerprint fingerprint) {
        boolean isOriginal() {
            return kind.equals(ORIGINAL);
        }
    }

    /**
     * Two documents of one story.
     *
     * @param kind how the copy was made; of two copies, the rarer making
     */
    record Pair(Row one, Row other, Traits traits, boolean copy, String kind) {}

    /** Reads them as the product does. */
    static CopyGold of(Gold gold, ProductPath product) {
        return new CopyGold(gold.lines("copies/groups.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> {
                    Document document = product.take(gold.file(DOCUMENTS + cells[0]));
                    return new Row(cells[0], cells[1], cells[2], cells[3], document.id(), Fingerprint.of(document));
                })
                .toList());
    }

    List<String> stories() {
        return rows.stream().map(Row::story).distinct().sorted().toList();
    }

    /** The documents of some stories. */
    CopyGold of(List<String> stories) {
        return new CopyGold(
                rows.stream().filter(row -> stories.contains(row.story)).toList());
    }

    /** All pairs of documents of one story, each once. */
    List<Pair> pairs() {
        Map<String, Long> sizes = rows.stream().collect(Collectors.groupingBy(Row::kind, Collectors.counting()));
        Map<String, List<Row>> stories =
                rows.stream().collect(Collectors.groupingBy(Row::story, TreeMap::new, Collectors.toList()));
        List<Pair> pairs = new ArrayList<>();
        for (List<Row> story : stories.values()) {
            for (Row one : story) {
                for (Row other : story.subList(story.indexOf(one) + 1, story.size())) {
                    boolean rarer = sizes.getOrDefault(one.kind, 0L) <= sizes.getOrDefault(other.kind, 0L);
                    pairs.add(new Pair(
                            one,
                            other,
                            Traits.between(one.fingerprint, other.fingerprint),
                            one.group.equals(other.group),
                            rarer ? one.kind : other.kind));
                }
            }
        }
        return pairs;
    }
}
