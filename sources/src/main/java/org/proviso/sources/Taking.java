package org.proviso.sources;

import java.util.List;
import org.proviso.core.model.Document;

/** What became of a file that was given. */
public sealed interface Taking {
    /**
     * It was read.
     *
     * @param notes what a person should know about how it was read: a guessed encoding, lost characters, broken metadata
     */
    record Taken(Document document, List<String> notes) implements Taking {
        public Taken {
            notes = List.copyOf(notes);
        }
    }

    /**
     * It was not read.
     *
     * @param name as it was given
     * @param reason why, and what to do about it
     */
    record Refused(String name, String reason) implements Taking {}
}
