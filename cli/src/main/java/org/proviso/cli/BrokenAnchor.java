package org.proviso.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Evidence;
import org.proviso.core.register.Event;

/**
 * Something that the register says of a document and that its bytes do not bear out.
 *
 * @param document the document's name, or its id when the register does not know it
 * @param claim the claim whose words are not there; none when the whole document is at fault
 */
record BrokenAnchor(String document, DocumentId id, Optional<Event.ClaimFiled> claim, String reason) {
    @Override
    public String toString() {
        String place = claim.map(filed -> filed.claim().evidence())
                .map(evidence -> ", " + evidence.start() + " to " + evidence.end())
                .orElse("");
        return "broken: " + document + place + ": " + reason;
    }

    Map<String, Object> toFields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "broken");
        fields.put("document", document);
        fields.put("sha256", id.value());
        claim.ifPresent(filed -> {
            Evidence evidence = filed.claim().evidence();
            fields.put("claim", filed.id().value());
            fields.put("start", evidence.start());
            fields.put("end", evidence.end());
            fields.put("exact", evidence.exact());
        });
        fields.put("reason", reason);
        return fields;
    }
}
