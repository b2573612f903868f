package org.proviso.core.register.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;
import org.proviso.core.register.Transition;
import org.proviso.core.register.lists.Head;
import org.proviso.core.register.lists.Stand;

/**
 * What a register says of an entry, as far as a change of it is told.
 *
 * @param entry the entry that it is part of, which may have another id than the one asked for
 * @param state in words, empty when nothing is said of that day
 * @param amounts those of what stands, side by side, as lists show them
 * @param terms who, towards whom and on what condition
 * @param steps what had happened, or was said to happen or not to, by that day
 * @param origins how many independent origins say so
 */
public record Said(
        EntryId entry,
        MatterId matter,
        String title,
        String state,
        Optional<LocalDate> since,
        List<Quantity> amounts,
        Terms terms,
        List<Step> steps,
        int origins,
        int claims) {
    /** Who acts, towards whom, and on what condition, as lists show it. */
    public record Terms(List<String> actors, List<String> counterparts, Optional<String> condition) {
        public Terms {
            actors = List.copyOf(actors);
            counterparts = List.copyOf(counterparts);
        }
    }

    /**
     * A transition, whoever tells it.
     *
     * @param day or days, for people
     * @param act with its modality, for people
     */
    public record Step(String day, String act, List<Quantity> amounts) {
        public Step {
            amounts = List.copyOf(amounts);
        }

        private static Step of(Transition transition) {
            return new Step(transition.dated().label(), transition.words(), transition.amounts());
        }
    }

    public Said {
        amounts = List.copyOf(amounts);
        steps = List.copyOf(steps);
    }

    /** What the register says of an entry on a day; nothing when it has no such entry. */
    public static Optional<Said> of(Register register, EntryId id, LocalDate validAt) {
        return register.entry(id).map(entry -> of(register, entry, validAt));
    }

    static Said of(Register register, Entry entry, LocalDate validAt) {
        List<Transition> transitions = register.transitions(entry);
        State state = register.state(entry, transitions, validAt);
        return new Said(
                entry.id(),
                entry.matter(),
                entry.title(),
                state.label(),
                state.since(),
                state.amounts(),
                new Terms(
                        Head.actors(register, entry),
                        Head.counterparts(register, entry),
                        Stand.of(register, entry, state).condition()),
                transitions.stream()
                        .filter(transition -> !transition.begins().isAfter(validAt))
                        .map(Step::of)
                        .distinct()
                        .toList(),
                register.support(entry).origins().size(),
                entry.filings().size());
    }

    /**
     * Whether it says the same of how things stand: state, day, amounts and terms; support, the number of claims and transitions
     * that decide nothing may differ.
     */
    public boolean tellsTheSame(Said other) {
        return state.equals(other.state)
                && since.equals(other.since)
                && amounts.equals(other.amounts)
                && terms.equals(other.terms);
    }
}
