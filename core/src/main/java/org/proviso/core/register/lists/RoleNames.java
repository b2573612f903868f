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
            List<String> names = new ArrayList<>(parties.size());
            for (Party party : parties) {
                names.add(party.name());
            }
            told.merge(names, 1, Integer::sum);
        }
    }

    boolean isPointer() {
        return pointer;
    }

    /** Who acts, as {@link Head#actors} has it. */
    List<String> actors() {
        List<String> told = most(actors, names -> true);
        return told.isEmpty() ? likely(likelyActors, most(counterparts, names -> true)) : told;
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
