package org.proviso.core.resolve;

import java.util.Optional;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.resolve.groups.NodeIndex;

/**
 * What resolving must remember of a register, and all of it: what it took and skipped, the tellings of entries and the
 * strands of matters, as keys without texts. Its size grows with the register, and no look-up does.
 */
public interface ResolveIndex {
    NodeIndex<Telling> tellings();

    NodeIndex<Strand> strands();

    /** Whether a key of a document or of something skipped was noted. */
    boolean isNoted(long key);

    void note(long key);

    /** What a document told, so that it can be placed anew once it is known to be a copy, or none. */
    Optional<Taken> taken(long document);

    /** Keeps that instead of what was kept of the document. */
    void take(long document, Taken taken);

    /**
     * What a document told.
     *
     * @param copyOf a key of the document of whose text it is a copy; {@link Telling#OWN} where it is none
     * @param tellings ids of the nodes of its tellings
     * @param strands ids of the nodes of its strands, those of further matters left out
     */
    record Taken(long copyOf, Longs tellings, Longs strands) {}

    /** How many judgements were taken into account. */
    long verdicts();

    /** Counts one more judgement. */
    void countVerdict();
}
