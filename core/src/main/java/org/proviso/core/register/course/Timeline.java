package org.proviso.core.register.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;

/**
 * What happened over all lanes in one matter, by the date of the event.
 *
 * @param lines what documents of the matter tell
 * @param elsewhere what only documents of other matters tell of its entries
 * @param documents those of the matter
 */
public record Timeline(List<Line> lines, List<Line> elsewhere, Set<DocumentId> documents) {
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
        elsewhere = List.copyOf(elsewhere);
        documents = Set.copyOf(documents);
    }

    /**
     * The timeline of a matter.
     *
     * @param entries of the matter
     * @param also entries of other matters, as far as its documents tell of them
     */
    public static Timeline of(
            Register register, MatterId matter, Courses courses, List<Entry> entries, List<Entry> also) {
        List<Line> lines = new ArrayList<>();
        List<Line> elsewhere = new ArrayList<>();
        Set<DocumentId> documents = new HashSet<>();
        for (Entry entry : entries) {
            Set<ClaimId> others = new HashSet<>(AlsoTold.elsewhere(register, entry, matter));
            for (CourseStep step : courses.of(entry)) {
                List<Filing> own = step.transition().filings().stream()
                        .filter(filing -> !others.contains(filing.id()))
                        .toList();
                own.forEach(filing -> documents.add(filing.document()));
                (own.isEmpty() ? elsewhere : lines).add(new Line(entry, step));
            }
        }
        for (Entry entry : also) {
            entry.filings().forEach(filing -> documents.add(filing.document()));
            courses.of(entry).forEach(step -> lines.add(new Line(entry, step)));
        }
        lines.sort(ORDER);
        elsewhere.sort(ORDER);
        return new Timeline(lines, elsewhere, documents);
    }
}
