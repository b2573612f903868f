package org.proviso.core.copies;

import java.util.List;
import java.util.Optional;
import org.proviso.core.model.DocumentId;

/**
 * What is kept of all documents so that the next one is compared with few of them: fingerprints, the keys by which they are
 * found, links between them, and what was found of each. Can be rebuilt from the fingerprints alone. For one thread.
 */
public interface CopyIndex {
    /** Two texts that share fewer keys are not compared: a phrase or a pair of names that many texts have says nothing. */
    int FEWEST_KEYS = 2;

    /** How many documents it holds. */
    int size();

    /** Adds a document that it does not hold yet, found by the keys of its sketch from now on unless it is a twin. */
    void add(DocumentId document, Fingerprint fingerprint);

    /** The fingerprint of a document that it holds. */
    Optional<Fingerprint> fingerprint(DocumentId document);

    /** The first of the documents that are twins, by {@link Sketch#twins}; others of these are not found by keys. */
    Optional<DocumentId> twin(long twins);

    /** The documents that share {@value #FEWEST_KEYS} keys or more with a sketch, most keys first and then by id. */
    List<DocumentId> sharing(Sketch sketch, int most);

    /** Keeps a link between two documents that it holds. */
    void link(Link link);

    /** All links of a document, in the order of the ids at the other end. */
    List<Link> links(DocumentId document);

    /** Keeps what was found of a document that it holds; a later word replaces it. */
    void place(Found found);

    /** What was found of a document. */
    Optional<Found> found(DocumentId document);
}
