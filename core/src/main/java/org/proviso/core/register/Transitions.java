package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Modality;
import org.proviso.core.register.Transition.Dated;
import org.proviso.core.register.Transition.Grounds;

/** Gathers an entry's claims into dated transitions; those that stand only in altered copies into ones of their own. */
final class Transitions {
    private final Set<ClaimId> altered;
    private final Dates dates;
    private final Supports supports;
    private final Map<Key, List<Filing>> gathered = new HashMap<>();

    /** In their order, and the transition of each. */
    private final List<Key> keys = new ArrayList<>();

    private final List<Transition> made = new ArrayList<>();

    /** What claims of one transition have in common. */
    private record Key(
            LocalDate day, LocalDate earliest, LocalDate latest, Act act, Modality modality, boolean altered) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::day)
            .thenComparing(Key::latest)
            .thenComparing(Key::earliest)
            .thenComparing(Key::act)
            .thenComparing(Key::modality)
            .thenComparing(Key::altered);

    /** @param altered the entry's claims that stand only in altered copies; grows with them, as the others do */
    Transitions(Set<ClaimId> altered, Dates dates, Supports supports) {
        this.altered = altered;
        this.dates = dates;
        this.supports = supports;
    }

    /**
     * Takes claims of the entry, behind those that it has.
     *
     * @return the first day on which it may stand otherwise with them
     */
    LocalDate add(List<Filing> filings) {
        Set<Key> changed = new HashSet<>();
        for (Filing filing : filings) {
            if (!filing.claim().furniture()) {
                Key key = key(filing);
                gathered.computeIfAbsent(key, first -> new ArrayList<>(2)).add(filing);
                changed.add(key);
            }
        }
        LocalDate since = LocalDate.MAX;
        List<Key> fresh = new ArrayList<>();
        for (Key key : changed) {
            int place = Collections.binarySearch(keys, key, ORDER);
            if (place < 0) {
                fresh.add(key);
            } else {
                since = earlier(since, since(made.get(place)));
                made.set(place, transition(key));
                since = earlier(since, since(made.get(place)));
            }
        }
        // mostly behind all others: most claims come in the order of their days
        fresh.sort(ORDER);
        for (Key key : fresh) {
            Transition transition = transition(key);
            since = earlier(since, since(transition));
            int place = keys.isEmpty() || ORDER.compare(keys.getLast(), key) < 0
                    ? keys.size()
                    : ~Collections.binarySearch(keys, key, ORDER);
            keys.add(place, key);
            made.add(place, transition);
        }
        return since;
    }

    List<Transition> all() {
        return List.copyOf(made);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate since(Transition transition) {
        return transition.modality() == Modality.PLANNED
                ? earlier(transition.begins(), transition.dated().earliest())
                : transition.begins();
    }

    private Key key(Filing filing) {
        Dated dated = dates.of(filing);
        return new Key(
                dated.day(),
                dated.earliest(),
                dated.latest(),
                filing.claim().move().act(),
                filing.claim().modality(),
                altered.contains(filing.id()));
    }

    private Transition transition(Key key) {
        List<Filing> filings = gathered.getOrDefault(key, List.of());
        return new Transition(
                new Dated(key.day(), key.earliest(), key.latest(), grounds(dates, filings)),
                filings.stream().map(dates::told).min(LocalDate::compareTo).orElseThrow(),
                key.act(),
                key.modality(),
                filings,
                supports.of(filings));
    }

    private static Grounds grounds(Dates dates, List<Filing> filings) {
        return filings.stream()
                .map(filing -> dates.of(filing).grounds())
                .min(Grounds::compareTo)
                .orElseThrow();
    }
}
