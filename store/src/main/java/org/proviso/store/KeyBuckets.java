package org.proviso.store;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.proviso.core.copies.Postings;

/**
 * Which documents have a key, for any number of documents: keys are spread over buckets, each one row with all its entries
 * in order. The newest documents wait in a table of their own until there are {@value #MOST_RECENT}; then one pass writes
 * each bucket once. For use within {@link SqliteFile#read} and {@link SqliteFile#write} alone.
 */
final class KeyBuckets {
    static final int MOST_RECENT = 8_192;

    private static final String BUCKET = "select entries from copy_key where bucket = ?";
    private static final int AT_ONCE = 64;
    private static final String BUCKETS =
            "select bucket, entries from copy_key where bucket in (?" + ", ?".repeat(AT_ONCE - 1) + ")";
    private static final String PUT = "insert into copy_key (bucket, entries) values (?, ?)"
            + " on conflict (bucket) do update set entries = excluded.entries";
    private static final String ADD_RECENT = "insert into copy_recent_key (number, keys) values (?, ?)";
    private static final String RECENT = "select number, keys from copy_recent_key where number <= ? order by number";
    private static final String COUNT_RECENT = "select count(*) from copy_recent_key";
    private static final String FORGET_RECENT = "delete from copy_recent_key";

    /** 2^32 over the golden ratio, odd: neighbouring keys come to lie far apart, and each in a place of its own. */
    private static final int SPREAD = 0x9e3779b9;

    private static final int REST_BITS = Short.SIZE;
    private static final int REST_MASK = (1 << REST_BITS) - 1;
    private static final int ENTRY_BYTES = Short.BYTES + Integer.BYTES;
    private static final int[] NONE = {};

    private final SqliteFile file;
    private final int mostRecent;

    /** @param mostRecent how many documents wait at most */
    KeyBuckets(SqliteFile file, int mostRecent) {
        this.file = file;
        this.mostRecent = mostRecent;
    }

