package org.proviso.core.copies.changes;

import java.util.List;

/**
 * How a copy stands to its original.
 *
 * @param changes by kind, the most important first, and then in the order of the copy
 */
public record Comparison(Counts counts, List<Change> changes) {
    /**
     * Sentences, page furniture left out.
     *
     * @param ofOriginal of the original
     * @param ofCopy of the copy
     * @param inOrder of the original's, how many stand in the copy in the same order, in these or other words
     * @param moved of the original's, how many stand elsewhere in the copy
     * @param added of the copy's, how many answer to none of the original's
     */
    public record Counts(int ofOriginal, int ofCopy, int inOrder, int moved, int added) {
        /** Of the original's, how many stand nowhere in the copy. */
        public int lost() {
            return ofOriginal - inOrder - moved;
        }
    }

    public Comparison {
        changes = List.copyOf(changes);
    }
}
