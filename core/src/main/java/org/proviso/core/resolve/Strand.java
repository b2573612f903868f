package org.proviso.core.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.register.MatterId;
import org.proviso.core.resolve.groups.Longs;

/** What one document tells of one matter, as it is compared with what others tell. */
public final class Strand {
    /** What a term weighs that few documents have. */
    private static final double FEW = .75;

    private static final int MOST_KEYS = 12;
    private static final int MOST_BLOCKS = 24;
    /** What is about more countries than this is about none of them. */
    private static final int MOST_AIMS = 3;

    /** Of so many claims, one at least is about the country that a strand is about. */
    private static final int CLAIMS_OF_A_COUNTRY = 12;

    /** Of so many claims, one at least is about the thing whose pause a strand is about. */
    private static final int CLAIMS_OF_A_THING = 3;

    /** A word of such a weight leads to others; a commoner one says too little. */
    private static final double TELLING = .25;

    /** What a word weighs that few documents have. */
    private static final double RARE = 1;

    /** So many words are paired. */
    private static final int MOST_PAIRED = 6;

    /** Of a long telling, only what so large a share of its claims name is what it is about. */
    private static final double FEWEST_SHARE = .15;

    private final Longs strong;
    private final Longs weak;
    private final Words words;
    private final Parties parties;
    private final Setting setting;
    private final Made made;
    private final Sayings sayings;
    /** Worked out when somebody asks. */
    private @Nullable Story story;

    Strand(Longs strong, Longs weak, Words words, Parties parties, Sayings sayings, Made made, Setting setting) {
        this.strong = strong;
        this.weak = weak;
        this.words = words;
        this.parties = parties;
        this.setting = setting;
        this.made = made;
        this.sayings = sayings;
    }

    /**
     * How it stands in its document.
     *
     * @param pointer whether it is page furniture
     * @param main whether it is most of the document
     * @param day when it is told, in days since 1970-01-01: when its document was published, or, where nobody says so, the middle one of the
     *     days of which its claims tell; {@link Ranks#UNDATED} where they tell of none
     */
    record Made(boolean pointer, boolean main, long day) {
        static Made of(List<Keyed> claims, boolean main, Setting setting) {
            return new Made(
                    claims.stream().map(Keyed::claim).allMatch(Claim::furniture),
                    main,
                    setting.day() == Ranks.UNDATED ? middle(claims) : setting.day());
        }

        private static long middle(List<Keyed> claims) {
            long[] days = claims.stream()
                    .flatMap(keyed -> keyed.claim().terms().when().flatMap(Edtf::earliest).stream())
                    .mapToLong(LocalDate::toEpochDay)
                    .sorted()
                    .toArray();
            return days.length == 0 ? Ranks.UNDATED : days[days.length / 2];
        }
    }

    /** The programmes and words of a claim, unless it tells of its own document. */
    private static void tell(Keyed keyed, Tally strong, Tally weak, Tally words) {
        Topic topic = keyed.facet().topic();
        if (!topic.named().own()) {
            Strands.about(keyed).forEach(term -> (isTelling(term) ? strong : weak).add(Hashes.of(term)));
            topic.words().keys().stream().forEach(words::add);
        }
    }

    private static boolean isMeasured(Facet facet, Longs things) {
        return Aims.isMeasure(facet) || !facet.topic().goods().isEmpty() || !things.isEmpty();
    }

    /** Goods that a claim names, whatever it tells of them, unless all that it says stands in the title. */
    private static Longs spokenOf(Facet facet, Setting setting) {
        return setting.hasInTitle(facet.topic().evidence())
                ? Longs.NONE
                : Goods.of(facet.topic().all().keys(), true);
    }

    /** What the claims of one matter name, how often. */
    private static final class Told {
        final Tally strong = new Tally();
        final Tally weak = new Tally();
        final Tally words = new Tally();
        final Tally parties = new Tally();
        final Tally amounts = new Tally();
        final Tally countries = new Tally();
        final Tally goods = new Tally();
        final Tally kinds = new Tally();
        final Tally paused = new Tally();
        final Tally programmes = new Tally();
        final Tally spoken = new Tally();
        int measures;
        int together;

        Told(List<Keyed> claims, long home, Setting setting) {
            for (Keyed keyed : claims) {
                Facet facet = keyed.facet();
                tell(keyed, strong, weak, words);
                facet.parties().filter(party -> party != home).forEach(parties::add);
                Aims.words(facet).forEach(words::add);
                Aims.of(facet, home).forEach(countries::add);
                Aims.goods(facet).forEach(goods::add);
                spokenOf(facet, setting).stream().forEach(spoken::add);
                facet.topic().measures().stream().forEach(kinds::add);
                Longs things = Things.of(keyed);
                things.stream().forEach(paused::add);
                Things.programmes(keyed).stream().forEach(programmes::add);
                measures += isMeasured(facet, things) ? 1 : 0;
                together += isMeasured(facet, things) && facet.actor().isPair() ? 1 : 0;
                if (facet.hasQuantity()) {
                    amounts.add(
                            Hashes.of(facet.amount().number(), facet.amount().unit()));
                }
            }
        }

