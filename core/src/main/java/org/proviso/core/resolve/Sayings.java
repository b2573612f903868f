package org.proviso.core.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.resolve.groups.Longs;

/**
 * What a strand says: what is told of as so, and what is denied, each by the lane and a word of the object. Who disputes that all programmes
 * are halted speaks of what another document tells.
 *
 * @param amounts that it names
 * @param told what most of those claims say that deny nothing
 * @param denied what those claims say that are negated, where the document disputes or denies something
 */
record Sayings(Longs amounts, Longs told, Longs denied) {
    private static final int MOST = 12;

    /** A commoner word says too little. */
    private static final double TELLING = .5;

    static Sayings of(List<Keyed> claims, Longs amounts) {
        boolean denies = claims.stream().map(Keyed::facet).anyMatch(Sayings::isDenial);
        Map<Long, Integer> told = new HashMap<>();
        Map<Long, Integer> denied = new HashMap<>();
        for (Keyed keyed : claims) {
            boolean negated = keyed.claim().modality() == Modality.NEGATED;
            if (denies || !negated) {
                keys(keyed.facet()).forEach(key -> (negated ? denied : told).merge(key, 1, Integer::sum));
            }
        }
        return new Sayings(amounts, most(told), most(denied));
    }

    private static boolean isDenial(Facet facet) {
        return facet.lane() == Lane.DISPUTE && facet.act() == Act.DENIED;
    }

    private static LongStream keys(Facet facet) {
        long lane = Hashes.of(facet.lane().wireName());
        return facet.topic().words().weighing(TELLING).map(word -> Hashes.of(lane, word));
    }

    private static Longs most(Map<Long, Integer> counts) {
        return Longs.of(counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .mapToLong(Map.Entry::getKey));
    }

    /** Whether one of the two tells of something that the other denies. */
    boolean areOfOneDenial(Sayings other) {
        return denied.shared(other.told) > 0 || other.denied.shared(told) > 0;
    }
}
