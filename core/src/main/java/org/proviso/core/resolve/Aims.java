package org.proviso.core.resolve;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Tables;

/**
 * What one country does to another: tariffs on Mexico, sanctions on Cuba. The kinds of measures that countries take against each other
 * are those of {@code aims.tsv}. Which country a claim is about stands as often in its object or its words as among its parties.
 */
final class Aims {
    static final long NOWHERE = 0;

    /** The kinds, each with its key as a word. */
    private static final Map<Long, Long> MEASURES = Tables.cells(Aims.class, "aims.tsv", 1).stream()
            .map(row -> row.getFirst())
            .collect(Collectors.toUnmodifiableMap(Hashes::of, kind -> Hashes.of(ObjectWords.root(kind))));

    private Aims() {}

    /**
     * What is done between the home and each other country that the claim is about, by kind, whichever of the two does it; nothing
     * when the claim tells of no such measure.
     *
     * @param home the party that the document tells of most
     */
    static LongStream of(Facet facet, long home) {
        return facet.topic().measures().stream()
                .flatMap(kind -> abroad(facet, home)
                        .map(country -> Hashes.of(kind, Hashes.of(Math.min(home, country), Math.max(home, country)))));
    }

    /** Those of the kinds that are such measures. */
    static Longs measures(Longs kinds) {
        return Longs.of(kinds.stream().filter(MEASURES::containsKey));
    }

    /** Whether the claim tells of such a measure. */
    static boolean isMeasure(Facet facet) {
        return !facet.topic().measures().isEmpty();
    }

    /** The measures that the object names, as words. */
    static LongStream words(Facet facet) {
        return facet.topic().named().kinds().stream()
                .filter(MEASURES::containsKey)
                .map(MEASURES::get);
    }

    /** The one country besides the home that claims are about; {@link #NOWHERE} when there is none, or more than one. */
    static long country(Stream<Facet> facets, long home) {
        Set<Long> countries = facets.map(facet -> abroad(facet, home).boxed().collect(Collectors.toSet()))
                .filter(each -> each.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return countries.size() == 1 ? countries.iterator().next() : NOWHERE;
    }

    /** Whether both claims are such measures, and on other countries. */
    static boolean areApart(Facet one, Facet other) {
        Longs some = targets(one);
        return !some.isEmpty() && areApart(some, targets(other));
    }

    /** The same of the countries on which they are. */
    static boolean areApart(Longs some, Longs others) {
        return !some.isEmpty() && !others.isEmpty() && some.shared(others) == 0;
    }

    private static LongStream abroad(Facet facet, long home) {
        return LongStream.concat(LongStream.of(facet.actor().countries()), named(facet))
                .filter(country -> country != NOWHERE && country != home)
                .distinct();
    }

    /** The countries on which such a measure is; none of a claim that tells of none. */
    static Longs targets(Facet facet) {
        if (facet.lane() != Lane.MEASURE || !isMeasure(facet)) {
            return Longs.NONE;
        }
        Longs own = Longs.of(facet.actor().countries());
        return Longs.of(named(facet).filter(country -> country != NOWHERE && !own.contains(country)));
    }

    /** The countries to which it is done, and those that its words name. */
    private static LongStream named(Facet facet) {
        Topic topic = facet.topic();
        return LongStream.concat(
                LongStream.of(facet.counterpart().countries()),
                LongStream.concat(topic.named().countries().stream(), topic.told().places().stream()));
    }
}
