package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Party;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Informant;
import org.proviso.core.register.Register;

/**
 * Whom the claims of an entry name in which role, and how many do; page furniture only where nothing else tells of it. Of as many the first counts: by the first day that its document tells of the
 * entry, then who is known by id, then by the document, then in its text. Which document was read first must not matter.
 */
final class RoleNames implements Register.Tally {
    /** Stands before the name of somebody whom no claim of the entry names, and whom its documents likely mean. */
    private static final String LIKELY = "likely ";

    /** By how many parties are known by id, and of as many by their ids. */
    private static final Comparator<List<Party>> BY_IDS = Comparator.comparingLong((List<Party> parties) ->
                    parties.stream().filter(party -> party.id().isPresent()).count())
            .thenComparing(RoleNames::ids, Comparator.reverseOrder());

    private final Map<List<String>, Named> actors = new LinkedHashMap<>();
    /** The parties of those names, as a claim has them that knows most of them by id. */
    private final Map<List<String>, List<Party>> acting = new LinkedHashMap<>();

    private final Map<List<String>, Named> counterparts = new LinkedHashMap<>();
    private final Map<List<String>, Named> likelyActors = new LinkedHashMap<>();
    private final Map<List<String>, Named> likelyCounterparts = new LinkedHashMap<>();

    /** The first day that each document tells, where it tells one. */
    private final Map<DocumentId, LocalDate> days = new HashMap<>();

    /** How often some are named, whether ever as known by id, and where first in each document. */
    private static final class Named {
        private final Map<DocumentId, Integer> places = new HashMap<>();
        private int times;
        private boolean known;

        void add(Collection<Party> parties, Evidence evidence) {
            times++;
            known |= parties.stream().allMatch(party -> party.id().isPresent());
            places.merge(evidence.document(), evidence.start(), Math::min);
        }
    }

    /** Where a document names somebody. */
    private record Place(LocalDate day, DocumentId document, int start) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::day).thenComparing(Place::document).thenComparingInt(Place::start);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Whether nothing but page furniture was added. */
    private boolean pointer = true;

    @Override
    public void add(Filing filing, Function<Filing, LocalDate> days) {
        add(filing);
    }

    private void add(Filing filing) {
        boolean furniture = filing.claim().furniture();
        if (furniture && !pointer) {
            return;
        }
        if (!furniture && pointer) {
            List.of(actors, counterparts, likelyActors, likelyCounterparts).forEach(Map::clear);
            acting.clear();
            days.clear();
        }
        pointer = furniture;
        Claim.Roles roles = filing.claim().roles();
        Evidence evidence = filing.claim().evidence();
        filing.claim()
                .terms()
                .when()
                .flatMap(Edtf::earliest)
                .ifPresent(day -> days.merge(evidence.document(), day, RoleNames::earlier));
        count(roles.actors(), evidence, actors);
        if (!roles.actors().isEmpty()) {
            acting.merge(names(roles.actors()), roles.actors(), RoleNames::better);
        }
        count(roles.counterparts(), evidence, counterparts);
        count(likely(roles.likely().actor(), filing.claim()), evidence, likelyActors);
        count(likely(roles.likely().counterpart(), filing.claim()), evidence, likelyCounterparts);
    }

    /** Who only says so, and is not named, is nobody whom it helps to know: "likely officials, officials said". */
    private static List<Party> likely(Optional<Party> party, Claim claim) {
        return party
                .filter(each -> each.id().isPresent()
                        || claim.said()
                                .speaker()
                                .filter(speaker -> speaker.name().equalsIgnoreCase(each.name()))
                                .isEmpty()
                        || Informant.of(each).kind() != Informant.Kind.ANONYMOUS)
                .stream()
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Party> better(List<Party> one, List<Party> other) {
        // mostly they are the same
        return one.equals(other) || BY_IDS.compare(one, other) >= 0 ? one : other;
    }

    private static String ids(Collection<Party> parties) {
        return parties.stream()
                .map(party -> party.id().map(ActorId::value).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static void count(Collection<Party> parties, Evidence evidence, Map<List<String>, Named> told) {
        if (!parties.isEmpty()) {
            told.computeIfAbsent(names(parties), names -> new Named()).add(parties, evidence);
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
    private List<String> likely(Map<List<String>, Named> told, List<String> others) {
        return most(told, names -> true).stream()
                .filter(name -> !others.contains(name) && !others.contains(LIKELY + name))
                .map(LIKELY::concat)
                .toList();
    }

    /** As most have it that count; of as many, as the first has it. */
    private List<String> most(Map<List<String>, Named> told, Predicate<List<String>> counts) {
        return told.entrySet().stream()
                .filter(each -> counts.test(each.getKey()))
                .max(Comparator.comparingInt((Map.Entry<List<String>, Named> each) -> each.getValue().times)
                        .thenComparing(each -> first(each.getValue()).day(), Comparator.reverseOrder())
                        .thenComparing(each -> each.getValue().known)
                        .thenComparing(each -> first(each.getValue()), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    private Place first(Named named) {
        return named.places.entrySet().stream()
                .map(place ->
                        new Place(days.getOrDefault(place.getKey(), LocalDate.MAX), place.getKey(), place.getValue()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
