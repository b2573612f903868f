package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.resolve.groups.Longs;

/**
 * The claims of one document, gathered into tellings, each of one entry: a pure function of those claims. In the order of
 * the text, each claim joins the telling whose claim fits it best by {@code scores.tsv}, if it fits well enough; else it
 * begins one. Claims in page furniture come last and are pointers: they join what the article tells, or one another.
 *
 * <p>Bounds: of the claims that share a word, a party, a term or a quantity with a claim, the last {@value #MOST_LOOKED_AT}
 * of each are looked at.
 */
final class Gathering {
    /** The article's claims in the order of the text, then page furniture. */
    static final Comparator<Claim> ORDER = Comparator.comparing(Claim::furniture)
            .thenComparingInt(claim -> claim.evidence().start())
            .thenComparingInt(claim -> claim.evidence().end())
            .thenComparing(claim -> claim.id().value());

    private static final int MOST_LOOKED_AT = 32;

    /** Evidence that begins so few characters apart is near. */
    private static final int NEAR = 250;

    private static final Pattern FURTHER =
            Pattern.compile("(?i)\\b(?:also|in addition|additionally|furthermore|moreover|as well|separately)\\b");

    private final List<Told> told = new ArrayList<>();
    private final List<Gathered> tellings = new ArrayList<>();
    private final List<Marks> marks = new ArrayList<>();
    private final Map<Long, List<Integer>> byFeature = new HashMap<>();
    private final Map<Lane, Integer> lastOfLane = new EnumMap<>(Lane.class);
    private final Map<Lane, Integer> mainOfLane = new EnumMap<>(Lane.class);
    private final Map<Long, Integer> claimsWithWord = new HashMap<>();
    private final Map<Lane, Integer> toldOfLane = new EnumMap<>(Lane.class);
    private final Map<Lane, Integer> claimsOfLane = new EnumMap<>(Lane.class);
    private final Map<Lane, Integer> lastTold = new EnumMap<>(Lane.class);
    private final int claims;
    private final int year;

    /** A claim that was told, in the telling of that number. */
    private record Told(Keyed keyed, int telling) {
        Claim claim() {
            return keyed.claim();
        }
    }

    /** A claim in its telling, and why it is there. */
    record Joined(Keyed keyed, String reason) {}

    /** The claims of one telling, the one that opens it first. */
    record Gathered(List<Joined> claims) {
        Claim first() {
            return claims.getFirst().keyed().claim();
        }

        List<Keyed> all() {
            return claims.stream().map(Joined::keyed).toList();
        }
    }

    private record Match(int telling, Fit fit) {}

    /**
     * What keeps others out of a telling, each once: a text may say one thing thousands of times.
     *
     * @param targets the countries on which each measure is
     * @param goods those that each is about
     * @param receivers the places to which each is done
     * @param which the names by which each is told from others of its kind
     * @param holders those for whom each is decided
     */
    private record Marks(
            Set<Amount> amounts,
            Set<Longs> targets,
            Set<Longs> goods,
            Set<Receivers> receivers,
            Set<Longs> which,
            Set<Holders> holders) {
        Marks() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        void add(Facet facet, Receivers places, boolean sequel) {
            if (facet.hasQuantity() && !sequel) {
                amounts.add(facet.amount());
            }
            targets.add(facet.targets());
            goods.add(facet.topic().goods());
            receivers.add(places);
            which.add(facet.which());
            holders.add(facet.holders());
        }
    }

    private Gathering(List<Keyed> claims) {
        this.claims = claims.size();
        this.year = year(claims);
        for (Keyed keyed : claims) {
            claimsOfLane.merge(keyed.facet().lane(), 1, Integer::sum);
            Topic topic = keyed.facet().topic();
            topic.all().keys().stream().forEach(word -> claimsWithWord.merge(word, 1, Integer::sum));
        }
    }

