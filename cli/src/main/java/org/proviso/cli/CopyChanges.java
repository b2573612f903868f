package org.proviso.cli;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.copies.changes.ChangeKind;
import org.proviso.core.copies.changes.Changes;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;

/** What copies changed, in a few words; of as many texts as fit into a bound, so that a large folder does not fill memory. */
final class CopyChanges {
    /** Of all texts that are kept, in UTF-16 units. */
    private static final long MOST_KEPT = 64L << 20;
    /** Frames around an article come and go with each site. */
    private static final Set<ChangeKind> OF_THE_FRAME = EnumSet.of(ChangeKind.ADDED, ChangeKind.LOST);

    private final Map<DocumentId, Document> kept = new HashMap<>();
    private final Changes changes = Changes.shipped();
    private long length;
    private int tooMany;

    void keep(Document document) {
        if (length + document.text().length() > MOST_KEPT) {
            tooMany++;
        } else if (kept.putIfAbsent(document.id(), document) == null) {
            length += document.text().length();
        }
    }

    /** What is said of texts that were not kept. */
    Optional<String> bound() {
        return tooMany == 0
                ? Optional.empty()
                : Optional.of("what copies changed is not looked for in " + Words.count(tooMany, "document")
                        + ": too much text at once; 'proviso compare A B' tells it of two");
    }

    /** "changed: 2 figures, 1 name"; nothing for a text that was not kept, or where nothing that matters differs. */
    Optional<String> told(DocumentId original, DocumentId copy) {
        Document before = kept.get(original);
        Document after = kept.get(copy);
        if (before == null || after == null) {
            return Optional.empty();
        }
        List<String> counts = ChangeLines.counts(changes.between(before, after), OF_THE_FRAME);
        return counts.isEmpty() ? Optional.empty() : Optional.of("changed: " + String.join(", ", counts));
    }
}
