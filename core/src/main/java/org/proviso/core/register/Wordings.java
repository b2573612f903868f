package org.proviso.core.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;

/** What each document says and in which words, page furniture left out. */
final class Wordings {
    private final SequencedMap<DocumentId, List<Wording>> byDocument;

    /** @param byDocument is not copied */
    Wordings(SequencedMap<DocumentId, List<Wording>> byDocument) {
        this.byDocument = Collections.unmodifiableSequencedMap(byDocument);
    }

    Wordings copy() {
        SequencedMap<DocumentId, List<Wording>> copy = new LinkedHashMap<>();
        byDocument.forEach((document, wordings) -> copy.put(document, List.copyOf(wordings)));
        return new Wordings(copy);
    }

    /** Whether the document says what the claim, which is another document's, says, and in the same words. */
    boolean has(DocumentId document, Claim claim) {
        List<Wording> wordings = byDocument.getOrDefault(document, List.of());
        if (wordings.isEmpty()) {
            return false;
        }
        long key = Wording.key(claim);
        return wordings.stream().anyMatch(wording -> wording.key() == key);
    }

    Wordings knownAt(RecordedAt time) {
        SequencedMap<DocumentId, List<Wording>> known = new LinkedHashMap<>();
        byDocument.forEach((document, wordings) -> {
            List<Wording> till = wordings.stream()
                    .filter(wording -> wording.recordedAt().compareTo(time) <= 0)
                    .toList();
            if (!till.isEmpty()) {
                known.put(document, till);
            }
        });
        return new Wordings(known);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wordings wordings && byDocument.equals(wordings.byDocument);
    }

    @Override
    public int hashCode() {
        return byDocument.hashCode();
    }
}
