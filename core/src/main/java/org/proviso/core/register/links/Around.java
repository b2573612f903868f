package org.proviso.core.register.links;

import java.util.List;
import java.util.Set;

/**
 * What a register tells beside some entries, as far as that may free what they tell to be held back, or be freed by it.
 *
 * @param holdings of entries that share something with them, or with what may free them
 * @param common what so many entries share that nothing is looked for by it ({@link Freeings#MOST_OF_KEY}), of what was asked for: not all of
 *     these entries are among the holdings
 */
public record Around(List<Holding> holdings, Set<String> common) {
    public Around {
        holdings = List.copyOf(holdings);
        common = Set.copyOf(common);
    }

    /** Of all that a register tells. */
    public static Around ofAll(List<Holding> holdings) {
        return new Around(holdings, Set.of());
    }
}
