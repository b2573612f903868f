package org.proviso.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The entries of a register in its order, packed: 29 bytes each, in blocks by the telling that gives them their place, so that changing
 * one writes one block. For use within {@link SqliteFile#read} and {@link SqliteFile#write} alone.
 */
final class PageBlocks {
    private static final long SPAN = 2_048;
    private static final int BYTES = 29;

    private static final String BLOCK = "select entries from page_block where block = ?";
    private static final String CHANGED = "select block, entries from page_block where changed > ?";
    private static final String PUT = "insert into page_block (block, changed, entries) values (?, ?, ?)"
            + " on conflict (block) do update set changed = excluded.changed, entries = excluded.entries";

    private final Rows rows;

    /**
     * An entry in its place.
     *
     * @param first the telling that gives it its place
     * @param row which of that telling's claims
     * @param number of the telling that stands for it
     * @param begins days since 1970-01-01
     */
    record Listed(long first, int row, long number, int lane, long matter, int begins) {
        /** Stands for never. */
        static final int NO_DAY = Integer.MAX_VALUE;

        static final Comparator<Listed> ORDER = Comparator.comparingLong(Listed::first)
                .thenComparingInt(Listed::row)
                .thenComparingLong(Listed::number);

        /** The days that are told apart are those of some five million years to both sides. */
        static int day(long epochDay) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(epochDay, NO_DAY - 1L));
        }

        private static Listed read(ByteBuffer in) {
            return new Listed(
                    in.getLong(), in.getInt(), in.getLong(), in.get(), in.getInt() & 0xffff_ffffL, in.getInt());
        }

        private void write(ByteBuffer out) {
            out.putLong(first)
                    .putInt(row)
                    .putLong(number)
                    .put((byte) lane)
                    .putInt((int) matter)
                    .putInt(begins);
        }
    }

    /** Looks at an entry. */
    @FunctionalInterface
    interface Reader {
        void take(long number, int lane, int matter, int begins);
    }

    /** A block, as a page looks through it. */
    static final class Block {
        private final long[] numbers;
        private final byte[] lanes;
        private final int[] matters;
        private final int[] begins;

        private Block(byte[] entries) {
            ByteBuffer in = ByteBuffer.wrap(entries);
            int size = entries.length / BYTES;
            this.numbers = new long[size];
            this.lanes = new byte[size];
            this.matters = new int[size];
            this.begins = new int[size];
            for (int i = 0; i < size; i++) {
                Listed one = Listed.read(in);
                numbers[i] = one.number;
                lanes[i] = (byte) one.lane;
                matters[i] = (int) one.matter;
                begins[i] = one.begins;
            }
        }

        /** Hands over every entry, in the order of the register. */
        void each(Reader reader) {
            for (int i = 0; i < numbers.length; i++) {
                reader.take(numbers[i], lanes[i], matters[i], begins[i]);
            }
        }
    }

    PageBlocks(Rows rows) {
        this.rows = rows;
    }

    /**
     * Entries that leave their places, and entries that take theirs; each block is written once.
     *
     * @param sequence of the event by which that is so
     */
    void change(List<Listed> gone, List<Listed> come, long sequence) throws SQLException {
        Map<Long, NavigableSet<Listed>> blocks = new HashMap<>();
        for (Listed one : gone) {
            block(blocks, one).remove(one);
        }
        for (Listed one : come) {
            block(blocks, one).add(one);
        }
        for (Map.Entry<Long, NavigableSet<Listed>> block : blocks.entrySet()) {
            ByteBuffer out = ByteBuffer.allocate(block.getValue().size() * BYTES);
            block.getValue().forEach(one -> one.write(out));
            rows.change(PUT, block.getKey(), sequence, out.array());
        }
    }

    /** Brings blocks up to the file's; those of before were read when an event was the last. */
    void refresh(SortedMap<Long, Block> blocks, long sequence) throws SQLException {
        rows.all(
                row -> {
                    long block = row.getLong(1);
                    blocks.put(block, new Block(row.getBytes(2)));
                    return block;
                },
                CHANGED,
                sequence);
    }

    private NavigableSet<Listed> block(Map<Long, NavigableSet<Listed>> blocks, Listed one) throws SQLException {
        long block = one.first / SPAN;
        NavigableSet<Listed> known = blocks.get(block);
        if (known == null) {
            known = new TreeSet<>(Listed.ORDER);
            ByteBuffer in = ByteBuffer.wrap(
                    rows.first(row -> row.getBytes(1), BLOCK, block).orElse(Packed.NONE));
            while (in.hasRemaining()) {
                known.add(Listed.read(in));
            }
            blocks.put(block, known);
        }
        return known;
    }
}
