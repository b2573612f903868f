package org.proviso.sources;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day of a table at the head of a page, with a label and what it says on each row: "Asked by | Ana Ruiz", "Answered | 9 May 2025". Of
 * several such days it is the latest, as the page was not written before. A table of an event, or of what is valid for a time, is of that.
 */
final class HeadTable {
    private static final int NEAR_TOP = 16;
    private static final int CELLS = 2;
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern OUTER = Pattern.compile("^\\|\\s*|\\s*\\|$");
    private static final Pattern DAY = Pattern.compile("(?i)" + WrittenDate.ANY + "\\.?");

    /** A row that opens so tells of an event, or of what is issued. */
    private static final Pattern OF_THING = Pattern.compile(
            "(?i)(?:venue|place|location|where|time|when|start|end|registration|tickets?|holder|bearer|born|birth|date of birth|valid|validity|expir|event|meeting|hearing|deadline|amount|price|name)\\p{L}*\\b.*");

    private record Row(String label, String words) {}

    private HeadTable() {}

    /** @param last a later one is that of something to come */
    static Optional<LocalDate> day(String text, List<Unit> units, LocalDate last) {
        List<List<String>> table = units.stream()
                .limit(NEAR_TOP)
                .flatMap(unit -> unit.at().of(text).lines().limit(NEAR_TOP))
                .map(Blanks::collapse)
                .filter(line -> line.indexOf('|') >= 0)
                .map(HeadTable::cells)
                .toList();
        List<Row> rows = table.stream()
                .filter(cells -> cells.size() == CELLS)
                .map(cells -> new Row(cells.getFirst(), cells.getLast()))
                .toList();
        return table.stream().anyMatch(cells -> cells.size() > CELLS)
                        || rows.stream()
                                .anyMatch(row -> OF_THING.matcher(row.label()).matches())
                ? Optional.empty()
                : rows.stream()
                        .filter(row -> HeadLine.isLabel(row.label()))
                        .filter(row -> DAY.matcher(row.words()).matches())
                        .flatMap(row -> WrittenDate.opening(row.words()).stream())
                        .filter(day -> !day.isAfter(last))
                        .max(Comparator.naturalOrder());
    }

    private static List<String> cells(String line) {
        return BAR.splitAsStream(OUTER.matcher(line).replaceAll(""))
                .flatMap(Stream::of)
                .toList();
    }
}
