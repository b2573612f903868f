package org.proviso.core.resolve.groups;

/**
 * A node's place in the canonical order: a function of the node alone. Smaller comes first.
 *
 * @param first what counts first
 * @param second what counts among equals
 * @param id the node, so that no two have the same place
 */
public record Rank(long first, long second, long id) implements Comparable<Rank> {
    @Override
    public int compareTo(Rank other) {
        int order = Long.compare(first, other.first);
        if (order == 0) {
            order = Long.compare(second, other.second);
        }
        return order == 0 ? Long.compare(id, other.id) : order;
    }

    public boolean isBefore(Rank other) {
        return compareTo(other) < 0;
    }
}
