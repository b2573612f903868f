package org.proviso.core.register.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Support;
import org.proviso.core.register.links.Summand;

/**
 * What lists show of an entry on whatever day.
 *
 * @param pointer whether nothing but page furniture points to it
 * @param actors who acts, by name, as the first claim that names any has it
 * @param counterparts towards whom, in the same way
 * @param amount what it tells of an amount that may be, or be part of, a sum
 */
public record Head(
        EntryId id,
        Lane lane,
        String title,
        boolean pointer,
        List<String> actors,
        List<String> counterparts,
        Backing backing,
        Optional<Summand> amount) {
    public Head {
        actors = List.copyOf(actors);
        counterparts = List.copyOf(counterparts);
    }

    /**
     * What lists show of an entry.
     *
     * @param support of all its claims
     */
    public static Head of(Register register, Entry entry, Support support) {
        return new Head(
                entry.id(),
                entry.lane(),
                entry.title(),
                entry.pointers().size() == entry.filings().size(),
                actors(entry),
                counterparts(entry),
                Backing.of(support),
                Summand.of(register, entry));
    }

    /** Who acts, by name, as the first claim of an entry that names any has it. */
    public static List<String> actors(Entry entry) {
        return names(entry, Claim.Roles::actors);
    }

    /** Towards whom, in the same way. */
    public static List<String> counterparts(Entry entry) {
        return names(entry, Claim.Roles::counterparts);
    }

    /** The names that the first claim of an entry has that has any. */
    private static List<String> names(Entry entry, Function<Claim.Roles, List<Party>> of) {
        return entry.filings().stream()
                .map(filing -> of.apply(filing.claim().roles()))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .map(parties -> parties.stream().map(Party::name).toList())
                .orElse(List.of());
    }
}
