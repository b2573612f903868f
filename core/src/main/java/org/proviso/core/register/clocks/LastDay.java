package org.proviso.core.register.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.register.Filing;
import org.proviso.core.register.State;
import org.proviso.core.register.Transition;

/**
 * Until when it holds, or by when it is due, how an entry stands, as its claims tell. That such a day is past says nothing of what happened then.
 *
 * @param kind an end, a deadline, or the day of a condition
 * @param exact the words that tell it
 * @param passed what is said of it when the day is past: {@code lapsed}
 * @param told the last day on which it was told that it stands so
 * @param beneath of what it is the end, where that is not what stands but what lies beneath: of an order that is blocked
 */
public record LastDay(
        Clock.Kind kind, LocalDate until, String exact, String passed, LocalDate told, Optional<Act> beneath) {
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

    /** The last day on which what a transition tells holds, behind the day from which it does; none of what does not last. */
    public static Optional<LocalDate> end(Lane lane, Transition transition) {
        return LastDays.passed(new Move(lane, transition.act()), Clock.Kind.END).isEmpty()
                ? Optional.empty()
                : told(transition).stream()
                        .filter(last -> last.kind == Clock.Kind.END && last.until.isAfter(transition.effective()))
                        .map(Told::until)
                        .max(LocalDate::compareTo);
    }

    /**
     * The day by which what a claim asks for, promises or orders is due.
     *
     * @param told when it was told first
     */
    public static Optional<LocalDate> due(Filing filing, LocalDate told) {
        return Clocks.told(filing, told)
                .filter(last -> last.kind() == Clock.Kind.DEADLINE)
                .map(Told::until)
                .max(LocalDate::compareTo);
    }

    /**
     * Of how an entry stands on a day, at most one of a kind: that of what stands last, and of one date the later day. Who looks back ("had
     * first granted until 1 March", or on a day that was past already) puts no earlier day in its place. Where they tell none, that of what lies
     * beneath it, or of what it eases; where that tells no end either, that for which one is planned.
     *
     * @param told as {@link #told} has them
     */
    public static List<LastDay> of(Lane lane, State state, Function<Transition, List<Told>> told) {
        Map<Clock.Kind, LastDay> days = new EnumMap<>(Clock.Kind.class);
        LocalDate last = state.told().stream()
                .map(Transition::told)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        state.told()
                .forEach(transition -> latest(told.apply(transition))
                        .forEach((kind, one) -> LastDays.passed(new Move(lane, transition.act()), kind)
                                // what is only planned, or threatened, hangs on its condition all the same
                                .filter(passed -> transition.holds() || kind == Clock.Kind.CONDITION)
                                .ifPresent(passed -> days.merge(
                                        kind,
                                        new LastDay(kind, one.until, one.exact, passed, last, Optional.empty()),
                                        (standing, other) ->
                                                looksBack(transition, one) && other.until.isBefore(standing.until)
                                                        ? standing
                                                        : other))));
        kept(lane, state, told, last).forEach(days::putIfAbsent);
        // "expires on 1 August unless it pays by 25 July"
        state.plans()
                .forEach(plan -> Optional.ofNullable(
                                latest(told.apply(plan.transition())).get(Clock.Kind.CONDITION))
                        .flatMap(one -> LastDays.passed(
                                        new Move(lane, plan.transition().act()), one.kind)
                                .map(passed ->
                                        new LastDay(one.kind, one.until, one.exact, passed, last, Optional.empty())))
                        .ifPresent(day -> days.putIfAbsent(day.kind, day)));
        planned(lane, state)
                .ifPresent(end -> days.putIfAbsent(
                        end.kind,
                        new LastDay(end.kind, end.until, end.exact, LastDays.PLANNED, last, Optional.empty())));
        return new ArrayList<>(days.values());
    }

    /** An order that is blocked, or eased, ends all the same when its time is over. */
    private static Map<Clock.Kind, LastDay> kept(
            Lane lane, State state, Function<Transition, List<Told>> told, LocalDate last) {
        Map<Clock.Kind, LastDay> days = new EnumMap<>(Clock.Kind.class);
        // that something is eased says that the rest holds
        LocalDate since = state.beneath().stream()
                .map(Transition::told)
                .max(LocalDate::compareTo)
                .orElse(last);
        for (Transition below : state.kept()) {
            latest(told.apply(below))
                    .forEach((kind, one) -> LastDays.passed(new Move(lane, below.act()), kind)
                            .ifPresent(passed -> days.merge(
                                    kind,
                                    new LastDay(kind, one.until, one.exact, passed, since, Optional.of(below.act())),
                                    (standing, other) -> looksBack(below, one) && other.until.isBefore(standing.until)
                                            ? standing
                                            : other)));
        }
        return days;
    }

    /** The end for which what stands is planned to be over, as the last plan has it: "the waiver will expire on 30 June". */
    private static Optional<Told> planned(Lane lane, State state) {
        boolean canEnd = state.positions().stream()
                .anyMatch(position -> position.holds()
                        && LastDays.passed(new Move(lane, position.act()), Clock.Kind.END)
                                .isPresent());
        return state.plans().stream()
                .map(State.Plan::transition)
                .filter(plan -> canEnd && LastDays.isEnd(new Move(lane, plan.act())))
                .max(Comparator.comparing(Transition::told))
                .map(plan -> new Told(
                        Clock.Kind.END,
                        plan.dated().latest(),
                        plan.filings().getFirst().claim().evidence().exact(),
                        plan.filings().getFirst()));
    }

    /** Of each kind the latest. */
    private static Map<Clock.Kind, Told> latest(List<Told> all) {
        Map<Clock.Kind, Told> latest = new EnumMap<>(Clock.Kind.class);
        all.forEach(
                one -> latest.merge(one.kind, one, (first, other) -> other.until.isAfter(first.until) ? other : first));
        return latest;
    }

    private static boolean looksBack(Transition transition, Told one) {
        return one.until.isBefore(transition.told()) || LastDays.isPast(one.filing);
    }
}
