package org.proviso.core.resolve;

import java.util.List;
import org.proviso.core.model.Claim;
import org.proviso.core.register.Event;

/** One document on its way into the register: what it is, which text it derives from, and what it claims, in order. */
public record Submission(Event.DocumentTaken document, Event.OriginFound origin, List<Claim> claims) {
    public Submission {
        claims = List.copyOf(claims);
        if (!document.document().equals(origin.document())) {
            throw new IllegalArgumentException(
                    "the origin is of " + origin.document().value() + ", the document is "
                            + document.document().value());
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
