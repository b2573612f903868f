package org.proviso.core.copies.changes;

import java.util.Comparator;
import java.util.Optional;
import org.proviso.core.model.Span;

/**
 * One thing that a copy changed.
 *
 * @param original the words of the original; empty for what the copy added
 * @param copy the words of the copy; empty for what it left out
 * @param reason what changed, in plain words
 */
public record Change(ChangeKind kind, Optional<Span> original, Optional<Span> copy, String reason) {
    /** By kind, then in the order of the copy and of the original. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(change -> change.copy.or(change::original).orElseThrow())
            .thenComparing(change -> change.original.or(change::copy).orElseThrow())
            .thenComparing(Change::reason);

    public Change {
        if (original.isEmpty() && copy.isEmpty()) {
            throw new IllegalArgumentException("a change without a place: " + kind + ", " + reason);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a change without a reason: " + kind);
        }
    }

    static Change altered(ChangeKind kind, Span original, Span copy, String reason) {
        return new Change(kind, Optional.of(original), Optional.of(copy), reason);
    }

    static Change added(ChangeKind kind, Span copy, String reason) {
        return new Change(kind, Optional.empty(), Optional.of(copy), reason);
    }

    static Change lost(ChangeKind kind, Span original, String reason) {
        return new Change(kind, Optional.of(original), Optional.empty(), reason);
    }
}
