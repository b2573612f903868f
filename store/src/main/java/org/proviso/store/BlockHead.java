package org.proviso.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.resolve.groups.Gist;
import org.proviso.core.resolve.groups.Rank;

/** The first ranks of a block as it is with what waits, and how many there are. */
final class BlockHead {
    /** So many are read, and kept. */
    static final int MOST = 18;

    /** With fewer than that, most questions are not answered. */
    private static final int ENOUGH = 17;

    private static final int BYTES = 4 * Long.BYTES + Gist.BYTES;

    private final List<Seen> first;
    private int size;

    /** Whether the first ranks are those that the tables have in one. */
    private boolean kept;

    /**
     * A rank with the gist of its node.
     *
     * @param number of the node in its table
     */
    record Seen(Rank rank, Gist gist, long number) implements Comparable<Seen> {
        static Seen of(ResultSet row) throws SQLException {
            byte[] gist = row.getBytes(4);
            return new Seen(
                    new Rank(row.getLong(1), row.getLong(2), row.getLong(3)),
                    gist == null ? Gist.UNKNOWN : Gist.of(ByteBuffer.wrap(gist)),
                    row.getLong(5));
        }

        byte[] gistBytes() {
            ByteBuffer out = ByteBuffer.allocate(Gist.BYTES);
            gist.put(out);
            return out.array();
        }

        @Override
        public int compareTo(Seen other) {
            return rank.compareTo(other.rank);
        }
    }

    /** Adds what waits to come, and takes out what waits to go. */
    static void merge(Map<Seen, Boolean> waiting, Set<Seen> seen) {
        waiting.forEach((one, there) -> {
            if (there) {
                seen.add(one);
            } else {
                seen.remove(one);
            }
        });
    }

    /**
     * The beginning of a block.
     *
     * @param first in order
     * @param kept whether the tables have it in one
     */
    BlockHead(List<Seen> first, int size, boolean kept) {
        this.first = new ArrayList<>(first);
        this.size = size;
        this.kept = kept;
    }

    /** As {@link #toBytes} wrote it. */
    static List<Seen> seen(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<Seen> first = new ArrayList<>(MOST);
        while (in.hasRemaining()) {
            first.add(new Seen(new Rank(in.getLong(), in.getLong(), in.getLong()), Gist.of(in), in.getLong()));
        }
        return first;
    }

    byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(first.size() * BYTES);
        for (Seen seen : first) {
            Rank rank = seen.rank;
            out.putLong(rank.first()).putLong(rank.second()).putLong(rank.id());
            seen.gist.put(out);
            out.putLong(seen.number);
        }
        return out.array();
    }

    boolean isKept() {
        return kept;
    }

    /** The tables have it as it is now. */
    void keep() {
        kept = true;
    }

    /** Whether the block has more than is here. */
    boolean isLong() {
        return size > MOST;
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
            kept = false;
        }
        size++;
        if (first.size() > MOST) {
            first.removeLast();
        }
    }

    /** False when too little is left to answer from. */
    boolean remove(Rank rank) {
        size--;
        int place = Collections.binarySearch(first, at(rank));
        if (place >= 0) {
            first.remove(place);
            kept = false;
        }
        return has(ENOUGH);
    }

    /** The first; a view, for as long as nothing changes. */
    List<Seen> first(int most) {
        return first.subList(0, Math.min(most, first.size()));
    }

    /** Those behind a rank; a view, for as long as nothing changes. */
    List<Seen> after(Rank rank) {
        int place = Collections.binarySearch(first, at(rank));
        return first.subList(place < 0 ? ~place : place + 1, first.size());
    }

    /** To look for a rank by. */
    static Seen at(Rank rank) {
        return new Seen(rank, Gist.UNKNOWN, 0);
    }
}
