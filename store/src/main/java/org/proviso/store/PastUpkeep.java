package org.proviso.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.wire.StoredEvent;

/** Sees to it that what the past of entries is found by knows the whole log, in the form of this version. */
final class PastUpkeep {
    /** Of the tables that the script makes. */
    static final int FORMAT = 1;

    /** So many words are worked out in one transaction. */
    private static final int AT_ONCE = 20_000;

    /** The times that a log can have lie between these. */
    private static final RecordedAt FIRST = StoredEvent.recordedAt(Long.MIN_VALUE);

    private static final RecordedAt LATEST = StoredEvent.recordedAt(Long.MAX_VALUE);

    private static final String SCRIPT = "/db/sqlite/past.sql";
    private static final String HAS_STATE = "select count(*) from sqlite_master where name = 'past_state'";
    private static final String STATE = "select sequence from past_state where format = ?";
    private static final String ADVANCE = "update past_state set sequence = ?";
    private static final String LAST = "select max(sequence) from event";
    private static final String PUT = "insert into past_word (kind, about, sequence, other) values (?, ?, ?, ?)";
    private static final String TIME = "insert into past_time (recorded_at, last) values (?, ?)"
            + " on conflict (recorded_at) do update set last = excluded.last";
    private static final String TIMES = "insert into past_time (recorded_at, last)"
            + " select recorded_at, max(sequence) from event where sequence > ? group by recorded_at"
            + " on conflict (recorded_at) do update set last = excluded.last";
    private static final String MISSING =
            "select sequence, recorded_at, name, payload from event where sequence > ? and ("
                    + PastWord.NAMES.stream()
                            .map(name -> "name glob '" + name + "'")
                            .collect(Collectors.joining(" or "))
                    + ") order by sequence limit " + AT_ONCE;
    private static final String UNTIL =
            "select last from past_time where recorded_at <= ? order by recorded_at desc limit 1";

    private final SqliteFile file;
    private final Rows rows;

    PastUpkeep(SqliteFile file) {
        this.file = file;
        this.rows = new Rows(file);
    }

    /** Whether nothing is missing; within {@link SqliteFile#read}. */
    boolean isCurrent(Connection connection) throws SQLException {
        return upTo(connection) == SqliteFile.number(connection, LAST);
    }

    /** The last event that was known at a time; 0 where none was. Within {@link SqliteFile#read}. */
    long until(RecordedAt time) throws SQLException {
        return rows.number(UNTIL, micros(time)).orElse(0L);
    }

    /** The nearest that a log can have. */
    private static long micros(RecordedAt time) {
        return time.compareTo(FIRST) < 0
                ? Long.MIN_VALUE
                : time.compareTo(LATEST) > 0 ? Long.MAX_VALUE : StoredEvent.micros(time);
    }

    /** Takes what was just added to the log, unless something before it is missing; within {@link SqliteFile#write}. */
    void add(Connection connection, List<Recorded> added) throws SQLException {
        if (added.isEmpty()) {
            return;
        }
        long before = added.getFirst().sequence() - 1;
        if (before == 0 && upTo(connection) < 0) {
            make(connection);
        }
        if (upTo(connection) == before) {
            put(added);
            Recorded last = added.getLast();
            rows.change(TIME, StoredEvent.micros(last.recordedAt()), last.sequence());
            rows.change(ADVANCE, last.sequence());
        }
    }

    private void put(List<Recorded> events) throws SQLException {
        for (Recorded recorded : events) {
            Optional<PastWord> word = PastWord.of(recorded.sequence(), recorded.event());
            if (word.isPresent()) {
                PastWord said = word.get();
                rows.change(PUT, said.kind().number(), said.about(), said.sequence(), said.other());
            }
        }
    }

    /** Makes the tables where they are not there or of another version, and takes the words that are missing, batch by batch. */
    void mend(Consumer<String> note) {
        if (!file.read(this::isCurrent)) {
            long events = file.write(connection -> {
                if (upTo(connection) < 0) {
                    make(connection);
                }
                return SqliteFile.number(connection, LAST) - upTo(connection);
            });
            if (events > 0) {
                note.accept("working out again what the past of entries of " + file.path() + " is found by, from "
                        + events + " events");
            }
            boolean more;
            do {
                more = file.write(this::addNext);
            } while (more);
        }
    }

    private void make(Connection connection) throws SQLException {
        SqliteFile.execute(connection, RegisterSchema.script(SCRIPT));
        rows.change("insert into past_state (format, sequence) values (?, 0)", FORMAT);
    }

    /** Whether more may be missing. */
    private boolean addNext(Connection connection) throws SQLException {
        long before = upTo(connection);
        List<StoredEvent> stored = rows.all(PageEvents::stored, MISSING, before);
        put(stored.parallelStream().map(StoredEvent::toRecorded).toList());
        boolean more = stored.size() == AT_ONCE;
        if (!more) {
            rows.change(TIMES, 0);
        }
        rows.change(ADVANCE, more ? stored.getLast().sequence() : SqliteFile.number(connection, LAST));
        return more;
    }

    /** The last event that the tables know of; negative when there are none of this version. */
    private long upTo(Connection connection) throws SQLException {
        if (SqliteFile.number(connection, HAS_STATE) == 0) {
            return -1;
        }
        return rows.number(STATE, FORMAT).orElse(-1L);
    }
}
