package org.proviso.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One assertion, by one speaker, in one document, that something in one lane happened, holds, is planned, is sought or
 * did not happen (the codebook says which).
 *
 * @param furniture the words are page furniture: a pointer to another article, never this article's own claim
 * @param why the name of the rule that found it
 */
public record Claim(
        Move move,
        Modality modality,
        Roles roles,
        Terms terms,
        Said said,
        Evidence evidence,
        boolean furniture,
        String why) {

    /**
     * Who acts on what towards whom.
     *
     * @param actors who acts, empty when the text does not say
     * @param counterparts towards whom
     * @param object the programme, measure, money or action, in the text's own words
     * @param likely who is meant where the claim's sentence names nobody; shown, and never what claims are compared by
     */
    public record Roles(List<Party> actors, List<Party> counterparts, Optional<String> object, Likely likely) {
        public Roles {
            actors = List.copyOf(actors);
            counterparts = List.copyOf(counterparts);
        }

        public Roles(List<Party> actors, List<Party> counterparts, Optional<String> object) {
            this(actors, counterparts, object, Likely.NOBODY);
        }

        /** Who acts; where nobody is named, who likely does. */
        public List<Party> anyActors() {
            return actors.isEmpty() ? likely.actor().stream().toList() : actors;
        }

        /** Towards whom; where nobody is named, towards whom it likely is. */
        public List<Party> anyCounterparts() {
            return counterparts.isEmpty() ? likely.counterpart().stream().toList() : counterparts;
        }
    }

    /** Whom the document likely means where a claim's own sentence does not say. */
    public record Likely(Optional<Party> actor, Optional<Party> counterpart) {
        /** Nobody is likelier than nobody. */
        public static final Likely NOBODY = new Likely(Optional.empty(), Optional.empty());
    }

    /**
     * On which terms.
     *
     * @param condition the words of "in exchange for", "if", "unless", "until", "pending"
     * @param when when it happened or holds, where the text fixes it
     * @param corrects the number that was told wrongly before, where the text says that the quantity corrects it
     */
    public record Terms(
            Optional<Quantity> quantity, Optional<String> condition, Optional<Edtf> when, Optional<Quantity> corrects) {
        public Terms(Optional<Quantity> quantity, Optional<String> condition, Optional<Edtf> when) {
            this(quantity, condition, when, Optional.empty());
        }
    }

    /**
     * Who says so.
     *
     * @param speaker nobody when it is the article itself
     * @param via the outlet that the speaker told, where named
     */
    public record Said(Optional<Party> speaker, Optional<String> via) {}

    public Claim {
        if (why.isBlank()) {
            throw new IllegalArgumentException("a claim carries the rule that found it");
        }
    }

    /** The same fields give the same id, on every machine. */
    public ClaimId id() {
        List<String> fields = new ArrayList<>(List.of(
                "claim/1",
                evidence.document().value(),
                String.valueOf(evidence.start()),
                String.valueOf(evidence.end()),
                move.toString(),
                modality.wireName(),
                roles.object().orElse(""),
                terms.quantity()
                        .map(q -> q.value().toPlainString() + " " + q.unit())
                        .orElse("")));
        roles.actors().forEach(party -> fields.add("actor " + party.name()));
        roles.counterparts().forEach(party -> fields.add("counterpart " + party.name()));
        return new ClaimId(Digest.ofFields(fields).substring(0, 16));
    }
}
