package org.proviso.core.register;

import java.util.List;
import java.util.function.Consumer;

/** An append-only, hash-chained log of events. A batch is kept whole or not at all. */
public interface EventLog {
    /**
     * Adds the events in order, all or none; what is returned is durable. A time before the last record's becomes that
     * one's: a log is in order of time.
     *
     * @throws org.proviso.core.model.ProvisoException with CONFLICT when another writer holds the log, or has added to it
     *     since this log was opened or replayed to its end; FAILURE when the medium fails
     */
    List<Recorded> append(List<Event> events, RecordedAt recordedAt);

    /** Hands over every record with a sequence above {@code after}, in order, without holding them all. */
    void replay(long after, Consumer<Recorded> reader);

    /** The sequence of the last record; 0 when empty. */
    long size();

    /** Re-derives the chain from the stored bytes and says where it breaks, if it does. */
    ChainCheck check();
}
