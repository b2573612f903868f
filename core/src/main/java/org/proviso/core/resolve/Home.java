package org.proviso.core.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.proviso.core.model.Lane;

/**
 * Whom a document tells of most, so that it says nothing about one matter of it: what measures are on is told apart from it. It is the first of
 * these that there is, and of several the one that most claims are about, or of whom they are:
 *
 * <ol>
 *   <li>a country that takes measures of {@code aims.tsv};
 *   <li>a country that acts, and on which none of them is;
 *   <li>a party of no known country that takes them ("the European Union");
 *   <li>a country on which none of them is;
 *   <li>a party, where no country is told of.
 * </ol>
 */
final class Home {
    private final Map<Long, Integer> parties = new HashMap<>();
    private final Map<Long, Integer> countries = new HashMap<>();
    private final Map<Long, Integer> acting = new HashMap<>();
    private final Map<Long, Integer> measuring = new HashMap<>();
    private final Map<Long, Integer> bodies = new HashMap<>();
    private final Map<Long, Integer> on = new HashMap<>();

    private Home() {}

    /**
     * Its key.
     *
     * @param matters the claims of a document, by telling or by matter
     * @return {@link Strand.Parties#NOBODY} when there is none
     */
    static long of(Collection<List<Keyed>> matters) {
        Home home = new Home();
        matters.stream()
                .flatMap(List::stream)
                .filter(keyed -> !keyed.claim().furniture())
                .map(Keyed::facet)
                .forEach(home::tell);
        return home.key();
    }

    private void tell(Facet facet) {
        facet.parties().forEach(party -> count(parties, party));
        actors(facet).forEach(country -> count(acting, country));
        LongStream.concat(actors(facet), known(facet.counterpart().countries()))
                .distinct()
                .forEach(country -> count(countries, country));
        facet.targets().stream().forEach(country -> count(on, country));
        if (facet.lane() == Lane.MEASURE && Aims.isMeasure(facet)) {
            actors(facet).forEach(country -> count(measuring, country));
            if (actors(facet).findAny().isEmpty()) {
                facet.actor().keys().forEach(body -> count(bodies, body));
            }
        }
    }

    private long key() {
        acting.keySet().removeAll(on.keySet());
        Map<Long, Integer> others = new HashMap<>(countries);
        others.keySet().removeAll(on.keySet());
        return most(measuring)
                .or(() -> most(acting))
                .or(() -> most(bodies))
                .or(() -> most(others))
                .or(() -> countries.isEmpty() ? most(parties) : Optional.empty())
                .orElse(Strand.Parties.NOBODY);
    }

    private static LongStream actors(Facet facet) {
        return known(facet.actor().countries());
    }

    private static LongStream known(long[] countries) {
        return LongStream.of(countries)
                .filter(country -> country != Aims.NOWHERE)
                .distinct();
    }

    private static void count(Map<Long, Integer> counts, long key) {
        counts.merge(key, 1, Integer::sum);
    }

    /** Of some the one that is told of most; of equals the one that is most frequent among them, then that with the smaller key. */
    private Optional<Long> most(Map<Long, Integer> some) {
        return some.entrySet().stream()
                .min(Comparator.<Map.Entry<Long, Integer>>comparingInt(
                                each -> -countries.getOrDefault(each.getKey(), 0))
                        .thenComparingInt(each -> -each.getValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
