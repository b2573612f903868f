package org.proviso.core.register.disputes;

import java.util.List;
import java.util.Optional;
import org.proviso.core.register.EntryId;

/**
 * Positions that contradict each other about one time. Open until a person resolves it.
 *
 * @param entry the entry that it is about; of several the first by id
 * @param about what is in question, in words
 * @param positions two or more
 * @param resolution the judgement, kept beside the positions; nothing while it is open
 */
public record Dispute(
        DisputeId id,
        EntryId entry,
        Kind kind,
        String about,
        List<Position> positions,
        Optional<Resolution> resolution) {
    /** What the positions contradict each other in. */
    public enum Kind {
        /** One says that it happened, the other that it did not. */
        HAPPENED,
        /** They tell different acts of one time. */
        ACT,
        /** They tell different amounts of the same thing and date. */
        AMOUNT,
        /** A source denies what others tell, in words of its own. */
        DENIAL
    }

    public Dispute {
        if (positions.size() < 2) {
            throw new IllegalArgumentException("a dispute needs two positions: " + about);
        }
        positions = List.copyOf(positions);
    }

    public boolean isOpen() {
        return resolution.isEmpty();
    }

    /**
     * Whether it only says in other words what another tells: that of the same entry documents which deny it in words of their own, all of them, tell it as
     * not so.
     */
    boolean repeats(Dispute other) {
        return kind == Kind.DENIAL
                && other.kind == Kind.HAPPENED
                && entry.equals(other.entry)
                && other.positions
                        .getLast()
                        .documents()
                        .containsAll(positions.getLast().documents());
    }

    /** The same with a judgement, which takes the place of one before. */
    public Dispute resolved(Resolution judgement) {
        return new Dispute(id, entry, kind, about, positions, Optional.of(judgement));
    }
}
