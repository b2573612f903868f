package org.proviso.core.copies;

/**
 * What was decided about two documents, with the evidence.
 *
 * @param relation how they hang together; never {@link Relation#ORIGINAL}
 * @param score how sure it is that one derives from the other, 0 to 1
 * @param evidence in words that a reader understands: "19 of 23 sentences correspond in order"
 */
public record Derivation(Relation relation, double score, String evidence) {}
