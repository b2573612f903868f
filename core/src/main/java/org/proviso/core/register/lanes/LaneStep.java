package org.proviso.core.register.lanes;

import org.proviso.core.model.Act;

/**
 * How an entry goes from one state to another; a row of {@code steps.tsv}.
 *
 * @param words what the step is; for one that never is, what is wrong with it
 * @param why where that comes from
 */
public record LaneStep(Act from, Act to, Kind kind, String words, String why) {
    /** What a step is. */
    public enum Kind {
        /** The first state is what the second rests on: of one day the second stands. */
        COURSE,
        /** The second takes the place of the first: told of one day they contradict each other. */
        TURN,
        /** A return to an earlier state, believed only with a date of its own. */
        BACK,
        /** The two contradict each other in this order. */
        NEVER
    }

    public LaneStep {
        if (from == to) {
            throw new IllegalArgumentException("a step leads to another state: " + from);
        }
    }
}
