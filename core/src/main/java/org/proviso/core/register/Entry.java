package org.proviso.core.register;

import java.util.List;
import org.proviso.core.model.Lane;

/**
 * One thing that the register tracks, in one lane.
 *
 * @param reason why it was opened
 * @param filings its claims, in the order in which they were filed
 */
public record Entry(
        EntryId id,
        Lane lane,
        String title,
        MatterId matter,
        String reason,
        RecordedAt openedAt,
        List<Filing> filings) {
    public Entry {
        filings = List.copyOf(filings);
    }

    /** Claims in page furniture: they point to another article and prove nothing here. */
    public List<Filing> pointers() {
        return filings.stream().filter(filing -> filing.claim().furniture()).toList();
    }

    Entry knownAt(RecordedAt time) {
        List<Filing> known = filings.stream()
                .filter(filing -> filing.recordedAt().compareTo(time) <= 0)
                .toList();
        return new Entry(id, lane, title, matter, reason, openedAt, known);
    }
}
