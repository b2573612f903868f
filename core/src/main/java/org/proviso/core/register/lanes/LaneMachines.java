package org.proviso.core.register.lanes;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.tables.Tables;

/** The state machine of each lane, read once from the tables of this package. */
public final class LaneMachines {
    private static final Map<Lane, LaneMachine> MACHINES = read();

    private static final Set<String> GENERAL_WORDS = Tables.cells(LaneMachines.class, "general-words.tsv", 1).stream()
            .flatMap(row -> Tables.parts(row.getFirst()).stream())
            .collect(Collectors.toUnmodifiableSet());

    private LaneMachines() {}

    public static LaneMachine of(Lane lane) {
        return Optional.ofNullable(MACHINES.get(lane)).orElseThrow();
    }

    /** Words that tell nothing of which thing is meant. */
    public static Set<String> generalWords() {
        return GENERAL_WORDS;
    }

    private static Map<Lane, LaneMachine> read() {
        List<List<String>> states = Tables.cells(LaneMachines.class, "states.tsv", 7);
        List<List<String>> steps = Tables.cells(LaneMachines.class, "steps.tsv", 6);
        List<List<String>> guards = Tables.cells(LaneMachines.class, "guards.tsv", 7);
        Map<Lane, LaneMachine> machines = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            machines.put(
                    lane,
                    new LaneMachine(
                            lane,
                            ofLane(states, 0, lane).stream()
                                    .map(LaneMachines::state)
                                    .toList(),
                            ofLane(steps, 0, lane).stream()
                                    .map(LaneMachines::step)
                                    .toList(),
                            ofLane(guards, 1, lane).stream()
                                    .map(LaneMachines::guard)
                                    .toList()));
        }
        return machines;
    }

    private static List<List<String>> ofLane(List<List<String>> rows, int column, Lane lane) {
        return rows.stream()
                .filter(row -> row.get(column).equals(lane.wireName()))
                .toList();
    }

    private static LaneState state(List<String> row) {
        return new LaneState(
                Act.ofWireName(row.get(1)),
                row.get(2).equals("overlay"),
                Tables.parts(row.get(3)).stream().map(Act::ofWireName).collect(Collectors.toSet()),
                row.get(4),
                row.get(5),
                row.get(6));
    }

    private static LaneStep step(List<String> row) {
        return new LaneStep(
                Act.ofWireName(row.get(1)),
                Act.ofWireName(row.get(2)),
                LaneStep.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                row.get(4),
                row.get(5));
    }

    private static Guard guard(List<String> row) {
        return new Guard(
                row.get(0),
                Act.ofWireName(row.get(2)),
                Guard.Test.parse(row.get(3))
                        .orElseThrow(() -> new IllegalStateException("no test of a guard: " + row.get(3))),
                Guard.Kind.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                row.get(5),
                row.get(6));
    }
}
