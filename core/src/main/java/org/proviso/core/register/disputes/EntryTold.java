package org.proviso.core.register.disputes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.proviso.core.model.Modality;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.Support;
import org.proviso.core.register.Transition;

/** An entry with what it tells, altered copies left out. */
record EntryTold(Entry entry, List<Transition> transitions, Function<List<Filing>, Support> supports) {
    static EntryTold of(Register register, Entry entry) {
        return new EntryTold(
                entry,
                register.transitions(entry).stream()
                        .filter(transition -> !transition.isAltered())
                        .toList(),
                register.supports(entry));
    }

    List<Transition> holding() {
        return transitions.stream().filter(Transition::holds).toList();
    }

    List<Transition> negated() {
        return transitions.stream()
                .filter(transition -> transition.modality() == Modality.NEGATED)
                .toList();
    }

    Position position(String label, List<Transition> tellings) {
        List<Filing> filings = new ArrayList<>();
        tellings.forEach(telling -> filings.addAll(telling.filings()));
        return position(label, tellings, filings);
    }

    Position position(String label, List<Transition> tellings, List<Filing> filings) {
        List<LocalDate> days =
                tellings.stream().map(Transition::effective).sorted().toList();
        return new Position(label, entry.id(), filings, supports.apply(filings), days.getFirst(), days.getLast());
    }
}
