package org.proviso.core.copies;

import java.util.Arrays;

/**
 * Which texts have a key, for many millions of keys: an open-addressing table of (key, text) pairs, about 13 bytes each. A
 * key that {@value #MOST_TEXTS} texts have says nothing any more (a formula that every proclamation ends with), and takes
 * no more of them; so a look-up is bounded, too.
 */
public final class Postings {
    /** How many texts a key leads to at most. */
    public static final int MOST_TEXTS = 64;

    private static final int EMPTY = -1;

    private int[] keys = new int[1 << 10];
    private int[] texts = filled(1 << 10);
    private int size;

    /** Adds a text, from 0 up, to those of a key; nothing when it is there already or the key takes no more. */
    public void add(int key, int text) {
        if (size * 4L >= texts.length * 3L) {
            grow();
        }
        int same = 0;
        int slot = slot(key);
        while (texts[slot] != EMPTY) {
            if (keys[slot] == key) {
                same++;
                if (same == MOST_TEXTS || texts[slot] == text) {
                    return;
                }
            }
            slot = (slot + 1) & (texts.length - 1);
        }
        keys[slot] = key;
        texts[slot] = text;
        size++;
    }

    /** The texts of a key, in no order. */
    public int[] texts(int key) {
        int[] found = new int[MOST_TEXTS];
        int count = 0;
        for (int slot = slot(key); texts[slot] != EMPTY; slot = (slot + 1) & (texts.length - 1)) {
            if (keys[slot] == key) {
                found[count++] = texts[slot];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int slot(int key) {
        return (int) (Hash.mix(key) >>> 32) & (texts.length - 1);
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldTexts = texts;
        keys = new int[oldKeys.length * 2];
        texts = filled(oldTexts.length * 2);
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldTexts[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                while (texts[slot] != EMPTY) {
                    slot = (slot + 1) & (texts.length - 1);
                }
                keys[slot] = oldKeys[i];
                texts[slot] = oldTexts[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, EMPTY);
        return array;
    }
}
