package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Transition;

/**
 * What tells that which may stand, back to where something else stood, as a number that is the same where that is: sums over all that
 * tells an act, of which those from a day on are a difference. So no day costs more than the acts of its lane. Of counts each telling is one of its own.
 */
final class Runs {
    private final Lane lane;

    /** What holds, by act. */
    private final Map<Act, Course> courses = new EnumMap<>(Act.class);

    /** What does not hold, by its label; what only altered copies tell apart. */
    private final Map<String, Told> sound = new TreeMap<>();

    private final Map<String, Told> altered = new TreeMap<>();
    private LocalDate day = LocalDate.MIN;

    /** Tellings of one thing, in the order of their days. */
    private static class Told {
        private final List<LocalDate> days = new ArrayList<>(2);
        private final List<Long> sums = new ArrayList<>(2);

        void add(LocalDate from, long print) {
            days.add(from);
            sums.add((sums.isEmpty() ? 0 : sums.getLast()) + Prints.mix(1, print));
        }

        LocalDate last() {
            return days.getLast();
        }

        /** A number of those behind a day. */
        long behind(LocalDate other) {
            int first = 0;
            int till = days.size();
            while (first < till) {
                int middle = (first + till) / 2;
                if (days.get(middle).isAfter(other)) {
                    till = middle;
                } else {
                    first = middle + 1;
                }
            }
            return sums.getLast() - (first == 0 ? 0 : sums.get(first - 1));
        }
    }

    /** Tellings of an act that hold; those that may still stand, and the last day of those that do not. */
    private static final class Course extends Told {
        private final PriorityQueue<Transition> open =
                new PriorityQueue<>(Comparator.comparing(each -> each.dated().latest()));
        private LocalDate settled = LocalDate.MIN;

        void settle(LocalDate day) {
            while (!open.isEmpty() && open.element().dated().latest().isBefore(day)) {
                settled = later(settled, open.remove().effective());
            }
        }
    }

    Runs(Lane lane) {
        this.lane = lane;
    }

    /** In the order in which they begin. */
    void add(Deciding.Begun one) {
        Transition transition = one.transition();
        if (lane == Lane.COUNT) {
            return;
        }
        if (!transition.holds() || transition.isAltered()) {
            (transition.isAltered() ? altered : sound)
                    .computeIfAbsent(transition.label(), first -> new Told())
                    .add(one.begins(), one.print());
            return;
        }
        Course course = courses.computeIfAbsent(transition.act(), first -> new Course());
        course.add(one.begins(), one.print());
        if (one.decides()) {
            course.open.add(transition);
            day = later(day, transition.dated().earliest());
        }
    }

    long print() {
        if (courses.isEmpty()) {
            return said((sound.isEmpty() ? altered : sound).values());
        }
        courses.values().forEach(course -> course.settle(day));
        long print = 0;
        for (Map.Entry<Act, Course> each : courses.entrySet()) {
            if (!each.getValue().open.isEmpty()) {
                LocalDate other = LocalDate.MIN;
                for (Map.Entry<Act, Course> one : courses.entrySet()) {
                    other = one.getKey() == each.getKey() ? other : later(other, one.getValue().settled);
                }
                print = Prints.mix(print, each.getValue().behind(other));
            }
        }
        return print;
    }

    /** Of what is said last; where that is more than one thing, none. */
    private static long said(Collection<Told> all) {
        LocalDate last = LocalDate.MIN;
        LocalDate before = LocalDate.MIN;
        long print = 0;
        for (Told told : all) {
            last = later(last, told.last());
        }
        for (Told told : all) {
            before = told.last().isBefore(last) ? later(before, told.last()) : before;
        }
        for (Told told : all) {
            print = Prints.mix(print, told.last().equals(last) ? told.behind(before) : 0);
        }
        return print;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
