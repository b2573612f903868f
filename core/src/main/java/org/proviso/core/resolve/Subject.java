package org.proviso.core.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Lane;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.text.ActorTable;

/**
 * On which countries or goods the measures are that a document is about, so far as it says: what claims of it are about that name neither.
 * A title says it before what the claims say most.
 *
 * @param aims keys of countries and goods
 * @param home the country that acts most; {@link Aims#NOWHERE} when none does
 */
record Subject(Longs aims, long home) {
    /** A word of a name, and the second of two behind a hyphen; of three it is part of the name of an agreement. */
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L}|-\\p{L}{1,20}-)\\p{Lu}\\p{Ll}+(?![\\p{L}-])");

    private static final int MOST_WORDS_OF_A_TITLE = 24;

    /** A document that is about more countries is about none. */
    private static final int MOST_COUNTRIES = 3;

    /** Of so many claims, one at least names the country that a document is about. */
    private static final int CLAIMS_OF_A_COUNTRY = 12;

    /** Where the title names a measure, so many claims are enough. */
    private static final int ENOUGH = 2;

    /** Of so many claims, one at least tells of a measure (aims.tsv), where the title names none. */
    private static final int CLAIMS_OF_A_MEASURE = 7;

    /** @param tellings the claims of the document, by telling or by matter */
    static Subject of(Collection<List<Keyed>> tellings, Optional<String> title) {
        List<Keyed> claims = tellings.stream()
                .flatMap(List::stream)
                .filter(keyed -> !keyed.claim().furniture())
                .toList();
        List<Facet> facets = claims.stream().map(Keyed::facet).toList();
        Set<Long> inTitle = claims.stream()
                .filter(keyed -> keyed.facet().lane() == Lane.MEASURE
                        && title.filter(words ->
                                        words.contains(keyed.claim().evidence().exact()))
                                .isPresent())
                .flatMap(keyed ->
                        LongStream.of(keyed.facet().actor().countries()).boxed())
                .collect(Collectors.toSet());
        long home = home(facets, inTitle);
        return new Subject(aims(facets, title.orElse(""), home), home);
    }

    private static Longs aims(List<Facet> facets, String title, long home) {
        Longs words = words(title);
        long measures = facets.stream().filter(Aims::isMeasure).count();
        boolean named = Aims.nameMeasure(words);
        if (measures == 0 || (!named && measures < Math.round((float) facets.size() / CLAIMS_OF_A_MEASURE))) {
            return Longs.NONE;
        }
        Longs titled = titled(title, home);
        if (titled.isEmpty()) {
            return home == Aims.NOWHERE ? Longs.NONE : told(facets, home, named);
        }
        return titled.size() > MOST_COUNTRIES ? Longs.NONE : titled;
    }

    /** The countries besides the home, and the goods, that a title names. */
    static Longs titled(String title, long home) {
        return Longs.of(
                LongStream.concat(countries(title, home).filter(country -> country != home), Goods.in(title).stream()));
    }

    private static Longs words(String title) {
        return Longs.of(ObjectWords.words(title, List.of(), MOST_WORDS_OF_A_TITLE).stream()
                .mapToLong(word -> Hashes.of(ObjectWords.root(word))));
    }

    /**
     * Those that a title names; where it is known who acts, by their adjectives too, whatever capitals stand beside them: "Lorian
     * Discrimination".
     */
    private static LongStream countries(String title, long home) {
        if (home == Aims.NOWHERE) {
            return ObjectWords.countries(title).stream().mapToLong(Hashes::of);
        }
        return Stream.concat(
                        ObjectWords.countries(title).stream(),
                        WORD.matcher(title)
                                .results()
                                .flatMap(word -> ActorTable.standard().country(word.group()).stream())
                                .map(ActorId::value))
                .mapToLong(Hashes::of);
    }

    /** The countries that most claims name, so far as these are few and hardly others are named. */
    private static Longs told(List<Facet> facets, long home, boolean named) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Facet facet : facets) {
            LongStream.concat(LongStream.of(facet.actor().countries()), Aims.named(facet))
                    .filter(country -> country != Aims.NOWHERE && country != home)
                    .distinct()
                    .forEach(country -> counts.merge(country, 1, Integer::sum));
        }
        int fewest = Math.round((float) facets.size() / CLAIMS_OF_A_COUNTRY);
        int least = named ? Math.min(ENOUGH, fewest) : fewest;
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Long> foremost = counts.entrySet().stream()
                .filter(each -> each.getValue() * 2 > most && each.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
        int told = foremost.stream().mapToInt(counts::get).sum();
        return foremost.size() > MOST_COUNTRIES || told * 3 < all * 2
                ? Longs.NONE
                : Longs.of(foremost.stream().mapToLong(Long::longValue));
    }

    /**
     * The country that most claims say acts, half as many again as of any other; else, of those that act nearly as much, the one that takes the measure of the
     * title: an order that answers another country's measures tells as much of these; {@link Aims#NOWHERE} when there is none.
     */
    private static long home(List<Facet> facets, Set<Long> inTitle) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Facet facet : facets) {
            LongStream.of(facet.actor().countries())
                    .filter(country -> country != Aims.NOWHERE)
                    .distinct()
                    .forEach(country -> counts.merge(country, 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Long> homes = counts.entrySet().stream()
                .filter(each -> each.getValue() * 3 > most * 2)
                .map(Map.Entry::getKey)
                .toList();
        List<Long> ofTitle = homes.stream().filter(inTitle::contains).toList();
        return homes.size() == 1 ? homes.getFirst() : ofTitle.size() == 1 ? ofTitle.getFirst() : Aims.NOWHERE;
    }
}
