package org.proviso.core.resolve.groups;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The later nodes whose place may be another now, as a node came, changed its group or leaves: those that follow it or are proposed for its
 * group, and those that it fits better than what they follow. What a node follows is what fits it best of all that it stays with, so one
 * that fits it less changes nothing.
 */
final class Affected<K> {
    private final NodeIndex<K> index;
    private final Fits<K> fits;
    private final Node<K> node;
    private final Optional<Long> group;

    /** Nodes lie in several blocks. */
    private final Set<Long> known = new HashSet<>();

    /** @param group to which the node belonged; none of one that nobody could follow before */
    Affected(NodeIndex<K> index, Fits<K> fits, Node<K> node, Optional<Long> group) {
        this.index = index;
        this.fits = fits;
        this.node = node;
        this.group = group;
    }

    /** Puts those of a block in the queue. */
    void in(long block, Set<Rank> queue) {
        index.after(block, node.rank(), later -> {
            if (known.add(later.id()) && isAffected(later)) {
                queue.add(later.rank());
            }
        });
    }

    private boolean isAffected(Node<K> later) {
        if (later.judged()
                || group.filter(into -> later.follows(node.id(), into)).isPresent()) {
            return true;
        }
        double fit = fits.fit(later.keys(), node.keys());
        return fit >= fits.proposes() && !followsBetter(later, fit);
    }

    private boolean followsBetter(Node<K> later, double fit) {
        return later.place().grounds() == Place.Grounds.FIT
                && index.node(later.place().via())
                        .filter(via -> isBetter(fits.fit(later.keys(), via.keys()), via, fit))
                        .isPresent();
    }

    /** Of equals the earlier. */
    private boolean isBetter(double followed, Node<K> via, double fit) {
        return followed > fit || (followed == fit && via.rank().isBefore(node.rank()));
    }
}
