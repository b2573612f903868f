package org.proviso.core.register.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Modality;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;
import org.proviso.core.register.Transition;
import org.proviso.core.register.lanes.Guard;
import org.proviso.core.register.lanes.LaneMachine;
import org.proviso.core.register.lanes.LaneMachines;

/**
 * The histories of a part of a register, such as the entries of one matter, and what is to be said of each transition. What
 * is computed for one entry is kept for the next; by one thread.
 */
public final class Courses {
    private static final int MOST_BESIDE = 3;

    private final Register register;
    private final SequencedMap<EntryId, Entry> part = new LinkedHashMap<>();
    private final Map<EntryId, State> states = new HashMap<>();
    private final Things things = new Things();

    /**
     * For a part of a register.
     *
     * @param part entries of the register; what another lane says is looked for among those of the same matter
     */
    public Courses(Register register, Iterable<Entry> part) {
        this.register = register;
        part.forEach(entry -> this.part.put(entry.id(), entry));
    }

    /** The history of an entry, in the order of its transitions. */
    public List<CourseStep> of(Entry entry) {
        List<Transition> transitions = register.transitions(entry);
        LaneMachine machine = LaneMachines.of(entry.lane());
        StepCheck check = new StepCheck(machine, transitions);
        Map<Act, List<Filing>> claims = claims(transitions);
        Set<Act> guarded = new HashSet<>();
        List<CourseStep> course = new ArrayList<>();
        for (Transition transition : transitions) {
            List<Remark> remarks = new ArrayList<>(check.of(transition));
            if (StepCheck.counts(transition) && guarded.add(transition.act())) {
                machine.guards().stream()
                        .filter(guard -> guard.act() == transition.act())
                        .forEach(guard -> remarks.addAll(
                                guarded(guard, entry, transition, claims.getOrDefault(transition.act(), List.of()))));
            }
            course.add(new CourseStep(transition, remarks));
        }
        return List.copyOf(course);
    }

    private static Map<Act, List<Filing>> claims(List<Transition> transitions) {
        Map<Act, List<Filing>> claims = new EnumMap<>(Act.class);
        transitions.stream()
                .filter(StepCheck::counts)
                .forEach(transition -> claims.computeIfAbsent(transition.act(), act -> new ArrayList<>())
                        .addAll(transition.filings()));
        return claims;
    }

    private List<Remark> guarded(Guard guard, Entry entry, Transition transition, List<Filing> claims) {
        if (guard.test() instanceof Guard.Test.Beside beside) {
            return standsNow(entry, transition.act()) ? beside(guard, beside, entry, transition) : List.of();
        }
        boolean shown = Guarding.holds(guard.test(), claims) == (guard.kind() == Guard.Kind.NOTE);
        return shown ? List.of(new Remark(guard.kind(), guard.words(), guard.why())) : List.of();
    }

    /** What another lane says counts for how the entry stands, not for what is past. */
    private boolean standsNow(Entry entry, Act act) {
        State state = state(entry);
        return state.positions().stream().anyMatch(position -> position.act() == act)
                || state.beneath().stream().anyMatch(position -> position.act() == act);
    }

    private List<Remark> beside(Guard guard, Guard.Test.Beside beside, Entry entry, Transition transition) {
        List<String> found = part.values().stream()
                .filter(other -> other.lane() == beside.move().lane()
                        && other.matter().equals(entry.matter())
                        && stands(beside, state(other), transition.effective())
                        && things.isSame(entry, other))
                .map(other -> other.id().value())
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        String more = found.size() > MOST_BESIDE ? " and " + (found.size() - MOST_BESIDE) + " more" : "";
        String entries = String.join(", ", found.stream().limit(MOST_BESIDE).toList()) + more;
        return List.of(new Remark(guard.kind(), guard.words() + " [" + entries + "]", guard.why()));
    }

    private static boolean stands(Guard.Test.Beside beside, State state, LocalDate day) {
        Act act = beside.move().act();
        List<Transition> said = new ArrayList<>(state.positions());
        said.addAll(state.denied());
        return said.stream()
                .anyMatch(position -> position.act() == act
                        && (beside.negated() ? position.modality() == Modality.NEGATED : position.holds())
                        && !(beside.after() && position.effective().isBefore(day)));
    }

    private State state(Entry entry) {
        return states.computeIfAbsent(entry.id(), id -> register.state(entry, LocalDate.MAX));
    }
}
