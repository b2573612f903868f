package org.proviso.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.core.model.Furniture;
import org.proviso.core.tables.Tables;

/** Lines that are furniture by their own words: the rows of {@code furniture.tsv}, first match wins. */
final class FurniturePatterns {
    /** No pattern admits a longer line, and none is tried on one. */
    static final int LONGEST_LINE = 500;

    private record Row(Furniture.Kind kind, boolean endOnly, Pattern pattern) {}

    private static final List<Row> ROWS = Tables.cells(FurniturePatterns.class, "furniture.tsv", 5).stream()
            .map(row -> new Row(
                    Furniture.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    row.get(1).equals("end"),
                    Pattern.compile(row.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    private FurniturePatterns() {}

    /** @param nearEnd the line stands in the last third of the text */
    static Optional<Furniture.Kind> of(String line, boolean nearEnd) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return ROWS.stream()
                .filter(row -> nearEnd || !row.endOnly())
                .filter(row -> row.pattern().matcher(line).matches())
                .map(Row::kind)
                .findFirst();
    }
}
