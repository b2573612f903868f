package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    /** What claims of one transition have in common. */
    private record Key(
            LocalDate day, LocalDate earliest, LocalDate latest, Act act, Modality modality, boolean altered) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::day)
            .thenComparing(Key::latest)
            .thenComparing(Key::earliest)
            .thenComparing(Key::act)
            .thenComparing(Key::modality)
            .thenComparing(Key::altered);

    private Transitions() {}

    static List<Transition> of(Entry entry, Set<ClaimId> altered, Dates dates, Supports supports) {
        Map<Key, List<Filing>> gathered = new LinkedHashMap<>();
        for (Filing filing : entry.filings()) {
            if (!filing.claim().furniture()) {
                Dated dated = dates.of(filing);
                Key key = new Key(
                        dated.day(),
                        dated.earliest(),
                        dated.latest(),
                        filing.claim().move().act(),
                        filing.claim().modality(),
                        altered.contains(filing.id()));
                gathered.computeIfAbsent(key, first -> new ArrayList<>()).add(filing);
            }
        }
        // nearly in order as it is: most claims come in the order of their days
        List<Key> keys = new ArrayList<>(gathered.keySet());
        keys.sort(ORDER);
        List<Transition> transitions = new ArrayList<>(keys.size());
        for (Key key : keys) {
            List<Filing> filings = gathered.getOrDefault(key, List.of());
            transitions.add(new Transition(
                    new Dated(key.day(), key.earliest(), key.latest(), grounds(dates, filings)),
                    filings.stream().map(dates::told).min(LocalDate::compareTo).orElseThrow(),
                    key.act(),
                    key.modality(),
                    filings,
                    supports.of(filings)));
        }
        return List.copyOf(transitions);
    }

    private static Grounds grounds(Dates dates, List<Filing> filings) {
        return filings.stream()
                .map(filing -> dates.of(filing).grounds())
                .min(Grounds::compareTo)
                .orElseThrow();
    }
}
