package org.proviso.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.proviso.core.model.ProvisoException;

/** Says whether an SQLite file is a register that this version can use, and makes an empty file one. */
final class RegisterSchema {
    /** "PRVS"; SQLite keeps it in the file's header for the program that owns the file. */
    static final int APPLICATION_ID = 0x50525653;

    /** The scripts, each of which takes a register from one version to the next. */
    private static final List<String> SCRIPTS =
            List.of("/db/sqlite/V1__register.sql", "/db/sqlite/V2__fingerprints.sql");

    static final int VERSION = SCRIPTS.size();

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);

    private RegisterSchema() {}

    /** What a file is. */
    private enum Kind {
        REGISTER,
        /** Written by an older version. */
        OLDER,
        EMPTY,
        NEWER,
        FOREIGN
    }

    /**
     * Checks before anything is written.
     *
     * @param create whether an empty file is made a register
     * @param change whether an older register is made one of this version; it can be read as it is
     * @throws ProvisoException with INVALID when the file is something else, or a newer version wrote it
     */
    static void prepare(SqliteFile file, boolean create, boolean change) {
        switch (file.readAtOnce(RegisterSchema::kind)) {
            case REGISTER -> {
                // as it should be
            }
            case OLDER -> {
                if (change) {
                    make(file);
                }
            }
            case EMPTY -> {
                if (!create) {
                    throw SqlFailure.notARegister(file.path(), "empty");
                }
                make(file);
            }
            case NEWER ->
                throw new ProvisoException(
                        ProvisoException.Category.INVALID,
                        "The register " + file.path() + " was written by a newer Proviso (format "
                                + file.read(RegisterSchema::version) + ", this one knows " + VERSION
                                + "); it was left as it is. Open it with that version, or a later one.");
            case FOREIGN -> throw SqlFailure.notARegister(file.path(), "an SQLite database of another program");
        }
    }

    /**
     * Readers go on while a writer works; the setting stays with the file. The change needs the file for itself for a moment,
     * for which SQLite does not wait by itself (https://www.sqlite.org/wal.html, "Sometimes queries return SQLITE_BUSY").
     *
     * @throws ProvisoException with CONFLICT when others hold the file for longer than {@code patience}
     */
    static void letReadersGoOn(SqliteFile file, Duration patience) {
        long start = System.nanoTime();
        while (true) {
            try {
                file.read(connection -> {
                    SqliteFile.execute(connection, "pragma journal_mode = wal");
                    return true;
                });
                return;
            } catch (ProvisoException e) {
                long waited = System.nanoTime() - start;
                if (e.category() != ProvisoException.Category.CONFLICT || waited > patience.toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    private static Kind kind(Connection connection) throws SQLException {
        long application = SqliteFile.number(connection, "pragma application_id");
        if (application == APPLICATION_ID) {
            long version = version(connection);
            if (version == VERSION) {
                return Kind.REGISTER;
            }
            return version < VERSION ? Kind.OLDER : Kind.NEWER;
        }
        boolean untouched = application == 0
                && version(connection) == 0
                && SqliteFile.number(connection, "select count(*) from sqlite_master") == 0;
        return untouched ? Kind.EMPTY : Kind.FOREIGN;
    }

    private static long version(Connection connection) throws SQLException {
        return SqliteFile.number(connection, "pragma user_version");
    }

    private static void make(SqliteFile file) {
        file.write(connection -> {
            // another process may have been quicker
            Kind kind = kind(connection);
            if (kind == Kind.EMPTY || kind == Kind.OLDER) {
                for (String script : SCRIPTS.subList(Math.toIntExact(version(connection)), VERSION)) {
                    SqliteFile.execute(connection, script(script));
                }
            }
            return true;
        });
    }

    /** A script of the class path. */
    static String script(String name) {
        try (InputStream in = RegisterSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from the class path: " + name, e);
        }
    }
}
