package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.lists.Listing;

/**
 * Which entries tell of something held back, or of what frees it, by what both must share. For use within {@link SqliteFile#read} and
 * {@link SqliteFile#write} alone.
 */
final class PageHoldings {
    /** Of what more entries share, those that came first are found by it. */
    static final int MOST = 200;

    private static final String KEPT = "select key_ from page_holding where number = ?";
    private static final String FORGET = "delete from page_holding where number = ? and key_ = ?";
    private static final String PUT = "insert into page_holding (number, key_) values (?, ?) on conflict do nothing";
    private static final String FOUND = "select number from page_holding where key_ = ? order by number limit " + MOST;
    private static final String HEADS = "select h.head, m.id from page_head h join page_entry e on e.number = h.number"
            + " join page_matter m on m.number = e.matter where h.number in (?)";

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Rows rows;

    PageHoldings(Rows rows) {
        this.rows = rows;
    }

    /** What listed entries tell of it. */
    static List<Holding> of(List<Listing> listings) {
        return listings.stream()
                .flatMap(listing -> listing.head().holding().stream())
                .toList();
    }

    /** Keeps by what an entry is found: what stays is not written again, as each key lies on a page of its own. */
    void put(long number, Optional<Holding> holding) throws SQLException {
        Set<Long> fresh = new TreeSet<>();
        holding.ifPresent(told -> told.keys().forEach(key -> fresh.add(key(key))));
        for (long kept : rows.numbers(KEPT, number)) {
            if (!fresh.remove(kept)) {
                rows.change(FORGET, number, kept);
            }
        }
        for (long key : fresh) {
            rows.change(PUT, number, key);
        }
    }

    /**
     * What entries tell that may free what some others tell to be held back, or be freed by it; and what else may be freed by the same.
     *
     * @param except the numbers of entries of which nothing is asked
     */
    List<Holding> around(Collection<Holding> holdings, Set<Long> except) throws SQLException {
        Set<Long> found = numbers(holdings);
        found.removeAll(except);
        List<Holding> near = of(found);
        Set<Long> more = numbers(Stream.concat(holdings.stream(), near.stream())
                .filter(Holding::frees)
                .toList());
        more.removeAll(except);
        more.removeAll(found);
        List<Holding> all = new ArrayList<>(near);
        all.addAll(of(more));
        return all;
    }

    /** Those of entries that share something with one of these, they themselves among them. */
    private Set<Long> numbers(Collection<Holding> holdings) throws SQLException {
        Set<Long> keys = new TreeSet<>();
        for (Holding holding : holdings) {
            holding.keys().forEach(key -> keys.add(key(key)));
        }
        Set<Long> numbers = new TreeSet<>();
        for (long key : keys) {
            numbers.addAll(rows.numbers(FOUND, key));
        }
        return numbers;
    }

    /** What entries of these numbers tell of it. */
    private List<Holding> of(Collection<Long> numbers) throws SQLException {
        List<Holding> holdings = new ArrayList<>();
        rows.ofKeys(PageHoldings::holding, HEADS, numbers).forEach(holding -> holding.ifPresent(holdings::add));
        return holdings;
    }

    private static Optional<Holding> holding(ResultSet row) throws SQLException {
        MatterId matter = PageIds.matter(row.getLong(2));
        return ListingBytes.head(row.getBytes(1), matter).holding();
    }

    /** FNV-1a over the characters. */
    private static long key(String words) {
        long hash = BASIS;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return hash;
    }
}
