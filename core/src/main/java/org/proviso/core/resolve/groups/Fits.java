package org.proviso.core.resolve.groups;

/** How well two things fit: a pure function of the two. */
public interface Fits<K> {
    /** How well a node fits one that is before it in the canonical order; negative infinity when they can never be one. */
    double fit(K node, K earlier);

    /** With so much it belongs to the earlier one. */
    double joins();

    /** It must fit the node that opens the group with so much at least, whatever member of the group it fits better. */
    double stays();

    /** With so much it may belong to the earlier one, and a person is asked; at most {@link #joins}. */
    double proposes();
}
