package org.proviso.core.resolve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.register.counts.CountIdentity.Unit;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.text.Which;

/**
 * What one claim is compared by.
 *
 * @param when it is so: the year, and the day of the year or 0 where no day is told; 0 where the text does not fix it
 * @param which keys of the names by which it is told from others of its kind: "the crossing at Erst", or of the number of a part
 * @param targets the countries on which a measure as {@link Aims} has them is; none of a claim that tells of none
 */
record Facet(
        Lane lane,
        Act act,
        Amount amount,
        int when,
        Side actor,
        Side counterpart,
        Topic topic,
        Longs targets,
        Longs which,
        Holders holders) {
    /** More than a year has. */
    private static final int DAYS = 1_000;

    private static final String SEVERAL = " several";
    private static final Set<Act> SAYINGS = EnumSet.of(Act.SOUGHT, Act.MADE, Act.REQUESTED);
    private static final Set<Lane> NAMED = EnumSet.of(Lane.MEASURE, Lane.WAIVER, Lane.WORK);

    /** @param terms the programmes that the claim names */
    static Facet of(Claim claim, List<String> terms, Function<ActorId, Optional<ActorId>> countryOf) {
        Lane lane = claim.move().lane();
        Longs named = NAMED.contains(lane) ? named(claim) : Longs.NONE;
        Side actor = Side.of(claim.roles().actors(), countryOf);
        Side counterpart = Side.of(claim.roles().counterparts(), countryOf);
        Topic topic = Topic.of(claim, terms).naming(named);
        return new Facet(
                lane,
                act(claim),
                claim.terms()
                        .quantity()
                        .filter(quantity -> !quantity.isTime())
                        .filter(quantity -> lane != Lane.ARRANGEMENT || !ObjectWords.countsParties(quantity.unit()))
                        .map(quantity -> Amount.of(quantity, claim.terms().corrects()))
                        .orElse(Amount.NONE),
                claim.terms()
                        .when()
                        .flatMap(Edtf::earliest)
                        .map(day -> when(day, claim.terms().when().flatMap(Edtf::latest)))
                        .orElse(0),
                actor,
                counterpart,
                topic,
                Aims.targets(lane, actor, counterpart, topic),
                which(claim, lane, named),
                Holders.of(claim));
    }

    private static Longs which(Claim claim, Lane lane, Longs named) {
        Longs which = NAMED.contains(lane) ? which(claim, named) : Longs.NONE;
        return which.isEmpty() ? Parts.of(claim) : which;
    }

    private static int when(LocalDate first, Optional<LocalDate> last) {
        return first.getYear() * DAYS + (last.filter(first::equals).isPresent() ? first.getDayOfYear() : 0);
    }

    /** Of when it is so; 0 where the text does not fix it. */
    int year() {
        return when / DAYS;
    }

    /** Whether the day of it is known. */
    boolean hasDay() {
        return when % DAYS != 0;
    }

    /** Whether both are of one day. */
    boolean isOfDayOf(Facet other) {
        return hasDay() && when == other.when;
    }

    /** Keys of those that it names. */
    private static Longs named(Claim claim) {
        String object = claim.roles().object().orElse("");
        List<Which> named = Which.in(object);
        String kind = Which.kindIn(object);
        String words = named.isEmpty() ? claim.evidence().exact() : object;
        List<Which> found = named.isEmpty() ? Which.in(words) : named;
        return Longs.of(found.stream()
                .filter(which -> object.isEmpty() || which.kind().equals(kind))
                .flatMapToLong(which -> which.names().stream()
                        .mapToLong(name -> Hashes.of(which.kind() + " " + Which.plain(name.of(words))))));
    }

    /** The same; of several that have no names ("both crossings") that they are several. */
    private static Longs which(Claim claim, Longs named) {
        return named.isEmpty()
                ? Which.severalIn(claim.roles().object().orElse(""))
                        .map(kind -> Longs.of(LongStream.of(Hashes.of(kind + SEVERAL))))
                        .orElse(Longs.NONE)
                : named;
    }

    /** Whether both name which one of their kind they are about, and not the same, or are decided for others. */
    boolean isOfAnotherThan(Facet other) {
        return areApart(which, other.which) || holders.areApartFrom(other.holders);
    }

    static boolean areApart(Longs some, Longs others) {
        return !some.isEmpty() && !others.isEmpty() && some.shared(others) == 0;
    }

    /** Who does not promise is compared with who refuses: both answer one demand. */
    private static Act act(Claim claim) {
        boolean notPromised = claim.move().lane() == Lane.COMMITMENT
                && claim.move().act() == Act.MADE
                && claim.modality() == Modality.NEGATED;
        return notPromised ? Act.REFUSED : claim.move().act();
    }

    /** Whose it is: of a measure that a court blocks or upholds, not the court's. */
    Side owner() {
        return isAttackedOrDefended() ? counterpart : actor;
    }

    /** To whom it is done. */
    Side target() {
        return isAttackedOrDefended() ? Side.NOBODY : counterpart;
    }

    private boolean isAttackedOrDefended() {
        return lane == Lane.MEASURE && (act == Act.BLOCKED || act == Act.UPHELD);
    }

    /** Countries that promise, or to which something is granted, paid or done, are told apart; of an arrangement, both sides alike. */
    boolean isWithOthersThan(Facet other) {
        return switch (lane) {
            case ARRANGEMENT -> actor.with(counterpart).isWithOthersThan(other.actor.with(other.counterpart));
            case COMMITMENT ->
                isOfAnotherPairThan(other) || (act != Act.SOUGHT && actor.match(other.actor) == Side.Match.DIFFERENT);
            case WAIVER, MONEY -> counterpart.match(other.counterpart) == Side.Match.DIFFERENT;
            case MEASURE -> isOfAnotherPairThan(other) || Aims.areApart(this, other);
            case WORK -> isOfAnotherPairThan(other);
            // a leak is its own, whoever holds back what is leaked
            case PUBLICITY -> (act == Act.LEAKED) != (other.act == Act.LEAKED);
            case COUNT, DISPUTE -> false;
        };
    }

    /** Two do it together, and one of them with somebody else the other, unless both do it to the same: "the two countries will work together". */
    private boolean isOfAnotherPairThan(Facet other) {
        return actor.isPair()
                && other.actor.isPair()
                && actor.isWithOthersThan(other.actor)
                && counterpart.match(other.counterpart) != Side.Match.SAME;
    }

    /** Two arrangements between the same two parties or more. */
    boolean isBetweenTheSame(Facet other) {
        return lane == Lane.ARRANGEMENT
                && parties().count() > 1
                && Arrays.equals(
                        parties().sorted().toArray(), other.parties().sorted().toArray());
    }

    /**
     * Another number of the same unit; of two counts, any other number; the same number, once of persons and once of events or things; an amount
     * of money, and how many persons are paid, or two such numbers.
     */
    boolean hasOtherQuantityThan(Facet other) {
        return isApartFrom(other.amount);
    }

    /** The same of what another tells. */
    boolean isApartFrom(Amount other) {
        if (amount.hasNumberOf(other)) {
            return amount.counted().isApartFrom(other.counted());
        }
        boolean both = hasQuantity() && other.isThere();
        boolean paid = lane == Lane.MONEY && (amount.counted() == Unit.PERSONS || other.counted() == Unit.PERSONS);
        return both && (paid || amount.unit() == other.unit() || lane == Lane.COUNT);
    }

    /** How many persons are paid, and money for something else of which no amount is told. */
    boolean paysOthersThan(Facet other) {
        return lane == Lane.MONEY && (isOfPersonsBeside(other) || other.isOfPersonsBeside(this));
    }

    private boolean isOfPersonsBeside(Facet other) {
        return amount.counted() == Unit.PERSONS
                && !other.hasQuantity()
                && !other.topic.words().isEmpty()
                && other.topic.words().count(topic.all()) == 0;
    }

    boolean hasQuantity() {
        return amount.isThere();
    }

    /** Nothing says what it is about: it points back to what was told. */
    boolean pointsBack() {
        return namesNothing() && !hasQuantity();
    }

    /** Its object says no more than a kind: "these waivers", "waivers worth $5 million". */
    boolean namesNothing() {
        return topic.words().isEmpty() && topic.terms().isEmpty();
    }

    /**
     * It says no more than that something is asked or promised: "asked for a review", "everything it asked for". The same words hold for
     * whatever else is asked.
     */
    boolean isBareSaying() {
        return pointsBack() && SAYINGS.contains(act);
    }

    /** What may tell it from others of its lane, so that two that fit share one: quantity, terms, words; else its parties. */
    LongStream features() {
        return LongStream.concat(signs(), words(0));
    }

    /** Of these, those that few things of a lane share at any time: quantity, terms, or else its parties. */
    LongStream signs() {
        long base = Hashes.of(lane.wireName());
        LongStream quantity =
                hasQuantity() ? amount.numbers().map(number -> Hashes.of(base, number)) : LongStream.empty();
        LongStream terms = topic.terms().stream().map(term -> Hashes.of(base, term));
        LongStream parties = pointsBack() || parties().count() > 1
                ? LongStream.of(parties().sorted().reduce(base, Hashes::of))
                : LongStream.empty();
        return List.of(quantity, terms, parties).stream().flatMapToLong(each -> each);
    }

    /** Its words of so much weight or more. */
    LongStream words(double least) {
        long base = Hashes.of(lane.wireName());
        return topic.words().weighing(least).map(word -> Hashes.of(base, word));
    }

    LongStream parties() {
        return LongStream.concat(actor.keys(), counterpart.keys()).distinct();
    }
}