    /**
     * For each key the numbers of the documents that have it, ascending; those of recent documents are not among them. One
     * statement for many keys, since each costs more than what it reads.
     */
    int[][] numbers(int[] keys) throws SQLException {
        Map<Integer, ByteBuffer> buckets = new HashMap<>();
        for (int from = 0; from < keys.length; from += AT_ONCE) {
            PreparedStatement read = file.kept(BUCKETS);
            for (int i = 0; i < AT_ONCE; i++) {
                int at = Math.min(from + i, keys.length - 1);
                read.setInt(i + 1, keys[at] * SPREAD >>> REST_BITS);
            }
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    buckets.put(rows.getInt(1), ByteBuffer.wrap(rows.getBytes(2)));
                }
            }
        }
        int[][] numbers = new int[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            int place = keys[i] * SPREAD;
            ByteBuffer entries = buckets.get(place >>> REST_BITS);
            numbers[i] = entries == null ? NONE : numbers(entries, place & REST_MASK);
        }
        return numbers;
    }

    private static int[] numbers(ByteBuffer entries, int rest) {
        int first = firstOf(entries, rest);
        int last = first;
        while (last < entries.limit() && rest(entries, last) == rest) {
            last += ENTRY_BYTES;
        }
        int[] numbers = first == last ? NONE : new int[(last - first) / ENTRY_BYTES];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = entries.getInt(first + i * ENTRY_BYTES + Short.BYTES);
        }
        return numbers;
    }

    void addRecent(int number, int[] keys) throws SQLException {
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * Integer.BYTES);
        bytes.asIntBuffer().put(keys);
        PreparedStatement add = file.kept(ADD_RECENT);
        add.setInt(1, number);
        add.setBytes(2, bytes.array());
        add.executeUpdate();
    }

    /** The keys of recent documents. */
    Postings recent(int upToNumber) throws SQLException {
        Postings postings = new Postings();
        eachRecent(upToNumber, postings::add);
        return postings;
    }

    /**
     * Moves recent documents to the buckets when there are enough of them.
     *
     * @return whether it did
     */
    boolean mergeRecent() throws SQLException {
        if (countRecent() < mostRecent) {
            return false;
        }
        long[] entries = recentEntries();
        int from = 0;
        while (from < entries.length) {
            int bucket = bucketOf(entries[from]);
            int until = from;
            while (until < entries.length && bucketOf(entries[until]) == bucket) {
                until++;
            }
            put(bucket, merged(bucket(bucket), entries, from, until));
            from = until;
        }
        file.kept(FORGET_RECENT).executeUpdate();
        return true;
    }

    @FunctionalInterface
    private interface EntryReader {
        void accept(int key, int number);
    }

    private void eachRecent(int upToNumber, EntryReader reader) throws SQLException {
        PreparedStatement recent = file.kept(RECENT);
        recent.setInt(1, upToNumber);
        try (ResultSet rows = recent.executeQuery()) {
            while (rows.next()) {
                int number = rows.getInt(1);
                ByteBuffer keys = ByteBuffer.wrap(rows.getBytes(2));
                while (keys.remaining() >= Integer.BYTES) {
                    reader.accept(keys.getInt(), number);
                }
            }
        }
    }

    private int countRecent() throws SQLException {
        try (ResultSet row = file.kept(COUNT_RECENT).executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** Place and number of each, in the order of the buckets. */
    private long[] recentEntries() throws SQLException {
        Entries entries = new Entries();
        eachRecent(Integer.MAX_VALUE, (key, number) -> entries.add(entry(key * SPREAD, number)));
        return entries.sorted();
    }

    private byte[] bucket(int bucket) throws SQLException {
        PreparedStatement read = file.kept(BUCKET);
        read.setInt(1, bucket);
        try (ResultSet row = read.executeQuery()) {
            return row.next() ? row.getBytes(1) : new byte[0];
        }
    }

    private void put(int bucket, byte[] entries) throws SQLException {
        PreparedStatement put = file.kept(PUT);
        put.setInt(1, bucket);
        put.setBytes(2, entries);
        put.executeUpdate();
    }

    /** Entries of a bucket with further ones, each once; of a key the first {@link Postings#MOST_TEXTS}. */
    private static byte[] merged(byte[] old, long[] added, int from, int until) {
        ByteBuffer in = ByteBuffer.wrap(old);
        Entries entries = new Entries();
        while (in.remaining() >= ENTRY_BYTES) {
            entries.add(entry(Short.toUnsignedInt(in.getShort()), in.getInt()));
        }
        for (int i = from; i < until; i++) {
            entries.add(added[i] & (((long) REST_MASK << Integer.SIZE) | 0xffff_ffffL));
        }
        long[] all = entries.sorted();
        ByteBuffer out = ByteBuffer.allocate(all.length * ENTRY_BYTES);
        int same = 0;
        for (int i = 0; i < all.length; i++) {
            if (i > 0 && all[i] == all[i - 1]) {
                continue;
            }
            same = i > 0 && all[i] >>> Integer.SIZE == all[i - 1] >>> Integer.SIZE ? same + 1 : 1;
            if (same <= Postings.MOST_TEXTS) {
                out.putShort((short) (all[i] >>> Integer.SIZE)).putInt((int) all[i]);
            }
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private static long entry(int place, int number) {
        return ((long) place << Integer.SIZE) | number;
    }

    private static int bucketOf(long entry) {
        return (int) (entry >>> (Integer.SIZE + REST_BITS));
    }

    /** Where the entries of a key begin, or would. */
    private static int firstOf(ByteBuffer entries, int rest) {
        int low = 0;
        int high = entries.limit() / ENTRY_BYTES;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rest(entries, middle * ENTRY_BYTES) < rest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * ENTRY_BYTES;
    }

    private static int rest(ByteBuffer entries, int at) {
        return Short.toUnsignedInt(entries.getShort(at));
    }

    /** A list of longs. */
    private static final class Entries {
        private long[] all = new long[1 << 8];
        private int size;

        void add(long entry) {
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = entry;
        }

        /** In unsigned order. */
        long[] sorted() {
            long[] sorted = new long[size];
            for (int i = 0; i < size; i++) {
                sorted[i] = all[i] ^ Long.MIN_VALUE;
            }
            Arrays.sort(sorted);
            for (int i = 0; i < size; i++) {
                sorted[i] ^= Long.MIN_VALUE;
            }
            return sorted;
        }
    }
}
