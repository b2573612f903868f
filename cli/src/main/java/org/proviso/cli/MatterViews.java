package org.proviso.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.course.AlsoTold;
import org.proviso.core.register.course.Courses;
import org.proviso.core.register.course.Timeline;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.disputes.Disputes;
import org.proviso.core.register.disputes.Position;

/**
 * What is said of one matter's entries together: their histories, their disputes, and links that wait for a person.
 *
 * @param also entries of other matters, with what documents of this one tell of them
 */
record MatterViews(
        List<Entry> entries,
        List<Entry> also,
        Courses courses,
        List<Dispute> disputes,
        List<Event.LinkProposed> proposals) {
    static MatterViews of(Register register, MatterId matter) {
        List<Entry> entries = register.entries().values().stream()
                .filter(entry -> entry.matter().equals(matter))
                .toList();
        return new MatterViews(
                entries,
                AlsoTold.of(register, matter),
                new Courses(register, entries),
                disputes(register, entries),
                register.proposals());
    }

    /** With what people decided about them. */
    static List<Dispute> disputes(Register register, List<Entry> entries) {
        return Disputes.of(register, entries);
    }

    /** Those in which the entry has a position. */
    List<Dispute> disputes(Entry entry) {
        return disputes.stream()
                .filter(dispute ->
                        dispute.positions().stream().map(Position::entry).anyMatch(entry.id()::equals))
                .toList();
    }

    /** Links of the entry with another that nobody has decided. */
    List<Event.LinkProposed> proposals(Entry entry) {
        Set<EntryId> tellings = entry.tellings().stream().map(Entry.Telling::id).collect(Collectors.toSet());
        return proposals.stream()
                .filter(link -> tellings.contains(link.entry()) || tellings.contains(link.other()))
                .toList();
    }

    /** What happened to the entries, and what is told here of others. */
    Timeline timeline(Register register) {
        return Timeline.of(register, entries.getFirst().matter(), courses, entries, also);
    }
}
