package org.proviso.core.resolve.groups;

import java.util.function.Predicate;

/** How well two things fit: a pure function of the two. */
public interface Fits<K> {
    /** How well a node fits one that is before it in the canonical order; negative infinity when they can never be one. */
    double fit(K node, K earlier);

    /** A few bits about a node, by which an index that keeps them beside its ranks can spare reading most that fit too little. */
    default Gist gist(K keys) {
        return Gist.UNKNOWN;
    }

    /**
     * Tells of gists whether an earlier node of that gist may fit with as much as {@link #proposes}; false only where it surely does not.
     * It is asked of many.
     */
    default Predicate<Gist> possible(K node) {
        return gist -> true;
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
