package org.proviso.store;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Event;
import org.proviso.core.register.Recorded;
import org.proviso.core.resolve.KeyForm;
import org.proviso.core.resolve.ResolveIndex;
import org.proviso.core.resolve.Strand;
import org.proviso.core.resolve.Telling;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.resolve.groups.NodeIndex;

/**
 * What resolving remembers, in the register's file. What is new waits in memory until it is written with the events that tell of
 * it. Where the tables do not know the whole log, or are of another version, {@link #isCurrent} says so; then {@link #begin} empties
 * them, the whole log is to be taken in, and {@link #done} tells that it is. For one thread.
 */
public final class SqliteResolveIndex implements ResolveIndex {
    /** Of the tables that the script makes. */
    static final int FORMAT = 6;

    private static final String SCRIPT = "/db/sqlite/resolve.sql";
    private static final String HAS_STATE = "select count(*) from sqlite_master where name = 'resolve_state'";
    private static final String STATE = "select sequence from resolve_state where format = ? and keys = ?";
    private static final String VERDICTS = "select verdicts from resolve_state";
    private static final String ADD_STATE =
            "insert into resolve_state (format, keys, sequence, verdicts) values (?, ?, ?, 0)";
    private static final String ADVANCE = "update resolve_state set sequence = ?, verdicts = ? where sequence = ?";
    private static final String NOTED = "select key from resolve_noted where key = ?";
    private static final String NOTE = "insert into resolve_noted (key) values (?) on conflict do nothing";
    private static final String TAKEN = "select taken from resolve_taken where document = ?";
    private static final String TAKE = "insert or replace into resolve_taken (document, taken) values (?, ?)";
    private static final String LAST = "select max(sequence) from event";

    /** More than so many nodes do not wait while the log is taken in. */
    private static final int MOST_WAITING = 20_000;

    private final SqliteFile file;
    private final Rows rows;
    private final String keys;
    private final SqliteNodeIndex<Telling> tellings;
    private final SqliteNodeIndex<Strand> strands;
    private final Set<Long> noted = new HashSet<>();
    private final Map<Long, Taken> taken = new HashMap<>();

    /** The last event that the tables know of; while they are being made a number below 0 that nobody else has. */
    private long held;

    /** Whether the whole log is taken in. */
    private boolean isDone;

    private long verdicts;

    /** @param tables what keys are made by, besides the claims: with another, the index is of another version */
    SqliteResolveIndex(SqliteFile file, String tables) {
        this.file = file;
        this.keys = KeyForm.version() + " " + tables;
        this.rows = new Rows(file);
        this.tellings = new SqliteNodeIndex<>(
                file,
                NodeKind.TELLING,
                new SqliteNodeIndex.Form<Telling>(KeyForm::bytes, KeyForm::telling, Optional.of(KeyForm::gist)));
        this.strands = new SqliteNodeIndex<>(
                file,
                NodeKind.STRAND,
                new SqliteNodeIndex.Form<Strand>(KeyForm::bytes, KeyForm::strand, Optional.empty()));
        this.isDone = file.readAtOnce(connection -> {
            Optional<Long> upTo = upTo(connection);
            held = upTo.orElse(-1L);
            verdicts = upTo.isPresent() ? rows.number(VERDICTS).orElse(0L) : 0;
            return held == SqliteFile.number(connection, LAST) && upTo.isPresent();
        });
    }

    /** Whether it knows all of the log. */
    public boolean isCurrent() {
        return isDone;
    }

    /** The last event that it knows of. */
    long upTo() {
        return held;
    }

    /** Empties the tables, for that the whole log is taken in. */
    public void begin() {
        held = -1 - ThreadLocalRandom.current().nextLong(1L << Integer.SIZE);
        verdicts = 0;
        isDone = false;
        tellings.clear();
        strands.clear();
        noted.clear();
        taken.clear();
        file.write(connection -> {
            SqliteFile.execute(connection, RegisterSchema.script(SCRIPT));
            return rows.change(ADD_STATE, FORMAT, keys, held);
        });
    }

    /** Between two documents of the log: writes what waits, if it is much, so that it need not all be in memory. */
    public void relieve() {
        if (tellings.waiting() > MOST_WAITING) {
            write(held);
        }
    }

