package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;

/** Whom the claims of an entry name in which role, and how many do. */
final class RoleNames implements Register.Tally {
    /** Stands before the name of somebody whom no claim of the entry names, and whom its documents likely mean. */
    private static final String LIKELY = "likely ";

    private final Map<List<String>, Integer> actors = new LinkedHashMap<>();
    /** The parties of those names, as the first claim has them. */
    private final Map<List<String>, List<Party>> acting = new LinkedHashMap<>();

    private final Map<List<String>, Integer> counterparts = new LinkedHashMap<>();
    private final Map<List<String>, Integer> likelyActors = new LinkedHashMap<>();
    private final Map<List<String>, Integer> likelyCounterparts = new LinkedHashMap<>();

    /** Whether nothing but page furniture was added. */
    private boolean pointer = true;

    static RoleNames of(Entry entry) {
        RoleNames names = new RoleNames();
        entry.filings().forEach(names::add);
        return names;
    }

    @Override
    public void add(Filing filing, Function<Filing, LocalDate> days) {
        add(filing);
    }

    private void add(Filing filing) {
        Claim.Roles roles = filing.claim().roles();
        count(roles.actors(), actors);
        if (!roles.actors().isEmpty()) {
            acting.putIfAbsent(names(roles.actors()), roles.actors());
        }
        count(roles.counterparts(), counterparts);
        count(roles.likely().actor(), likelyActors);
        count(roles.likely().counterpart(), likelyCounterparts);
        pointer &= filing.claim().furniture();
    }

    private static void count(Optional<Party> party, Map<List<String>, Integer> told) {
        if (party.isPresent()) {
            count(List.of(party.get()), told);
        }
    }

    private static void count(Collection<Party> parties, Map<List<String>, Integer> told) {
        if (!parties.isEmpty()) {
            told.merge(names(parties), 1, Integer::sum);
        }
    }

    private static List<String> names(Collection<Party> parties) {
        List<String> names = new ArrayList<>(parties.size());
        for (Party party : parties) {
            names.add(party.name());
        }
        return names;
    }

    boolean isPointer() {
        return pointer;
    }

    /** Who acts, as {@link Head#actors} has it. */
    List<String> actors() {
        List<String> told = most(actors, names -> true);
        return told.isEmpty() ? likely(likelyActors, most(counterparts, names -> true)) : told;
    }

    /** The ids of who acts, where a table knows them. */
    List<ActorId> actorIds() {
        return parties().stream().flatMap(party -> party.id().stream()).toList();
    }

    private List<Party> parties() {
        return acting.getOrDefault(most(actors, names -> true), List.of());
    }

    /** Who acts, as most of some claims have it that name any; whoever only says so himself does not count. */
    static List<Party> acting(List<Filing> some) {
        RoleNames names = new RoleNames();
        some.stream().filter(filing -> !isOwnSpeaker(filing.claim())).forEach(names::add);
        return names.parties();
    }

    private static boolean isOwnSpeaker(Claim claim) {
        return claim.said().speaker().filter(claim.roles().actors()::contains).isPresent();
    }

    static boolean isLikely(String name) {
        return name.startsWith(LIKELY);
    }

    /** Towards whom, as {@link Head#counterparts} has it. */
    List<String> counterparts() {
        List<String> acting = actors();
        List<String> told = most(counterparts, names -> names.stream().noneMatch(acting::contains));
        return told.isEmpty() ? likely(likelyCounterparts, acting) : told;
    }

    /** @param others whoever has the other role has not this one */
    private static List<String> likely(Map<List<String>, Integer> told, List<String> others) {
        return most(told, names -> true).stream()
                .filter(name -> !others.contains(name) && !others.contains(LIKELY + name))
                .map(LIKELY::concat)
                .toList();
    }

    /** As most have it that count; of as many, as the first has it. */
    private static List<String> most(Map<List<String>, Integer> told, Predicate<List<String>> counts) {
        List<String> most = List.of();
        int times = 0;
        for (Map.Entry<List<String>, Integer> each : told.entrySet()) {
            if (each.getValue() > times && counts.test(each.getKey())) {
                most = each.getKey();
                times = each.getValue();
            }
        }
        return most;
    }
}
