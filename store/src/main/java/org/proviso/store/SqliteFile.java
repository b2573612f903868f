package org.proviso.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/**
 * One connection to one SQLite file, used by one thread at a time. Every result is closed before the lock is given up: an
 * open one would keep a later transaction from committing.
 */
final class SqliteFile implements AutoCloseable {
    /** Work on the connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** The index that copies are found by is read all over. */
    private static final int CACHE_KIBIBYTES = 32 * 1_024;

    /** So much of a file that is written to is read as memory, which spares a call for each page; as much as SQLite allows. */
    private static final long MAPPED_BYTES = 1L << 40;

    private final Path path;
    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private long rows;

    private SqliteFile(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    static SqliteFile open(Path path, boolean readOnly, int busyTimeoutMillis) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(busyTimeoutMillis);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-CACHE_KIBIBYTES);
        if (!readOnly) {
            config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(MAPPED_BYTES));
        }
        // nobody asks for them, and each costs a statement of its own
        config.setGetGeneratedKeys(false);
        try {
            Connection connection = config.createConnection(address(path, readOnly));
            SqliteFile file = new SqliteFile(path, connection);
            // on the connection, not on the file: a reader of a log in WAL mode must be able to make the shared index
            execute(connection, "pragma query_only = " + readOnly);
            return file;
        } catch (SQLException e) {
            throw SqlFailure.of(path, e);
        }
    }

    /** As a URI, so that no character of a file's name is taken for a setting. */
    private static String address(Path path, boolean readOnly) {
        Path folder = path.resolveSibling(".");
        boolean unchanging = readOnly
                && !Files.isWritable(folder)
                && Files.notExists(path.resolveSibling(path.getFileName() + "-wal"));
        // where nobody can write, SQLite need not, and cannot, keep its index of the WAL beside the file
        return "jdbc:sqlite:" + path.toUri() + (unchanging ? "?immutable=1" : "");
    }

    Path path() {
        return path;
    }

    /** A row was read. */
    void countRow() {
        rows++;
    }

    /** How many rows were read so far by {@link Rows}. */
    long rowsRead() {
        return rows;
    }

    <T> T read(Work<T> work) {
        lock.lock();
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw SqlFailure.of(path, e);
        } finally {
            lock.unlock();
        }
    }

    /** What the work reads is all of one moment, whatever other processes write meanwhile. */
    <T> T readAtOnce(Work<T> work) {
        return within("begin", work);
    }

    /** All or nothing. Takes the file's write lock at once, so that what the work reads is still so when it writes. */
    <T> T write(Work<T> work) {
        return within("begin immediate", work);
    }

    private <T> T within(String begin, Work<T> work) {
        return read(open -> {
            execute(open, begin);
            boolean done = false;
            try {
                T result = work.on(open);
                execute(open, "commit");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(open);
                }
            }
        });
    }

    /**
     * A statement that stays prepared until the file is closed; ask for it within work only, and close its results there.
     */
    PreparedStatement kept(String sql) throws SQLException {
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
        }
        return statement;
    }

    /** Runs a script of statements, results thrown away. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            for (PreparedStatement statement : kept.values()) {
                statement.close();
            }
            kept.clear();
            connection.close();
        } catch (SQLException e) {
            throw SqlFailure.of(path, e);
        } finally {
            lock.unlock();
        }
    }

    /** False when there was nothing left to undo: SQLite rolls back by itself when the disk is full or fails. */
    private static boolean rollBack(Connection connection) {
        try {
            execute(connection, "rollback");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
