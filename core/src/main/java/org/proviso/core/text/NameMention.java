package org.proviso.core.text;

import org.proviso.core.model.Party;
import org.proviso.core.model.Span;

/**
 * Somebody or something that can act, named in the text.
 *
 * @param span the name with its title ("Secretary of State Marco Rubio"), without a possessive ending
 * @param party the plain name in full as the document or a table gives it ("Marco Rubio" for a later "Rubio")
 * @param confidence how sure it is that the party is meant: 1, or less for a name that is only like a known one ("Sinbaum" for
 *     Claudia Sheinbaum)
 */
public record NameMention(Span span, Party party, Kind kind, double confidence) {
    public NameMention {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be above 0 and at most 1: " + confidence);
        }
    }

    /** A name that is written as it is known. */
    public NameMention(Span span, Party party, Kind kind) {
        this(span, party, kind, 1);
    }

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
