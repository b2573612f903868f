package org.proviso.core.text;

import static org.proviso.core.text.table.Layout.Column.key;
import static org.proviso.core.text.table.Layout.Column.optional;
import static org.proviso.core.text.table.Layout.Column.required;
import static org.proviso.core.text.table.Layout.Column.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.table.Complaint;
import org.proviso.core.text.table.Entry;
import org.proviso.core.text.table.Layout;
import org.proviso.core.text.table.Loaded;
import org.proviso.core.text.table.Merge;
import org.proviso.core.text.table.Problems;
import org.proviso.core.text.table.Sections;
import org.proviso.core.text.table.TableFile;

/**
 * The rows about bodies, people and outlets: those of a user, then those that ship with the program. All pass the same
 * checks.
 */
record ActorRows(List<Entry> authorities, List<Entry> people, List<Entry> outlets) {
    private static final Layout AUTHORITIES = new Layout(
            "authorities",
            List.of(
                    optional("id", ActorCells::id),
                    key("name", ActorCells::name),
                    optional("aliases", ActorCells::names),
                    required("kind", ActorCells::kind),
                    optional("country", ActorCells::country)));
    private static final Layout PEOPLE = new Layout(
            "people",
            List.of(
                    key("name", ActorCells::name),
                    optional("country", ActorCells::country),
                    words("office"),
                    optional("short", ActorCells::names),
                    optional("aliases", ActorCells::names)));
    private static final Layout OUTLETS =
            new Layout("outlets", List.of(key("name", ActorCells::name), optional("aliases", ActorCells::names)));
    private static final List<Layout> LAYOUTS = List.of(AUTHORITIES, PEOPLE, OUTLETS);

    /** Columns of names, by which no two rows of a user may go. */
    private static final Map<String, List<Integer>> NAMES =
            Map.of("authorities", List.of(0, 1, 2), "people", List.of(0, 3, 4), "outlets", List.of(0, 1));

    ActorRows {
        authorities = List.copyOf(authorities);
        people = List.copyOf(people);
        outlets = List.copyOf(outlets);
    }

    private static final class Shipped {
        private static final List<Entry> ROWS = read();

        private static List<Entry> read() {
            Problems problems = new Problems();
            List<Entry> rows = LAYOUTS.stream()
                    .flatMap(layout -> Sections.parse(file(layout), layout, problems).stream())
                    .toList();
            if (!problems.isEmpty()) {
                throw new IllegalStateException("the tables of actors are broken:\n" + problems);
            }
            return rows;
        }

        private static TableFile file(Layout layout) {
            String name = layout.section() + ".tsv";
            return new TableFile(name, Tables.lines(ActorRows.class, name));
        }
    }

    static ActorRows shipped() {
        return of(Shipped.ROWS);
    }

    /** The rows of the files, then those of the program that they leave standing. */
    static Loaded<ActorRows> extended(List<TableFile> files) {
        Problems problems = new Problems();
        List<Entry> own = new ArrayList<>();
        files.forEach(file -> own.addAll(Sections.parse(file, LAYOUTS, problems)));
        List<Entry> merged = Merge.adding(Shipped.ROWS, own, problems);
        requireOneMeaning(own, problems);
        return problems.isEmpty() ? new Loaded.Ready<>(of(merged)) : new Loaded.Refused<>(problems);
    }

    private static ActorRows of(List<Entry> rows) {
        return new ActorRows(in(rows, AUTHORITIES), in(rows, PEOPLE), in(rows, OUTLETS));
    }

    private static List<Entry> in(List<Entry> rows, Layout layout) {
        return rows.stream()
                .filter(row -> row.layout().section().equals(layout.section()))
                .toList();
    }

    /** That no id or name of the rows stands for two actors. */
    static void requireOneMeaning(List<Entry> rows, Problems problems) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry row : rows) {
            for (int column : row.out()
                    ? List.<Integer>of()
                    : NAMES.getOrDefault(row.layout().section(), List.of())) {
                requireOneMeaning(row, column, seen, problems);
            }
        }
    }

    private static void requireOneMeaning(Entry row, int column, Map<String, Entry> seen, Problems problems) {
        String kind = row.layout().columns().get(column).name().equals("id") ? "id " : "";
        for (String name : WordClasses.list(row.cell(column))) {
            Entry earlier = seen.putIfAbsent(kind + name, row);
            if (earlier != null && !earlier.equals(row)) {
                problems.add(row.problem(
                        column,
                        new Complaint(
                                "'" + name + "' stands also at " + earlier.file() + ":" + earlier.line(),
                                "keep it in one row")));
            }
        }
    }
}
