package org.proviso.core.resolve;

import java.util.Arrays;
import java.util.List;
import org.proviso.core.tables.Tables;

/**
 * How much it tells that two claims have a word in common: the inverse document frequency (Sparck Jones, A statistical
 * interpretation of term specificity, Journal of Documentation 28, 1972) by the counts of {@code word-counts.tsv}, 1 for words
 * that are not there.
 */
final class Rarity {
    private static final double DOCUMENTS = 9_906;
    private static final double FEWEST = 30;
    private static final Rarity READ = read();

    /** Keys at their places by their lower bits, or the next free ones; 0 where a place is free. */
    private final long[] keys;

    private final double[] weights;

    private Rarity(int words) {
        int places = Integer.highestOneBit(Math.max(1, words)) * 4;
        this.keys = new long[places];
        this.weights = new double[places];
        Arrays.fill(weights, 1);
    }

    /** @param word the key of a word's root */
    static double of(long word) {
        return READ.weights[READ.place(word)];
    }

    /** Where a key is, or would be. */
    private int place(long key) {
        int place = (int) key & (keys.length - 1);
        while (keys[place] != key && keys[place] != 0) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private static Rarity read() {
        List<List<String>> rows = Tables.cells(Rarity.class, "word-counts.tsv", 2);
        Rarity rarity = new Rarity(rows.size());
        for (List<String> row : rows) {
            long key = Hashes.of(row.getFirst());
            int place = rarity.place(key);
            rarity.keys[place] = key;
            rarity.weights[place] = Math.log(DOCUMENTS / Integer.parseInt(row.get(1))) / Math.log(DOCUMENTS / FEWEST);
        }
        return rarity;
    }
}
