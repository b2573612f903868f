package org.proviso.core.register.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.Support;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.links.Summand;

/**
 * What lists show of an entry on whatever day.
 *
 * @param pointer whether nothing but page furniture points to it
 * @param actors who acts, by name, as the first claim that names any has it
 * @param counterparts towards whom, in the same way
 * @param amount what it tells of an amount that may be, or be part of, a sum
 * @param holding what it tells of something held back, or that frees what is
 */
public record Head(
        EntryId id,
        Lane lane,
        String title,
        boolean pointer,
        List<String> actors,
        List<String> counterparts,
        Backing backing,
        Optional<Summand> amount,
        Optional<Holding> holding) {
    /** Stands before the name of somebody whom no claim of the entry names, and whom its documents likely mean. */
    private static final String LIKELY = "likely ";

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
        List<String> actors = actors(entry);
        return new Head(
                entry.id(),
                entry.lane(),
                entry.title(),
                entry.pointers().size() == entry.filings().size(),
                actors,
                counterparts(entry, actors),
                Backing.of(support),
                Summand.of(register, entry),
                Holding.of(register, entry));
    }

    /** Who acts, by name, as most claims of an entry that name any have it; of as many, as the first has it. Where none does, who likely acts. */
    public static List<String> actors(Entry entry) {
        List<String> told = names(entry, Claim.Roles::actors);
        return told.isEmpty() ? likely(entry, Claim.Likely::actor, names(entry, Claim.Roles::counterparts)) : told;
    }

    /** @param others whoever has the other role has not this one */
    private static List<String> likely(Entry entry, Function<Claim.Likely, Optional<Party>> of, List<String> others) {
        return names(entry, roles -> of.apply(roles.likely()).stream().toList()).stream()
                .filter(name -> !others.contains(name) && !others.contains(LIKELY + name))
                .map(LIKELY::concat)
                .toList();
    }

    /** Towards whom, in the same way, as claims have it that name nobody who acts: two claims may tell both sides of a thing. */
    public static List<String> counterparts(Entry entry) {
        return counterparts(entry, actors(entry));
    }

    private static List<String> counterparts(Entry entry, List<String> actors) {
        List<String> told = names(entry, roles -> {
            for (Party party : roles.counterparts()) {
                if (actors.contains(party.name())) {
                    return List.of();
                }
            }
            return roles.counterparts();
        });
        return told.isEmpty() ? likely(entry, Claim.Likely::counterpart, actors) : told;
    }

    private static List<String> names(Entry entry, Function<Claim.Roles, List<Party>> of) {
        Map<List<String>, Integer> told = new LinkedHashMap<>();
        for (Filing filing : entry.filings()) {
            List<Party> parties = of.apply(filing.claim().roles());
            if (!parties.isEmpty()) {
                List<String> names = new ArrayList<>(parties.size());
                for (Party party : parties) {
                    names.add(party.name());
                }
                told.merge(names, 1, Integer::sum);
            }
        }
        List<String> most = List.of();
        int times = 0;
        for (Map.Entry<List<String>, Integer> each : told.entrySet()) {
            if (each.getValue() > times) {
                most = each.getKey();
                times = each.getValue();
            }
        }
        return most;
    }
}
