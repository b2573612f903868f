package org.proviso.core.copies.changes;

import java.util.List;

/** Finds the changes of one kind between sentences that answer to each other. */
@FunctionalInterface
interface Detector {
    List<Change> in(Block block);
}
