package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.proviso.core.model.Act;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;

/**
 * What decides how an entry stands on a day. Of what was told till then, that it was told and when counts of all; who tells it, and in which
 * words, only of what may stand, of what told the same before it, and of what tells a last day. That is, of each act, what no other telling of the act is certainly behind; and
 * while nothing holds, what begins last. So what comes to a transition of long ago leaves days as they are on which something else stands. Days are
 * asked for in their order.
 */
final class Deciding {
    private final List<Begun> begun;
    private final Map<Act, Front> fronts = new EnumMap<>(Act.class);
    private final Map<Act, Front> beneath = new EnumMap<>(Act.class);
    private final Front last = new Front(Transition::begins, Transition::begins);
    private final Front lastSound = new Front(Transition::begins, Transition::begins);
    private final Runs runs;
    private long behind;
    private long ends;
    private int next;

    /**
     * A transition.
     *
     * @param print of all of it
     * @param decides whether it can decide
     * @param carries whether it can be what another state stands on
     * @param ends whether it tells a last day, that holds as well while it is eased or blocked
     */
    record Begun(Transition transition, LocalDate begins, long print, boolean decides, boolean carries, boolean ends) {}

    /** Of transitions those that none is certainly behind. */
    private static final class Front {
        private final Function<Transition, LocalDate> from;
        private final Function<Transition, LocalDate> till;
        private final List<Begun> members = new ArrayList<>(2);
        private LocalDate latest = LocalDate.MIN;
        private long print;
        private boolean isPrinted;

        Front(Function<Transition, LocalDate> from, Function<Transition, LocalDate> till) {
            this.from = from;
            this.till = till;
        }

        static Front ofDates() {
            return new Front(
                    transition -> transition.dated().earliest(),
                    transition -> transition.dated().latest());
        }

        void add(Begun one) {
            LocalDate first = from.apply(one.transition);
            if (first.isAfter(latest)) {
                latest = first;
                members.removeIf(member -> till.apply(member.transition).isBefore(latest));
            }
            if (!till.apply(one.transition).isBefore(latest)) {
                members.add(one);
            }
            isPrinted = false;
        }

        long print() {
            if (!isPrinted) {
                print = members.size();
                for (Begun member : members) {
                    print = Prints.mix(print, member.print);
                }
                isPrinted = true;
            }
            return print;
        }
    }

    /** @param transitions the entry's, at least one */
    Deciding(Register register, Entry entry, List<Transition> transitions) {
        BitSet deciding = register.deciding(entry, transitions, false);
        BitSet carrying = register.deciding(entry, transitions, true);
        runs = new Runs(entry.lane());
        begun = new ArrayList<>(transitions.size());
        for (int i = 0; i < transitions.size(); i++) {
            Transition transition = transitions.get(i);
            Note note = Note.of(register, entry, transition);
            begun.add(new Begun(
                    transition,
                    transition.begins(),
                    note.print(),
                    deciding.get(i),
                    carrying.get(i),
                    transition.holds()
                            && !transition.isAltered()
                            && !note.lastDays().isEmpty()));
        }
        begun.sort(Comparator.comparing(Begun::begins));
    }

    /** The first day on which something is told. */
    LocalDate first() {
        return begun.getFirst().begins;
    }

    /** A number that is the same where what decides is. */
    long print(LocalDate day) {
        while (next < begun.size() && !begun.get(next).begins.isAfter(day)) {
            begin(begun.get(next++));
        }
        long print = Prints.mix(behind, last.print());
        print = Prints.mix(print, lastSound.print());
        for (Map<Act, Front> each : List.of(fronts, beneath)) {
            for (Front front : each.values()) {
                print = Prints.mix(print, front.print());
            }
        }
        return Prints.mix(Prints.mix(print, ends), runs.print());
    }

    private void begin(Begun one) {
        Transition transition = one.transition;
        behind = Prints.ofOneBehind(behind, transition);
        last.add(one);
        if (!transition.isAltered()) {
            lastSound.add(one);
        }
        if (one.decides) {
            fronts.computeIfAbsent(transition.act(), first -> Front.ofDates()).add(one);
        }
        if (one.carries) {
            beneath.computeIfAbsent(transition.act(), first -> Front.ofDates()).add(one);
        }
        if (one.ends) {
            ends = Prints.mix(ends, one.print);
        }
        runs.add(one);
    }
}
