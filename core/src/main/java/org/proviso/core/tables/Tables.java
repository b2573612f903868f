package org.proviso.core.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables that ship with the program: UTF-8 text, a row a line, cells apart by tabs, lines that open with {@code #} are
 * words for the reader.
 */
public final class Tables {
    private Tables() {}

    /** A row and where it stands. */
    public record Row(String table, int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell, trimmed; empty when the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        /** A complaint about this row that names table and line. */
        public IllegalArgumentException wrong(String complaint) {
            return new IllegalArgumentException(table + ":" + line + ": " + complaint);
        }
    }

    /** Reads a table beside a class; what {@link #lines} says of a missing one holds. */
    public static List<Row> read(Class<?> beside, String name) {
        return parse(name, lines(beside, name));
    }

    /**
     * The lines of a table beside a class.
     *
     * @throws IllegalStateException when the program was packed without it
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + beside.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The cells of a table whose rows all have as many.
     *
     * @throws IllegalArgumentException naming table and line when a row has more or fewer
     */
    public static List<List<String>> cells(Class<?> beside, String name, int columns) {
        return read(beside, name).stream()
                .map(row -> {
                    if (row.cells().size() != columns) {
                        throw row.wrong(row.cells().size() + " columns instead of " + columns);
                    }
                    return row.cells();
                })
                .toList();
    }

    /** The parts of a cell, which stand apart by bars; none of an empty one. */
    public static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** Rows of the lines of a table; empty lines and comments are passed over. */
    public static List<Row> parse(String name, List<String> lines) {
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && lines.get(i).charAt(0) != '#')
                .mapToObj(i -> new Row(name, i + 1, List.of(lines.get(i).split("\t", -1))))
                .toList();
    }
}
