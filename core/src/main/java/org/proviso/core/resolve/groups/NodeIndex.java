package org.proviso.core.resolve.groups;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The nodes and verdicts of {@link Leaders}, as they are looked up. Everything that grouping remembers is here. An
 * implementation need not be safe for several threads.
 */
public interface NodeIndex<K> {
    Optional<Node<K>> node(long id);

    /** Keeps a node instead of the one with its id, under its blocks and no others; its rank never changes. */
    void put(Node<K> node);

    /** Forgets a node, if it is there; what verdicts say of it stays. */
    void take(long id);

    /** The nodes of a block, in order, from the first on, until so many are told. */
    List<Node<K>> first(long block, int most);

    /**
     * Hands over the nodes that come before a rank and are among the first so many of some blocks, each once. Nodes of which a gist says that
     * they are not wanted may be left out; only an index that keeps gists does so. It hands over first what fits best by its gist.
     */
    void earlier(Longs blocks, int most, Rank before, Sight<K> sight);

    /** What is looked for among nodes. */
    interface Sight<K> {
        /** How well a node of a gist fits at most. */
        double most(Gist gist);

        /** Whether a node is looked for that fits so well at most. Where it is not, none is that fits less. */
        boolean isWanted(double most);

        void take(Node<K> node);
    }

    /** The node of a block that has so many nodes before it. */
    Optional<Node<K>> at(long block, int position);

    /** Its rank alone, which an index in a file knows without reading the node. */
    Optional<Rank> rankAt(long block, int position);

    /** Hands over every node of a block behind a rank, in order. */
    void after(long block, Rank rank, Consumer<Node<K>> reader);

    /** The verdicts that name a node. */
    List<Verdict> verdicts(long id);

    /** Keeps a verdict instead of one about the same two. */
    void put(Verdict verdict);

    /** Forgets the verdict about two nodes, if there is one. */
    void remove(long one, long other);
}
