package org.proviso.core.register.foremost;

import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;

/** The rows of {@code line-weights.tsv}. */
final class LineWeights {
    private static final Map<String, Double> ROWS = Tables.cells(LineWeights.class, "line-weights.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getFirst(), row -> Double.valueOf(row.get(1))));

    private LineWeights() {}

    /** 0 for what no row is about. */
    static double of(String trait) {
        return ROWS.getOrDefault(trait, 0.0);
    }

    static double of(String trait, boolean holds) {
        return holds ? of(trait) : 0;
    }
}
