package org.proviso.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.proviso.core.model.Span;
import org.proviso.core.read.Attribution;
import org.proviso.core.text.CodePoints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who says what, against {@code gold/attribution/dev}: a span is found when it is the same after white space, quotation marks
 * and closing punctuation are trimmed from both edges ("exact" of tools/score_attributions.py).
 */
final class AttributionScorer {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PARTS = List.of("source", "cue", "content");
    private static final String EDGE = " \t\r\n\u00a0\"'\u201c\u201d\u2018\u2019`.,;:!?()[]\u2013\u2014-";

    /** Of each part: right, found, gold. */
    private final Map<String, int[]> counts = new HashMap<>();

    /** Source, cue and content, each with its rate. */
    static SequencedMap<String, Rate> score(Gold gold, ProductPath product) {
        AttributionScorer scorer = new AttributionScorer();
        Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
        for (String line : gold.lines("attribution/dev/attributions.jsonl")) {
            JsonNode row = JSON.readTree(line);
            rows.computeIfAbsent(row.get("document").asString(), document -> new ArrayList<>())
                    .add(row);
        }
        rows.forEach(
                (document, golden) -> scorer.add(product.read(gold.file("attribution/dev/texts/" + document)), golden));
        return scorer.rates();
    }

    private SequencedMap<String, Rate> rates() {
        SequencedMap<String, Rate> rates = new LinkedHashMap<>();
        for (String part : PARTS) {
            int[] count = counts.getOrDefault(part, new int[3]);
            rates.put(part, Rate.of(count[0], count[1], count[2]));
        }
        return rates;
    }

    private void add(ProductPath.Read read, List<JsonNode> golden) {
        String text = read.document().text();
        CodePoints points = CodePoints.of(text);
        for (String part : PARTS) {
            Set<Span> wanted = new HashSet<>();
            golden.forEach(row -> row.path(part)
                    .forEach(span -> wanted.add(trimmed(
                            text,
                            points.toUnits(span.get(0).asInt()),
                            points.toUnits(span.get(1).asInt())))));
            Set<Span> found = new HashSet<>();
            for (Attribution attribution : read.reading().attributions()) {
                spans(attribution, part).forEach(span -> found.add(trimmed(text, span.start(), span.end())));
            }
            int[] count = counts.computeIfAbsent(part, first -> new int[3]);
            count[1] += found.size();
            count[2] += wanted.size();
            found.retainAll(wanted);
            count[0] += found.size();
        }
    }

    private static List<Span> spans(Attribution attribution, String part) {
        return switch (part) {
            case "source" -> attribution.source();
            case "cue" -> attribution.cue();
            default -> attribution.content();
        };
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
