package org.proviso.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;

/** A document's name and text, with its offsets as they leave the program: in code points. */
record Page(String name, String text, CodePoints codePoints) {
    Page(String name, String text) {
        this(name, text, CodePoints.of(text));
    }

    /** The fields that say where a stretch stands and what it says. */
    Map<String, Object> quoted(Span span) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Span at = codePoints.ofUnits(span);
        fields.put("document", name);
        fields.put("start", at.start());
        fields.put("end", at.end());
        fields.put("exact", span.of(text));
        return fields;
    }

    List<List<Integer>> offsets(List<Span> spans) {
        return spans.stream()
                .map(codePoints::ofUnits)
                .map(span -> List.of(span.start(), span.end()))
                .toList();
    }
}
