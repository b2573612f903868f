package org.proviso.core.read;

import java.util.Set;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;

/**
 * One row of {@code statives.tsv}: a noun that asserts by standing there.
 *
 * @param contexts what must stand around it, as the table writes it
 * @param modality what the noun itself says of the act
 * @param general the row speaks of a class of nouns, not of one
 */
record Stative(Set<String> contexts, Move move, RoleMap roles, Modality modality, boolean general, String rule) {
    Stative {
        contexts = Set.copyOf(contexts);
    }
}
