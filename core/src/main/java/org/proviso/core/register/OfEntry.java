package org.proviso.core.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;

/**
 * What the answers to most questions about one entry of a register are made from: worked out once for all of them. Claims are taken in the
 * order of the entry; those that come later are taken in the same way.
 */
final class OfEntry {
    private final Entry entry;
    private final Altered copies;
    private final Dates dates;
    private final Supports supports;
    private final Transitions gathered;
    private final List<Transition> transitions;
    private final LocalDate since;

    private final Map<Class<?>, Register.Tally> tallies;

    /** What was worked out of the very transitions. */
    private final Map<Transition, Object> notes;

    OfEntry(Register register, Entry entry) {
        this.entry = entry;
        this.copies = new Altered(register);
        this.dates = new Dates(register, copies.claims());
        this.supports = new Supports(register, copies.claims());
        this.gathered = new Transitions(copies.claims(), dates, supports);
        add(entry.filings());
        gathered.add(entry.filings());
        this.transitions = gathered.all();
        this.since = LocalDate.MIN;
        this.tallies = new ConcurrentHashMap<>();
        this.notes = Collections.synchronizedMap(new IdentityHashMap<>());
    }

    private OfEntry(OfEntry before, Entry entry, LocalDate since) {
        this.entry = entry;
        this.copies = before.copies;
        this.dates = before.dates;
        this.supports = before.supports;
        this.gathered = before.gathered;
        this.transitions = gathered.all();
        this.since = since;
        this.tallies = before.tallies;
        this.notes = before.notes;
        if (notes.size() > 2 * transitions.size()) {
            Set<Transition> kept = Collections.newSetFromMap(new IdentityHashMap<>());
            kept.addAll(transitions);
            notes.keySet().retainAll(kept);
        }
    }

    /** False where something else is said now of earlier claims. */
    private boolean add(List<Filing> filings) {
        boolean same = copies.add(filings);
        same &= dates.add(filings);
        same &= supports.add(filings);
        // a corrected number is another on the days before, too
        same &= filings.stream()
                .allMatch(filing -> filing.claim().terms().corrects().isEmpty());
        return same;
    }

    /**
     * The same of the entry with claims behind those that it had; this one is not to be asked any more.
     *
     * @return nothing where something else is said now of earlier claims
     */
    Optional<OfEntry> grown(Entry now) {
        List<Filing> fresh =
                now.filings().subList(entry.filings().size(), now.filings().size());
        boolean onlyAltered = isOnlyAltered(entry.filings());
        if (!add(fresh) || onlyAltered) {
            return Optional.empty();
        }
        LocalDate first = gathered.add(fresh);
        tallies.values().forEach(tally -> add(fresh, tally));
        // what only page furniture points to stands the same on every day
        return Optional.of(new OfEntry(this, now, transitions.isEmpty() ? LocalDate.MIN : first));
    }

    <T extends Register.Tally> T tally(Class<T> kind, Supplier<T> start) {
        return kind.cast(tallies.computeIfAbsent(kind, first -> add(entry.filings(), start.get())));
    }

    /** What only altered copies tell adds nothing, unless there is nothing else. */
    private Register.Tally add(List<Filing> filings, Register.Tally tally) {
        boolean all = isOnlyAltered(entry.filings());
        filings.stream()
                .filter(filing -> all || !copies.claims().contains(filing.id()))
                .forEach(filing -> tally.add(filing, told -> dates.of(told).day()));
        return tally;
    }

    private boolean isOnlyAltered(List<Filing> filings) {
        return !copies.claims().isEmpty()
                && filings.stream()
                        .allMatch(filing ->
                                filing.claim().furniture() || copies.claims().contains(filing.id()));
    }

    /** Whether it is of this very entry, and not only of an equal one. */
    @SuppressWarnings("ReferenceEquality") // comparing claims one by one would cost what this is to save
    boolean isOf(Entry other) {
        return entry == other;
    }

    /** The first day on which the entry may stand otherwise than before it was {@link #grown}. */
    LocalDate since() {
        return since;
    }

    Set<ClaimId> altered() {
        return copies.claims();
    }

    Optional<Claim> inText(Filing altered) {
        return copies.inText(altered);
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

    Map<Transition, Object> notes() {
        return notes;
    }
}
