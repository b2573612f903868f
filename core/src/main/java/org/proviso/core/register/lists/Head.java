package org.proviso.core.register.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.proviso.core.model.ActorId;
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
 * @param actorIds of those, where a table knows them
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
        List<ActorId> actorIds,
        List<String> counterparts,
        Backing backing,
        Optional<Summand> amount,
        Optional<Holding> holding) {
    /** Stands before the name of somebody whom no claim of the entry names, and whom its documents likely mean. */
    private static final String LIKELY = "likely ";
    /** What several parties have together, or whoever tells it says: nobody of them brings it about alone. */
    private static final Set<Lane> TOGETHER = EnumSet.of(Lane.ARRANGEMENT, Lane.COUNT, Lane.DISPUTE);

    public Head {
        actors = List.copyOf(actors);
        actorIds = List.copyOf(actorIds);
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
                ids(entry),
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

    /** The ids of who acts as {@link #actors} has it, where a table knows them. */
    private static List<ActorId> ids(Entry entry) {
        return most(entry.filings(), Claim.Roles::actors).stream()
                .flatMap(party -> party.id().stream())
                .toList();
    }

    /**
     * Who acts in some claims of the entry, where that is somebody else than who acts in most of all: the court that suspends a
     * waiver which a ministry granted. None where nobody is told to act, here or there, one of them by the same name or id,
     * or the thing is of a kind that parties have together.
     *
     * @param acting who acts in those claims, see {@link #acting(List)}
     */
    public List<String> others(List<Party> acting) {
        return others(lane, actors, actorIds, acting);
    }

    /** The same for some claims of an entry. */
    public static List<String> others(Entry entry, List<Filing> some) {
        return others(entry.lane(), actors(entry), ids(entry), acting(some));
    }

    private static List<String> others(
            Lane lane, List<String> names, List<ActorId> ids, List<Party> acting) {
        boolean untold = names.isEmpty() || names.getFirst().startsWith(LIKELY);
        boolean own = acting.stream()
                .anyMatch(party -> party.id().filter(ids::contains).isPresent()
                        || names.stream().anyMatch(name -> name.equalsIgnoreCase(party.name())));
        return untold || own || TOGETHER.contains(lane) ? List.of() : namesOf(acting);
    }

    /** Who acts, as most of some claims have it that name any; whoever only says so himself does not count. */
    static List<Party> acting(List<Filing> some) {
        return most(
                some.stream().filter(filing -> !isOwnSpeaker(filing.claim())).toList(), Claim.Roles::actors);
    }

    private static boolean isOwnSpeaker(Claim claim) {
        return claim.said().speaker().filter(claim.roles().actors()::contains).isPresent();
    }

    private static List<String> names(Entry entry, Function<Claim.Roles, List<Party>> of) {
        return namesOf(most(entry.filings(), of));
    }

    private static List<String> namesOf(List<Party> parties) {
        List<String> names = new ArrayList<>(parties.size());
        for (Party party : parties) {
            names.add(party.name());
        }
        return names;
    }

    /** The parties that most claims which name any have, by name; of as many, those of the first. */
    private static List<Party> most(List<Filing> filings, Function<Claim.Roles, List<Party>> of) {
        Map<List<String>, List<Party>> first = new LinkedHashMap<>();
        Map<List<String>, Integer> told = new LinkedHashMap<>();
        for (Filing filing : filings) {
            List<Party> parties = of.apply(filing.claim().roles());
            if (!parties.isEmpty()) {
                List<String> names = namesOf(parties);
                first.putIfAbsent(names, parties);
                told.merge(names, 1, Integer::sum);
            }
        }
        List<Party> most = List.of();
        int times = 0;
        for (Map.Entry<List<String>, Integer> each : told.entrySet()) {
            if (each.getValue() > times) {
                most = first.getOrDefault(each.getKey(), List.of());
                times = each.getValue();
            }
        }
        return most;
    }
}
