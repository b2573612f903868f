package org.proviso.core.resolve.groups;

import java.util.function.ToDoubleFunction;

/** How well two things fit: a pure function of the two. */
public interface Fits<K> {
    /** How well a node fits one that is before it in the canonical order; negative infinity when they can never be one. */
    double fit(K node, K earlier);

    /** How well a node fits the one that opens a group of which it fits another: time that lies between these two says less than of two alone. */
    default double fitOpener(K node, K opener) {
        return fit(node, opener);
    }

    /**
     * Whether what a member of a group says of the thing that opens the group makes whoever fits the member one with it: that it corrects its
     * number.
     */
    default boolean leads(K member, K opener) {
        return false;
    }

    /** A few bits about a node, by which an index that keeps them beside its ranks can spare reading most that fit too little. */
    default Gist gist(K keys) {
        return Gist.UNKNOWN;
    }

    /**
     * Tells of gists how well an earlier node of that gist fits at most; where that is less than {@link #proposes}, anything less will do. It
     * is asked of many.
     */
    default ToDoubleFunction<Gist> most(K node) {
        return gist -> Double.POSITIVE_INFINITY;
    }

    /** With so much it belongs to the earlier one. */
    double joins();

    /** It must fit the node that opens the group with so much at least, whatever member of the group it fits better. */
    double stays();

    /** With so much it follows that member whatever opens the group: a copy follows its original. */
    default double follows() {
        return Double.POSITIVE_INFINITY;
    }

    /** With so much it may belong to the earlier one, and a person is asked; at most {@link #joins}. */
    double proposes();
}
