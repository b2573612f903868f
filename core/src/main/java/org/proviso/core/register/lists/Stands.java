package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proviso.core.model.Modality;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;
import org.proviso.core.register.Transition;
import org.proviso.core.register.clocks.LastDay;

/**
 * How an entry stands, on every day from the first on which something is told of it: spans of days, within each of which it stands
 * the same. A span ends where a transition begins, where what is planned falls due, and with the last day that a date can mean.
 */
public final class Stands {
    private final Register register;
    private final Entry entry;
    private final List<Transition> transitions;
    private final List<Span> spans;

    /**
     * Days on which an entry stands the same.
     *
     * @param from the first; the span goes to where the next one begins
     * @param print of all that decides how the entry stands then: where it is equal, that is
     * @param oneDay whether it is no longer than a day
     */
    public record Span(LocalDate from, long print, boolean oneDay) {}

    private Stands(Register register, Entry entry, List<Transition> transitions, List<Span> spans) {
        this.register = register;
        this.entry = entry;
        this.transitions = transitions;
        this.spans = spans;
    }

    /** Of an entry of a register. */
    public static Stands of(Register register, Entry entry) {
        return of(register, entry, LocalDate.MIN);
    }

    /** The same, of a day and those behind it alone. */
    public static Stands of(Register register, Entry entry, LocalDate since) {
        List<Transition> transitions = register.transitions(entry);
        List<Span> spans = transitions.isEmpty()
                ? List.of(new Span(LocalDate.MIN, Prints.of(0, entry.filings()), false))
                : spans(register, entry, transitions, since);
        return new Stands(register, entry, transitions, spans);
    }

    /** In their order; at least one. */
    public List<Span> spans() {
        return spans;
    }

    /**
     * How the entry stands on the days of a span.
     *
     * @return nothing where what is said of it names the day that is asked for
     */
    public Optional<Stand> on(Span span) {
        State state = register.state(entry, transitions, span.from());
        boolean namesTheDay = !state.positions().isEmpty()
                && state.positions().getFirst().dated().latest().isAfter(span.from());
        return namesTheDay && !span.oneDay() ? Optional.empty() : Optional.of(Stand.of(register, entry, state));
    }

    /** The {@link Stand#ends} of a span; also where what is said of it names the day. */
    public List<LocalDate> ends(Span span) {
        State state = register.state(entry, transitions, span.from());
        return Stream.concat(
                        LastDay.of(
                                        entry.lane(),
                                        state,
                                        transition -> Note.of(register, entry, transition)
                                                .lastDays())
                                .stream()
                                .map(LastDay::until),
                        state.plans().stream().map(Stand::plan).map(Stand.Plan::until))
                .toList();
    }

    private static List<Span> spans(Register register, Entry entry, List<Transition> transitions, LocalDate since) {
        Deciding deciding = new Deciding(register, entry, transitions);
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate first = deciding.first().isBefore(since) ? since : deciding.first();
        for (Transition transition : transitions) {
            add(transition.begins(), first, days);
            add(transition.dated().latest(), first, days);
            if (transition.modality() == Modality.PLANNED) {
                add(transition.dated().earliest(), first, days);
            }
        }
        List<Span> spans = new ArrayList<>();
        long corrected = Prints.corrected(0, transitions);
        for (LocalDate day : days) {
            boolean oneDay = day.isBefore(LocalDate.MAX) && days.contains(day.plusDays(1));
            spans.add(new Span(day, Prints.mix(deciding.print(day), oneDay ? 1 : 0) ^ corrected, oneDay));
        }
        return spans;
    }

    private static void add(LocalDate day, LocalDate first, Set<LocalDate> days) {
        if (!day.isBefore(first)) {
            days.add(day);
        }
    }
}
