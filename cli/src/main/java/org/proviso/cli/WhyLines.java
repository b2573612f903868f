package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.proviso.core.model.Document;
import org.proviso.core.read.Explained;
import org.proviso.core.read.Explanation;
import org.proviso.core.read.NearMiss;
import org.proviso.core.register.wire.ClaimJson;

/** Why a document's claims are claims, and which triggers gave none, as lines of text or of JSON. */
final class WhyLines {
    private final Function<Document, Explained> reader;
    private final boolean claims;
    private final boolean misses;
    private final boolean json;

    /**
     * @param claims whether the claims are printed
     * @param misses whether the triggers that gave none are printed
     * @param json for programs, not for people
     */
    WhyLines(Function<Document, Explained> reader, boolean claims, boolean misses, boolean json) {
        this.reader = reader;
        this.claims = claims;
        this.misses = misses;
        this.json = json;
    }

    List<String> lines(Document document) {
        Page page = new Page(EntryText.fileName(document.provenance().name()), document.text());
        Explained explained = reader.apply(document);
        List<String> lines = new ArrayList<>();
        if (claims && json) {
            explained.claims().forEach(each -> lines.add(object(page, each)));
        } else if (claims) {
            lines.addAll(WhyText.claims(page, explained.claims()));
        }
        if (misses && json) {
            explained.misses().forEach(each -> lines.add(object(page, each)));
        } else if (misses) {
            lines.addAll(WhyText.misses(page, explained.misses()));
        }
        return lines;
    }

    /** The claim's own line with two more fields at its end. */
    private static String object(Page page, Explanation explanation) {
        Map<String, Object> from = new LinkedHashMap<>();
        for (Explanation.Part part : explanation.parts()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("path", part.path());
            part.words().ifPresent(words -> {
                fields.putAll(page.quoted(words));
                fields.remove("document");
            });
            from.put(part.field().wireName(), fields);
        }
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("trigger", page.offsets(explanation.trigger()));
        more.put("from", from);
        String claim = ClaimJson.line(explanation.claim(), page.name());
        return claim.substring(0, claim.length() - 1) + ","
                + EntryJson.line(more).substring(1);
    }

    private static String object(Page page, NearMiss miss) {
        Map<String, Object> fields = page.quoted(miss.sentence());
        fields.put("trigger", page.offsets(miss.trigger()));
        fields.put("rows", miss.rows());
        fields.put("reason", miss.reason());
        return EntryJson.line(fields);
    }
}
