package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Digest;
import org.proviso.core.model.Lane;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;

/** The filing of one document's claims, in order; it remembers which entries the document has told so far. */
final class Filing {
    /** So many candidates of a claim are scored, those with most blocks in common first. */
    private static final int MOST_CANDIDATES = 50;

    private final ResolveIndex index;
    private final MatterChoice matters;
    private final List<Event> events = new ArrayList<>();
    private final Set<ClaimId> filed = new HashSet<>();
    private final Set<Integer> told = new HashSet<>();
    private final Map<Lane, Integer> lastOfLane = new EnumMap<>(Lane.class);

    private record Match(int entry, Fit fit) {}

    /** @param claims all that the document makes */
    Filing(ResolveIndex index, List<Claim> claims) {
        this.index = index;
        this.matters = new MatterChoice(index, claims);
    }

    List<Event> events() {
        return events;
    }

    void record(Event event) {
        events.add(event);
        index.fold(event);
    }

    void file(Claim claim) {
        ClaimId id = claim.id();
        if (!filed.add(id)) {
            return; // the reader told the same claim twice
        }
        Keys keys = index.keys(claim);
        Optional<Match> match = best(keys);
        EntryId entry;
        if (match.isPresent()) {
            entry = index.entry(match.get().entry).id();
            record(new Event.ClaimFiled(
                    id, claim, entry, "joins: " + match.get().fit.reason() + pointer(claim)));
        } else {
            entry = open(claim, id, keys);
        }
        remember(entry, keys, claim.furniture());
    }

    private EntryId open(Claim claim, ClaimId id, Keys keys) {
        EntryId entry = new EntryId(Digest.ofFields(List.of(
                        "entry/1",
                        claim.move().lane().wireName(),
                        claim.evidence().document().value(),
                        id.value()))
                .substring(0, 12));
        MatterChoice.Chosen chosen = matters.choose(claim, keys, entry);
        chosen.opened().ifPresent(this::record);
        record(new Event.EntryOpened(
                entry, claim.move().lane(), Titles.entry(claim), chosen.matter(), chosen.reason() + pointer(claim)));
        record(new Event.ClaimFiled(id, claim, entry, "opens the entry: no entry of the lane fits" + pointer(claim)));
        return entry;
    }

    private void remember(EntryId entry, Keys keys, boolean pointer) {
        int number = index.number(entry).orElseThrow();
        told.add(number);
        lastOfLane.put(keys.lane(), number);
        if (!pointer) {
            matters.remember(keys, index.entry(number).matter());
        }
    }

    private Optional<Match> best(Keys keys) {
        Optional<Match> best = Optional.empty();
        for (int candidate : candidates(keys)) {
            Optional<Fit> fit = Fit.of(
                    keys,
                    index.entry(candidate).keys(),
                    told.contains(candidate),
                    lastOfLane.getOrDefault(keys.lane(), -1) == candidate);
            if (fit.filter(Fit::joins).isPresent()
                    && (best.isEmpty() || fit.get().score() > best.get().fit.score())) {
                best = Optional.of(new Match(candidate, fit.get()));
            }
        }
        return best;
    }

    /** In ascending order, so that of equals the earliest entry wins. */
    private List<Integer> candidates(Keys keys) {
        Map<Integer, Integer> hits = new HashMap<>();
        index.candidates(keys, entry -> hits.merge(entry, 1, Integer::sum));
        Integer last = lastOfLane.get(keys.lane());
        if (last != null) {
            hits.merge(last, MOST_CANDIDATES, Integer::sum);
        }
        Comparator<Map.Entry<Integer, Integer>> mostHits = Comparator.comparingInt(hit -> -hit.getValue());
        return hits.entrySet().stream()
                .sorted(mostHits.thenComparingInt(Map.Entry::getKey))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String pointer(Claim claim) {
        return claim.furniture() ? "; told in page furniture, a pointer to another article" : "";
    }
}
