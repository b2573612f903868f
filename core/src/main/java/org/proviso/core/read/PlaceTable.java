package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.Grid;
import org.proviso.core.text.QuantityMention;

/**
 * A table of people who had to leave, a place a row: "Upper Loma | 40 | 162 | 29" below "Place | Households | Persons | Returned". Each cell is a
 * count of what its column names, in its place.
 */
final class PlaceTable {
    private static final Set<String> PLACES = WordLists.read("columns of places");
    private static final Set<String> PEOPLE = WordLists.read("columns of people");
    private static final Set<String> MOVED = WordLists.read("people who had to leave");
    private static final Set<String> MAY_HAVE_MOVED = WordLists.read("people who may have had to leave");
    private static final Set<String> LEFT = WordLists.read("people who are not back");
    private static final String PERSONS = "persons";

    private final String text;
    private final Grid grid;
    private final List<Integer> columns;
    private final Optional<Vintages> vintages;

    private PlaceTable(String text, Grid grid, List<Integer> columns, Optional<Vintages> vintages) {
        this.text = text;
        this.grid = grid;
        this.columns = List.copyOf(columns);
        this.vintages = vintages;
    }

    /**
     * The table, where it is one.
     *
     * @param subject what stands above it
     * @param vintages its columns of now and before, where it has such
     */
    static Optional<PlaceTable> of(String text, Grid grid, TableSubject subject, Optional<Vintages> vintages) {
        boolean places = words(text, grid.headings().getFirst()).stream().anyMatch(PLACES::contains);
        boolean moved = isOfMoved(text, grid, subject);
        List<Integer> columns = vintages.map(found -> List.of(found.now()))
                .orElseGet(() -> IntStream.range(1, grid.headings().size())
                        .filter(column -> words(text, grid.headings().get(column)).stream()
                                .anyMatch(word -> PEOPLE.contains(word)
                                        || MOVED.contains(word)
                                        || MAY_HAVE_MOVED.contains(word)
                                        || LEFT.contains(word)))
                        .filter(column -> Vintages.isOfNumbers(text, grid, column))
                        .boxed()
                        .toList());
        return places && moved && !columns.isEmpty()
                ? Optional.of(new PlaceTable(text, grid, columns, vintages))
                : Optional.empty();
    }

    /** "Displaced persons", or "Returned" beside "Households"; but neither "Books returned" nor "Homeless dogs". */
    private static boolean isOfMoved(String text, Grid grid, TableSubject subject) {
        List<List<String>> headings =
                grid.headings().stream().map(heading -> words(text, heading)).toList();
        return subject.holds(MOVED)
                || holds(headings, MOVED)
                || holds(headings, MAY_HAVE_MOVED) && holds(headings, PEOPLE)
                || subject.above().stream()
                        .map(Lexicon::words)
                        .anyMatch(line -> line.stream().anyMatch(MAY_HAVE_MOVED::contains)
                                && line.stream().anyMatch(PEOPLE::contains));
    }

    private static boolean holds(List<List<String>> headings, Set<String> wanted) {
        return headings.stream().anyMatch(words -> words.stream().anyMatch(wanted::contains));
    }

    private static List<String> words(String text, Span span) {
        return Lexicon.words(span.of(text));
    }

    Span span() {
        return grid.headings().getFirst().union(grid.rows().getLast().line());
    }

    List<DecisionTable.Row> rows() {
        return grid.rows().stream()
                .flatMap(row -> columns.stream().flatMap(column -> row(row, column).stream()))
                .toList();
    }

    private Optional<DecisionTable.Row> row(Grid.Row row, int column) {
        Span place = row.cells().getFirst();
        Span cell = row.cells().get(column);
        String heading = grid.headings().get(column).of(text);
        String thing = vintages.isPresent() ? "" : Slots.plain(heading) + ", ";
        return amount(cell, heading)
                .filter(number -> !place.isEmpty())
                .map(number -> new DecisionTable.Row(
                        row.line(),
                        place.union(cell),
                        new Move(Lane.COUNT, Act.REPORTED),
                        Modality.ACTUAL,
                        Optional.empty(),
                        false,
                        false,
                        Optional.of(thing + Slots.plain(place.of(text))),
                        Optional.of(new QuantityMention(cell, number)),
                        vintages.flatMap(Vintages::day),
                        Optional.empty(),
                        corrected(row, number)));
    }

    private Optional<Quantity> corrected(Grid.Row row, Quantity right) {
        return vintages.filter(Vintages::corrects)
                .flatMap(found -> amount(
                        row.cells().get(found.before()),
                        grid.headings().get(found.before()).of(text)))
                .filter(wrong -> wrong.value().compareTo(right.value()) != 0);
    }

    /** Whole numbers of whom the heading names; of people, where it names what they did. */
    private Optional<Quantity> amount(Span cell, String heading) {
        return Optional.of(cell)
                .filter(each -> !each.isEmpty())
                .flatMap(each -> HeadedAmounts.of(each.of(text), ""))
                .filter(number -> number.unit().isEmpty()
                        && number.value().stripTrailingZeros().scale() <= 0)
                .map(number -> Corrections.withUnit(
                        number,
                        Lexicon.words(heading).stream()
                                .filter(PEOPLE::contains)
                                .findFirst()
                                .orElse(PERSONS)));
    }
}
