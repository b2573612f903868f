package org.proviso.core.copies;

import org.proviso.core.model.DocumentId;

/** Which text a document derives from, with the reason in words. */
public sealed interface Found {
    /** The document whose text it is; the document itself for an original. */
    DocumentId origin();

    /** The evidence in words that a reader understands. */
    String reason();

    /** It derives from none that is known. */
    record Original(DocumentId origin, String reason) implements Found {}

    /** It has the same words, whatever the case, punctuation and white space. */
    record Exact(DocumentId origin, String reason) implements Found {}

    /**
     * It has nearly the same words.
     *
     * @param shared estimated share of its runs of five words outside quotation marks that stand in the origin, 0 to 1
     */
    record Near(DocumentId origin, String reason, double shared) implements Found {}
}
