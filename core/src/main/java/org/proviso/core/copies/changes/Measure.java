package org.proviso.core.copies.changes;

import java.util.HashMap;
import java.util.Map;
import org.proviso.core.tables.Tables;

/**
 * What a figure measures, so far as two figures can be told to measure unlike things.
 *
 * @param name one name for all forms of a unit; empty for counted things
 * @param sort units of one sort are compared: money, length, weight, time, share; empty for counted things
 */
record Measure(String name, String sort) {
    private static final Measure COUNT = new Measure("", "");
    private static final String MONEY = "money";
    private static final Map<String, Measure> KNOWN = read();

    private static Map<String, Measure> read() {
        Map<String, Measure> known = new HashMap<>();
        for (Tables.Row row : Tables.read(Measure.class, "measures.tsv")) {
            Measure measure = new Measure(row.cell(1), row.cell(0));
            for (String form : row.cell(2).split("\\|", -1)) {
                known.put(form, measure);
            }
        }
        return Map.copyOf(known);
    }

    /** @param unit as {@link org.proviso.core.model.Quantity} gives it */
    static Measure of(String unit) {
        boolean money = unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return money ? new Measure(unit, MONEY) : KNOWN.getOrDefault(unit, COUNT);
    }

    boolean isKnown() {
        return !sort.isEmpty();
    }

    /** Whether a figure of one may stand for a figure of the other. */
    boolean isLike(Measure other) {
        return sort.equals(other.sort);
    }
}
