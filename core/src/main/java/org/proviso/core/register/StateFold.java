package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Transition.Grounds;
import org.proviso.core.register.lanes.Endings;
import org.proviso.core.register.lanes.LaneMachine;
import org.proviso.core.register.lanes.LaneMachines;
import org.proviso.core.register.lanes.LaneStep;

/** How an entry stands on a day: its transitions, folded over the lane's state machine. */
final class StateFold {
    /** What was agreed goes on, or what was ordered holds in part: until when, was told then. */
    private static final Map<Act, Act> GOING_ON = Map.of(Act.NARROWED, Act.ORDERED, Act.OPERATING, Act.CONCLUDED);

    private final LaneMachine machine;
    private final Latest latest;
    private final Function<Filing, LocalDate> told;

    /** @param told the first day on which a page tells a claim of the entry */
    StateFold(Register register, Lane lane, Function<Filing, LocalDate> told) {
        this.machine = LaneMachines.of(lane);
        this.latest = new Latest(register, machine);
        this.told = told;
    }

    /** @param transitions all of the entry's, in their order */
    State on(List<Transition> transitions, LocalDate day) {
        List<Transition> begun = transitions.stream()
                .filter(transition -> !transition.begins().isAfter(day))
                .toList();
        List<Transition> deciding = begun.stream().filter(StateFold::decides).toList();
        Slips slips = Slips.of(transitions, told);
        return deciding.isEmpty() ? withoutOne(begun, day, slips) : standing(begun, deciding, day, slips);
    }

    /** As {@link Register#deciding} has it. */
    BitSet deciding(List<Transition> transitions, boolean beneath) {
        List<Transition> those = new ArrayList<>(transitions.size());
        BitSet deciding = new BitSet();
        for (int i = 0; i < transitions.size(); i++) {
            Transition transition = transitions.get(i);
            if (decides(transition) && !(beneath && machine.isOverlay(transition.act()))) {
                those.add(transition);
                deciding.set(i);
            }
        }
        Set<Transition> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        passed.addAll(latest.passed(those));
        for (int i = 0; i < transitions.size(); i++) {
            if (passed.contains(transitions.get(i))) {
                deciding.clear(i);
            }
        }
        return deciding;
    }

    private static boolean decides(Transition transition) {
        return transition.holds() && !transition.isAltered();
    }

    private State standing(List<Transition> begun, List<Transition> deciding, LocalDate day, Slips slips) {
        Verdict verdict = latest.of(deciding);
        List<Transition> beneath = isOverlay(verdict) ? beneath(deciding, verdict) : List.of();
        List<Transition> run = run(verdict, deciding);
        List<Transition> denied = begun.stream()
                .filter(transition -> transition.modality() == Modality.NEGATED && !transition.isAltered())
                .filter(transition -> isAgainst(transition, verdict))
                .toList();
        List<State.Plan> plans = plans(begun, day);
        List<String> why = new ArrayList<>(verdict.why());
        why.addAll(Reasons.beside(begun, verdict, beneath, denied, day));
        why.addAll(slips.words());
        plans.stream().limit(Reasons.MOST_NAMED).forEach(plan -> why.add(plan.words()));
        return new State(
                verdict.positions(),
                told(verdict.positions(), run, deciding),
                beneath,
                kept(beneath.isEmpty() ? verdict.positions() : beneath, !beneath.isEmpty(), deciding),
                verdict.setAside(),
                denied,
                plans,
                run.stream().map(Transition::effective).min(LocalDate::compareTo),
                amounts(verdict, run, slips),
                why);
    }

    /** Told not to be so for the time of what stands, or later. */
    private static boolean isAgainst(Transition negated, Verdict verdict) {
        LocalDate last = negated.dated().latest();
        boolean meant = verdict.positions().stream().anyMatch(position -> position.mayBeMeantBy(negated));
        return meant && !last.isBefore(verdict.day())
                || verdict.positions().stream().anyMatch(position -> position.isDeniedBefore(negated));
    }

    private boolean isOverlay(Verdict verdict) {
        return verdict.positions().stream()
                .allMatch(position -> machine.state(position.act()).overlay());
    }

    /** Not what had ended it before it came again: money that is frozen again stands on no release. */
    private List<Transition> beneath(List<Transition> deciding, Verdict verdict) {
        boolean anew = verdict.positions().stream().anyMatch(Transition::isAnew);
        List<Transition> below = deciding.stream()
                .filter(transition -> !machine.state(transition.act()).overlay())
                .filter(transition -> !anew || !isEndOf(verdict, transition.act()))
                .toList();
        return below.isEmpty() ? List.of() : latest.of(below).positions();
    }

    private boolean isEndOf(Verdict verdict, Act act) {
        return verdict.acts().stream().anyMatch(over -> isTurn(over, act) && !isTurn(act, over));
    }

    private boolean isTurn(Act from, Act to) {
        return machine.step(from, to)
                .filter(step -> step.kind() == LaneStep.Kind.TURN)
                .isPresent();
    }

