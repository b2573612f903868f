package org.proviso.core.resolve;

import java.util.List;
import org.proviso.core.model.Claim;
import org.proviso.core.register.Event;

/**
 * One document on its way into the register: what it is, which text it derives from, and what it claims, in order.
 *
 * @param origins the document's own first, and then those of documents whose origin it changed
 */
public record Submission(Event.DocumentTaken document, List<Event.OriginFound> origins, List<Claim> claims) {
    public Submission {
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
        if (origins.isEmpty() || !document.document().equals(origins.getFirst().document())) {
            throw new IllegalArgumentException(
                    "no origin for " + document.document().value() + ": " + origins);
        }
        claims.stream()
                .filter(claim -> !claim.evidence().document().equals(document.document()))
                .findFirst()
                .ifPresent(claim -> {
                    throw new IllegalArgumentException("a claim's evidence is in another document: "
                            + claim.evidence().document().value());
                });
    }
}
