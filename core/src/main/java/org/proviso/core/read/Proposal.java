package org.proviso.core.read;

import java.util.OptionalInt;
import org.proviso.core.model.Claim;

/**
 * A claim as another reader proposes it, before anybody has looked at the document.
 *
 * @param lane the name of a lane, as the other reader writes it; so are act and modality
 * @param words what is said to prove the claim
 */
public record Proposal(
        String lane, String act, String modality, Claim.Roles roles, Claim.Terms terms, Claim.Said said, Words words) {
    /**
     * Words that are said to stand in the document.
     *
     * @param start the code point where they are said to begin, if that is said
     */
    public record Words(String exact, OptionalInt start) {}
}
