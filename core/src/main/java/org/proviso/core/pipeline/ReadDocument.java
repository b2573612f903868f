package org.proviso.core.pipeline;

import java.util.List;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.model.Claim;
import org.proviso.core.register.Event;

/**
 * What one document gives to the register: what it is, what copies of it are found by, and what it claims. Its text is no
 * longer needed.
 */
public record ReadDocument(Event.DocumentTaken taken, Fingerprint fingerprint, List<Claim> claims) {
    public ReadDocument {
        claims = List.copyOf(claims);
    }
}
