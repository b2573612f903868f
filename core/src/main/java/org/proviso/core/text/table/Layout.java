package org.proviso.core.text.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns of one kind of table.
 *
 * @param section the heading of its rows in a file that holds several kinds: {@code verbs} for {@code [verbs]}
 */
public record Layout(String section, List<Column> columns) {
    /** What a cell may hold. */
    @FunctionalInterface
    public interface Check {
        /** The complaint about a cell, if there is one. */
        Optional<Complaint> of(String cell);
    }

    /**
     * A column.
     *
     * @param required an empty cell is wrong
     * @param key rows of one file must differ in these columns, and a user's row stands for a shipped one that is the same in them
     * @param check asked about cells that are not empty
     */
    public record Column(String name, boolean required, boolean key, Check check) {
        /** Part of what the row speaks about. */
        public static Column key(String name, Check check) {
            return new Column(name, true, true, check);
        }

        /** What the row must say. */
        public static Column required(String name, Check check) {
            return new Column(name, true, false, check);
        }

        /** What the row may say. */
        public static Column optional(String name, Check check) {
            return new Column(name, false, false, check);
        }

        /** Words for people. */
        public static Column words(String name) {
            return optional(name, cell -> Optional.empty());
        }
    }

    public Layout {
        columns = List.copyOf(columns);
    }

    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    String where(int column) {
        return "column " + (column + 1) + " (" + columns.get(column).name() + ")";
    }
}
