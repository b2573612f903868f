package org.proviso.core.read;

import java.util.List;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/**
 * Who acts in a claim, or towards whom: the question with its candidates, as a model of the choice is learnt from it.
 *
 * @param claim what the rules of reading say, before anything is filled in
 * @param acting whether who acts is asked; else towards whom
 * @param candidates nobody first; then whom the rules name, where they name somebody; then the rest of the document's cast
 */
public record CastQuestion(Claim claim, boolean acting, List<Candidate> candidates) {
    public CastQuestion {
        candidates = List.copyOf(candidates);
    }

    /**
     * Who may be meant.
     *
     * @param parties nobody, one, or, as the rules may have it, several
     * @param signs what speaks for and against it, as {@code cast-weights.tsv} writes signs
     */
    public record Candidate(List<Party> parties, List<String> signs) {
        public Candidate {
            parties = List.copyOf(parties);
            signs = List.copyOf(signs);
        }
    }

    /** Whether the rules name somebody. */
    public boolean isRuled() {
        return !(acting ? claim.roles().actors() : claim.roles().counterparts()).isEmpty();
    }
}
