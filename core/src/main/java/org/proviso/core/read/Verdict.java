package org.proviso.core.read;

import org.proviso.core.model.Claim;

/** What became of a proposal. */
public sealed interface Verdict {
    /** The document bears it out: a claim whose words are the document's own. */
    record Accepted(Claim claim) implements Verdict {}

    /** The document does not, and why. */
    record Refused(String reason) implements Verdict {}
}
