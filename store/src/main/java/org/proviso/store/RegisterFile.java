package org.proviso.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.proviso.core.copies.CopyIndex;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.register.Event;
import org.proviso.core.register.EventLog;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.wire.StoredEvent;

/**
 * A register in one file: its log and its documents' bytes. Safe for threads, which take turns; several processes may
 * have one file open, of which one writes at a time.
 */
public final class RegisterFile implements AutoCloseable {
    /** What the file is opened for. */
    public enum Mode {
        /** To read; it must exist. */
        READ,
        /** To read and add; it must exist. */
        WRITE,
        /** To read and add; made when it does not exist. */
        CREATE
    }

    /** How long a writer waits for another process to finish its batch. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MIN_DATABASE_BYTES = 512;

    private final SqliteFile file;
    private final Mode mode;
    private final PageUpkeep pageUpkeep;
    private final WordUpkeep words;
    private final RegisterPages pages;
    private final PastUpkeep pastUpkeep;
    private final RegisterPast past;
    private final SqliteEventLog log;
    private final SqliteDocuments documents;

    /** What copies are found by, once somebody asked for it. */
    private @Nullable SqliteCopyIndex copies;

    /** What entries are found by, once somebody asked for it. */
    private @Nullable SqliteResolveIndex resolving;

    private RegisterFile(SqliteFile file, Mode mode) {
        this.file = file;
        this.mode = mode;
        this.pageUpkeep = new PageUpkeep(file);
        this.words = new WordUpkeep(file);
        this.pages = new RegisterPages(file, pageUpkeep);
        this.pastUpkeep = new PastUpkeep(file);
        this.past = new RegisterPast(file, pageUpkeep, pastUpkeep);
        this.log = new SqliteEventLog(file, (connection, events) -> {
            pageUpkeep.add(connection, events);
            pastUpkeep.add(connection, events);
            words.add(connection, events);
        });
        this.documents = new SqliteDocuments(file);
    }

    public static RegisterFile open(Path path, Mode mode) {
        return open(path, mode, PATIENCE);
    }

