package org.proviso.core.resolve.groups;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A sorted list of ranks, each once. */
final class Ranks {
    private final ArrayList<Rank> ranks = new ArrayList<>(1);

    void add(Rank rank) {
        int at = Collections.binarySearch(ranks, rank);
        if (at < 0) {
            ranks.add(-at - 1, rank);
        }
    }

    void remove(Rank rank) {
        int at = Collections.binarySearch(ranks, rank);
        if (at >= 0) {
            ranks.remove(at);
        }
    }

    List<Rank> first(int most) {
        return ranks.subList(0, Math.min(most, ranks.size()));
    }

    Optional<Rank> at(int position) {
        return position < ranks.size() ? Optional.of(ranks.get(position)) : Optional.empty();
    }

    List<Rank> after(Rank rank) {
        int at = Collections.binarySearch(ranks, rank);
        return ranks.subList(at < 0 ? -at - 1 : at + 1, ranks.size());
    }
}
