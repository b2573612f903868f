package org.proviso.core.resolve;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which entries have a key: an open-addressing table of (key, entry) pairs, about 18 bytes each. A key keeps its first
 * {@value #MOST_ENTRIES} entries, so a look-up is bounded.
 */
final class KeyTable {
    static final int MOST_ENTRIES = 32;
    private static final int EMPTY = -1;

    private long[] keys = new long[1 << 8];
    private int[] entries = empty(1 << 8);
    private int size;

    void add(long key, int entry) {
        if (size * 4L >= entries.length * 3L) {
            grow();
        }
        int same = 0;
        int slot = slot(key);
        while (entries[slot] != EMPTY) {
            if (keys[slot] == key) {
                same++;
                if (same == MOST_ENTRIES || entries[slot] == entry) {
                    return;
                }
            }
            slot = next(slot);
        }
        keys[slot] = key;
        entries[slot] = entry;
        size++;
    }

    void forEach(long key, IntConsumer reader) {
        for (int slot = slot(key); entries[slot] != EMPTY; slot = next(slot)) {
            if (keys[slot] == key) {
                reader.accept(entries[slot]);
            }
        }
    }

    private int slot(long key) {
        return (int) (key ^ (key >>> 32)) & (entries.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (entries.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldEntries = entries;
        keys = new long[oldKeys.length * 2];
        entries = empty(oldEntries.length * 2);
        for (int i = 0; i < oldEntries.length; i++) {
            if (oldEntries[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                while (entries[slot] != EMPTY) {
                    slot = next(slot);
                }
                keys[slot] = oldKeys[i];
                entries[slot] = oldEntries[i];
            }
        }
    }

    private static int[] empty(int length) {
        int[] array = new int[length];
        Arrays.fill(array, EMPTY);
        return array;
    }
}