    /**
     * What tells the state beneath, and what it eases or what goes on, since it was last ended.
     *
     * @param own whether these themselves are wanted, and not only what they ease
     */
    private List<Transition> kept(List<Transition> standing, boolean own, List<Transition> deciding) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        standing.stream().map(Transition::act).forEach(act -> {
            if (own) {
                acts.add(act);
            }
            Optional.ofNullable(GOING_ON.get(act)).ifPresent(acts::add);
        });
        if (acts.isEmpty()) {
            return List.of();
        }
        LocalDate ended = deciding.stream()
                .filter(each -> Endings.isOver(new Move(machine.lane(), each.act())))
                .map(Transition::effective)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return deciding.stream()
                .filter(each -> acts.contains(each.act()) && each.effective().isAfter(ended))
                .toList();
    }

    /** What stands, and the tellings of the same act before it, back to the last day on which another act is told. */
    private List<Transition> run(Verdict verdict, List<Transition> deciding) {
        Set<Act> acts = verdict.acts();
        if (acts.size() > 1 || machine.lane() == Lane.COUNT) {
            return verdict.positions();
        }
        Set<Transition> behind = Collections.newSetFromMap(new IdentityHashMap<>());
        behind.addAll(verdict.passed());
        Optional<LocalDate> other = deciding.stream()
                .filter(transition -> !acts.contains(transition.act()))
                .filter(transition ->
                        transition.dated().latest().isBefore(verdict.day()) && !behind.contains(transition))
                .map(Transition::effective)
                .max(LocalDate::compareTo);
        List<Transition> run = new ArrayList<>(deciding.stream()
                .filter(transition -> acts.contains(transition.act())
                        && other.filter(day -> !transition.effective().isAfter(day))
                                .isEmpty())
                .toList());
        return run.isEmpty() ? verdict.positions() : run;
    }

    /** Where dates are spans, what stands may begin before something else that came earlier: it is of the telling all the same. */
    private static List<Transition> told(List<Transition> positions, List<Transition> run, List<Transition> all) {
        Set<Transition> told = Collections.newSetFromMap(new IdentityHashMap<>());
        told.addAll(positions);
        told.addAll(run);
        return told.size() == run.size()
                ? run
                : all.stream().filter(told::contains).toList();
    }

    /** Amounts live on states: those of the last telling that names any, and none of another state. */
    private static List<Quantity> amounts(Verdict verdict, List<Transition> run, Slips slips) {
        List<Quantity> amounts = slips.amounts(verdict.positions());
        for (int i = run.size() - 1; i >= 0 && amounts.isEmpty(); i--) {
            amounts = slips.amounts(List.of(run.get(i)));
        }
        return amounts;
    }

    /** Nothing holds that may decide: the latest of what is said otherwise, and at last what only altered copies tell. */
    private State withoutOne(List<Transition> begun, LocalDate day, Slips slips) {
        List<Transition> sound =
                begun.stream().filter(transition -> !transition.isAltered()).toList();
        List<Transition> telling = sound.isEmpty() ? begun : sound;
        Optional<LocalDate> last = telling.stream().map(Transition::begins).max(LocalDate::compareTo);
        if (last.isEmpty()) {
            return State.NONE;
        }
        List<Transition> positions = telling.stream()
                .filter(transition -> transition.begins().equals(last.get()))
                .toList();
        List<State.Plan> plans = plans(begun, day);
        List<String> why = new ArrayList<>();
        why.add(
                sound.isEmpty()
                        ? "told only in altered copies: that decides nothing"
                        : "nothing is told to have happened: this is the latest that is said");
        if (!sound.isEmpty()) {
            why.addAll(Reasons.altered(begun));
        }
        plans.stream().limit(Reasons.MOST_NAMED).forEach(plan -> why.add(plan.words()));
        List<Transition> told = saidBefore(telling, positions, last.get());
        return new State(
                positions,
                told,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                plans,
                told.stream().map(Transition::begins).min(LocalDate::compareTo),
                slips.amounts(positions),
                why);
    }

    /** What is said last, and the tellings of the same before it, back to the last day on which something else is said. */
    private List<Transition> saidBefore(List<Transition> telling, List<Transition> positions, LocalDate last) {
        Set<String> labels = positions.stream().map(Transition::label).collect(Collectors.toSet());
        if (labels.size() > 1 || machine.lane() == Lane.COUNT) {
            return positions;
        }
        LocalDate other = telling.stream()
                .filter(transition -> !labels.contains(transition.label()))
                .map(Transition::begins)
                .filter(day -> day.isBefore(last))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return telling.stream()
                .filter(transition -> labels.contains(transition.label())
                        && transition.begins().isAfter(other))
                .toList();
    }

    /**
     * Planned for a date that the plan names, and since it was told nobody said that it happened, or that it did not, or that what is to be over
     * then holds until a later day.
     */
    private List<State.Plan> plans(List<Transition> begun, LocalDate day) {
        Map<Act, LocalDate> answered = new EnumMap<>(Act.class);
        begun.stream()
                .filter(each -> (each.holds() || each.modality() == Modality.NEGATED) && !each.isAltered())
                .forEach(each -> answered.merge(each.act(), each.dated().latest(), StateFold::later));
        return begun.stream()
                .filter(plan -> plan.modality() == Modality.PLANNED
                        && plan.dated().grounds() == Grounds.STATED
                        && !plan.isAltered()
                        && answered.getOrDefault(plan.act(), LocalDate.MIN).isBefore(plan.told())
                        && begun.stream().noneMatch(each -> isBeyond(each, plan)))
                .map(plan -> new State.Plan(plan, !plan.dated().earliest().isAfter(day)))
                .toList();
    }

    private boolean isBeyond(Transition told, Transition plan) {
        return Endings.isOver(new Move(machine.lane(), plan.act()))
                && decides(told)
                && told.act() != plan.act()
                && !told.told().isBefore(plan.told())
                && told.lastsBeyond(plan.dated().latest());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Acts of transitions, each once, by name. */
    static String names(List<Transition> transitions) {
        return transitions.stream()
                .map(transition -> "\u2018" + transition.named() + "\u2019")
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
