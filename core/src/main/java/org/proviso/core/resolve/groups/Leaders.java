package org.proviso.core.resolve.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups in a canonical order, kept up as nodes and verdicts arrive: leader clustering (Hartigan, Clustering Algorithms,
 * 1975, chapter 3) in which a group is found by any of its members.
 *
 * <p>In canonical order, each node follows the earlier node that shares a block with it and fits it best, into that one's
 * group, if the two fit well enough and it fits the node that opens the group at all, or follows one that a verdict placed there; of equals the
 * earliest. Else it opens
 * a group. So a node's place is a function of the earlier nodes and their places, and the whole of the set of nodes. That is
 * kept exact under any order of arrival: when a node comes or changes its group, the later nodes that share a block with it
 * and may care ({@link Affected}) are placed anew, in canonical order. A node is placed at most once for each arrival or verdict, for all that
 * its place depends on is earlier.
 *
 * <p>Verdicts. SAME: the later of the two is placed where the earlier is. APART: the later of the two joins no group that
 * holds the earlier. Verdicts of one node are heard in descending order of their numbers, so of contradicting ones the last
 * holds, and none can go round in a circle. A verdict on a node that is not there waits for it.
 *
 * <p>Bounds. A node looks at the first {@value #MOST_SEEN} nodes of each of its blocks: one behind them is not found by that
 * block. A block has room for its first {@value #MOST_NODES} nodes: those behind leave it, and find others by their other
 * blocks only. Both are functions of the set, too. For one thread.
 */
public final class Leaders<K> {
    static final int MOST_SEEN = 16;
    static final int MOST_NODES = 4_096;

    private final NodeIndex<K> index;
    private final Fits<K> fits;
    private final Choice<K> choice;
    private final int mostSeen;
    private final int mostNodes;

    /** A node that has a place now that it had not before. */
    public record Moved<K>(Node<K> node, Place before) {}

    public Leaders(NodeIndex<K> index, Fits<K> fits) {
        this(index, fits, MOST_SEEN, MOST_NODES);
    }

    Leaders(NodeIndex<K> index, Fits<K> fits, int mostSeen, int mostNodes) {
        this.index = index;
        this.fits = fits;
        this.choice = new Choice<>(index, fits, mostSeen);
        this.mostSeen = mostSeen;
        this.mostNodes = mostNodes;
    }

    /** Takes a node in that is not there yet; returns what moved, in canonical order, the node itself among it. */
    public List<Moved<K>> add(Node<K> node) {
        if (index.node(node.id()).isPresent()) {
            throw new IllegalArgumentException("the node is there already: " + node.id());
        }
        NavigableSet<Rank> queue = new TreeSet<>(List.of(node.rank()));
        index.put(node.judged(!index.verdicts(node.id()).isEmpty()));
        node.blocks().stream()
                .forEach(block -> index.at(block, mostNodes).ifPresent(last -> {
                    index.put(last.in(last.blocks().without(block)));
                    queue.add(last.rank());
                }));
        return settle(queue);
    }

    /**
     * Takes a node out, if it is there; returns what else moved, in canonical order. Nodes that left a full block for it do not come
     * back to it.
     */
    public List<Moved<K>> remove(long id) {
        NavigableSet<Rank> queue = new TreeSet<>();
        index.node(id).ifPresent(node -> {
            Affected<K> left =
                    new Affected<>(index, fits, node, Optional.of(node.place().into()));
            node.blocks().stream().forEach(block -> {
                left.in(block, queue);
                index.at(block, mostSeen)
                        .filter(seen -> node.rank().isBefore(seen.rank()))
                        .ifPresent(seen -> new Affected<>(index, fits, seen, Optional.empty()).in(block, queue));
            });
            partners(node, queue);
            index.take(id);
        });
        return settle(queue);
    }

    /** Takes a verdict into account; returns what moved, in canonical order. */
    public List<Moved<K>> judge(Verdict verdict) {
        index.put(verdict);
        return settle(named(verdict.one(), verdict.other()));
    }

    /** Takes the verdict about two nodes back; returns what moved, in canonical order. */
    public List<Moved<K>> forget(long one, long other) {
        index.remove(one, other);
        return settle(named(one, other));
    }

    private NavigableSet<Rank> named(long one, long other) {
        NavigableSet<Rank> queue = new TreeSet<>();
        for (long id : new long[] {one, other}) {
            index.node(id).ifPresent(node -> {
                index.put(node.judged(!index.verdicts(id).isEmpty()));
                queue.add(node.rank());
            });
        }
        return queue;
    }

    private List<Moved<K>> settle(NavigableSet<Rank> queue) {
        List<Moved<K>> moved = new ArrayList<>();
        for (Rank next = queue.pollFirst(); next != null; next = queue.pollFirst()) {
            Optional<Node<K>> known = index.node(next.id());
            if (known.isPresent()) {
                Node<K> node = known.get();
                Node<K> placed = node.at(choice.place(node));
                if (!placed.place().equals(node.place())) {
                    index.put(placed);
                    moved.add(new Moved<>(placed, node.place()));
                    if (!placed.place().sameGroup(node.place())) {
                        tell(placed, node.place(), queue);
                    }
                }
            }
        }
        return moved;
    }

    /**
     * Puts those in the queue whose place may depend on what changed.
     *
     * @param before where the node belonged
     */
    private void tell(Node<K> now, Place before, Set<Rank> queue) {
        boolean isNew = before.grounds() == Place.Grounds.NONE;
        Affected<K> affected = new Affected<>(index, fits, now, isNew ? Optional.empty() : Optional.of(before.into()));
        now.blocks().stream().forEach(block -> {
            if (index.rankAt(block, mostSeen)
                    .filter(beyond -> !now.rank().isBefore(beyond))
                    .isEmpty()) {
                affected.in(block, queue);
                if (isNew) {
                    index.at(block, mostSeen).ifPresent(last -> followers(block, last, queue));
                }
            }
        });
        partners(now, queue);
    }

    private void partners(Node<K> node, Set<Rank> queue) {
        if (node.judged()) {
            index.verdicts(node.id()).stream()
                    .flatMap(verdict -> index.node(verdict.partner(node.id())).stream())
                    .map(Node::rank)
                    .filter(node.rank()::isBefore)
                    .forEach(queue::add);
        }
    }

    /** Those that find the node no longer by the block: it was the last that is looked at. */
    private void followers(long block, Node<K> node, Set<Rank> queue) {
        index.after(block, node.rank(), later -> {
            if (later.judged() || later.follows(node.id(), node.place().into())) {
                queue.add(later.rank());
            }
        });
    }
}
