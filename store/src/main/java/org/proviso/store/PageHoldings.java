package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.links.Around;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.lists.Listing;

/**
 * Which entries tell of something held back, or of what frees it, by what both must share. For use within {@link SqliteFile#read} and
 * {@link SqliteFile#write} alone.
 */
final class PageHoldings {
    private static final int MOST = Freeings.MOST_OF_KEY;

    private static final String KEPT = "select key_, frees from page_holding where number = ?";
    private static final String FORGET = "delete from page_holding where number = ? and key_ = ?";
    private static final String PUT = "insert into page_holding (number, key_, frees) values (?, ?, ?)"
            + " on conflict (number, key_) do update set frees = excluded.frees";
    private static final String COUNTED =
            "select column1, (select count(*) from (select 1 from page_holding where key_ = column1" + " limit "
                    + (MOST + 1) + ")) from (values (?))";
    private static final String SHARING = "select number from page_holding where key_ in (?)";
    private static final String FREEING = SHARING + " and frees = 1";
    private static final String SOME = "select number from page_holding where key_ = ? limit ?";
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
        boolean frees = holding.filter(Holding::frees).isPresent();
        for (Map.Entry<Long, Boolean> kept :
                rows.all(row -> Map.entry(row.getLong(1), row.getBoolean(2)), KEPT, number)) {
            if (!fresh.contains(kept.getKey())) {
                rows.change(FORGET, number, kept.getKey());
            } else if (kept.getValue() == frees) {
                fresh.remove(kept.getKey());
            }
        }
        for (long key : fresh) {
            rows.change(PUT, number, key, frees ? 1 : 0);
        }
    }

    /**
     * What entries tell that may free what some others tell to be held back, or be freed by it; and what else may be freed by the same. By what
     * more share than anything is looked for by, none is read.
     *
     * @param except the numbers of entries of which nothing is asked, as they are told of otherwise
     */
    Around around(Collection<Holding> holdings, Set<Long> except) throws SQLException {
        Set<String> common = new HashSet<>();
        Set<Long> found = numbers(holdings, except, common);
        List<Holding> near = of(found);
        Set<Long> more = numbers(
                Stream.concat(holdings.stream(), near.stream())
                        .filter(Holding::frees)
                        .toList(),
                except,
                common);
        more.removeAll(found);
        List<Holding> all = new ArrayList<>(near);
        all.addAll(of(more));
        return new Around(all, common);
    }

    /**
     * Those of entries that share something with one of these, they themselves among them. What frees nothing is only held against what does; where
     * entries are told of otherwise all are counted that share something, so all are read.
     *
     * @param common to which is added what too many share
     */
    private Set<Long> numbers(Collection<Holding> holdings, Set<Long> except, Set<String> common) throws SQLException {
        Map<Long, String> words = new TreeMap<>();
        Set<Long> ofAll = new TreeSet<>();
        for (Holding holding : holdings) {
            boolean all = !except.isEmpty() || holding.frees();
            for (String one : holding.keys()) {
                long key = key(one);
                words.put(key, one);
                if (all) {
                    ofAll.add(key);
                }
            }
        }
        for (long key : common(words.keySet(), except)) {
            common.add(String.valueOf(words.remove(key)));
        }
        ofAll.retainAll(words.keySet());
        Set<Long> others = new TreeSet<>(words.keySet());
        others.removeAll(ofAll);
        Set<Long> numbers = new TreeSet<>(rows.ofKeys(row -> row.getLong(1), SHARING, ofAll));
        numbers.addAll(rows.ofKeys(row -> row.getLong(1), FREEING, others));
        numbers.removeAll(except);
        return numbers;
    }

    private List<Long> common(Collection<Long> keys, Set<Long> except) throws SQLException {
        List<Long> many = new ArrayList<>();
        rows.ofKeys(row -> row.getInt(2) > MOST && many.add(row.getLong(1)), COUNTED, keys);
        List<Long> common = new ArrayList<>();
        for (long key : many) {
            if (except.isEmpty()
                    || rows.numbers(SOME, key, MOST + 1 + except.size()).stream()
                                    .filter(number -> !except.contains(number))
                                    .count()
                            > MOST) {
                common.add(key);
            }
        }
        return common;
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
