package org.proviso.core.register.counts;

import java.util.Optional;
import org.proviso.core.model.DocumentId;

/**
 * The texts of documents, where the caller has them. A register keeps the words of claims only; with the texts numbers are
 * compared with those of the same paragraph too.
 */
@FunctionalInterface
public interface Texts {
    /** No text is at hand. */
    Texts NONE = document -> Optional.empty();

    Optional<String> of(DocumentId document);
}
