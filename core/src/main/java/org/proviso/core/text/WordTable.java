package org.proviso.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of words or phrases with what the table says of each, read from a resource beside this class: lines of fields
 * between tabs, the first the word in lower case; lines that begin with "# " are comments. A stretch of text is looked up
 * without making a string of it, whatever its case, so that a whole text can be tried word by word at little cost.
 */
final class WordTable {
    private static final int LONGEST = 40;
    private static final int LETTERS = 64;

    /** 2^32 divided by the golden ratio spreads short words over the slots. */
    private static final int GOLDEN = 0x9E3779B9;

    private final String[] words;
    private final String[][] fields;
    /** By the first letter's last bits, a bit for each length of words that begin so: most stretches are no word by that alone. */
    private final long[] lengths = new long[LETTERS];

    private WordTable(List<String[]> rows) {
        int size = Integer.highestOneBit(rows.size() * 4 + 16);
        words = new String[size];
        fields = new String[size][];
        Arrays.fill(words, "");
        for (String[] row : rows) {
            int slot = slot(row[0], 0, row[0].length());
            words[slot] = row[0];
            if (!row[0].isEmpty()) {
                lengths[lower(row[0].charAt(0)) % LETTERS] |= 1L << row[0].length();
            }
            fields[slot] = row;
        }
    }

    /** Reads the table; throws {@link IllegalStateException} when the program was packed without it. */
    static WordTable read(String name) {
        try (InputStream stream = WordTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is not in the program: build it again");
            }
            List<String[]> rows = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("# ") && !line.isBlank()) {
                    rows.add(line.split("\t", -1));
                }
            }
            return new WordTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }

    /** Whether the characters [start, end) are a word of the table. */
    boolean has(CharSequence text, int start, int end) {
        return end > start
                && end - start <= LONGEST
                && ((lengths[lower(text.charAt(start)) % LETTERS] >>> (end - start)) & 1) != 0
                && !words[slot(text, start, end)].isEmpty();
    }

    boolean has(String word) {
        return has(word, 0, word.length());
    }

    /** Field {@code column} (the word itself is 0) of the row of a word; empty when there is no such word. */
    String field(String word, int column) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return "";
        }
        int slot = slot(word, 0, word.length());
        return words[slot].isEmpty() ? "" : fields[slot][column];
    }

    /** The slot that holds the word, or the free one where it would go. */
    private int slot(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        int mixed = hash * GOLDEN;
        int slot = (mixed ^ (mixed >>> 16)) & (words.length - 1);
        while (!words[slot].isEmpty() && !same(words[slot], text, start, end)) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }
}
