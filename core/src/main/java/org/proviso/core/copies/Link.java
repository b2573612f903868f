package org.proviso.core.copies;

import org.proviso.core.model.DocumentId;

/**
 * Two documents and what was decided about them.
 *
 * @param one where one contains a passage of the other, the document that contains it; otherwise the one with the smaller id
 */
public record Link(DocumentId one, DocumentId other, Derivation derivation) {
    /** The document at the other end. */
    public DocumentId from(DocumentId document) {
        return document.equals(one) ? other : one;
    }
}
