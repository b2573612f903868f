package org.proviso.core.register.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.proviso.core.register.Entry;

/** What happened over all lanes of some entries, such as those of one matter, by the date of the event. */
public record Timeline(List<Line> lines) {
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::day)
            .thenComparing(line -> line.step().transition().dated().latest())
            .thenComparing(line -> line.entry().lane())
            .thenComparing(line -> line.step().transition().act())
            .thenComparing(line -> line.step().transition().modality())
            .thenComparing(line -> line.entry().id());

    /** One transition of one entry. */
    public record Line(Entry entry, CourseStep step) {
        public LocalDate day() {
            return step.transition().effective();
        }
    }

    public Timeline {
        lines = List.copyOf(lines);
    }

    public static Timeline of(Courses courses, Iterable<Entry> entries) {
        List<Line> lines = new ArrayList<>();
        entries.forEach(entry -> courses.of(entry).forEach(step -> lines.add(new Line(entry, step))));
        lines.sort(ORDER);
        return new Timeline(lines);
    }
}
