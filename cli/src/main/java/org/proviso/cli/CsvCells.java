package org.proviso.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Flattens a row for CSV: an object's fields become cells of their own, a list becomes one cell. */
final class CsvCells {
    private static final String APART = "; ";

    /** How a cell begins that a spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private CsvCells() {}

    /** The cells of these columns; nothing for those that the row does not have. */
    static Map<String, Object> of(Map<String, Object> row, List<String> columns) {
        Map<String, Object> flat = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                inner.forEach((innerName, innerValue) -> flat.put(String.valueOf(innerName), innerValue));
            } else {
                flat.put(name, value);
            }
        });
        Map<String, Object> cells = new LinkedHashMap<>();
        for (String column : columns) {
            Object value = flat.get(column);
            if (value != null) {
                cells.put(column, cell(value));
            }
        }
        return cells;
    }

    private static Object cell(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean flag -> flag;
            case List<?> list -> guarded(list.stream().map(CsvCells::words).collect(Collectors.joining(APART)));
            default -> guarded(value.toString());
        };
    }

    /** A quantity as {@code about 5200000 USD}. */
    private static String words(Object item) {
        if (!(item instanceof Map<?, ?> quantity)) {
            return String.valueOf(item);
        }
        String near = String.valueOf(quantity.get("approx"));
        String number = quantity.get("value") + " " + quantity.get("unit");
        return ("exact".equals(near) ? number : near + " " + number).strip();
    }

    private static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
