package org.proviso.bench.training;

import org.proviso.core.text.syntax.net.Action;
import org.proviso.core.text.syntax.net.Configuration;

/**
 * Says what an action costs: how many arcs of the right tree can no longer be found after it, whatever was done before
 * (Goldberg and Nivre 2013, https://aclanthology.org/Q13-1033/, for the arc-hybrid system; here without an artificial root: the root
 * is whoever is left on the stack).
 */
final class Oracle {
    private final int[] heads;

    /** @param heads of the right tree; −1 for the root */
    Oracle(int[] heads) {
        this.heads = heads;
    }

    int cost(Configuration state, Action action) {
        return switch (action) {
            case SHIFT -> costOfShift(state);
            case LEFT -> costOfPopping(state) + costOfLeft(state);
            case RIGHT -> costOfPopping(state) + costOfRight(state);
        };
    }

    /** The next word gets no head below the top of the stack, no dependent on the stack, and over others is not the root. */
    private int costOfShift(Configuration state) {
        int next = state.next();
        int head = heads[next];
        boolean isEmpty = state.slot(0) == Configuration.NONE;
        boolean lost = head < 0 ? !isEmpty : head != state.slot(0) && state.isOnStack(head);
        int cost = lost ? 1 : 0;
        for (int word = 0; word < next; word++) {
            if (heads[word] == next && state.isOnStack(word)) {
                cost++;
            }
        }
        return cost;
    }

    /** The top of the stack gets no more dependents. */
    private int costOfPopping(Configuration state) {
        int top = state.slot(0);
        int cost = 0;
        for (int word = state.next(); word < heads.length; word++) {
            if (heads[word] == top) {
                cost++;
            }
        }
        return cost;
    }

    private int costOfLeft(Configuration state) {
        int head = heads[state.slot(0)];
        boolean isBottom = state.slot(1) == Configuration.NONE;
        boolean lost = head < 0 ? isBottom : head > state.next() || head == state.slot(1);
        return lost ? 1 : 0;
    }

    private int costOfRight(Configuration state) {
        return heads[state.slot(0)] >= state.next() ? 1 : 0;
    }
}
