package org.proviso.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.register.Event;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.lists.Wanted;
import org.proviso.core.register.wire.StoredEvent;

/** Sees to it that what events are found by their words by knows the whole log, in the form of this version. */
final class WordUpkeep {
    /** Of the tables that the script makes, and of the words that are kept in them. */
    static final int FORMAT = 1;

    /** So many events are worked out in one transaction. */
    private static final int AT_ONCE = 20_000;

    private static final String SCRIPT = "/db/sqlite/words.sql";
    private static final String HAS_STATE = "select count(*) from sqlite_master where name = 'word_state'";
    private static final String STATE = "select sequence from word_state where format = ?";
    private static final String ADVANCE = "update word_state set sequence = ?";
    private static final String LAST = "select max(sequence) from event";
    private static final String PUT = "insert into word_event (rowid, words) values (?, ?)";
    private static final String CLAIM = "insert into word_claim (sequence, telling) values (?, ?)";
    private static final String LAPSE = "insert into word_lapse (claim) values (?) on conflict do nothing";
    private static final String MISSING =
            "select sequence, recorded_at, name, payload from event where sequence > ? and ("
                    + Stream.of("claim-filed/", "entry-opened/", "matter-opened/", "claim-lapsed/")
                            .map(name -> "name glob '" + name + "*'")
                            .collect(Collectors.joining(" or "))
                    + ") order by sequence limit " + AT_ONCE;

    private final SqliteFile file;
    private final Rows rows;

    WordUpkeep(SqliteFile file) {
        this.file = file;
        this.rows = new Rows(file);
    }

    /** Whether nothing is missing; within {@link SqliteFile#read}. */
    static boolean isCurrent(Rows rows) throws SQLException {
        return upTo(rows) == last(rows);
    }

    /** Takes what was just added to the log, unless something before it is missing; within {@link SqliteFile#write}. */
    void add(Connection connection, List<Recorded> added) throws SQLException {
        if (added.isEmpty()) {
            return;
        }
        long before = added.getFirst().sequence() - 1;
        if (before == 0 && upTo(rows) < 0) {
            make(connection);
        }
        if (upTo(rows) == before) {
            put(added);
            rows.change(ADVANCE, added.getLast().sequence());
        }
    }

    private void put(List<Recorded> events) throws SQLException {
        for (Recorded recorded : events) {
            switch (recorded.event()) {
                case Event.ClaimFiled filed -> {
                    put(recorded.sequence(), Wanted.texts(filed.claim()));
                    rows.change(CLAIM, recorded.sequence(), PageIds.of(filed.entry()));
                }
                case Event.EntryOpened entry -> put(recorded.sequence(), Stream.of(entry.title()));
                case Event.MatterOpened matter -> put(recorded.sequence(), Stream.of(matter.title()));
                case Event.ClaimLapsed lapsed -> rows.change(LAPSE, PageIds.of(lapsed.claim()));
                default -> {
                    // nobody looks for words in it
                }
            }
        }
    }

    private void put(long sequence, Stream<String> texts) throws SQLException {
        Set<String> words = new LinkedHashSet<>();
        texts.map(Wanted::wordsOf).forEach(words::addAll);
        rows.change(PUT, sequence, String.join(" ", words));
    }

    /** Makes the tables where they are not there or of another version, and takes the events that are missing, batch by batch. */
    void mend(Consumer<String> note) {
        if (!file.read(connection -> isCurrent(rows))) {
            long events = file.write(connection -> {
                if (upTo(rows) < 0) {
                    make(connection);
                }
                return last(rows) - upTo(rows);
            });
            if (events > 0) {
                note.accept("working out again by which words " + events + " events of " + file.path() + " are found");
            }
            boolean more;
            do {
                more = file.write(connection -> addNext());
            } while (more);
        }
    }

    private void make(Connection connection) throws SQLException {
        SqliteFile.execute(connection, RegisterSchema.script(SCRIPT));
        rows.change("insert into word_state (format, sequence) values (?, 0)", FORMAT);
    }

    /** Whether more may be missing. */
    private boolean addNext() throws SQLException {
        List<StoredEvent> stored = rows.all(PageEvents::stored, MISSING, upTo(rows));
        put(stored.parallelStream().map(StoredEvent::toRecorded).toList());
        boolean more = stored.size() == AT_ONCE;
        rows.change(ADVANCE, more ? stored.getLast().sequence() : last(rows));
        return more;
    }

    /** The last event that the tables know of; negative when there are none of this version. */
    private static long upTo(Rows rows) throws SQLException {
        return rows.number(HAS_STATE).orElse(0L) == 0
                ? -1
                : rows.number(STATE, FORMAT).orElse(-1L);
    }

    private static long last(Rows rows) throws SQLException {
        return rows.number(LAST).orElse(0L);
    }
}
