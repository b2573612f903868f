package org.proviso.core.register.lanes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;

/** One lane's states, steps and guards, as {@link LaneMachines} reads them. */
public final class LaneMachine {
    private final Lane lane;
    private final Map<Act, LaneState> states = new EnumMap<>(Act.class);
    private final Map<Act, Map<Act, LaneStep>> steps = new EnumMap<>(Act.class);
    private final Map<Act, Set<Act>> earlier = new EnumMap<>(Act.class);
    private final List<Guard> guards;

    LaneMachine(Lane lane, List<LaneState> states, List<LaneStep> steps, List<Guard> guards) {
        this.lane = lane;
        this.guards = List.copyOf(guards);
        states.forEach(state -> this.states.put(state.act(), state));
        for (LaneStep step : steps) {
            this.steps
                    .computeIfAbsent(step.from(), first -> new EnumMap<>(Act.class))
                    .put(step.to(), step);
        }
        this.states.keySet().forEach(act -> earlier.put(act, courseTo(act)));
    }

    /** All that lead to an act along the course, over any number of steps. */
    private Set<Act> courseTo(Act act) {
        Set<Act> before = EnumSet.noneOf(Act.class);
        List<Act> open = new ArrayList<>(List.of(act));
        while (!open.isEmpty()) {
            Act to = open.removeLast();
            for (Act from : states.keySet()) {
                if (isCourse(from, to) && before.add(from)) {
                    open.add(from);
                }
            }
        }
        return before;
    }

    private boolean isCourse(Act from, Act to) {
        return step(from, to)
                .filter(step -> step.kind() == LaneStep.Kind.COURSE)
                .isPresent();
    }

    public Lane lane() {
        return lane;
    }

    /** In the order of the codebook. */
    public List<LaneState> states() {
        return List.copyOf(states.values());
    }

    /** By the act that they lead from, then to. */
    public List<LaneStep> steps() {
        return steps.values().stream().flatMap(to -> to.values().stream()).toList();
    }

    public List<Guard> guards() {
        return guards;
    }

    /**
     * What an entry is in after an act.
     *
     * @throws IllegalArgumentException when the lane does not know the act
     */
    public LaneState state(Act act) {
        LaneState state = states.get(act);
        if (state == null) {
            throw new IllegalArgumentException("lane " + lane.wireName() + " has no act '" + act.wireName() + "'");
        }
        return state;
    }

    /** Whether an act leads to a state that stands on top of others; not so of one that the lane does not know. */
    public boolean isOverlay(Act act) {
        LaneState state = states.get(act);
        return state != null && state.overlay();
    }

    /** How one state follows another; nothing when what came between must be told first. */
    public Optional<LaneStep> step(Act from, Act to) {
        return Optional.ofNullable(steps.getOrDefault(from, Map.of()).get(to));
    }

    /** Whether the first is what the second rests on, over any number of steps: asked for before granted. */
    public boolean precedes(Act first, Act second) {
        return earlier.getOrDefault(second, Set.of()).contains(first);
    }
}