    /**
     * Opens a register.
     *
     * @throws ProvisoException with NOT_FOUND when there is none and none is to be made; INVALID when the file is something
     *     else or a newer version wrote it; FAILURE when the folder or the file cannot be used; CONFLICT when another process
     *     holds it for longer than {@code patience}
     */
    public static RegisterFile open(Path path, Mode mode, Duration patience) {
        Path place = path.toAbsolutePath().normalize();
        checkPlace(place, mode);
        SqliteFile file = SqliteFile.open(place, mode == Mode.READ, Math.toIntExact(patience.toMillis()));
        boolean opened = false;
        try {
            RegisterSchema.prepare(file, mode == Mode.CREATE, mode != Mode.READ);
            if (mode != Mode.READ) {
                RegisterSchema.letReadersGoOn(file, patience);
            }
            RegisterFile register = new RegisterFile(file, mode);
            opened = true;
            return register;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    /** Takes a register away that nobody has open, with what SQLite keeps beside it. */
    public static void delete(Path path) {
        try {
            for (String beside : List.of("-wal", "-shm", "-journal", "")) {
                Files.deleteIfExists(path.resolveSibling(path.getFileName() + beside));
            }
        } catch (IOException e) {
            throw new ProvisoException(Category.FAILURE, "The register " + path + " cannot be taken away.", e);
        }
    }

    public Path path() {
        return file.path();
    }

    public EventLog log() {
        return log;
    }

    public SqliteDocuments documents() {
        return documents;
    }

    /**
     * What copies are found by, for all documents that are in the file now. Made, or brought up to the documents, where it is
     * not there, of another version, or behind them. What is then added to it is written with the next {@link #append}; asking
     * for it again forgets what was added and not written, as is due after a conflict. For one thread.
     *
     * @param again the fingerprint of a document from its bytes, for one whose fingerprint is of another version; nothing
     *     when they can be read no more
     * @param note is told when it had to be worked out
     * @throws ProvisoException with INVALID when it has to be worked out and the file was opened to be read
     */
    public CopyIndex copies(BiFunction<DocumentId, byte[], Optional<Fingerprint>> again, Consumer<String> note) {
        CopyUpkeep upkeep = new CopyUpkeep(file, documents, again);
        if (mode == Mode.READ) {
            upkeep.check();
        } else {
            upkeep.mend(note);
        }
        SqliteCopyIndex index = new SqliteCopyIndex(file);
        copies = index;
        return index;
    }

    /**
     * What resolving remembers of the register; see there what is to be done where it is not {@link SqliteResolveIndex#isCurrent
     * current}. What is then added to it is written with the next {@link #append}; asking for it again forgets what was added and not
     * written, as is due after a conflict. For one thread.
     *
     * @param tables a digest of what keys are made by, besides the claims
     */
    public SqliteResolveIndex resolving(String tables) {
        SqliteResolveIndex index = new SqliteResolveIndex(file, tables);
        if (index.isCurrent()) {
            // what is decided by it is decided on this log
            log.read(index.upTo());
        }
        resolving = index;
        return index;
    }

    /** Pages of the register; kept up with everything that is added, where they were up to the log before. */
    public RegisterPages pages() {
        return pages;
    }

    /** When the register came to know anything first; nothing while it is empty. */
    public Optional<RecordedAt> firstKnown() {
        return file.read(connection -> new Rows(file)
                .number("select recorded_at from event order by sequence limit 1")
                .map(StoredEvent::recordedAt));
    }

    /** What single entries were at earlier times; kept up as {@link #pages} are. */
    public RegisterPast past() {
        return past;
    }

    /**
     * Works out what pages, words and the past of entries are found by, where that is missing, of another version, or behind the log.
     *
     * @param note is told when it had to be worked out
     */
    public void keepPages(Consumer<String> note) {
        pageUpkeep.mend(note);
        pastUpkeep.mend(note);
        words.mend(note);
    }

    /**
     * Adds documents' bytes and the events that speak of them, all or none; what is returned is on the disk. What was added to
     * {@link #copies} is written with them.
     *
     * @throws ProvisoException as {@link EventLog#append} does
     */
    public List<Recorded> append(List<PackedDocument> bytes, List<Event> events, RecordedAt recordedAt) {
        SqliteCopyIndex index = copies;
        SqliteResolveIndex resolve = resolving;
        List<Recorded> recorded = file.write(connection -> {
            List<Recorded> added = log.append(connection, events, recordedAt);
            SqliteDocuments.add(connection, bytes);
            if (index != null) {
                index.write();
            }
            if (resolve != null) {
                resolve.write(added);
            }
            return added;
        });
        log.appended(recorded);
        if (index != null) {
            index.written();
        }
        if (resolve != null) {
            resolve.appended(recorded);
        }
        return recorded;
    }

    /** How many rows were read to decide and to write: what one more document costs, for tests. */
    long rowsRead() {
        return file.rowsRead();
    }

    /** Lets the file grow to this many pages and no more: a full disk, for tests. */
    void limitPages(int pages) {
        file.read(connection -> SqliteFile.number(connection, "pragma max_page_count = " + pages));
    }

    @Override
    public void close() {
        file.close();
    }

    private static void checkPlace(Path place, Mode mode) {
        if (Files.isDirectory(place)) {
            throw SqlFailure.notARegister(place, "a folder");
        }
        // SQLite takes the shortest files for empty ones, and would write over them
        long size = place.toFile().length();
        if (size > 0 && size < MIN_DATABASE_BYTES) {
            throw SqlFailure.notARegister(place, "not an SQLite database");
        }
        if (mode != Mode.CREATE && !Files.exists(place)) {
            throw new ProvisoException(
                    Category.NOT_FOUND,
                    "There is no register " + place + ". 'read' makes one; name another with --register.");
        }
        Path folder = place.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ProvisoException(
                    Category.FAILURE,
                    "The register " + place + " cannot be made: there is no folder " + folder + ". Make it first.");
        }
    }
}
