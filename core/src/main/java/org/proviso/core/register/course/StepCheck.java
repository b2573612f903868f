package org.proviso.core.register.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.proviso.core.model.Act;
import org.proviso.core.model.Modality;
import org.proviso.core.register.Transition;
import org.proviso.core.register.Transition.Grounds;
import org.proviso.core.register.lanes.Guard;
import org.proviso.core.register.lanes.LaneMachine;
import org.proviso.core.register.lanes.LaneState;
import org.proviso.core.register.lanes.LaneStep;

/**
 * Holds an entry's transitions against its lane's steps. Only a certain order is judged: of two whose dates can mean the same
 * days nothing is said. What was never told is a gap; irregular is only what told facts contradict, by dates that the claims
 * themselves give. The cost is n log n in the transitions.
 */
final class StepCheck {
    private static final String LANE = "steps of the lane";

    private final LaneMachine machine;

    /** The first day on which each act can have happened, as far as it is told. */
    private final Map<Act, Transition> first = new EnumMap<>(Act.class);

    /** The last that is told not to have happened. */
    private final Map<Act, Transition> negated = new EnumMap<>(Act.class);

    private final IdentityHashMap<Transition, Transition> before = new IdentityHashMap<>();

    StepCheck(LaneMachine machine, List<Transition> transitions) {
        this.machine = machine;
        for (Transition transition : transitions) {
            if (counts(transition)) {
                first.merge(transition.act(), transition, StepCheck::sooner);
            } else if (transition.modality() == Modality.NEGATED && !transition.isAltered()) {
                negated.put(transition.act(), transition);
            }
        }
        findBefore(transitions);
    }

    /** What happened, told by more than altered copies. */
    static boolean counts(Transition transition) {
        return transition.holds() && !transition.isAltered();
    }

    private static Transition sooner(Transition one, Transition other) {
        return other.effective().isBefore(one.effective()) ? other : one;
    }

    /** For each the last that is certainly before it. */
    private void findBefore(List<Transition> transitions) {
        Transition.Behind behind = new Transition.Behind(
                machine, transitions.stream().filter(StepCheck::counts).toList());
        List<Transition> byStart = new ArrayList<>(transitions.stream()
                .filter(transition -> counts(transition) && !behind.has(transition))
                .toList());
        byStart.sort(Comparator.comparing(
                (Transition transition) -> transition.dated().earliest()));
        PriorityQueue<Transition> open = new PriorityQueue<>(Comparator.comparing(
                (Transition transition) -> transition.dated().latest()));
        Optional<Transition> last = Optional.empty();
        for (Transition transition : byStart) {
            while (!open.isEmpty() && open.element().dated().isBefore(transition.dated())) {
                last = Optional.of(open.remove());
            }
            last.ifPresent(one -> before.put(transition, one));
            open.add(transition);
        }
    }

    List<Remark> of(Transition transition) {
        if (!counts(transition)) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        Optional<Transition> previous = Optional.ofNullable(before.get(transition));
        previous.filter(other -> other.act() != transition.act())
                .flatMap(other -> step(other, transition))
                .ifPresent(remarks::add);
        if (remarks.isEmpty()
                && previous.filter(other -> other.act() == transition.act()).isEmpty()) {
            need(transition).ifPresent(remarks::add);
        }
        return remarks;
    }

    private Optional<Remark> step(Transition from, Transition to) {
        Optional<LaneStep> step = machine.step(from.act(), to.act());
        if (step.filter(one -> one.kind() == LaneStep.Kind.NEVER).isEmpty()) {
            boolean told = step.isPresent() || machine.precedes(from.act(), to.act());
            return told || need(to).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Remark(
                            Guard.Kind.GAP,
                            "what came between \u2018" + from.named() + "\u2019 ("
                                    + from.dated().label() + ") and this is not told",
                            LANE));
        }
        LaneStep never = step.orElseThrow();
        boolean certain = from.dated().grounds() == Grounds.STATED && to.dated().grounds() == Grounds.STATED;
        String day = "\u2018" + from.named() + "\u2019 is of " + from.dated().label();
        return Optional.of(
                certain
                        ? new Remark(Guard.Kind.IRREGULAR, never.words() + "; " + day, never.why())
                        : new Remark(
                                Guard.Kind.GAP,
                                "what came between is not told, or the pages\u2019 dates mislead: " + never.words()
                                        + "; " + day,
                                never.why()));
    }

    private Optional<Remark> need(Transition transition) {
        LaneState state = machine.state(transition.act());
        if (state.needs().isEmpty()
                || state.needs().stream()
                        .anyMatch(act -> Optional.ofNullable(first.get(act))
                                .filter(other -> !isAfter(other, transition))
                                .isPresent())) {
            return Optional.empty();
        }
        return Optional.of(tooLate(state, transition)
                .or(() -> deniedNeed(state, transition))
                .orElseGet(() ->
                        new Remark(Guard.Kind.GAP, "the step before is not told: " + state.missing(), state.why())));
    }

    /** By a date of its own; a page's date only says that it had happened by then. */
    private static boolean isAfter(Transition need, Transition transition) {
        return need.dated().grounds() == Grounds.STATED && transition.dated().isBefore(need.dated());
    }

    private Optional<Remark> tooLate(LaneState state, Transition transition) {
        return state.needs().stream()
                .sorted()
                .filter(act -> !mayFollow(transition, act))
                .flatMap(act -> Optional.ofNullable(first.get(act)).stream())
                .min(Comparator.comparing(Transition::effective))
                .map(need -> new Remark(
                        Guard.Kind.IRREGULAR,
                        transition.named() + " before it was "
                                + need.act().wireName() + ": that is told for "
                                + need.dated().label(),
                        state.why()));
    }

    /** Whether the lane's ordinary course goes on so: a ban that is blocked may be lifted after it, and need not have been before. */
    private boolean mayFollow(Transition transition, Act act) {
        return machine.step(transition.act(), act)
                .filter(step -> step.kind() == LaneStep.Kind.COURSE || step.kind() == LaneStep.Kind.TURN)
                .isPresent();
    }

    /** Told on that day or later not to have happened. */
    private Optional<Remark> deniedNeed(LaneState state, Transition transition) {
        LocalDate day = transition.effective();
        return state.needs().stream()
                .sorted()
                .flatMap(act -> Optional.ofNullable(negated.get(act)).stream())
                .filter(denial -> !denial.effective().isBefore(day))
                .findFirst()
                .map(denial -> new Remark(
                        Guard.Kind.IRREGULAR,
                        transition.named() + ", though on "
                                + denial.dated().label() + " it is told not to have been "
                                + denial.act().wireName(),
                        state.why()));
    }
}
