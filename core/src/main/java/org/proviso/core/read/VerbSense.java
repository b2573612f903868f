package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;

/**
 * One row of {@code verbs.tsv}: a verb with what must stand around it, and the claim that this makes.
 *
 * @param tail the fixed words behind the verb or behind its object
 * @param apart the tail may stand behind the object
 * @param move nothing when this use of the verb is no claim
 * @param modality what the verb itself says of the act ("seek to" attempts it)
 * @param rule the name that a claim carries as its reason
 */
record VerbSense(
        String lemma,
        List<String> tail,
        boolean apart,
        ObjectNeed need,
        Optional<Move> move,
        RoleMap roles,
        Modality modality,
        String rule) {
    VerbSense {
        tail = List.copyOf(tail);
    }
}
