package org.proviso.core.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Quantity;

/**
 * What one claim is compared by.
 *
 * @param number 0 when there is no quantity
 * @param unit 0 when there is no quantity
 * @param year of when it is so; 0 where the text does not fix it
 */
record Facet(Lane lane, Act act, long number, long unit, int year, Side actor, Side counterpart, Topic topic) {

    /** "299,000 people" and "299,000 migrants" are one amount, but not "2 states" and "2 years". */
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    static Facet of(Claim claim, Function<ActorId, Optional<ActorId>> countryOf) {
        Optional<Quantity> quantity = claim.terms().quantity();
        return new Facet(
                claim.move().lane(),
                claim.move().act(),
                quantity.map(Facet::number).orElse(0L),
                quantity.map(Facet::unit).orElse(0L),
                claim.terms()
                        .when()
                        .flatMap(Edtf::earliest)
                        .map(day -> day.getYear())
                        .orElse(0),
                Side.of(claim.roles().actors(), countryOf),
                Side.of(claim.roles().counterparts(), countryOf),
                Topic.of(claim));
    }

    /** Another number of the same unit; of two counts, any other number. */
    boolean hasOtherQuantityThan(Facet other) {
        boolean both = hasQuantity() && other.hasQuantity();
        return both && number != other.number && (unit == other.unit || lane == Lane.COUNT);
    }

    private static long number(Quantity quantity) {
        boolean small = quantity.value().abs().compareTo(SMALL) < 0;
        return Hashes.of(quantity.value().toPlainString() + (small ? " " + quantity.unit() : ""));
    }

    private static long unit(Quantity quantity) {
        return Hashes.of(quantity.isMoney() ? quantity.unit() : ObjectWords.unit(quantity.unit()));
    }

    boolean hasQuantity() {
        return unit != 0;
    }

    /** Nothing says what it is about: it points back to what was told. */
    boolean pointsBack() {
        return topic.words().isEmpty() && topic.terms().isEmpty() && !hasQuantity();
    }

    /** What may tell it from others of its lane, so that two that fit share one: quantity, terms, words; else its parties. */
    LongStream features() {
        long base = Hashes.of(lane.wireName());
        LongStream quantity = hasQuantity() ? LongStream.of(Hashes.of(base, number)) : LongStream.empty();
        LongStream terms = topic.terms().stream().map(term -> Hashes.of(base, term));
        LongStream words = words();
        LongStream parties = pointsBack() || parties().count() > 1
                ? LongStream.of(parties().sorted().reduce(base, Hashes::of))
                : LongStream.empty();
        return List.of(quantity, terms, words, parties).stream().flatMapToLong(each -> each);
    }

    /** Of these, those that many things of a lane share, and few at one time. */
    LongStream words() {
        long base = Hashes.of(lane.wireName());
        return topic.words().stream().map(word -> Hashes.of(base, word));
    }

    LongStream parties() {
        return LongStream.concat(LongStream.of(actor.keys()), LongStream.of(counterpart.keys()))
                .distinct();
    }
}
