package org.proviso.core.resolve;

import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;

/** How much it tells of a story that two reports have a word in common: as {@link Rarity}, but less where news is full of it. */
final class NewsWords {
    private static final double DOCUMENTS = 648;
    private static final double FEWEST = 2;

    private static final Map<Long, Double> WEIGHTS = Tables.cells(NewsWords.class, "news-counts.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Hashes.of(row.getFirst()),
                    row -> Math.log(DOCUMENTS / Integer.parseInt(row.get(1))) / Math.log(DOCUMENTS / FEWEST)));

    private NewsWords() {}

    /** @param word the key of a word's root */
    static double of(long word) {
        return Math.min(Rarity.of(word), WEIGHTS.getOrDefault(word, 1.0));
    }
}
