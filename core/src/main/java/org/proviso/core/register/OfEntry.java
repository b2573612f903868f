package org.proviso.core.register;

import java.util.List;
import java.util.Set;
import org.proviso.core.model.ClaimId;

/** What the answers to most questions about one entry of a register are made from: worked out once for all of them. */
final class OfEntry {
    private final Entry entry;
    private final Set<ClaimId> altered;
    private final Dates dates;
    private final Supports supports;
    private final List<Transition> transitions;

    OfEntry(Register register, Entry entry) {
        this.entry = entry;
        Altered copies = new Altered(register, entry);
        this.altered = copies.claims();
        this.dates = new Dates(register, entry, altered);
        this.supports = new Supports(register, entry, altered);
        this.transitions = Transitions.of(entry, altered, dates, supports);
    }

    /** Whether it is of this very entry, and not only of an equal one. */
    @SuppressWarnings("ReferenceEquality") // comparing claims one by one would cost what this is to save
    boolean isOf(Entry other) {
        return entry == other;
    }

    Set<ClaimId> altered() {
        return altered;
    }

    Dates dates() {
        return dates;
    }

    Supports supports() {
        return supports;
    }

    List<Transition> transitions() {
        return transitions;
    }
}