        /** Keys of which so many claims speak, all of those of a title that tells of trade. */
        Longs ofTitle(TitleAims heading, int fewest) {
            return Longs.of(heading.targets().stream()
                    .filter(key ->
                            Things.are(key) ? paused.count(key) > 0 : heading.trade() || spoken.count(key) >= fewest));
        }

        /** The programmes that a title names, of which they speak or, where they are most of the document, that are forgiven. */
        Longs programmesOfTitle(TitleAims heading, boolean main) {
            return Longs.of(heading.targets().stream()
                    .filter(key -> programmes.count(key) > 0 || (main && Things.areForgiven(key))));
        }
    }

    /**
     * The claims of one matter.
     *
     * @param home the party that its document tells of most, which says nothing about one matter of it; {@link Parties#NOBODY} when there is none
     * @param heading what the title of its document says
     * @param setting of its document
     */
    static Strand of(List<Keyed> claims, long home, TitleAims heading, Setting setting) {
        Told told = new Told(claims, home, setting);
        int fewest = Math.max(1, (int) Math.round(claims.size() * FEWEST_SHARE));
        boolean main = claims.size() * 2 >= setting.claims();
        int fewestOfGoods = Math.max(1, Math.round((float) claims.size() / CLAIMS_OF_A_COUNTRY));
        Longs programme = told.programmesOfTitle(heading, main);
        Longs thing = told.paused.foremost((claims.size() + CLAIMS_OF_A_THING - 1) / CLAIMS_OF_A_THING);
        thing.stream().forEach(key -> told.goods.add(key, told.paused.count(key)));
        Longs titles = told.measures == 0
                ? programme
                : titled(told.ofTitle(heading, fewestOfGoods).with(programme), told.kinds, setting, home);
        Longs targets = aims(told.countries, told.goods, told.measures < fewest, titles, claims.size());
        // what two do together is on neither of them, and on nobody else of whom the document tells
        Longs aims = targets.isEmpty() && told.measures - told.together >= fewest
                ? Longs.of(Aims.of(told.kinds.foremost(1), setting.subject(), home))
                : targets;
        Longs named = main ? heading.programmes() : Longs.NONE;
        return new Strand(
                told.strong.most(fewest).with(named),
                told.weak.most(fewest),
                new Words(told.words.most(fewest)),
                new Parties(told.parties.most(fewest), home, aims),
                Sayings.of(claims, told.amounts.most(1)),
                Made.of(claims, main, setting),
                setting);
    }

    /**
     * What the title names, with the countries that it names beside goods ("Canadian Discrimination ... Motor Vehicles") or beside a thing that is
     * one programme whatever is done to it ("Closes De Minimis Exemptions to Combat China's Role").
     */
    private static Longs titled(Longs titled, Tally kinds, Setting setting, long home) {
        Longs countries = titled.shared(setting.subject()) > 0
                ? setting.subject()
                : titled.stream().anyMatch(Things::areProgrammes)
                        ? Longs.of(setting.subject().stream()
                                .filter(setting.heading().places()::contains))
                        : Longs.NONE;
        return countries.isEmpty() ? titled : titled.with(Longs.of(Aims.of(kinds.foremost(1), countries, home)));
    }

    /** Goods, where the title names some or more claims do than countries; else countries. */
    private static Longs aims(Tally countries, Tally goods, boolean few, Longs titled, int claims) {
        if (!titled.isEmpty() && titled.size() <= MOST_AIMS) {
            return titled;
        }
        int fewest = Math.round((float) claims / CLAIMS_OF_A_COUNTRY);
        if (few) {
            return Longs.NONE;
        }
        int most = Math.max(goods.highest(), countries.highest());
        return Longs.of(LongStream.concat(
                goods.highest() == most ? goods.foremost(fewest).stream() : LongStream.empty(),
                countries.highest() == most ? countries.foremost(fewest).stream() : LongStream.empty()));
    }

    /**
     * One of several countries or goods on which the measures of a strand are, or of several things that they pause.
     *
     * @param target its key
     * @param aims those of the strand that are on it
     */
    record Side(long target, Longs aims) {}

    /** Those countries and goods that its document is about, and those things, where the strand is about several. */
    List<Side> sides() {
        List<Side> sides = LongStream.concat(
                        setting.subject().stream(), aims().stream().filter(Things::are))
                .mapToObj(target -> new Side(target, Aims.on(aims(), target, parties.home())))
                .filter(side -> !side.aims.isEmpty())
                .limit(MatterId.MOST_ALSO)
                .toList();
        return sides.size() > 1 ? sides : List.of();
    }

    /** The same as far as it is on one of them. */
    Strand on(Side side) {
        Parties one = new Parties(parties.others(), parties.home(), side.aims);
        return new Strand(strong, weak, words, one, sayings, made, setting);
    }

    /** A term that few documents have: not "COVID", not "AI". */
    static boolean isTelling(String term) {
        return ProgrammeTerms.isSpecific(term) && Rarity.of(Hashes.of(ObjectWords.root(term))) >= FEW;
    }

