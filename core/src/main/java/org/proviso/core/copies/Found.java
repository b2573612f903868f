package org.proviso.core.copies;

import org.proviso.core.model.DocumentId;

/**
 * Which text a document derives from, with the reason.
 *
 * @param origin the document that stands for the text; the document itself for an original
 * @param relation {@link Relation#ORIGINAL}, a copy's, or {@link Relation#UNDECIDED}
 * @param score how sure that is, 0 to 1
 * @param reason the evidence in words that a reader understands
 */
public record Found(DocumentId document, DocumentId origin, Relation relation, double score, String reason) {}
