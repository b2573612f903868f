package org.proviso.core.read;

import java.util.List;

/**
 * A reading with its reasons.
 *
 * @param claims why each claim of the reading is one, in their order
 * @param misses the triggers that gave no claim, in the order of the text
 */
public record Explained(Reading reading, List<Explanation> claims, List<NearMiss> misses) {
    public Explained {
        claims = List.copyOf(claims);
        misses = List.copyOf(misses);
    }
}