    /**
     * The whole log is taken in.
     *
     * @param isSettled whether the log says all that follows from it; else it is known to be whole only with the next events
     * @param sequence the last event
     */
    public void done(boolean isSettled, long sequence) {
        isDone = true;
        if (isSettled) {
            write(sequence);
        }
    }

    private void write(long sequence) {
        file.write(connection -> {
            put(sequence);
            return true;
        });
        written(sequence);
    }

    @Override
    public NodeIndex<Telling> tellings() {
        return tellings;
    }

    @Override
    public NodeIndex<Strand> strands() {
        return strands;
    }

    @Override
    public boolean isNoted(long key) {
        return noted.contains(key)
                || file.read(connection -> rows.number(NOTED, key)).isPresent();
    }

    @Override
    public void note(long key) {
        noted.add(key);
    }

    @Override
    public Optional<Taken> taken(long document) {
        Taken known = taken.get(document);
        return known == null
                ? file.read(connection -> rows.first(row -> taken(row.getBytes(1)), TAKEN, document))
                : Optional.of(known);
    }

    @Override
    public void take(long document, Taken told) {
        taken.put(document, told);
    }

    private static Taken taken(byte[] bytes) {
        LongBuffer in = ByteBuffer.wrap(bytes).asLongBuffer();
        long copyOf = in.get();
        long[] tellings = new long[(int) in.get()];
        in.get(tellings);
        long[] strands = new long[in.remaining()];
        in.get(strands);
        return new Taken(copyOf, Longs.taken(tellings), Longs.taken(strands));
    }

    private static byte[] bytes(Taken told) {
        ByteBuffer out = ByteBuffer.allocate(
                Long.BYTES * (2 + told.tellings().size() + told.strands().size()));
        out.putLong(told.copyOf()).putLong(told.tellings().size());
        told.tellings().stream().forEach(out::putLong);
        told.strands().stream().forEach(out::putLong);
        return out.array();
    }

    @Override
    public long verdicts() {
        return verdicts;
    }

    @Override
    public void countVerdict() {
        verdicts++;
    }

    /**
     * Puts what waits into the tables with the events that tell of it; {@link #appended} is due once the transaction holds. Nothing is
     * put there while the log does not tell all of it.
     */
    void write(List<Recorded> events) throws SQLException {
        if (writes(events)) {
            put(events.getLast().sequence());
        }
    }

    void appended(List<Recorded> events) {
        if (writes(events)) {
            written(events.getLast().sequence());
        }
    }

    /** Events of a decision about entries tell all that was not told before; others do not, and need not where nothing is untold. */
    private boolean writes(List<Recorded> events) {
        return isDone
                && !events.isEmpty()
                && (held >= 0
                        || events.stream()
                                .map(Recorded::event)
                                .anyMatch(event -> event instanceof Event.DocumentTaken
                                        || event instanceof Event.ClaimFiled
                                        || event instanceof Event.EntryPlaced
                                        || event instanceof Event.MatterPlaced
                                        || event instanceof Event.LinkProposed
                                        || event instanceof Event.ClaimLapsed));
    }

    private void put(long sequence) throws SQLException {
        if (rows.change(ADVANCE, sequence, verdicts, held) != 1) {
            throw new ProvisoException(
                    ProvisoException.Category.CONFLICT,
                    "Another process worked on what the entries of " + file.path()
                            + " are found by; nothing was written. Run this again.");
        }
        tellings.write();
        strands.write();
        for (long key : noted) {
            rows.change(NOTE, key);
        }
        for (Map.Entry<Long, Taken> told : taken.entrySet()) {
            rows.change(TAKE, told.getKey(), bytes(told.getValue()));
        }
    }

    private void written(long sequence) {
        held = sequence;
        tellings.written();
        strands.written();
        noted.clear();
        taken.clear();
    }

    /** The last event that the tables know of; nothing when there are none of this version. */
    private Optional<Long> upTo(Connection connection) throws SQLException {
        if (SqliteFile.number(connection, HAS_STATE) == 0) {
            return Optional.empty();
        }
        return rows.number(STATE, FORMAT, keys);
    }
}
