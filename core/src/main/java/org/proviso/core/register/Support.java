package org.proviso.core.register;

import java.util.List;
import org.proviso.core.model.DocumentId;

/**
 * What stands behind claims. Documents that derive from one text are one origin, and count once.
 *
 * @param origins the texts that the documents derive from, each once, in the order of filing
 * @param documents the documents, each once
 * @param speakers who says so, by name, each once; nobody when it is only the articles themselves
 */
public record Support(List<DocumentId> origins, List<DocumentId> documents, List<String> speakers) {
    public Support {
        origins = List.copyOf(origins);
        documents = List.copyOf(documents);
        speakers = List.copyOf(speakers);
    }
}
