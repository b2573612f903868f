package org.proviso.core.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Tables;

/**
 * What measures are aimed at: what one country does to another (tariffs on Mexico, sanctions on Cuba), or goods from anywhere (tariffs on
 * steel). The kinds of such measures are those of {@code aims.tsv}, the goods those of {@code goods.tsv}. Which country a claim is about
 * stands as often in its object or its words as among its parties.
 */
final class Aims {
    static final long NOWHERE = 0;

    /** The kinds, each with its key as a word. */
    private static final Map<Long, Long> MEASURES = Tables.cells(Aims.class, "aims.tsv", 1).stream()
            .map(row -> row.getFirst())
            .collect(Collectors.toUnmodifiableMap(Hashes::of, kind -> Hashes.of(ObjectWords.root(kind))));

    /** Keys of the words by which titles say what is done to a measure. */
    private static final Set<Long> DOING = Tables.cells(Aims.class, "aim-acts.tsv", 1).stream()
            .map(row -> Hashes.of(ObjectWords.root(row.getFirst())))
            .collect(Collectors.toUnmodifiableSet());

    /** Keys of the words with which a measure is the name of something else. */
    private static final Set<Long> NAMING = Tables.cells(Aims.class, "aim-names.tsv", 1).stream()
            .map(row -> Hashes.of(ObjectWords.root(row.getFirst())))
            .collect(Collectors.toUnmodifiableSet());

    private Aims() {}

    /**
     * What is done between the home and each other country that the claim is about, by kind, whichever of the two does it; nothing
     * when the claim tells of no such measure.
     *
     * @param home the party that the document tells of most
     */
    static LongStream of(Facet facet, long home) {
        return of(facet.topic().measures(), Longs.of(abroad(facet, home)), home);
    }

    /** The same of kinds of measures, and of countries or goods on which they are. */
    static LongStream of(Longs kinds, Longs targets, long home) {
        return targets.stream()
                .flatMap(target -> Goods.are(target)
                        ? LongStream.of(target)
                        : kinds.stream()
                                .map(kind ->
                                        Hashes.of(kind, Hashes.of(Math.min(home, target), Math.max(home, target)))));
    }

    /** Those that are on one country, on one kind of goods or on one thing. */
    static Longs on(Longs aims, long target, long home) {
        Longs kinds = Longs.of(MEASURES.keySet().stream().mapToLong(Long::longValue));
        Longs all = Longs.of(of(kinds, Longs.of(LongStream.of(target)), home));
        return Longs.of(aims.stream().filter(aim -> aim == target || all.contains(aim)));
    }

    /** The goods to which it is done. */
    static LongStream goods(Facet facet) {
        return facet.topic().goods().stream();
    }

    /** The goods that a title is about, unless it names a country besides the home. */
    static Longs goods(String title, long home) {
        boolean abroad =
                ObjectWords.countries(title).stream().mapToLong(Hashes::of).anyMatch(country -> country != home);
        return abroad ? Longs.NONE : Goods.in(title);
    }

    /** The same, and the things that it names, which measures may pause. */
    static Longs titled(String title, long home) {
        return goods(title, home).with(Things.in(title)).with(Things.programmes(title));
    }

    /** Those of the kinds that are such measures. */
    static Longs measures(Longs kinds) {
        return kinds.isEmpty() ? kinds : Longs.of(kinds.stream().filter(MEASURES::containsKey));
    }

    /** Whether one of the words names such a measure, and none makes it a name: "Tariff Schedule", "Tariff Act". */
    static boolean nameMeasure(Longs words) {
        return words.stream().anyMatch(MEASURES::containsValue)
                && words.stream().noneMatch(NAMING::contains);
    }

    /** Whether each of two titles has a word of such a weight that the other has not, besides what it does to a measure. */
    static boolean nameApart(Words title, Words other, double rare) {
        Words one = new Words(Longs.of(title.keys().stream().filter(word -> !DOING.contains(word))));
        Words another = new Words(Longs.of(other.keys().stream().filter(word -> !DOING.contains(word))));
        return one.rarestWithout(another) >= rare && another.rarestWithout(one) >= rare;
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
    static long country(List<Facet> facets, long home) {
        return one(facets.stream().map(facet -> abroad(facet, home)));
    }

    /** What is alone in each claim that has but one. */
    static long one(Stream<LongStream> claims) {
        Set<Long> each = claims.map(keys -> keys.boxed().collect(Collectors.toSet()))
                .filter(keys -> keys.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return each.size() == 1 ? each.iterator().next() : NOWHERE;
    }

    /** Whether both claims are such measures, and on other countries or other goods. */
    static boolean areApart(Facet one, Facet other) {
        return areApart(one.targets(), other.targets())
                || areApart(one.topic().goods(), other.topic().goods());
    }

    /** The same of the countries, or the goods, on which they are. */
    static boolean areApart(Longs some, Longs others) {
        return !some.isEmpty() && !others.isEmpty() && some.shared(others) == 0;
    }

    private static LongStream abroad(Facet facet, long home) {
        return LongStream.concat(LongStream.of(facet.actor().countries()), named(facet))
                .filter(country -> country != NOWHERE && country != home)
                .distinct();
    }

    /** The countries on which such a measure is; none of a claim that tells of none. */
    static Longs targets(Lane lane, Side actor, Side counterpart, Topic topic) {
        if (lane != Lane.MEASURE || topic.measures().isEmpty()) {
            return Longs.NONE;
        }
        Longs own = Longs.of(actor.countries());
        return Longs.of(named(counterpart, topic).filter(country -> country != NOWHERE && !own.contains(country)));
    }

    /** The countries to which it is done, and those that its words name. */
    static LongStream named(Facet facet) {
        return named(facet.counterpart(), facet.topic());
    }

    private static LongStream named(Side counterpart, Topic topic) {
        return LongStream.concat(
                LongStream.of(counterpart.countries()),
                LongStream.concat(topic.named().countries().stream(), topic.told().places().stream()));
    }

    /** The countries that a claim names, those of its parties too. */
    static Longs everywhere(Facet facet) {
        return Longs.of(LongStream.concat(LongStream.of(facet.actor().countries()), named(facet))
                .filter(country -> country != NOWHERE));
    }
}
