package org.proviso.core.resolve.groups;

import java.util.Comparator;

/**
 * A node's place in the canonical order: a function of the node alone. Smaller comes first.
 *
 * @param first what counts first
 * @param second what counts among equals
 * @param id the node, so that no two have the same place
 */
public record Rank(long first, long second, long id) implements Comparable<Rank> {
    private static final Comparator<Rank> ORDER = Comparator.comparingLong(Rank::first)
            .thenComparingLong(Rank::second)
            .thenComparingLong(Rank::id);

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }

    public boolean isBefore(Rank other) {
        return compareTo(other) < 0;
    }
}
