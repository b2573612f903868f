package org.proviso.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.proviso.core.resolve.groups.Longs;

/**
 * By what a document's story is told from others: the words of its title and those that its claims say most, names of parties too, by how
 * rare they are in news; the countries among them; and when it is told.
 */
final class Story {
    /** A word of such a weight leads to others of its story. */
    private static final double TELLING = .75;

    /** Tells its blocks from those of words. */
    private static final long STORY = Hashes.of("story");

    /** With so much in common, by the squares of what words weigh, two are compared in full: one short report has few words. */
    private static final double ENOUGH = 2.5;

    /** Shorter ones count as so long: two notices of one line by one council have its name in common, and little else to be told apart by. */
    private static final double SHORTEST = 12;

    /** With names of those who act or speak, words count at most so many times what they do without. */
    private static final double NAMES = 5;

    private static final int MOST_BLOCKS = 12;
    private static final double DAYS_OF_A_YEAR = 365;
    private static final double MOST_YEARS = 3;

    private final Longs words;
    private final Longs cast;
    private final Longs countries;
    private final double length;
    private final long day;

    /** @param day see {@link Strand.Made#day} */
    Story(Setting setting, long day) {
        this.words = CountryWords.without(setting.all()).keys();
        this.cast = setting.cast();
        this.countries = setting.countries();
        this.length = words.weight(Story::square);
        this.day = day;
    }

    private static double square(long word) {
        double weight = NewsWords.of(word);
        return weight * weight;
    }

    /** How like two are by their words, from 0 to 1: the cosine of what each word weighs, less where the words in common weigh little; names of those who act or speak count only beside others. */
    double likeness(Story other) {
        double plain = telling(other);
        double shared = Math.min(NAMES * plain, words.shared(other.words, Story::square));
        return shared == 0
                ? 0
                : Math.min(1, shared / ENOUGH) * shared / Math.max(SHORTEST, Math.sqrt(length * other.length));
    }

    /** How far, from 0 to 1, the words that both have say that they are of one thing: an amount in common alone may be any. */
    double bond(Story other) {
        return Math.min(1, telling(other) / ENOUGH);
    }

    /** How much the words tell that both have, names of those who act or speak aside: by the squares of what they weigh. */
    private double telling(Story other) {
        return words.shared(other.words, word -> cast.contains(word) || other.cast.contains(word) ? 0 : square(word));
    }

    boolean isOfCountryOf(Story other) {
        return countries.shared(other.countries) > 0;
    }

    /** Both name countries, and none in common. */
    boolean isAbroad(Story other) {
        return !countries.isEmpty() && !other.countries.isEmpty() && countries.shared(other.countries) == 0;
    }

    /** Whether nobody says when one of them is told. */
    boolean isOpen(Story other) {
        return day == Ranks.UNDATED || other.day == Ranks.UNDATED;
    }

    /** Years that lie between them, {@value #MOST_YEARS} at most; 0 where nobody says when one is told. */
    double yearsFrom(Story other) {
        return isOpen(other) ? 0 : Math.min(MOST_YEARS, Math.abs(day - other.day) / DAYS_OF_A_YEAR);
    }

    /** The words that tell most, of equals those with the smaller key: two documents that share such words take the same. */
    List<Long> leading() {
        return words.stream()
                .boxed()
                .filter(word -> NewsWords.of(word) >= TELLING)
                .sorted(Comparator.comparingDouble((Long word) -> -NewsWords.of(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_BLOCKS)
                .toList();
    }

    /** Blocks of its words, of all times and of the years of those times. */
    LongStream blocks(long[] years) {
        return leading().stream()
                .flatMapToLong(word -> LongStream.concat(
                        LongStream.of(Hashes.of(STORY, word)),
                        LongStream.of(years).map(year -> Hashes.of(Hashes.of(STORY, word), year))));
    }
}
