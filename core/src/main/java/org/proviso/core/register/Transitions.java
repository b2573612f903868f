package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.proviso.core.model.Act;
import org.proviso.core.model.Modality;

/** Gathers an entry's claims into dated transitions. */
final class Transitions {
    /** What claims of one transition have in common. */
    private record Key(LocalDate effective, Act act, Modality modality) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::effective).thenComparing(Key::act).thenComparing(Key::modality);

    private Transitions() {}

    static List<Transition> of(Register register, Entry entry) {
        Map<Key, List<Filing>> gathered = new TreeMap<>(ORDER);
        for (Filing filing : entry.filings()) {
            if (!filing.claim().furniture()) {
                Key key = new Key(
                        register.effective(filing.claim()),
                        filing.claim().move().act(),
                        filing.claim().modality());
                gathered.computeIfAbsent(key, first -> new ArrayList<>()).add(filing);
            }
        }
        Supports supports = new Supports(register, entry);
        List<Transition> transitions = new ArrayList<>();
        gathered.forEach((key, filings) -> transitions.add(
                new Transition(key.effective(), key.act(), key.modality(), filings, supports.of(filings))));
        return List.copyOf(transitions);
    }
}
