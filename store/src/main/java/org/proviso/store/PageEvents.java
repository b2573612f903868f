package org.proviso.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.wire.EventWire;
import org.proviso.core.register.wire.StoredEvent;

/** Single events of the log, by their sequences. For use within {@link SqliteFile#read} and {@link SqliteFile#write} alone. */
final class PageEvents {
    private static final String SOME = "select sequence, recorded_at, name, payload from event where sequence in (?)";

    private static final int FEW = 128;

    /** Nobody asks for the hash of an event in the middle of the log. */
    private static final String UNREAD = "";

    private final Rows rows;
    private final Map<Long, Recorded> atHand = new HashMap<>();

    /** @param atHand events that are read already */
    PageEvents(Rows rows, Collection<Recorded> atHand) {
        this.rows = rows;
        atHand.forEach(recorded -> this.atHand.put(recorded.sequence(), recorded));
    }

    /** In no order. */
    List<Recorded> at(Collection<Long> sequences) throws SQLException {
        List<Recorded> events = new ArrayList<>(sequences.size());
        List<Long> stored = new ArrayList<>(sequences.size());
        for (long sequence : sequences) {
            Recorded known = atHand.get(sequence);
            if (known == null) {
                stored.add(sequence);
            } else {
                events.add(known);
            }
        }
        List<StoredEvent> read = rows.ofKeys(PageEvents::stored, SOME, stored);
        // of many, reading their JSON is most of the work
        events.addAll((read.size() > FEW ? read.parallelStream() : read.stream())
                .map(StoredEvent::toRecorded)
                .toList());
        if (events.size() < sequences.size()) {
            throw new IllegalStateException("what pages are found by names events that the log does not have");
        }
        return events;
    }

    static StoredEvent stored(ResultSet row) throws SQLException {
        // the driver hands texts over as bytes in less time
        String payload = new String(row.getBytes(4), UTF_8);
        return new StoredEvent(row.getLong(1), row.getLong(2), new EventWire(row.getString(3), payload), UNREAD);
    }
}
