package org.proviso.core.resolve;

import java.util.List;
import org.proviso.core.register.Event;

/**
 * Decides what a document adds to a register: its taking, its origin, and for each claim the entry that it joins or opens,
 * and for each new entry its matter, all with reasons. The same index and input give the same events. What was decided is
 * folded into the index at once.
 */
public final class Resolver {

    /** Decides about a document. One that the register has taken already adds nothing. */
    public Decision decide(ResolveIndex index, Submission submission) {
        if (index.hasTaken(submission.document().document())) {
            return new Decision.Known("already in the register: "
                    + submission.document().provenance().name());
        }
        Filing filing = new Filing(index, submission.claims());
        filing.record(submission.document());
        submission.origins().forEach(filing::record);
        submission.claims().forEach(filing::file);
        return new Decision.Added(filing.events());
    }

    /** Decides about something that was not read: it is recorded once for its name and reason. */
    public Decision decide(ResolveIndex index, Event.DocumentSkipped skip) {
        if (index.hasSkipped(skip)) {
            return new Decision.Known("already recorded as skipped: " + skip.name());
        }
        index.fold(skip);
        return new Decision.Added(List.of(skip));
    }
}
