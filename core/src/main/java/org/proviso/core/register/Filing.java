package org.proviso.core.register;

import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;

/**
 * A claim in the entry that it belongs to.
 *
 * @param claim as it holds: as it was read, or as people corrected it
 * @param reason why it belongs there
 * @param judgements people's, that hold of it, in the order of the log
 * @param asRead the claim as it was read, when people corrected it
 */
public record Filing(
        ClaimId id,
        Claim claim,
        RecordedAt recordedAt,
        String reason,
        List<Event.JudgementMade> judgements,
        Optional<Claim> asRead) {
    public Filing {
        judgements = List.copyOf(judgements);
    }

    /** A claim that nobody judged. */
    public Filing(ClaimId id, Claim claim, RecordedAt recordedAt, String reason) {
        this(id, claim, recordedAt, reason, List.of(), Optional.empty());
    }

    public DocumentId document() {
        return claim.evidence().document();
    }

    /** As the judgements that hold of it make it. A correction that the codebook does not allow changes nothing. */
    Filing judged(List<Event.JudgementMade> holding) {
        if (holding.isEmpty()) {
            return this;
        }
        Claim corrected = claim;
        for (Event.JudgementMade made : holding) {
            if (made.judgement() instanceof Judgement.Correct correct) {
                corrected = corrected(corrected, correct);
            }
        }
        return new Filing(
                id,
                corrected,
                recordedAt,
                reason,
                holding,
                corrected.equals(claim) ? Optional.empty() : Optional.of(claim));
    }

    /** Whether a person rejected it, and nobody accepted it after that. */
    boolean isRejected() {
        boolean rejected = false;
        for (Event.JudgementMade made : judgements) {
            if (made.judgement() instanceof Judgement.Reject) {
                rejected = true;
            } else if (made.judgement() instanceof Judgement.Accept) {
                rejected = false;
            }
        }
        return rejected;
    }

    private static Claim corrected(Claim claim, Judgement.Correct correct) {
        try {
            return Corrected.claim(claim, correct);
        } catch (IllegalArgumentException e) {
            return claim;
        }
    }
}
