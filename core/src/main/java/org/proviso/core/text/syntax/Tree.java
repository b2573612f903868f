package org.proviso.core.text.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its dependency tree: every word hangs, directly or through others, on the one root. Words are named by
 * their place in the sentence, counted from 0.
 */
public final class Tree {
    private final List<Node> nodes;
    /** The same: asked for most often of all that is known of a sentence. */
    private final Node[] byPlace;

    private final int root;
    private final List<List<Integer>> children;

    /**
     * @throws IllegalArgumentException when the words do not form one tree
     */
    public Tree(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        this.byPlace = this.nodes.toArray(Node[]::new);
        this.children = childrenOf(this.nodes);
        this.root = rootOf(this.nodes);
        requireReachable();
    }

    private static List<List<Integer>> childrenOf(List<Node> nodes) {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < nodes.size(); i++) {
            int head = nodes.get(i).head();
            if (head >= nodes.size() || head < Node.ROOT) {
                throw new IllegalArgumentException(
                        "word " + i + " has head " + head + " of " + nodes.size() + " words");
            }
            if (head != Node.ROOT) {
                children.get(head).add(i);
            }
        }
        children.replaceAll(List::copyOf);
        return children;
    }

    private static int rootOf(List<Node> nodes) {
        int root = Node.ROOT;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).head() == Node.ROOT) {
                if (root != Node.ROOT) {
                    throw new IllegalArgumentException("words " + root + " and " + i + " are both root");
                }
                root = i;
            }
        }
        return root;
    }

    private void requireReachable() {
        int[] waiting = new int[nodes.size()];
        int reached = 0;
        if (root != Node.ROOT) {
            waiting[reached++] = root;
        }
        for (int next = 0; next < reached; next++) {
            for (int child : children.get(waiting[next])) {
                waiting[reached++] = child;
            }
        }
        if (reached < nodes.size()) {
            throw new IllegalArgumentException((nodes.size() - reached) + " words hang on no root");
        }
    }

    public List<Node> nodes() {
        return nodes;
    }

    public int size() {
        return byPlace.length;
    }

    public Node node(int word) {
        return byPlace[word];
    }

    /** The root's place; {@link Node#ROOT} in an empty sentence. */
    public int root() {
        return root;
    }

    /** The words that depend on this one directly, in the order of the sentence. */
    public List<Integer> children(int word) {
        return children.get(word);
    }
}
