package org.proviso.core.read;

import org.proviso.core.model.Party;

/**
 * Somebody or something that a document has its words from.
 *
 * @param party whom the document names or describes
 * @param kind what it is
 * @param attributions how often the document says that it said something; at least 1
 */
public record Informant(Party party, Kind kind, int attributions) {
    /** What an informant is. */
    public enum Kind {
        NAMED_PERSON,
        /** One person or a few, described and not named: "a senior official". */
        ANONYMOUS,
        DOCUMENT,
        /** A public body: government, ministry, court, army, intergovernmental body. */
        AGENCY,
        OUTLET,
        /** Another organisation. */
        BODY,
        /** Many: "residents", "critics". */
        PEOPLE
    }

    public Informant {
        if (attributions < 1) {
            throw new IllegalArgumentException("an informant without an attribution: " + party.name());
        }
    }
}
