package org.proviso.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.proviso.core.resolve.groups.Rank;

/** The first ranks of a block as it is with what waits, and how many there are. */
final class BlockHead {
    /** So many are read, and kept. */
    static final int MOST = 18;

    /** With fewer than that, most questions are not answered. */
    private static final int ENOUGH = 17;

    private final List<Seen> first;
    private int size;

    /** A rank with the gist of its node. */
    record Seen(Rank rank, long gist) implements Comparable<Seen> {
        @Override
        public int compareTo(Seen other) {
            return rank.compareTo(other.rank);
        }
    }

    /** @param first in order */
    BlockHead(List<Seen> first, int size) {
        this.first = new ArrayList<>(first);
        this.size = size;
    }

    int size() {
        return size;
    }

    boolean isWhole() {
        return first.size() == size;
    }

    /** Whether the first so many of the block are here, or all of it. */
    boolean has(int most) {
        return most <= first.size() || isWhole();
    }

    void add(Seen seen) {
        int place = Collections.binarySearch(first, seen);
        if (place < 0 && (isWhole() || ~place < first.size())) {
            first.add(~place, seen);
        }
        size++;
        if (first.size() > MOST) {
            first.removeLast();
        }
    }

    /** False when too little is left to answer from. */
    boolean remove(Rank rank) {
        size--;
        int place = Collections.binarySearch(first, new Seen(rank, 0));
        if (place >= 0) {
            first.remove(place);
        }
        return has(ENOUGH);
    }

    /** The first; a view, for as long as nothing changes. */
    List<Seen> first(int most) {
        return first.subList(0, Math.min(most, first.size()));
    }

    /** Those behind a rank; a view, for as long as nothing changes. */
    List<Seen> after(Rank rank) {
        int place = Collections.binarySearch(first, new Seen(rank, 0));
        return first.subList(place < 0 ? ~place : place + 1, first.size());
    }
}
