package org.proviso.core.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.model.DocumentId;

/**
 * What stands behind claims. Documents that derive from one text are one origin, and count once.
 *
 * @param origins the independent voices, each once, in the order of filing
 * @param altered documents whose claims here stand only in altered copies: named, and no support
 * @param speakers who says so, by name, each once; nobody when it is only the articles themselves
 */
public record Support(List<Origin> origins, List<DocumentId> altered, List<String> speakers) {
    /** Whose voice an origin is. */
    public sealed interface Voice {
        /** A text, named by the document that stands for it. */
        record Text(DocumentId document) implements Voice {}

        /** An outlet whose own report the entry does not have: documents only say that it reported so. */
        record Cited(String outlet) implements Voice {}
    }

    /**
     * A document that speaks with an origin's voice.
     *
     * @param relation how it derives from the text; {@link Event.Relation#ORIGINAL} for one that only cites the voice
     */
    public record Page(DocumentId document, Event.Relation relation) {}

    /**
     * One independent voice.
     *
     * @param pages the documents, each once, in the order of filing
     * @param informants from whom it has what it says, each once
     */
    public record Origin(Voice voice, List<Page> pages, List<Informant> informants) {
        public Origin {
            pages = List.copyOf(pages);
            informants = List.copyOf(informants);
        }
    }

    public Support {
        origins = List.copyOf(origins);
        altered = List.copyOf(altered);
        speakers = List.copyOf(speakers);
    }

    /** All documents, each once. */
    public List<DocumentId> documents() {
        Set<DocumentId> documents = new LinkedHashSet<>();
        origins.forEach(origin -> origin.pages().forEach(page -> documents.add(page.document())));
        documents.addAll(altered);
        return new ArrayList<>(documents);
    }

    /** The informants of all origins; those with a name each once, of the others as many as the origins have. */
    public List<Informant> informants() {
        Set<Informant> named = new LinkedHashSet<>();
        List<Informant> informants = new ArrayList<>();
        for (Origin origin : origins) {
            for (Informant informant : origin.informants()) {
                if (informant.kind() == Informant.Kind.ANONYMOUS || named.add(informant)) {
                    informants.add(informant);
                }
            }
        }
        return informants;
    }
}
