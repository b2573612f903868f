package org.proviso.core.text.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of a table, and where it stands.
 *
 * @param layout what its cells are
 * @param out it takes rows out: those with the same cells, as far as it has cells
 */
public record Entry(Layout layout, String file, int line, List<String> cells, boolean out) {
    public Entry {
        cells = List.copyOf(cells);
    }

    /** The cell, empty when the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** A problem with one of its cells. */
    public Problem problem(int column, Complaint complaint) {
        return new Problem(file, line, layout.where(column), complaint);
    }

    /** A problem with the row as a whole. */
    public Problem problem(Complaint complaint) {
        return new Problem(file, line, "", complaint);
    }

    /** What the row speaks about; no two rows of a table have the same. */
    String key() {
        return IntStream.range(0, layout.columns().size())
                .filter(column -> layout.columns().get(column).key())
                .mapToObj(column -> cell(column).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\t", layout.section() + "\t", ""));
    }

    /** The section and the first cell, by which rows are found. */
    String subject() {
        return layout.section() + "\t" + cell(0).toLowerCase(Locale.ROOT);
    }

    /** Whether this row, which takes others out, means the other. */
    boolean takesOut(Entry other) {
        return IntStream.range(0, cells.size())
                .allMatch(column -> cell(column).isEmpty() || cell(column).equalsIgnoreCase(other.cell(column)));
    }
}
