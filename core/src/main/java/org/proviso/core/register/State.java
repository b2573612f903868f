package org.proviso.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How an entry stands on a day: the latest transition that holds. Where claims tell different acts for that one date, all
 * of them, side by side. While nothing holds, the latest that is planned, possible, attempted or negated.
 *
 * @param positions the transitions of one date; none when nothing is said of that day or before it
 * @param denied what is said, since that date, not to have happened: "asked for, not promised"
 */
public record State(List<Transition> positions, List<Transition> denied) {
    public State {
        positions = List.copyOf(positions);
        denied = List.copyOf(denied);
    }

    /** The date since which it is so. */
    public Optional<LocalDate> since() {
        return positions.stream().findFirst().map(Transition::effective);
    }

    /** Whether claims of one date contradict each other. */
    public boolean isContested() {
        return positions.size() > 1;
    }

    /**
     * For people: {@code granted}, {@code made (negated)}, {@code granted | denied}, {@code sought, not made}; empty when nothing
     * is said.
     */
    public String label() {
        String held = positions.stream().map(Transition::label).collect(Collectors.joining(" | "));
        return denied.stream()
                .map(transition -> ", not " + transition.act().wireName())
                .distinct()
                .collect(Collectors.joining("", held, ""));
    }
}
