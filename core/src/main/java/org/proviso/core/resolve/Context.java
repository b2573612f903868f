package org.proviso.core.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.resolve.groups.Longs;

/** What a whole document is about: the words that most of its claims have. */
final class Context {
    private static final int MOST_WORDS = 24;

    private Context() {}

    static Words of(Collection<List<Keyed>> tellings) {
        Map<Long, Integer> counts = new HashMap<>();
        tellings.stream()
                .flatMap(List::stream)
                .filter(keyed -> !keyed.claim().furniture())
                .map(Keyed::facet)
                .forEach(facet ->
                        facet.topic().all().keys().stream().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return new Words(Longs.of(counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .mapToLong(Map.Entry::getKey)));
    }

    /** The share of the shorter that stands in the other; 0 when one is empty. */
    static double likeness(Words one, Words other) {
        double lighter = Math.min(one.weight(), other.weight());
        return lighter == 0 ? 0 : one.shared(other) / lighter;
    }
}
