package org.proviso.core.register;

import java.util.HashMap;
import java.util.Map;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Move;

/**
 * Keeps one copy of values that repeat. A register holds hundreds of thousands of claims, whose parties, terms, speakers,
 * rules and documents are few; each read from the log is a copy of its own.
 */
final class Shared {
    private final boolean keeps;
    private final Map<Object, Object> values = new HashMap<>();

    /** @param keeps false to keep nothing: for a few claims it is not worth while */
    Shared(boolean keeps) {
        this.keeps = keeps;
    }

    <T> T one(T value) {
        if (!keeps) {
            return value;
        }
        Object known = values.putIfAbsent(value, value);
        @SuppressWarnings("unchecked") // equal records and strings are of one class
        T shared = known == null ? value : (T) known;
        return shared;
    }

    /** The same claim, made of shared parts. */
    Claim claim(Claim claim) {
        if (!keeps) {
            return claim;
        }
        Move move = one(claim.move());
        Evidence evidence = claim.evidence();
        return new Claim(
                move,
                claim.modality(),
                new Claim.Roles(
                        one(claim.roles().actors()),
                        one(claim.roles().counterparts()),
                        claim.roles().object(),
                        one(claim.roles().likely())),
                one(claim.terms()),
                one(claim.said()),
                new Evidence(one(evidence.document()), evidence.start(), evidence.end(), evidence.exact()),
                claim.furniture(),
                one(claim.why()));
    }
}
