package org.proviso.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.proviso.core.register.Recorded;

/**
 * What was read of entries that many documents tell of, so that with one more document no more than that is read. It is as of the last event that
 * was followed; where the log went another way, and where anything is told that changes what was read, it is read again. For use within {@link
 * SqliteFile#write} alone.
 */
final class LongEntries {
    /** With fewer tellings an entry is read again each time, with others at once. */
    static final int FEWEST = 12;

    /** So many tellings are kept, some 3 kB each with what was worked out of them; of the entries that were told of last. */
    private static final int MOST = 40_000;

    private static final String MANY = "select 1 from page_telling where root = ? limit 1 offset ?";
    private static final String HASH = "select hash from event where sequence = ?";

    private final Rows rows;
    private final Map<Long, PageParts> kept = new LinkedHashMap<>(16, .75f, true);

    /** What decides how those stand that are kept and were listed again: the print of each span, by its first day. */
    private final Map<Long, NavigableMap<Integer, Long>> prints = new HashMap<>();

    /** Of the last event that was followed. */
    private byte[] followed = Packed.NONE;

    LongEntries(Rows rows) {
        this.rows = rows;
    }

    /** Forgets all, unless what is kept is as of the event before a batch. */
    void follow(long before) throws SQLException {
        Optional<byte[]> hash = rows.first(row -> row.getBytes(1), HASH, before);
        if (hash.filter(last -> Arrays.equals(last, followed)).isEmpty()) {
            forget();
        }
        followed = Packed.NONE;
    }

    /** What is kept is as of the last event of the batch. */
    void followed(Recorded last) {
        followed = HexFormat.of().parseHex(last.hash());
    }

    void forget() {
        kept.clear();
        prints.clear();
    }

    void forget(Collection<Long> entries) {
        kept.keySet().removeAll(entries);
        prints.keySet().removeAll(entries);
    }

    /** Whether many documents tell of an entry. */
    boolean isLong(long entry) throws SQLException {
        return kept.containsKey(entry) || rows.number(MANY, entry, FEWEST - 1).isPresent();
    }

    /** What was read of an entry, when that still holds. */
    Optional<PageParts> kept(long entry) {
        return Optional.ofNullable(kept.get(entry));
    }

    /** The prints of an entry that is kept, where they are known. */
    Optional<NavigableMap<Integer, Long>> prints(long entry) {
        return Optional.ofNullable(prints.get(entry));
    }

    /** The prints of an entry that is kept are these now. */
    void keep(long entry, NavigableMap<Integer, Long> now) {
        prints.put(entry, now);
    }

    /** Keeps what was read of one entry, unless a claim of it was ever moved. */
    void keep(long entry, PageParts read) {
        prints.remove(entry);
        kept.remove(entry);
        if (read.tellings().stream().noneMatch(row -> row.moved || row.root != entry)) {
            kept.put(entry, read);
        }
        int all = kept.values().stream().mapToInt(PageParts::size).sum();
        Iterator<Map.Entry<Long, PageParts>> eldest = kept.entrySet().iterator();
        while (all > MOST) {
            Map.Entry<Long, PageParts> first = eldest.next();
            all -= first.getValue().size();
            prints.remove(first.getKey());
            eldest.remove();
        }
    }
}
