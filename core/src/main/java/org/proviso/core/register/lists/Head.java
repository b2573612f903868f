package org.proviso.core.register.lists;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ActorId;
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
 * @param actors who acts, by name, as most claims that name any have it; of as many, as the first has it by the days that they tell
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
        RoleNames names = names(register, entry);
        return new Head(
                entry.id(),
                entry.lane(),
                entry.title(),
                names.isPointer(),
                names.actors(),
                names.actorIds(),
                names.counterparts(),
                Backing.of(support),
                Summand.ofGrowing(register, entry),
                Holding.ofGrowing(register, entry));
    }

    /** Who acts, by name, as most claims of an entry that name any have it; of as many, as the first has it, by the days that they tell. Where none does, who likely acts. */
    public static List<String> actors(Register register, Entry entry) {
        return names(register, entry).actors();
    }

    /** Towards whom, in the same way, as claims have it that name nobody who acts: two claims may tell both sides of a thing. */
    public static List<String> counterparts(Register register, Entry entry) {
        return names(register, entry).counterparts();
    }

    private static RoleNames names(Register register, Entry entry) {
        return register.tally(entry, RoleNames.class, RoleNames::new);
    }

    /**
     * Who acts in some claims of the entry, where that is somebody else than who acts in most of all: the court that suspends a
     * waiver which a ministry granted. None where nobody is told to act, here or there, one of them by the same name or id,
     * or the thing is of a kind that parties have together.
     *
     * @param acting who acts in those claims, as {@link Stand#acting} has it
     */
    public List<String> others(List<Party> acting) {
        return others(lane, actors, actorIds, acting);
    }

    /** The same for some claims of an entry. */
    public static List<String> others(Register register, Entry entry, List<Filing> some) {
        RoleNames names = names(register, entry);
        return others(entry.lane(), names.actors(), names.actorIds(), RoleNames.acting(some));
    }

    private static List<String> others(Lane lane, List<String> names, List<ActorId> ids, List<Party> acting) {
        boolean untold = names.isEmpty() || RoleNames.isLikely(names.getFirst());
        boolean own = acting.stream()
                .anyMatch(party -> party.id().filter(ids::contains).isPresent()
                        || names.stream().anyMatch(name -> name.equalsIgnoreCase(party.name())));
        return untold || own || TOGETHER.contains(lane)
                ? List.of()
                : acting.stream().map(Party::name).toList();
    }
}