    /**
     * Who it is about.
     *
     * @param others parties besides the home, by key
     * @param home the party that its document tells of most
     * @param aims what two countries do to each other, as {@link Aims} says
     */
    record Parties(Longs others, long home, Longs aims) {
        static final long NOBODY = 0;

        /** Whether both are about a party besides those that their documents tell of most, and they have one in common. */
        boolean meet(Parties strand) {
            return others.shared(strand.others) > 0 || (others.contains(strand.home) && strand.others.contains(home));
        }

        /** Whether both are about parties besides, and none in common. */
        boolean areApartFrom(Parties strand) {
            return !others.isEmpty()
                    && !strand.others.isEmpty()
                    && others.shared(strand.others) == 0
                    && !others.contains(strand.home)
                    && !strand.others.contains(home);
        }
    }

    /** How many claims have a key. */
    private static final class Tally {
        private static final Comparator<Map.Entry<Long, Integer>> ORDER =
                Map.Entry.<Long, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

        private final Map<Long, Integer> counts = new HashMap<>();

        void add(long key) {
            counts.merge(key, 1, Integer::sum);
        }

        void add(long key, int times) {
            counts.merge(key, times, Integer::sum);
        }

        int count(long key) {
            return counts.getOrDefault(key, 0);
        }

        int highest() {
            return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        /** Of the keys that so many claims have the most frequent, and those that half as many have; none where these are too many. */
        Longs foremost(int fewest) {
            int most = highest();
            long[] keys = counts.entrySet().stream()
                    .filter(each -> each.getValue() >= fewest && each.getValue() * 2 >= most)
                    .mapToLong(Map.Entry::getKey)
                    .toArray();
            return keys.length > MOST_AIMS ? Longs.NONE : Longs.of(keys);
        }

        /** The most frequent keys that so many claims have; of equals those with the smaller number. */
        Longs most(int fewest) {
            return Longs.of(counts.entrySet().stream()
                    .filter(each -> each.getValue() >= fewest)
                    .sorted(ORDER)
                    .limit(MOST_KEYS)
                    .mapToLong(Map.Entry::getKey));
        }
    }

    Longs strong() {
        return strong;
    }

    Longs weak() {
        return weak;
    }

    Words words() {
        return words;
    }

    Parties parties() {
        return parties;
    }

    Setting setting() {
        return setting;
    }

    Longs amounts() {
        return sayings.amounts();
    }

    /** What two countries do to each other, as {@link Aims} says. */
    Longs aims() {
        return parties.aims();
    }

    Sayings sayings() {
        return sayings;
    }

    boolean isPointer() {
        return made.pointer;
    }

    Made made() {
        return made;
    }

    /** By what the story of its document is told from others. */
    Story story() {
        Story known = story;
        if (known == null) {
            known = new Story(setting, made.day);
            story = known;
        }
        return known;
    }

    /** Whether it names what it is about. */
    boolean isSpecific() {
        return !strong.isEmpty() || words.size() > 1;
    }

    /** Two years of two half years each that overlap, so that two days less than half a year apart have one in common. */
    private static long[] years(long... times) {
        return times.length == 0
                ? times
                : new long[] {2 * Math.floorDiv(times[0], 4), 2 * Math.floorDiv(times[0] + 2, 4) + 1};
    }

    /** Each two of its words that tell most, where both together tell as much as one that few documents have. */
    private LongStream pairs() {
        List<Long> foremost = words.keys().stream()
                .boxed()
                .sorted(Comparator.comparingDouble((Long word) -> -Rarity.of(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PAIRED)
                .toList();
        return foremost.stream()
                .flatMapToLong(one -> foremost.stream()
                        .filter(other -> one < other && Rarity.of(one) + Rarity.of(other) >= RARE)
                        .mapToLong(other -> Hashes.of(one, other)));
    }

    /** @param times in which it is told, besides all times */
    Longs blocks(long[] times) {
        LongStream wordsOfParties = words.weighing(TELLING)
                .flatMap(word -> parties.others().stream().limit(4).map(party -> Hashes.of(word, party)));
        LongStream always = List.of(strong.stream(), weak.stream(), amounts().stream(), wordsOfParties).stream()
                .flatMapToLong(each -> each)
                .limit(MOST_BLOCKS);
        LongStream then =
                words.weighing(TELLING).flatMap(word -> LongStream.of(times).map(time -> Hashes.of(word, time)));
        return Longs.of(Stream.of(always, pairs(), then, aimsBlocks(times), storyBlocks())
                .flatMapToLong(each -> each));
    }

    /** Only what is most of its document is told from other stories by the document. */
    private LongStream storyBlocks() {
        return made.main && !made.pointer ? story().blocks(years(Ranks.times(made.day))) : LongStream.empty();
    }

    /** Only those by what its measures are on. */
    Longs blocksOfAims(long[] times) {
        return Longs.of(aimsBlocks(times));
    }

    private LongStream aimsBlocks(long[] times) {
        return aims().stream().flatMap(aim -> LongStream.of(years(times)).map(year -> Hashes.of(aim, year)));
    }
}
