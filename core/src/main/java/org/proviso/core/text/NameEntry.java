package org.proviso.core.text;

import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Party;

/**
 * A name that a table or the document gives.
 *
 * @param words how it is written: a word with a capital here needs one in the text, an acronym needs capitals throughout
 * @param country ISO 3166-1 alpha-2 of the country that it is or belongs to
 * @param since the offset in the document where it was learned; 0 for tables
 */
record NameEntry(Role role, List<Word> words, Party party, Optional<String> country, int since) {
    enum Role {
        COUNTRY,
        SEAT,
        CAPITAL,
        DEMONYM,
        AUTHORITY,
        ORGANISATION,
        /** A body that every country may have; the party's name is its key. */
        GENERIC,
        OUTLET,
        PLACE,
        /** Hides the name inside it: "South American". */
        NOBODY,
        PERSON,
        /** A surname alone. */
        SHORT,
        OFFICE,
        ROYAL,
        TITLE
    }

    NameEntry {
        words = List.copyOf(words);
    }

    boolean isCountryWord() {
        return role == Role.COUNTRY || role == Role.DEMONYM;
    }

    boolean isTitle() {
        return role == Role.OFFICE || role == Role.ROYAL || role == Role.TITLE;
    }

    /** Whether the capitals of the text there allow this reading. */
    boolean fits(Line line, int from) {
        for (int i = 0; i < words.size(); i++) {
            Word wanted = words.get(i);
            Word found = line.at(from + i);
            if (wanted.isCapital() && !found.isCapital()) {
                return false;
            }
            boolean acronym = wanted.isShouting() && wanted.key().length() <= 6;
            if (acronym && !found.isShouting()) {
                return false;
            }
        }
        return true;
    }
}
