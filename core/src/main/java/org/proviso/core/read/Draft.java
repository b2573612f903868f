package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;

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

    /** What one word of a sentence tells by a rule that fills the roles itself. */
    static Draft of(Move move, Modality modality, Claim.Roles roles, Span evidence, int anchor, String rule) {
        Set<Integer> word = Set.of(anchor);
        return new Draft(
                move,
                modality,
                roles.actors(),
                roles.counterparts(),
                roles.object(),
                evidence,
                anchor,
                word,
                rule,
                Grounds.at(word));
    }

    /** The claim of it as it is, with terms and speaker. */
    Claim claim(Document document, CodePoints codePoints, Claim.Terms terms, Claim.Said said) {
        Span points = codePoints.ofUnits(evidence);
        return new Claim(
                move,
                modality,
                new Claim.Roles(actors, counterparts, object),
                terms,
                said,
                new Evidence(document.id(), points.start(), points.end(), evidence.of(document.text())),
                document.isFurniture(evidence),
                rule);
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
