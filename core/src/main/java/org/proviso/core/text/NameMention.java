package org.proviso.core.text;

import org.proviso.core.model.Party;
import org.proviso.core.model.Span;

/**
 * Somebody or something that can act, named in the text.
 *
 * @param span the name with its title ("Secretary of State Marco Rubio"), without a possessive ending
 * @param party the plain name in full as the document or a table gives it ("Marco Rubio" for a later "Rubio")
 */
public record NameMention(Span span, Party party, Kind kind) {
    /** What is named. */
    public enum Kind {
        /** A country, also through its capital or seat of power. */
        COUNTRY,
        /** An adjective of a country: "Mexican". The party is the country. */
        DEMONYM,
        /** A person. */
        PERSON,
        /** An authority: government, ministry, legislature, court, army, intergovernmental body. */
        AUTHORITY,
        /** An outlet of news. */
        OUTLET,
        /** Another organisation. */
        ORGANISATION,
        /** A place that is not a country. */
        PLACE
    }
}
