package org.proviso.core.register.lanes;

import java.util.Set;
import org.proviso.core.model.Act;

/**
 * What an entry is in after an act; a row of {@code states.tsv}.
 *
 * @param overlay whether it stands on top of the state below, which it does not erase: a court's block on an order
 * @param needs acts of which one must come before; empty when it can be the first
 * @param missing what is said when none of them is told; empty when {@code needs} is
 * @param words the state in plain words
 * @param why where that comes from
 */
public record LaneState(Act act, boolean overlay, Set<Act> needs, String missing, String words, String why) {
    public LaneState {
        needs = Set.copyOf(needs);
        if (needs.isEmpty() != missing.isEmpty()) {
            throw new IllegalArgumentException("what is missing is said exactly where something is needed: " + act);
        }
    }
}
