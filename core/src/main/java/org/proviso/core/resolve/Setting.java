package org.proviso.core.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.Provenance;
import org.proviso.core.resolve.groups.Longs;

/** What a whole document is about: by its title, and by what its claims say most. */
final class Setting {
    /** So many words at least titles in one form have in common. */
    static final int ONE_FORM = 3;

    /** A word of such a weight tells documents in one form apart. */
    private static final double RARE = .6;

    /** With a word of such a weight in common, two titles are about one thing. */
    private static final double ONE_THING = .75;

    /** Where two documents speak of no more of each other's titles, they are about different things. */
    private static final double NEARLY_NOT_MET = .2;

    private static final int MOST_FREQUENT = 24;
    private static final int MOST_TELLING = 32;
    static final int MOST_MARKS = 6;

    /** A word of such a weight may be a mark. */
    private static final double MARK = .75;

    private static final long SITES = 1_023;

    /** A mark counts so much more in a title. */
    private static final int IN_TITLE = 2;

    private final Words frequent;
    private final Heading heading;
    private final Words told;
    private final Signs signs;
    private final Subject subject;
    private final int claims;
    private final long day;
    private final long site;
    /** Of the title and what is told; put together when somebody asks. */
    private @Nullable Words all;
    /** The same without countries. */
    private @Nullable Words beside;
    /** That it names most. */
    private @Nullable Longs countries;

    /**
     * A document.
     *
     * @param frequent the words that most of its claims have, names of parties left out
     * @param heading its title
     * @param told the words that tell most about its claims, names of parties too
     * @param signs by whom and by what it is known
     * @param subject the countries or goods that its measures are on, as {@link Subject} says
     * @param claims how many it makes
     * @param published when and where
     */
    Setting(
            Words frequent,
            Heading heading,
            Words told,
            Signs signs,
            Subject subject,
            int claims,
            Published published) {
        this.frequent = frequent;
        this.heading = heading;
        this.told = told;
        this.signs = signs;
        this.subject = subject;
        this.claims = claims;
        this.day = published.day();
        this.site = published.site();
    }

    /**
     * When and where a document was published.
     *
     * @param day in days since 1970-01-01, or {@link Ranks#UNDATED}
     * @param site a key of the host of its address; {@link #NOWHERE} when none is known
     */
    record Published(long day, long site) {
        static final long NOWHERE = 0;

        static final Published UNKNOWN = new Published(Ranks.UNDATED, NOWHERE);

        static Published of(long day, Optional<String> address) {
            return new Published(
                    day, address.flatMap(Provenance::site).map(Hashes::of).orElse(NOWHERE));
        }
    }

    /**
     * By what a document is known.
     *
     * @param marks the rare words of its title and its claims, names too, that it says most: by these its story is found
     * @param cast the words of the names of those who act or speak in it: an office-holder does so in many stories
     */
    record Signs(Longs marks, Longs cast) {}

    /** Of its title, and those that tell most about its claims. */
    Words all() {
        Words known = all;
        if (known == null) {
            known = told.with(title());
            all = known;
        }
        return known;
    }

    private Words beside() {
        Words known = beside;
        if (known == null) {
            known = CountryWords.without(all());
            beside = known;
        }
        return known;
    }

    /** Of a document of which nobody says when it was published. */
    static Setting of(Collection<List<Keyed>> tellings, Optional<String> title) {
        return of(tellings, title, Published.UNKNOWN);
    }

    /**
     * What a document is about.
     *
     * @param tellings the claims of the document, by telling or by matter
     * @param published when and where
     */
    static Setting of(Collection<List<Keyed>> tellings, Optional<String> title, Published published) {
        Map<Long, Integer> frequent = new HashMap<>();
        Map<Long, Integer> named = new HashMap<>();
        tellings.stream()
                .flatMap(List::stream)
                .filter(keyed -> !keyed.claim().furniture())
                .forEach(keyed -> {
                    keyed.facet().topic().all().keys().stream().forEach(word -> frequent.merge(word, 1, Integer::sum));
                    wordsWithNames(keyed).forEach(word -> named.merge(word, 1, Integer::sum));
                });
        return new Setting(
                most(frequent, MOST_FREQUENT, word -> frequent.getOrDefault(word, 0)),
                title.map(Heading::of).orElse(Heading.NONE),
                most(named, MOST_TELLING, word -> named.getOrDefault(word, 0) * Rarity.of(word)),
                new Signs(
                        marks(named, title.map(Heading::of).orElse(Heading.NONE).words()), cast(tellings)),
                Subject.of(tellings, title),
                tellings.stream().mapToInt(List::size).sum(),
                published);
    }

