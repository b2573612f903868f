package org.proviso.core.register.lanes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The rows of this package's tables: cells apart by tabs, lines that begin with {@code #} left out. */
final class LaneRows {
    private LaneRows() {}

    static List<List<String>> of(String table) {
        try (InputStream in = LaneRows.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("no table " + table);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a cell, which stand apart by bars. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
    }
}
