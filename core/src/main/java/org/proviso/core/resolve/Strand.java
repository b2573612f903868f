package org.proviso.core.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.proviso.core.model.Claim;
import org.proviso.core.resolve.groups.Longs;

/** What one document tells of one matter, as it is compared with what others tell. */
public final class Strand {
    private static final int MOST_KEYS = 12;
    private static final int MOST_BLOCKS = 24;

    /** A word of such a weight leads to others; a commoner one says too little. */
    private static final double TELLING = .25;

    /** Of a long telling, only what so large a share of its claims name is what it is about. */
    private static final double FEWEST_SHARE = .15;

    private final Longs strong;
    private final Longs weak;
    private final Words words;
    private final Longs parties;
    private final Longs amounts;
    private final boolean pointer;

    Strand(Longs strong, Longs weak, Words words, Longs parties, Longs amounts, boolean pointer) {
        this.strong = strong;
        this.weak = weak;
        this.words = words;
        this.parties = parties;
        this.amounts = amounts;
        this.pointer = pointer;
    }

    static Strand of(List<Keyed> claims) {
        Tally strong = new Tally();
        Tally weak = new Tally();
        Tally words = new Tally();
        Tally parties = new Tally();
        Tally amounts = new Tally();
        for (Keyed keyed : claims) {
            Facet facet = keyed.facet();
            keyed.terms().forEach(term -> (ProgrammeTerms.isSpecific(term) ? strong : weak).add(Hashes.of(term)));
            facet.topic().words().keys().stream().forEach(words::add);
            facet.parties().forEach(parties::add);
            if (facet.hasQuantity()) {
                amounts.add(Hashes.of(facet.amount().number(), facet.amount().unit()));
            }
        }
        int fewest = Math.max(1, (int) Math.round(claims.size() * FEWEST_SHARE));
        return new Strand(
                strong.most(fewest),
                weak.most(fewest),
                new Words(words.most(fewest)),
                parties.most(fewest),
                amounts.most(1),
                claims.stream().map(Keyed::claim).allMatch(Claim::furniture));
    }

    /** How many claims have a key. */
    private static final class Tally {
        private final Map<Long, Integer> counts = new HashMap<>();

        void add(long key) {
            counts.merge(key, 1, Integer::sum);
        }

        /** The most frequent keys that so many claims have; of equals those with the smaller number. */
        Longs most(int fewest) {
            return Longs.of(counts.entrySet().stream()
                    .filter(each -> each.getValue() >= fewest)
                    .sorted(Map.Entry.<Long, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
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

    Longs parties() {
        return parties;
    }

    Longs amounts() {
        return amounts;
    }

    boolean isPointer() {
        return pointer;
    }

    /** Whether it names what it is about. */
    boolean isSpecific() {
        return !strong.isEmpty() || words.size() > 1;
    }

    /** @param times in which it is told, besides all times */
    Longs blocks(long[] times) {
        LongStream wordsOfParties = words.weighing(TELLING)
                .flatMap(word -> parties.stream().limit(4).map(party -> Hashes.of(word, party)));
        LongStream always = List.of(strong.stream(), weak.stream(), amounts.stream(), wordsOfParties).stream()
                .flatMapToLong(each -> each)
                .limit(MOST_BLOCKS);
        LongStream then =
                words.weighing(TELLING).flatMap(word -> LongStream.of(times).map(time -> Hashes.of(word, time)));
        return Longs.of(LongStream.concat(always, then));
    }
}