    private static Longs cast(Collection<List<Keyed>> tellings) {
        return Longs.of(tellings.stream()
                .flatMap(List::stream)
                .flatMap(keyed ->
                        Stream.concat(keyed.claim().roles().actors().stream(), keyed.claim().said().speaker().stream()))
                .flatMapToLong(party -> Heading.roots(party.name()).stream()));
    }

    private static Set<Long> wordsWithNames(Keyed keyed) {
        Set<Long> words = new HashSet<>();
        keyed.facet().topic().all().keys().stream().forEach(words::add);
        Stream.of(keyed.claim().roles().actors(), keyed.claim().roles().counterparts())
                .flatMap(List::stream)
                .flatMapToLong(party -> Heading.roots(party.name()).stream())
                .forEach(words::add);
        return words;
    }

    /** Those that say most; of equals those with the smaller key. */
    private static Words most(Map<Long, Integer> words, int most, ToDoubleFunction<Long> says) {
        LongStream keys = words.keySet().stream()
                .sorted(Comparator.comparingDouble(says).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToLong(Long::longValue);
        return new Words(Longs.of(keys));
    }

    private static Longs marks(Map<Long, Integer> named, Words title) {
        Map<Long, Integer> rare = new HashMap<>();
        named.forEach((word, claims) -> rare.put(word, claims));
        title.keys().stream().forEach(word -> rare.merge(word, IN_TITLE, Integer::sum));
        rare.keySet().removeIf(word -> Rarity.of(word) < MARK);
        return most(rare, MOST_MARKS, word -> rare.getOrDefault(word, 0) * Rarity.of(word))
                .keys();
    }

    Words frequent() {
        return frequent;
    }

    Heading heading() {
        return heading;
    }

    Words title() {
        return heading.words();
    }

    Words told() {
        return told;
    }

    Longs marks() {
        return signs.marks;
    }

    Longs cast() {
        return signs.cast;
    }

    /**
     * How far, from 0 to 1, two documents are surely of one story, told by two sites: 0 where they have no mark in common, or are of one
     * site, which puts out many that are alike. Where they name countries, and none in common, their words count by a part: "paid", "frozen"
     * and "asked" are told of any two.
     */
    double story(Setting other) {
        if ((siteBits() != 0 && siteBits() == other.siteBits()) || signs.marks.shared(other.signs.marks) == 0) {
            return 0;
        }
        double free = Weight.STORY_FREE.value(false);
        double part = areOfOtherCountries(countries(), other.countries()) ? Weight.STORY_ABROAD.value(false) : 1;
        return Math.clamp(
                (part * beside().shared(other.beside()) - free) / (Weight.STORY_FULL.value(false) - free), 0, 1);
    }

    private static boolean areOfOtherCountries(Longs some, Longs others) {
        return !some.isEmpty() && !others.isEmpty() && some.shared(others) == 0;
    }

    /** The countries that its title and claims name most. */
    Longs countries() {
        Longs known = countries;
        if (known == null) {
            known = CountryWords.named(all());
            countries = known;
        }
        return known;
    }

    /** The countries or goods that the measures of the document are on. */
    Longs subject() {
        return subject.aims();
    }

    /** The country that acts most in it; {@link Aims#NOWHERE} when none does. */
    long home() {
        return subject.home();
    }

    int claims() {
        return claims;
    }

    long day() {
        return day;
    }

    Published published() {
        return new Published(day, site);
    }

    /** Whether both are known to be of one site. */
    boolean isOfSiteOf(Setting other) {
        return site != Published.NOWHERE && site == other.site;
    }

    /** Of its site, so much as a gist has room for: one of a thousand other sites has the same; 0 where none is known. */
    long siteBits() {
        return site == Published.NOWHERE ? 0 : 1 + Long.remainderUnsigned(site, SITES);
    }

    /** How many days lie between them; 0 where nobody says when one was published. */
    long daysFrom(Setting other) {
        return day == Ranks.UNDATED || other.day == Ranks.UNDATED ? 0 : Math.abs(day - other.day);
    }

    Longs years() {
        return heading.years();
    }

    /** Whether the two are the same of two years: "Earth Day, 2023" and "Earth Day, 2024". */
    boolean isOfAnotherYearThan(Setting other) {
        double lighter = Math.min(title().weight(), other.title().weight());
        return !years().isEmpty()
                && !other.years().isEmpty()
                && years().shared(other.years()) == 0
                && lighter >= Heading.LIGHTEST
                && title().shared(other.title()) >= Heading.NEARLY_ALL * lighter;
    }

    /** Whether all words that a claim says stand in its title(). */
    boolean hasInTitle(Words evidence) {
        return !evidence.isEmpty() && evidence.count(title()) == evidence.size();
    }

    /** Whether each title names a place that the other does not, besides the country that acts in both. */
    boolean isElsewhereThan(Setting other) {
        return namesAPlaceBeside(other) && other.namesAPlaceBeside(this);
    }

    private boolean namesAPlaceBeside(Setting other) {
        return heading.places().stream()
                .anyMatch(place ->
                        !isHomeOfBoth(place, other) && !other.heading.places().contains(place));
    }

    /** Whether it acts most in both, or in one where the other says of none that it does. */
    private boolean isHomeOfBoth(long place, Setting other) {
        boolean one = home() == other.home() || home() == Aims.NOWHERE || other.home() == Aims.NOWHERE;
        return one && (place == home() || place == other.home());
    }

    /** Whether a country is neither the one that acts most in it nor that of another. */
    boolean isAbroad(long country, Setting other) {
        return country != home() && country != other.home();
    }

    /** Whether it was published in a year after that. */
    boolean isAfter(int year) {
        return day != Ranks.UNDATED && LocalDate.ofEpochDay(day).getYear() > year;
    }

    boolean isTitled() {
        return !title().isEmpty();
    }

    /** Whether both have the same title(). */
    boolean hasTitleOf(Setting other) {
        return !title().isEmpty() && title().equals(other.title());
    }

    /** The share of the frequent words of the lighter that stand in the other; 0 when one has none. */
    double likeness(Setting other) {
        double lighter = Math.min(frequent.weight(), other.frequent.weight());
        return lighter == 0 ? 0 : frequent.shared(other.frequent) / lighter;
    }

    /** How much of each title the other document speaks of, on average; 1 when one title says too little. */
    double titlesMet(Setting other) {
        return title().weight() < Heading.LIGHTEST || other.title().weight() < Heading.LIGHTEST
                ? 1
                : (title().shared(other.all()) / title().weight()
                                + other.title().shared(all()) / other.title().weight())
                        / 2;
    }

    /**
     * Whether the two are in one form of words about different things, as orders or proclamations are: their titles have several words in
     * common and none of them is rare, and each has a rare word of which the other document does not speak.
     */
    boolean isInOneFormWith(Setting other) {
        return title().keys().shared(other.title().keys()) >= ONE_FORM
                && title().rarestShared(other.title()) < ONE_THING
                && title().rarestWithout(other.all()) >= RARE
                && other.title().rarestWithout(all()) >= RARE;
    }

    /**
     * Whether both titles name a measure, and one of them has nearly all of the other: "Amendment to Duties to Address ..." is about the
     * duties of "Imposing Duties to Address ..."; but not those at the southern border and those at the northern.
     */
    boolean namesMeasureOf(Setting other) {
        double lighter = Math.min(title().weight(), other.title().weight());
        return lighter >= Heading.LIGHTEST
                && title().shared(other.title()) >= Heading.NEARLY_ALL * lighter
                && Aims.nameMeasure(title().keys())
                && Aims.nameMeasure(other.title().keys())
                && !Aims.nameApart(title(), other.title(), RARE);
    }

    /**
     * Whether the two are about different things by their titles: each has a rare word of which the other document does not speak, and the
     * other speaks of next to nothing else of it.
     */
    boolean isApartFrom(Setting other) {
        return title().rarestWithout(other.all()) >= RARE
                && other.title().rarestWithout(all()) >= RARE
                && titlesMet(other) <= NEARLY_NOT_MET;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Setting setting
                && frequent.equals(setting.frequent)
                && heading.equals(setting.heading)
                && told.equals(setting.told)
                && subject.equals(setting.subject);
    }

    @Override
    public int hashCode() {
        return title().hashCode() * 31 + told.hashCode();
    }
}
