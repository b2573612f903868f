package org.proviso.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.ChainCheck;
import org.proviso.core.register.Event;
import org.proviso.core.register.EventLog;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.wire.Batch;
import org.proviso.core.register.wire.ChainLinks;
import org.proviso.core.register.wire.EventWire;
import org.proviso.core.register.wire.StoredEvent;

/**
 * The log in an SQLite file. A batch is one transaction, on the disk when {@code append} returns. It never forks: a
 * writer holds the file's write lock from reading the last link to adding the next, and refuses to add to a log that
 * somebody else added to since it read it, because what it adds was decided on what it read.
 */
public final class SqliteEventLog implements EventLog {
    private static final int PAGE_EVENTS = 1_000;

    private static final String HEAD = "select sequence, recorded_at, hash from event order by sequence desc limit 1";
    private static final String NEXT =
            "select sequence, recorded_at, name, payload, hash from event where sequence > ? order by sequence limit ?";
    private static final String ADD =
            "insert into event (sequence, recorded_at, name, payload, hash) values (?, ?, ?, ?, ?)";

    private final SqliteFile file;
    private final Follower follower;

    /** The last link that was here when this log was opened, appended to or replayed to its end. */
    private volatile long seen;

    /** Is told of events within the transaction that adds them. */
    @FunctionalInterface
    interface Follower {
        void added(Connection connection, List<Recorded> events) throws SQLException;
    }

    SqliteEventLog(SqliteFile file, Follower follower) {
        this.file = file;
        this.follower = follower;
        this.seen = size();
    }

    @Override
    public List<Recorded> append(List<Event> events, RecordedAt recordedAt) {
        List<Recorded> recorded = file.write(connection -> append(connection, events, recordedAt));
        appended(recorded);
        return recorded;
    }

    /** Adds within a transaction; {@link #appended} is due once it holds. */
    List<Recorded> append(Connection connection, List<Event> events, RecordedAt recordedAt) throws SQLException {
        Batch.Head head = head(connection);
        if (head.sequence() != seen) {
            throw new ProvisoException(
                    ProvisoException.Category.CONFLICT,
                    "Another process added " + (head.sequence() - seen) + " events to the register " + file.path()
                            + " since this one read it; nothing was written. Run this again.");
        }
        Batch batch = Batch.after(head, events, recordedAt);
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (StoredEvent link : batch.links()) {
                add.setLong(1, link.sequence());
                add.setLong(2, link.recordedAtMicros());
                add.setString(3, link.wire().name());
                add.setString(4, link.wire().payload());
                add.setBytes(5, HexFormat.of().parseHex(link.hash()));
                add.addBatch();
            }
            add.executeBatch();
        }
        follower.added(connection, batch.recorded());
        return batch.recorded();
    }

    void appended(List<Recorded> recorded) {
        if (!recorded.isEmpty()) {
            seen = recorded.getLast().sequence();
        }
    }

    /** What the log tells up to an event is known without reading it. */
    void read(long upTo) {
        seen = upTo;
    }

    /** All processors share the reading of a page's JSON. */
    @Override
    public void replay(long after, Consumer<Recorded> reader) {
        long last = pages(
                after,
                page -> page.parallelStream()
                        .map(StoredEvent::toRecorded)
                        .toList()
                        .forEach(reader));
        seen = Math.max(seen, last);
    }

    @Override
    public long size() {
        return file.read(connection -> SqliteFile.number(connection, "select max(sequence) from event"));
    }

    @Override
    public ChainCheck check() {
        ChainLinks chain = new ChainLinks();
        pages(0, page -> page.forEach(chain::add));
        return chain.result();
    }

    /** Page by page, so that no result is open while the reader has its turn. Returns the last sequence seen. */
    private long pages(long after, Consumer<List<StoredEvent>> reader) {
        long last = after;
        List<StoredEvent> page;
        do {
            long from = last;
            page = file.read(connection -> page(connection, from));
            if (!page.isEmpty()) {
                reader.accept(page);
                last = page.getLast().sequence();
            }
        } while (page.size() == PAGE_EVENTS);
        return page.isEmpty() && last == after ? 0 : last;
    }

    /** The next events, at most {@value #PAGE_EVENTS}. */
    static List<StoredEvent> page(Connection connection, long after) throws SQLException {
        List<StoredEvent> page = new ArrayList<>(PAGE_EVENTS);
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setLong(1, after);
            next.setInt(2, PAGE_EVENTS);
            try (ResultSet rows = next.executeQuery()) {
                while (rows.next()) {
                    page.add(new StoredEvent(
                            rows.getLong(1),
                            rows.getLong(2),
                            new EventWire(rows.getString(3), rows.getString(4)),
                            HexFormat.of().formatHex(rows.getBytes(5))));
                }
            }
        }
        return page;
    }

    private static Batch.Head head(Connection connection) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(HEAD);
                ResultSet row = last.executeQuery()) {
            return row.next()
                    ? new Batch.Head(
                            row.getLong(1), row.getLong(2), HexFormat.of().formatHex(row.getBytes(3)))
                    : Batch.Head.START;
        }
    }
}
