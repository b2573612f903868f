package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.Support;

/** The origins of an entry as JSON, one a line, and then the passages that its documents quote, or that are quoted of them. */
final class SupportJson {
    private SupportJson() {}

    static List<Map<String, Object>> lines(Register register, Standing standing) {
        List<Map<String, Object>> lines = new ArrayList<>();
        String entry = standing.entry().id().value();
        standing.support().origins().forEach(origin -> lines.add(origin(register, entry, origin)));
        Set<Event.PassageFound> passages = new LinkedHashSet<>();
        standing.support()
                .documents()
                .forEach(document -> passages.addAll(register.derived().passages(document)));
        passages.forEach(passage -> {
            Map<String, Object> fields = line("passage", entry);
            document(fields, register, passage.document());
            fields.put("of", EntryText.name(register, passage.other()));
            fields.put("ofSha256", passage.other().value());
            fields.put("reason", passage.evidence());
            lines.add(fields);
        });
        return lines;
    }

    private static Map<String, Object> line(String type, String entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put("entry", entry);
        return fields;
    }

    private static Map<String, Object> origin(Register register, String entry, Support.Origin origin) {
        Map<String, Object> fields = line("origin", entry);
        switch (origin.voice()) {
            case Support.Voice.Text(var document) -> document(fields, register, document);
            case Support.Voice.Cited(var outlet) -> fields.put("cited", outlet);
        }
        fields.put("informants", SupportText.informants(origin.informants()));
        fields.put(
                "pages",
                origin.pages().stream().map(page -> page(register, page)).toList());
        return fields;
    }

    private static Map<String, Object> page(Register register, Support.Page page) {
        Map<String, Object> fields = new LinkedHashMap<>();
        document(fields, register, page.document());
        fields.put("relation", SupportText.wireName(page.relation()));
        register.derived().of(page.document()).ifPresent(found -> fields.put("reason", found.reason()));
        return fields;
    }

    private static void document(Map<String, Object> fields, Register register, DocumentId document) {
        fields.put("document", EntryText.name(register, document));
        fields.put("sha256", document.value());
    }
}
