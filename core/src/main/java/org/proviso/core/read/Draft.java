package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;

/**
 * A claim in the making: what a frame found in one sentence, before terms and speaker are added.
 *
 * @param anchor the chunk that holds the trigger
 * @param used the noun groups that fill its roles
 * @param grounds from where it was read
 */
record Draft(
        Move move,
        Modality modality,
        List<Party> actors,
        List<Party> counterparts,
        Optional<String> object,
        Span evidence,
        int anchor,
        Set<Integer> used,
        String rule,
        Grounds grounds) {
    Draft {
        actors = List.copyOf(actors);
        counterparts = List.copyOf(counterparts);
        used = Set.copyOf(used);
    }

    /** The same words taken for another act. */
    Draft as(Move other, Modality told) {
        return new Draft(other, told, actors, counterparts, object, evidence, anchor, used, rule, grounds);
    }

    Draft by(List<Party> doers) {
        return new Draft(move, modality, doers, counterparts, object, evidence, anchor, used, rule, grounds);
    }

    Draft towards(List<Party> others) {
        return new Draft(move, modality, actors, others, object, evidence, anchor, used, rule, grounds);
    }

    Draft withEvidence(Span words) {
        return new Draft(move, modality, actors, counterparts, object, words, anchor, used, rule, grounds);
    }

    Draft withObject(String words) {
        return new Draft(
                move,
                modality,
                actors,
                counterparts,
                Optional.of(Slots.plain(words)),
                evidence,
                anchor,
                used,
                rule,
                grounds);
    }
}
