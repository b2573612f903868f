package org.proviso.core.register;

import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;

/**
 * A claim in the entry that it belongs to.
 *
 * @param reason why it belongs there
 */
public record Filing(ClaimId id, Claim claim, RecordedAt recordedAt, String reason) {
    public DocumentId document() {
        return claim.evidence().document();
    }
}
