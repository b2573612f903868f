package org.proviso.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;

/**
 * Which entries are asked for.
 *
 * @param words lower-case words that must all occur somewhere in the entry
 * @param actor lower-case words of an actor's name or id
 */
record StandingFilter(List<String> words, Optional<Lane> lane, Optional<String> actor) {
    StandingFilter {
        words = List.copyOf(words);
    }

    boolean accepts(Register register, Entry entry) {
        return lane.filter(wanted -> wanted != entry.lane()).isEmpty()
                && actor.filter(name -> entry.filings().stream().noneMatch(filing -> names(filing, name)))
                        .isEmpty()
                && words.stream().allMatch(word -> occurs(register, entry, word));
    }

    private static boolean names(Filing filing, String name) {
        Claim.Roles roles = filing.claim().roles();
        return roles.actors().stream().anyMatch(party -> names(party, name))
                || roles.counterparts().stream().anyMatch(party -> names(party, name));
    }

    private static boolean names(Party party, String name) {
        return holds(party.name(), name)
                || party.id().filter(id -> holds(id.value(), name)).isPresent();
    }

    private static boolean occurs(Register register, Entry entry, String word) {
        return holds(entry.title(), word)
                || Optional.ofNullable(register.matters().get(entry.matter()))
                        .filter(matter -> holds(matter.event().title(), word))
                        .isPresent()
                || entry.filings().stream().anyMatch(filing -> occurs(filing, word));
    }

    private static boolean occurs(Filing filing, String word) {
        return names(filing, word)
                || holds(filing.claim().evidence().exact(), word)
                || filing.claim()
                        .roles()
                        .object()
                        .filter(object -> holds(object, word))
                        .isPresent();
    }

    private static boolean holds(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
