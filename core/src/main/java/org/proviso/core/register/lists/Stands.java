package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Modality;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;
import org.proviso.core.register.Support;
import org.proviso.core.register.Transition;

/**
 * How an entry stands, on every day from the first on which something is told of it: spans of days, within each of which it stands
 * the same. A span ends where a transition begins, where what is planned falls due, and with the last day that a date can mean.
 */
public final class Stands {
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 16;
    private static final int YEAR_BITS = 40;

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
        List<Transition> transitions = register.transitions(entry);
        List<Span> spans = transitions.isEmpty()
                ? List.of(new Span(LocalDate.MIN, print(0, entry.filings()), false))
                : spans(transitions);
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

    private static List<Span> spans(List<Transition> transitions) {
        List<Transition> byBegin = new ArrayList<>(transitions);
        byBegin.sort(Comparator.comparing(Transition::begins));
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate first = byBegin.getFirst().begins();
        for (Transition transition : transitions) {
            days.add(transition.begins());
            days.add(transition.dated().latest());
            if (transition.modality() == Modality.PLANNED) {
                days.add(transition.dated().earliest());
            }
        }
        List<Span> spans = new ArrayList<>();
        long print = 0;
        int next = 0;
        for (LocalDate day : days.tailSet(first)) {
            while (next < byBegin.size() && !byBegin.get(next).begins().isAfter(day)) {
                print = print(print, byBegin.get(next++));
            }
            boolean oneDay = day.isBefore(LocalDate.MAX) && days.contains(day.plusDays(1));
            spans.add(new Span(day, mix(print, oneDay ? 1 : 0), oneDay));
        }
        return spans;
    }

    private static long print(long before, Transition transition) {
        long print = mix(before, day(transition.dated().day()));
        print = mix(print, day(transition.dated().earliest()));
        print = mix(print, day(transition.dated().latest()));
        print = mix(print, day(transition.told()));
        print = print(print, transition.dated().grounds().name());
        print = print(print, transition.act().name());
        print = print(print, transition.modality().name());
        print = mix(print, transition.support().origins().size());
        for (Support.Origin origin : transition.support().origins()) {
            print = mix(
                    print,
                    switch (origin.voice()) {
                        case Support.Voice.Text(DocumentId document) -> number(document.value());
                        case Support.Voice.Cited(String outlet) -> print(1, outlet);
                    });
        }
        return print(print, transition.filings());
    }

    private static long print(long before, List<Filing> filings) {
        long print = mix(before, filings.size());
        for (Filing filing : filings) {
            print = mix(print, number(filing.id().value()));
            print = mix(print, number(filing.document().value()));
            for (var judgement : filing.judgements()) {
                print = mix(print, print(2, judgement.id()));
            }
        }
        return print;
    }

    private static long print(long before, String text) {
        long print = mix(before, text.length());
        for (int i = 0; i < text.length(); i++) {
            print = mix(print, text.charAt(i));
        }
        return print;
    }

    private static long number(String hexadecimal) {
        return Long.parseUnsignedLong(hexadecimal, 0, Math.min(DIGITS, hexadecimal.length()), HEXADECIMAL);
    }

    private static long day(LocalDate day) {
        return ((long) day.getYear() << YEAR_BITS) + day.getDayOfYear();
    }

    /** The finishing steps of SplitMix64 (Steele, Lea, Flood 2014), which spread every bit over all. */
    private static long mix(long before, long next) {
        long mixed = before * 0x9E3779B97F4A7C15L + next + 0x632BE59BD9B4E019L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
