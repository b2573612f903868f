package org.proviso.core.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.tables.Tables;

/**
 * How much it tells that two claims have a word in common: the inverse document frequency (Sparck Jones, A statistical
 * interpretation of term specificity, Journal of Documentation 28, 1972) by the counts of {@code word-counts.tsv}, 1 for words
 * that are not there.
 */
final class Rarity {
    private static final double DOCUMENTS = 9_906;
    private static final double FEWEST = 30;
    private static final Map<Long, Double> WEIGHTS = read();

    private Rarity() {}

    /** @param word the key of a word's root */
    static double of(long word) {
        return WEIGHTS.getOrDefault(word, 1.0);
    }

    private static Map<Long, Double> read() {
        Map<Long, Double> weights = new HashMap<>();
        for (List<String> row : Tables.cells(Rarity.class, "word-counts.tsv", 2)) {
            weights.put(
                    Hashes.of(row.getFirst()),
                    Math.log(DOCUMENTS / Integer.parseInt(row.get(1))) / Math.log(DOCUMENTS / FEWEST));
        }
        return Map.copyOf(weights);
    }
}
