package org.proviso.core.text;

import java.util.Optional;
import org.proviso.core.model.Party;

/**
 * What a rule read from some words of a line.
 *
 * @param party who is named; empty for a capitalised thing that is nobody ("Trump Tower"), which hides the names inside it
 * @param country ISO 3166-1 alpha-2 of the country that it is, or belongs to
 * @param from the first word
 * @param to one past the last word
 */
record Naming(Optional<Party> party, NameMention.Kind kind, Optional<String> country, int from, int to) {
    static Naming of(Party party, NameMention.Kind kind, Optional<String> country, int from, int to) {
        return new Naming(Optional.of(party), kind, country, from, to);
    }

    static Naming nobody(int from, int to) {
        return new Naming(Optional.empty(), NameMention.Kind.PLACE, Optional.empty(), from, to);
    }

    int length() {
        return to - from;
    }
}