    /** Of which most of its claims tell, of equals the last; 0 where none tells of a year. */
    private static int year(List<Keyed> claims) {
        Map<Integer, Integer> years = new HashMap<>();
        claims.stream()
                .mapToInt(keyed -> keyed.facet().year())
                .filter(year -> year != 0)
                .forEach(year -> years.merge(year, 1, Integer::sum));
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** @param claims in {@link #ORDER}, each once */
    static List<Gathered> of(List<Keyed> claims) {
        Gathering gathering = new Gathering(claims);
        claims.forEach(gathering::take);
        return List.copyOf(gathering.tellings);
    }

    private void take(Keyed keyed) {
        Claim claim = keyed.claim();
        Facet facet = keyed.facet();
        Receivers receivers = Receivers.of(keyed);
        Optional<Match> match = best(keyed, receivers);
        int telling = match.map(found -> found.telling).orElse(tellings.size());
        if (match.isEmpty()) {
            tellings.add(new Gathered(new ArrayList<>()));
            marks.add(new Marks());
        }
        marks.get(telling)
                .add(
                        facet,
                        receivers,
                        match.isPresent() && isSequel(claim, facet, lastTold.getOrDefault(facet.lane(), -1)));
        String reason = match.map(found -> "joins: " + found.fit.reason())
                .orElse("opens the entry: none of the lane that the document tells fits");
        tellings.get(telling).claims.add(new Joined(keyed, reason + pointer(claim)));
        int number = told.size();
        told.add(new Told(keyed, telling));
        facet.features()
                .forEach(feature -> byFeature
                        .computeIfAbsent(feature, first -> new ArrayList<>(2))
                        .add(number));
        Lane lane = claim.move().lane();
        lastTold.put(lane, number);
        toldOfLane.merge(lane, 1, Integer::sum);
        lastOfLane.put(lane, telling);
        int main = mainOfLane.computeIfAbsent(lane, first -> telling);
        if (tellings.get(telling).claims.size() > tellings.get(main).claims.size()) {
            mainOfLane.put(lane, telling);
        }
    }

    private Optional<Match> best(Keyed keyed, Receivers receivers) {
        Claim claim = keyed.claim();
        Facet facet = keyed.facet();
        Map<Integer, List<Match>> matches = new TreeMap<>();
        Longs targets = facet.targets();
        Set<Integer> barred = new HashSet<>();
        for (int number : candidates(facet)) {
            Told earlier = told.get(number);
            if (isFurther(claim) && Fit.areDemandsApart(facet, earlier.keyed.facet())) {
                barred.add(earlier.telling);
            }
            if (Contrast.is(keyed, earlier.keyed, isNear(claim, earlier.claim()))) {
                barred.add(earlier.telling);
            }
            boolean sequel = isSequel(claim, facet, number);
            if (!clashes(facet, targets, receivers, earlier.telling, sequel)) {
                Fit.within(facet, earlier.keyed.facet(), situation(keyed, number, sequel))
                        .ifPresent(fit -> matches.computeIfAbsent(earlier.telling, first -> new ArrayList<>(2))
                                .add(new Match(earlier.telling, fit)));
            }
        }
        matches.keySet().removeAll(barred);
        Optional<Match> best = Optional.empty();
        double most = Weight.JOINS.value(true);
        for (List<Match> telling : matches.values()) {
            Match top = Collections.max(telling, Comparator.comparingDouble(match -> match.fit.score()));
            double score = chained(
                    top.fit.score(),
                    telling.stream()
                            .mapToDouble(match -> match.fit.score())
                            .average()
                            .orElse(0),
                    true);
            if (score >= most && (best.isEmpty() || score > most)) {
                best = Optional.of(top);
                most = score;
            }
        }
        return best;
    }

    private static boolean isNear(Claim claim, Claim earlier) {
        return claim.evidence().start() - earlier.evidence().end() <= NEAR;
    }

    /** "She also asked the ministry to publish the report": whoever asks so asks for something else than before. */
    private static boolean isFurther(Claim claim) {
        return claim.move().act() == Act.SOUGHT
                && (FURTHER.matcher(claim.evidence().exact()).find()
                        || claim.why().endsWith("beside the first"));
    }

    /** The best fit, lowered by a part of what the average one is below it: a chain of likenesses is not one thing. */
    static double chained(double best, double average, boolean within) {
        return best - Weight.CHAIN.value(within) * (best - average);
    }

    /**
     * The telling has another amount, is a measure on another country or other goods, or is done to another place.
     *
     * @param targets of the claim
     * @param receivers of the claim
     */
    private boolean clashes(Facet facet, Longs targets, Receivers receivers, int telling, boolean sequel) {
        Marks told = marks.get(telling);
        return (facet.hasQuantity() && !sequel && told.amounts.stream().anyMatch(facet::isApartFrom))
                || told.targets.stream().anyMatch(others -> Aims.areApart(targets, others))
                || told.goods.stream()
                        .anyMatch(others -> Aims.areApart(facet.topic().goods(), others))
                || told.receivers.stream().anyMatch(receivers::areApartFrom)
                || told.which.stream().anyMatch(others -> Facet.areApart(facet.which(), others))
                || told.holders.stream().anyMatch(facet.holders()::areApartFrom);
    }

    /**
     * Whether it goes on about what was told last of its lane, which is the claim of that number and near; by nobody else, of nothing of which that
     * said no word, and only a count with another amount.
     */
    private boolean isSequel(Claim claim, Facet facet, int number) {
        if (number < 0 || !isNext(claim, number) || !Sequels.goOn(claim)) {
            return false;
        }
        Facet earlier = told.get(number).keyed.facet();
        Words words = facet.topic().words();
        return (facet.lane() == Lane.COUNT || !facet.hasQuantity())
                && words.count(earlier.topic().all()) == words.size()
                && !areOthers(facet.actor(), earlier.actor())
                && !areOthers(facet.counterpart(), earlier.counterpart());
    }

    private static boolean areOthers(Side one, Side other) {
        Side.Match match = one.match(other);
        return match == Side.Match.DIFFERENT || match == Side.Match.UNLIKE;
    }

    private boolean isNext(Claim claim, int number) {
        return number == lastTold.getOrDefault(claim.move().lane(), -1)
                && claim.evidence().start()
                                - told.get(number).claim().evidence().end()
                        <= NEAR;
    }

    /** One tells of a year that is past, and the other of a later one; but what follows at once goes on about it: "It was lifted soon". */
    private boolean areOfTwoTimes(Keyed claim, int number) {
        Keyed earlier = told.get(number).keyed;
        return isBefore(claim, earlier) || (isBefore(earlier, claim) && !isNext(claim.claim(), number));
    }

    /** Where the other is not dated, the year of the document counts. */
    private boolean isBefore(Keyed claim, Keyed other) {
        int later = other.facet().year() == 0 ? year : other.facet().year();
        return claim.facet().year() < later && Bygone.is(claim.claim());
    }

    private Fit.Situation situation(Keyed keyed, int number, boolean sequel) {
        Claim claim = keyed.claim();
        Facet facet = keyed.facet();
        Told earlier = told.get(number);
        int start = claim.evidence().start();
        int other = earlier.claim().evidence().start();
        boolean overlaps = start < earlier.claim().evidence().end()
                && other < claim.evidence().end();
        return new Fit.Situation(
                lastOfLane.getOrDefault(facet.lane(), -1) == earlier.telling ? share(facet.lane(), earlier.telling) : 0,
                main(facet.lane()) == earlier.telling ? shareInCrowd(facet.lane(), earlier.telling) : 0,
                Math.abs(start - other) <= NEAR,
                overlaps,
                sequel,
                areOfTwoTimes(keyed, number),
                crowd(facet.lane()),
                this::rarity);
    }

    /** The part of what the document told of the lane so far that is of this telling. */
    private double share(Lane lane, int telling) {
        return (double) tellings.get(telling).claims.size() / toldOfLane.getOrDefault(lane, 1);
    }

    /** That, in a document that tells much of the lane: a list of many things has no main one because it has told two of it. */
    private double shareInCrowd(Lane lane, int telling) {
        return claimsOfLane.getOrDefault(lane, 0) < Weight.CROWD.value(true) ? 1 : share(lane, telling);
    }

    /** The logarithm of how many times more the document tells of the lane than of one thing; 0 for less. */
    private double crowd(Lane lane) {
        return Math.log(Math.max(1, claimsOfLane.getOrDefault(lane, 0) / Weight.CROWD.value(true)));
    }

    /** The telling of a lane that has most claims so far; of equals the first. */
    private int main(Lane lane) {
        return mainOfLane.getOrDefault(lane, -1);
    }

    private double rarity(long word) {
        return Rarity.of(word)
                * Math.log(1 + (double) claims / claimsWithWord.getOrDefault(word, 1))
                / Math.log(1 + (double) claims);
    }

    /** In ascending order, so that of equals the earliest wins. */
    private List<Integer> candidates(Facet facet) {
        Set<Integer> found = new TreeSet<>();
        facet.features().forEach(feature -> found.addAll(last(byFeature.getOrDefault(feature, List.of()))));
        int end = told.size();
        for (int i = Math.max(0, end - MOST_LOOKED_AT); i < end; i++) {
            found.add(i);
        }
        return List.copyOf(found);
    }

    private static List<Integer> last(List<Integer> numbers) {
        return numbers.subList(Math.max(0, numbers.size() - MOST_LOOKED_AT), numbers.size());
    }

    private static String pointer(Claim claim) {
        return claim.furniture() ? "; told in page furniture, a pointer to another article" : "";
    }
}
