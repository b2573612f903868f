package org.proviso.core.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;

/**
 * What a claim, or the entry it opens, is compared by. In a commitment the sides are who promises and who gains: who is
 * asked promises, so a demand and its answer have the same sides.
 *
 * @param number 0 when there is no quantity
 * @param unit 0 when there is no quantity
 */
record Keys(Lane lane, long number, long unit, Side actor, Side counterpart, Topic topic) {

    /** Content words, programme terms and countries named as sorted keys. */
    static final class Topic {
        static final Topic NONE = new Topic(new long[0], new long[0], new long[0]);
        final long[] words;
        final long[] terms;
        final long[] countries;

        private Topic(long[] words, long[] terms, long[] countries) {
            this.words = words;
            this.terms = terms;
            this.countries = countries;
        }

        static Topic of(ObjectWords object) {
            return new Topic(
                    object.words().stream().mapToLong(Hashes::of).sorted().toArray(),
                    object.terms().stream().mapToLong(Hashes::of).sorted().toArray(),
                    object.countries().stream().mapToLong(Hashes::of).sorted().toArray());
        }

        static int shared(long[] some, long[] others) {
            int shared = 0;
            for (long key : some) {
                shared += Arrays.binarySearch(others, key) >= 0 ? 1 : 0;
            }
            return shared;
        }
    }

    static Keys of(Claim claim, Function<ActorId, Optional<ActorId>> countryOf) {
        boolean mirrored = claim.move().act() == Act.SOUGHT;
        List<Party> actors = claim.roles().actors();
        List<Party> counterparts = claim.roles().counterparts();
        List<Party> parties =
                Stream.of(actors, counterparts).flatMap(List::stream).toList();
        Optional<Quantity> quantity = claim.terms().quantity();
        return new Keys(
                claim.move().lane(),
                quantity.map(q -> Hashes.of(q.value().toPlainString())).orElse(0L),
                quantity.map(q -> Hashes.of(q.unit())).orElse(0L),
                Side.of(mirrored ? counterparts : actors, countryOf),
                Side.of(mirrored ? actors : counterparts, countryOf),
                claim.roles()
                        .object()
                        .map(object -> ObjectWords.of(object, parties))
                        .map(Topic::of)
                        .orElse(Topic.NONE));
    }

    boolean hasQuantity() {
        return unit != 0;
    }

    /** These keys, with what they lack filled from a claim that joined. */
    Keys filledFrom(Keys joined) {
        return new Keys(
                lane,
                hasQuantity() ? number : joined.number,
                hasQuantity() ? unit : joined.unit,
                actor.isEmpty() ? joined.actor : actor,
                counterpart.isEmpty() ? joined.counterpart : counterpart,
                topic.words.length == 0 ? joined.topic : topic);
    }

    /** The keys under which entries that may fit are found: lane and quantity, lane and each word with each party. */
    long[] blocks() {
        long base = Hashes.of(lane.wireName());
        LongStream quantity =
                hasQuantity() ? LongStream.of(Hashes.of(base, Hashes.of(number, unit))) : LongStream.empty();
        long[] parties = LongStream.concat(Arrays.stream(counterpart.keys()), Arrays.stream(actor.keys()))
                .distinct()
                .limit(2)
                .toArray();
        LongStream words = Arrays.stream(topic.words)
                .flatMap(word -> parties.length == 0 || lane == Lane.MEASURE
                        ? LongStream.of(Hashes.of(base, word))
                        : Arrays.stream(parties).map(party -> Hashes.of(base, Hashes.of(word, party))));
        LongStream terms = Arrays.stream(topic.terms).map(term -> Hashes.of(base, term));
        return LongStream.concat(quantity, LongStream.concat(words, terms)).toArray();
    }
}
