package org.proviso.core.resolve;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;

/**
 * The places and organisations to which something is done, as a claim itself names them: grants to Ohio, grants to Texas. Of measures
 * authorities are none: one order may tell several what to do.
 *
 * @param names keys of them; none where the claim names nobody, or somebody else beside
 * @param countries in which they are, where known
 */
record Receivers(Set<Long> names, Set<Long> countries) {
    private static final Receivers NONE = new Receivers(Set.of(), Set.of());

    static Receivers of(Keyed keyed) {
        Lane lane = keyed.facet().lane();
        List<Party> parties = keyed.claim().roles().counterparts();
        boolean told = !parties.isEmpty()
                && parties.stream()
                        .allMatch(party ->
                                party.id().filter(id -> isOne(id, lane)).isPresent());
        if (!told) {
            return NONE;
        }
        Side side = keyed.facet().counterpart();
        return new Receivers(keys(side.names()), keys(side.countries()));
    }

    private static boolean isOne(ActorId id, Lane lane) {
        boolean outside = id.is("place") || id.is("country") || id.is("org");
        return switch (lane) {
            case MEASURE -> outside;
            case WAIVER, MONEY -> outside || id.is("body");
            case WORK, PUBLICITY, COMMITMENT, ARRANGEMENT, COUNT, DISPUTE -> false;
        };
    }

    /** Whether both name some, and none of the one is, or is in, one of the other. */
    boolean areApartFrom(Receivers other) {
        return !names.isEmpty()
                && !other.names.isEmpty()
                && Collections.disjoint(names, other.names)
                && Collections.disjoint(names, other.countries)
                && Collections.disjoint(countries, other.names);
    }

    private static Set<Long> keys(long[] keys) {
        return Arrays.stream(keys).filter(key -> key != Side.UNKNOWN).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
