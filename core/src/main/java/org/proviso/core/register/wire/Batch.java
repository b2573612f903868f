package org.proviso.core.register.wire;

import java.util.ArrayList;
import java.util.List;
import org.proviso.core.register.Event;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;

/**
 * Events chained to the head of a log, ready to be kept.
 *
 * @param links what to keep
 * @param recorded what to hand back
 */
public record Batch(List<StoredEvent> links, List<Recorded> recorded) {
    /**
     * The last link of a log.
     *
     * @param recordedAtMicros its time; {@link Long#MIN_VALUE} before the first
     */
    public record Head(long sequence, long recordedAtMicros, String hash) {
        public static final Head START = new Head(0, Long.MIN_VALUE, StoredEvent.GENESIS);

        public static Head of(StoredEvent last) {
            return new Head(last.sequence(), last.recordedAtMicros(), last.hash());
        }
    }

    public Batch {
        links = List.copyOf(links);
        recorded = List.copyOf(recorded);
    }

    /** Chains the events to the head. A clock that ran backwards is held at the head's time, so that a log is in order of time. */
    public static Batch after(Head head, List<Event> events, RecordedAt recordedAt) {
        RecordedAt time = StoredEvent.recordedAt(Math.max(head.recordedAtMicros(), StoredEvent.micros(recordedAt)));
        List<StoredEvent> links = new ArrayList<>(events.size());
        List<Recorded> recorded = new ArrayList<>(events.size());
        long sequence = head.sequence();
        String hash = head.hash();
        for (Event event : events) {
            StoredEvent link = StoredEvent.after(sequence, hash, time, event);
            links.add(link);
            recorded.add(new Recorded(link.sequence(), time, event, link.hash()));
            sequence = link.sequence();
            hash = link.hash();
        }
        return new Batch(links, recorded);
    }
}
