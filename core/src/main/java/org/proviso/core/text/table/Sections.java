package org.proviso.core.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rows and checks each cell. A file of several kinds of table has headings such as {@code [verbs]}; lines that open
 * with {@code #} are words for people; a row that opens with {@code !} takes rows out.
 */
public final class Sections {
    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_CELL = 2_000;

    private final Map<String, Layout> layouts = new HashMap<>();
    private final Problems problems;
    private final List<Entry> entries = new ArrayList<>();

    private Sections(List<Layout> layouts, Problems problems) {
        layouts.forEach(layout -> this.layouts.put(layout.section(), layout));
        this.problems = problems;
    }

    /** The rows of a file with headings. */
    public static List<Entry> parse(TableFile file, List<Layout> layouts, Problems problems) {
        return new Sections(layouts, problems).rows(file, Optional.empty());
    }

    /** The rows of a file that holds one kind of table, without heading. */
    public static List<Entry> parse(TableFile file, Layout layout, Problems problems) {
        return new Sections(List.of(), problems).rows(file, Optional.of(layout));
    }

    private List<Entry> rows(TableFile file, Optional<Layout> only) {
        Optional<Layout> layout = only;
        boolean skipping = false;
        for (int i = 0; i < file.lines().size(); i++) {
            String text = file.lines().get(i);
            if (text.isBlank() || text.charAt(0) == '#') {
                continue;
            }
            Place place = new Place(file.name(), i + 1);
            if (only.isEmpty() && text.charAt(0) == '[') {
                layout = heading(place, text.strip());
                skipping = layout.isEmpty();
            } else if (layout.isPresent()) {
                row(place, text, layout.get());
            } else if (!skipping) {
                skipping = true; // said once, not of every row
                place.complain("a row before any heading", "write " + headings() + " above it");
            }
            if (entries.size() > MOST_ROWS) {
                place.complain("more than " + MOST_ROWS + " rows", "keep only rows that you wrote yourself");
                break;
            }
        }
        return entries;
    }

    private final class Place {
        private final String file;
        private final int line;

        Place(String file, int line) {
            this.file = file;
            this.line = line;
        }

        void complain(String wrong, String remedy) {
            problems.add(new Problem(file, line, "", new Complaint(wrong, remedy)));
        }
    }

    private String headings() {
        return "one of "
                + String.join(
                        " ",
                        layouts.keySet().stream()
                                .sorted()
                                .map(name -> "[" + name + "]")
                                .toList());
    }

    private Optional<Layout> heading(Place place, String text) {
        String name = text.substring(1, text.endsWith("]") ? text.length() - 1 : text.length())
                .strip();
        Optional<Layout> layout = Optional.ofNullable(text.endsWith("]") ? layouts.get(name) : null);
        if (layout.isEmpty()) {
            place.complain(
                    "no heading '" + shortened(text) + "'",
                    Closest.to(name, layouts.keySet())
                            .map(close -> "write [" + close + "]")
                            .orElseGet(() -> "write " + headings()));
        }
        return layout;
    }

    private void row(Place place, String text, Layout layout) {
        boolean out = text.charAt(0) == '!';
        List<String> cells = cells(out ? text.substring(1) : text);
        Entry entry = new Entry(layout, place.file, place.line, cells, out);
        if (cells.size() > layout.columns().size()) {
            place.complain(
                    cells.size() + " cells",
                    "[" + layout.section() + "] has " + layout.columns().size() + ": " + layout.columnNames());
        } else if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            place.complain("a cell of more than " + LONGEST_CELL + " characters", "write less, or two rows");
        } else if (isWithoutTabs(entry)) {
            place.complain("no tab in this line", "columns are parted by tabs: " + layout.columnNames());
        } else if (!isBroken(entry)) {
            entries.add(entry);
        }
    }

    /** One cell of several words, where more cells are needed: spaces stand in the place of tabs. */
    private static boolean isWithoutTabs(Entry entry) {
        return !entry.out()
                && entry.cells().size() == 1
                && entry.cell(0).contains(" ")
                && entry.layout().columns().stream()
                                .filter(Layout.Column::required)
                                .count()
                        > 1;
    }

    /** Trimmed; cells that are empty at the end are left out. */
    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>(
                Arrays.stream(text.split("\t", -1)).map(String::strip).toList());
        while (cells.size() > 1 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private boolean isBroken(Entry entry) {
        boolean broken = false;
        for (int column = 0; column < entry.layout().columns().size() && !(entry.out() && column > 0); column++) {
            Optional<Complaint> complaint = complaint(entry, column);
            if (complaint.isPresent()) {
                problems.add(entry.problem(column, complaint.get()));
                broken = true;
                if (entry.cells().size() == 1) {
                    return true; // the other columns are missing for the same reason
                }
            }
        }
        return broken;
    }

    private static Optional<Complaint> complaint(Entry entry, int column) {
        String cell = entry.cell(column);
        Layout.Column layout = entry.layout().columns().get(column);
        if (!cell.isEmpty()) {
            return entry.out() ? Optional.empty() : layout.check().of(cell);
        }
        return layout.required() ? Optional.of(missing(entry)) : Optional.empty();
    }

    private static Complaint missing(Entry entry) {
        return new Complaint(
                "empty",
                "fill it, with one tab between cells: " + entry.layout().columnNames());
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
