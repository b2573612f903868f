package org.proviso.core.resolve;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.core.text.Tables;

/** A line of {@code scores.tsv}, where each weight has its meaning. */
enum Weight {
    JOINS,
    QUANTITY_EQUAL,
    QUANTITY_ONE_SIDED,
    OBJECT_SAME,
    OBJECT_SHARED,
    OBJECT_UNLIKE,
    OBJECT_TERM,
    OBJECT_ELSEWHERE,
    ACTOR_SAME,
    ACTOR_COUNTRY,
    ACTOR_DIFFERENT,
    ACTOR_UNLIKE,
    COUNTERPART_SAME,
    COUNTERPART_COUNTRY,
    COUNTERPART_DIFFERENT,
    COUNTERPART_UNLIKE,
    REFERS_BACK,
    SAME_DOCUMENT;

    private static final Map<Weight, Double> VALUES = read();

    double value() {
        Double value = VALUES.get(this);
        if (value == null) {
            throw new IllegalStateException("scores.tsv has no line for " + words());
        }
        return value;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<Weight, Double> read() {
        Map<Weight, Double> values = new EnumMap<>(Weight.class);
        for (List<String> row : Tables.cells(Weight.class, "scores.tsv", 3)) {
            values.put(
                    valueOf(row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_')), Double.parseDouble(row.get(1)));
        }
        return values;
    }
}
