package org.proviso.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small questions to a file. For use within {@link SqliteFile#read} and {@link SqliteFile#write} alone. */
final class Rows {
    /** So many keys are asked for by one statement: the fewest that are enough, since each costs something. */
    private static final int[] AT_ONCE = {1, 2, 4, 8, 16, 32, 64};

    private static final String TABLE = "(values (?))";

    private final SqliteFile file;

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    Rows(SqliteFile file) {
        this.file = file;
    }

    /** @param values numbers, texts, bytes, or null */
    <T> List<T> all(Row<T> made, String sql, @Nullable Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet row = with(sql, values).executeQuery()) {
            while (row.next()) {
                file.countRow();
                all.add(made.of(row));
            }
        }
        return all;
    }

    /**
     * The rows of many keys, by one statement for up to 64 of them, since each costs more than what it reads.
     *
     * @param sql with one {@code ?}, for the list of keys, or with {@code (values (?))}, for a table of them
     */
    <T> List<T> ofKeys(Row<T> made, String sql, Collection<?> keys) throws SQLException {
        List<T> all = new ArrayList<>();
        List<Object> list = new ArrayList<>(keys);
        String more = sql.contains(TABLE) ? "), (?" : ", ?";
        int from = 0;
        while (from < list.size()) {
            int size = atOnce(list.size() - from);
            PreparedStatement statement = file.kept(sql.replace("?", "?" + more.repeat(size - 1)));
            for (int i = 0; i < size; i++) {
                statement.setObject(i + 1, from + i < list.size() ? list.get(from + i) : null);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    file.countRow();
                    all.add(made.of(row));
                }
            }
            from += size;
        }
        return all;
    }

    private static int atOnce(int left) {
        for (int size : AT_ONCE) {
            if (size >= left) {
                return size;
            }
        }
        return AT_ONCE[AT_ONCE.length - 1];
    }

    <T> Optional<T> first(Row<T> made, String sql, @Nullable Object... values) throws SQLException {
        try (ResultSet row = with(sql, values).executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            file.countRow();
            return Optional.of(made.of(row));
        }
    }

    List<Long> numbers(String sql, @Nullable Object... values) throws SQLException {
        return all(row -> row.getLong(1), sql, values);
    }

    Optional<Long> number(String sql, @Nullable Object... values) throws SQLException {
        return first(row -> row.getLong(1), sql, values);
    }

    int change(String sql, @Nullable Object... values) throws SQLException {
        return with(sql, values).executeUpdate();
    }

    /** The value of a column that may be null. */
    static Optional<Long> optional(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private PreparedStatement with(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = file.kept(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
