package org.proviso.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.proviso.core.model.Lane;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.wire.StoredEvent;

/** Sees to it that what pages of the register are found by knows the whole log, in the form of this version. */
final class PageUpkeep {
    /** Of the tables that the script makes. */
    static final int FORMAT = 15;

    /** An entry that many documents tell of is worked out once for so many events. */
    private static final int AT_ONCE = 20_000;

    private static final String SCRIPT = "/db/sqlite/pages.sql";

    /** Lanes are kept as their places in this list. */
    static final List<Lane> LANES = List.of(Lane.values());

    private static final String NAMES = LANES.stream().map(Lane::wireName).collect(Collectors.joining(" "));

    private static final String HAS_STATE = "select count(*) from sqlite_master where name = 'page_state'";
    private static final String STATE = "select sequence from page_state where format = ? and lanes = ?";
    private static final String ADVANCE = "update page_state set sequence = ?";
    private static final String LAST = "select max(sequence) from event";

    private final SqliteFile file;
    private final Rows rows;
    private final LongEntries longEntries;

    /** Why events were not taken, when that was so. */
    private String refused = "";

    PageUpkeep(SqliteFile file) {
        this.file = file;
        this.rows = new Rows(file);
        this.longEntries = new LongEntries(rows);
    }

    /** Whether nothing is missing; within {@link SqliteFile#read}. */
    boolean isCurrent(Connection connection) throws SQLException {
        return upTo(connection) == SqliteFile.number(connection, LAST);
    }

    /**
     * Takes what was just added to the log, unless something before it is missing; within {@link SqliteFile#write}. What speaks of
     * things that nothing before it made known is not taken, nor what comes after it: pages are then folded from the whole log, as
     * {@link #mend} says, and nothing that is derived from the log keeps it from growing.
     */
    void add(Connection connection, List<Recorded> added) throws SQLException {
        if (added.isEmpty()) {
            return;
        }
        long before = added.getFirst().sequence() - 1;
        if (before == 0 && upTo(connection) < 0) {
            make(connection);
        }
        if (upTo(connection) == before) {
            SqliteFile.execute(connection, "savepoint pages");
            try {
                new PageWriter(file, added, longEntries).write();
                rows.change(ADVANCE, added.getLast().sequence());
            } catch (ProvisoException e) {
                if (e.category() != ProvisoException.Category.INVALID) {
                    throw e;
                }
                SqliteFile.execute(connection, "rollback to pages");
                refused = String.valueOf(e.getMessage());
            }
            SqliteFile.execute(connection, "release pages");
        }
    }

    /**
     * Makes the tables where they are not there or of another version, and takes the events that are missing, batch by batch:
     * what is done stays when it is broken off.
     */
    void mend(Consumer<String> note) {
        if (!file.read(this::isCurrent)) {
            long events = file.write(connection -> {
                if (upTo(connection) < 0) {
                    make(connection);
                }
                return SqliteFile.number(connection, LAST) - upTo(connection);
            });
            if (events > 0) {
                note.accept(
                        "working out again what pages of " + file.path() + " are found by, from " + events + " events");
            }
            boolean more;
            do {
                more = file.write(this::addNext);
            } while (more);
            if (!file.read(this::isCurrent)) {
                note.accept("every page of " + file.path() + " is made from the whole log. " + refused
                        + " 'verify' checks the register");
            }
        }
    }

    private void make(Connection connection) throws SQLException {
        SqliteFile.execute(connection, RegisterSchema.script(SCRIPT));
        rows.change("insert into page_state (format, lanes, sequence) values (?, ?, 0)", FORMAT, NAMES);
    }

    /** Whether it came further. */
    private boolean addNext(Connection connection) throws SQLException {
        long before = upTo(connection);
        List<Recorded> events = new ArrayList<>();
        List<StoredEvent> page;
        do {
            page = SqliteEventLog.page(connection, before + events.size());
            page.forEach(event -> events.add(event.toRecorded()));
        } while (!page.isEmpty() && events.size() < AT_ONCE);
        add(connection, events);
        return upTo(connection) > before;
    }

    /** The last event that the tables know of; negative when there are none of this version. */
    long upTo(Connection connection) throws SQLException {
        if (SqliteFile.number(connection, HAS_STATE) == 0) {
            return -1;
        }
        return rows.number(STATE, FORMAT, NAMES).orElse(-1L);
    }
}
