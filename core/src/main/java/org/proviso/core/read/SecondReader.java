package org.proviso.core.read;

import java.util.List;
import org.proviso.core.model.Document;

/**
 * Another reader, such as a language model or a program of the user's: it proposes claims, and {@link SecondReading} takes
 * those that the document bears out. May be asked by several threads at once.
 */
public interface SecondReader {
    /** What claims and refusals call it. */
    String name();

    /** What it takes for claims of a document, in any order; none of it is believed until it is verified. */
    List<Proposal> propose(Document document);
}
