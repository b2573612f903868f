package org.proviso.core.register;

import java.util.List;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;

/**
 * One thing that the register tracks, in one lane. What documents tell of it was opened document by document, as tellings, and
 * put together; the entry has the name of the telling that stands for it.
 *
 * @param reason why that telling was opened
 * @param filings its claims, as people corrected them, telling by telling in the order of the log
 * @param struck claims that a person rejected: kept, and no part of anything else
 * @param tellings what it is put together from; the one that stands for it among them
 */
public record Entry(
        EntryId id,
        Lane lane,
        String title,
        MatterId matter,
        String reason,
        RecordedAt openedAt,
        List<Filing> filings,
        List<Filing> struck,
        List<Telling> tellings) {
    /**
     * What one document tells of an entry.
     *
     * @param id the entry that it would be by itself
     * @param reason why it belongs here; why it was opened for the one that stands for the entry
     */
    public record Telling(EntryId id, RecordedAt openedAt, String reason) {}

    public Entry {
        filings = List.copyOf(filings);
        struck = List.copyOf(struck);
        tellings = List.copyOf(tellings);
    }

    /** Its claims, those that a person rejected too. */
    public List<Filing> all() {
        return Stream.concat(filings.stream(), struck.stream()).toList();
    }

    /** Claims in page furniture: they point to another article and prove nothing here. */
    public List<Filing> pointers() {
        return filings.stream().filter(filing -> filing.claim().furniture()).toList();
    }
}
