package org.proviso.core.register.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.register.Filing;
import org.proviso.core.register.State;
import org.proviso.core.register.Transition;

/**
 * Until when it holds, or by when it is due, how an entry stands, as its claims tell. That such a day is past says nothing of what happened then.
 *
 * @param kind an end or a deadline
 * @param exact the words that tell it
 * @param passed what is said of it when the day is past: {@code lapsed}
 * @param told the last day on which it was told that it stands so
 */
public record LastDay(Clock.Kind kind, LocalDate until, String exact, String passed, LocalDate told) {
    /**
     * A last day as a claim tells it.
     *
     * @param exact the words
     */
    public record Told(Clock.Kind kind, LocalDate until, String exact, Filing filing) {}

    public boolean isPast(LocalDate day) {
        return day.isAfter(until);
    }

    /** The last days that the claims of a transition tell. */
    public static List<Told> told(Transition transition) {
        return Clocks.told(transition);
    }

    /**
     * The day by which what a claim asks for, promises or orders is due.
     *
     * @param told when it was told first
     */
    public static Optional<LocalDate> due(Filing filing, LocalDate told) {
        return Clocks.told(filing, told, told)
                .filter(last -> last.kind() == Clock.Kind.DEADLINE)
                .map(Told::until)
                .max(LocalDate::compareTo);
    }

    /**
     * Of how an entry stands on a day, at most one of a kind: who tells it last has it, and of one date the later day counts.
     *
     * @param told as {@link #told} has them
     */
    public static List<LastDay> of(Lane lane, State state, Function<Transition, List<Told>> told) {
        Map<Clock.Kind, LastDay> days = new EnumMap<>(Clock.Kind.class);
        LocalDate last = state.told().stream()
                .map(Transition::told)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        for (Transition transition : state.told()) {
            if (transition.holds()) {
                Map<Clock.Kind, LastDay> own = new EnumMap<>(Clock.Kind.class);
                for (Told one : told.apply(transition)) {
                    LastDays.passed(new Move(lane, transition.act()), one.kind)
                            .ifPresent(passed -> own.merge(
                                    one.kind,
                                    new LastDay(one.kind, one.until, one.exact, passed, last),
                                    (first, other) -> other.until.isAfter(first.until) ? other : first));
                }
                days.putAll(own);
            }
        }
        return new ArrayList<>(days.values());
    }
}
