package org.proviso.core.resolve;

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

    /** How many judgements were taken into account. */
    long verdicts();

    /** Counts one more judgement. */
    void countVerdict();
}
