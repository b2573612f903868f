package org.proviso.core.resolve.groups;

/**
 * All that is kept of one thing to be grouped.
 *
 * @param rank its place in the canonical order, with its id
 * @param blocks the keys under which it is found; nodes that share none are never compared
 * @param keys what it is compared by
 * @param judged a verdict names it
 * @param place where it belongs
 */
public record Node<K>(Rank rank, Longs blocks, K keys, boolean judged, Place place) {
    /** A node that is not placed yet. */
    public Node(Rank rank, Longs blocks, K keys) {
        this(rank, blocks, keys, false, Place.none(rank.id()));
    }

    public long id() {
        return rank.id();
    }

    Node<K> at(Place chosen) {
        return new Node<>(rank, blocks, keys, judged, chosen);
    }

    Node<K> in(Longs fewer) {
        return new Node<>(rank, fewer, keys, judged, place);
    }

    Node<K> judged(boolean named) {
        return new Node<>(rank, blocks, keys, named, place);
    }

    /** Whether its place, or what is proposed for it, may be due to a node that belongs, or belonged, to a group. */
    boolean follows(long other, long group) {
        return place.via() == other || (place.proposed() == group && group != id());
    }
}
