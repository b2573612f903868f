package org.proviso.core.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.names.SameNames;

/**
 * A claim with what it is compared by, found once.
 *
 * @param terms the programmes that it names
 */
record Keyed(Claim claim, Facet facet, List<String> terms) {
    Keyed {
        terms = List.copyOf(terms);
    }

    static Keyed of(Claim claim, Function<ActorId, Optional<ActorId>> countryOf) {
        return of(claim, claim, countryOf);
    }

    /** @param read the claim as it is compared */
    private static Keyed of(Claim claim, Claim read, Function<ActorId, Optional<ActorId>> countryOf) {
        List<String> terms = List.copyOf(ProgrammeTerms.of(read));
        return new Keyed(claim, Facet.of(read, terms, countryOf), terms);
    }

    /** The same claim, compared as it reads with one name for each thing. */
    Keyed with(SameNames names, Function<ActorId, Optional<ActorId>> countryOf) {
        Claim read = names.read(claim);
        return read.equals(claim) ? this : of(claim, read, countryOf);
    }

    /** In the order of {@link Gathering#ORDER}, each once: a reader may tell the same claim twice. */
    static List<Keyed> of(List<Claim> claims, Function<ActorId, Optional<ActorId>> countryOf) {
        Set<ClaimId> seen = new HashSet<>();
        return claims.stream()
                .sorted(Gathering.ORDER)
                .filter(claim -> seen.add(claim.id()))
                .map(claim -> of(claim, countryOf))
                .toList();
    }
}
