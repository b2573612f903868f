package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.proviso.core.model.Act;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Quantity;

/**
 * A dated change of an entry's state, or what is only planned, possible, attempted or denied, as its claims tell it.
 *
 * @param effective the day from which it is so
 * @param filings the claims that tell it, in the order of filing; never empty, never page furniture
 */
public record Transition(LocalDate effective, Act act, Modality modality, List<Filing> filings, Support support) {
    public Transition {
        if (filings.isEmpty()) {
            throw new IllegalArgumentException("a transition needs a claim");
        }
        filings = List.copyOf(filings);
    }

    /** Whether it changes the state: only what happened or holds does. */
    public boolean holds() {
        return modality == Modality.ACTUAL;
    }

    /** The amounts that its claims name, each once, in the order of filing; side by side, never added up. */
    public List<Quantity> amounts() {
        List<Quantity> amounts = new ArrayList<>();
        for (Filing filing : filings) {
            filing.claim()
                    .terms()
                    .quantity()
                    .filter(quantity -> amounts.stream().noneMatch(quantity::sameAmount))
                    .ifPresent(amounts::add);
        }
        return List.copyOf(amounts);
    }

    /** The act, with the modality where it did not happen: {@code granted}, {@code made (negated)}. */
    public String label() {
        return holds() ? act.wireName() : act.wireName() + " (" + modality.wireName() + ")";
    }
}
