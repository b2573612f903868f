package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * A table that counts how requests stand, a state a row: "Granted | 8 | 9" below "State | As published 24 April | As corrected 29 April", and lines
 * such as "Granted: 8", "Denied: 6". Each row tells how many are in its state now, and what number that corrects.
 */
final class StateTable {
    private static final Set<NounClass> WAIVERS = EnumSet.of(NounClass.WAIVER);
    private static final Set<NounClass> FILES = EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE);
    /** Bids and calls are no requests for a decision. */
    private static final Set<String> REQUESTS = WordLists.read("requests in tables");

    private static final Set<NounClass> AUTHORITIES = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);
    private static final Set<String> MONEY = WordLists.read("public money in tables");
    private static final Set<String> COUNTS = WordLists.read("columns of counts");
    private static final Set<String> AMOUNTS = WordLists.read("columns of amounts");
    private static final Set<String> BEFORE = WordLists.read("before states on lines");
    private static final Set<String> SUMS = WordLists.read("rows of sums");
    private static final Pattern SEVERAL = Pattern.compile("\\p{L}+s");
    /** "8", "- 8 granted", "Granted: 8", "Granted (8)" on a line of their own. */
    private static final Pattern LINE = Pattern.compile("[ \\t]*(?:[-*+\u2022\u00b7\u2013\u25aa][ \\t]+)?"
            + "(?:(?<label>\\p{L}[\\p{L} ]{2,40}?)[ \\t]*(?:[:=]|[ \\t][-\u2013\u2014])[ \\t]*(?<number>\\p{Lu}{0,3} ?\\p{Sc}? ?\\d[^:;\\n]{0,40})"
            + "|(?<figure>\\d[\\d.,]*)[ \\t]+(?<state>\\p{L}[\\p{L} ]{2,40}?)[.,;]?)[ \\t]*");

    /** "31 (EUR 1,240,000)": so many, of so much. */
    private static final Pattern SECOND = Pattern.compile("[(\\[/;](?<amount>[^)\\]]{1,30})[)\\]]?\\s*$");

    /** "Money granted (EUR)". */
    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[][^)\\]]{1,20}[)\\]]\\s*$");

    private static final String REQUESTED = "requests";
    private static final int FEWEST = 2;

    private final String text;
    private final Grid grid;
    private final TableSubject subject;
    private final int label;
    private final List<Integer> columns;
    private final Optional<Vintages> vintages;
    private final boolean corrects;

    private StateTable(String text, Grid grid, TableSubject subject, int label, Optional<Vintages> vintages) {
        this.text = text;
        this.grid = grid;
        this.subject = subject;
        this.label = label;
        this.vintages = vintages;
        this.corrects = vintages.filter(found -> found.corrects()
                        || found.day().isPresent()
                                && subject.above().stream()
                                        .anyMatch(line -> Vintages.isCorrection(Lexicon.words(line))))
                .isPresent();
        this.columns = vintages.map(found -> List.of(found.now())).orElseGet(this::counting);
    }

    /**
     * The table, where it is one.
     *
     * @param subject what stands above it
     * @param vintages its columns of now and before, where it has such
     */
    static Optional<StateTable> of(String text, Grid grid, TableSubject subject, Optional<Vintages> vintages) {
        OptionalInt label = IntStream.range(0, grid.headings().size())
                .filter(column -> isOfStates(text, grid, column))
                .findFirst();
        boolean numbers = label.isPresent()
                && IntStream.range(0, grid.headings().size())
                        .filter(column -> column != label.getAsInt())
                        .allMatch(column -> Vintages.isOfNumbers(text, grid, column));
        return numbers
                ? Optional.of(new StateTable(text, grid, subject, label.getAsInt(), vintages))
                        .filter(StateTable::isOfRequests)
                : Optional.empty();
    }

    /** Lines on end that tell a state and a number each, as tables without headings. */
    static List<Grid> lines(String text, int limit) {
        List<Grid> found = new ArrayList<>();
        List<Grid.Row> rows = new ArrayList<>();
        for (int start = 0; start < limit; ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > limit ? limit : newline;
            Matcher line = LINE.matcher(text).region(start, end);
            if (line.matches()) {
                rows.add(row(line));
            } else {
                grid(rows).ifPresent(found::add);
                rows.clear();
            }
            start = end + 1;
        }
        grid(rows).ifPresent(found::add);
        return found;
    }

    private static Optional<Grid> grid(List<Grid.Row> rows) {
        if (rows.size() < FEWEST) {
            return Optional.empty();
        }
        int at = rows.getFirst().line().start();
        return Optional.of(new Grid(List.of(new Span(at, at), new Span(at, at)), rows));
    }

    private static Grid.Row row(Matcher line) {
        boolean labelled = line.group("label") != null;
        Span state = span(line, labelled ? "label" : "state");
        Span number = span(line, labelled ? "number" : "figure");
        return new Grid.Row(state.union(number), List.of(state, number));
    }

    private static Span span(Matcher line, String group) {
        return new Span(line.start(group), line.end(group));
    }

    Span span() {
        return grid.headings().getFirst().union(grid.rows().getLast().line());
    }

    List<DecisionTable.Row> rows() {
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            for (int column : columns) {
                told(row, column).forEach(rows::add);
            }
        }
        return rows;
    }

    /** At least two different states, and in most rows one. */
    private static boolean isOfStates(String text, Grid grid, int column) {
        List<DecisionStates.State> states = grid.rows().stream()
                .flatMap(row -> state(row.cells().get(column).of(text)).stream())
                .toList();
        return states.stream().distinct().count() >= FEWEST
                && states.size() * 2 >= grid.rows().size();
    }

    /** A cell that tells a state and nothing more: "Granted", "Requests granted", "Denied requests". */
    private static Optional<DecisionStates.State> state(String cell) {
        List<String> words = Lexicon.words(UNIT.matcher(cell).replaceFirst("")).stream()
                .filter(word -> !COUNTS.contains(word) && !MONEY.contains(word) && !AMOUNTS.contains(word))
                .dropWhile(BEFORE::contains)
                .toList();
        return SUMS.contains(words.isEmpty() ? "" : words.getFirst())
                ? Optional.empty()
                : DecisionStates.opening(words).filter(state -> state.size() == words.size());
    }

    private boolean isOfRequests() {
        List<String> words = grid.headings().stream()
                .flatMap(heading -> Lexicon.words(heading.of(text)).stream())
                .toList();
        return grid.rows().stream()
                        .anyMatch(row ->
                                isOfFiles(Lexicon.words(row.cells().get(label).of(text))))
                || isOfFiles(words)
                || subject.above().stream().map(Lexicon::words).anyMatch(this::isOfFiles)
                || subject.isOf(AUTHORITIES) && subject.holds(MONEY);
    }

    private boolean isOfFiles(List<String> words) {
        return subject.names(words, FILES) || words.stream().anyMatch(REQUESTS::contains);
    }

    /** The columns that hold how many, or how much money; where there is only one, that. */
    private List<Integer> counting() {
        List<Integer> others = IntStream.range(0, grid.headings().size())
                .filter(column -> column != label)
                .boxed()
                .toList();
        return others.size() == 1
                ? others
                : others.stream()
                        .filter(column -> Lexicon.words(
                                        grid.headings().get(column).of(text))
                                .stream()
                                .anyMatch(word -> COUNTS.contains(word) || AMOUNTS.contains(word)))
                        .toList();
    }

    private List<DecisionTable.Row> told(Grid.Row row, int column) {
        Span cell = row.cells().get(column);
        Optional<DecisionStates.State> state = state(row.cells().get(label).of(text));
        List<Quantity> now = amounts(row, column);
        List<Quantity> before = vintages.filter(found -> corrects)
                .map(found -> amounts(row, found.before()))
                .orElse(List.of());
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Quantity right = now.get(i);
            Optional<Quantity> wrong = Optional.of(i)
                    .filter(at -> before.size() == now.size())
                    .map(before::get)
                    .filter(other ->
                            other.unit().equals(right.unit()) && other.value().compareTo(right.value()) != 0);
            state.flatMap(found -> move(found, right))
                    .map(move -> row(row, cell, move, right, wrong))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private DecisionTable.Row row(Grid.Row row, Span cell, Move move, Quantity amount, Optional<Quantity> wrong) {
        return new DecisionTable.Row(
                row.line(),
                row.cells().get(label).union(cell),
                move,
                Modality.ACTUAL,
                Optional.empty(),
                false,
                move.act() == Act.REQUESTED,
                subject.thing(FILES),
                Optional.of(new QuantityMention(cell, amount)),
                vintages.flatMap(Vintages::day),
                Optional.empty(),
                wrong);
    }

    /** How many of what is asked for, and how much money: "31 (EUR 1,240,000)". */
    private List<Quantity> amounts(Grid.Row row, int column) {
        String words = row.cells().get(column).of(text);
        Span unit =
                vintages.isPresent() ? row.cells().get(label) : grid.headings().get(column);
        String heading = UNIT.matcher(unit.of(text)).find() ? unit.of(text) : "";
        List<Quantity> amounts = new ArrayList<>();
        Matcher second = SECOND.matcher(words);
        boolean two = second.find();
        HeadedAmounts.of(two ? words.substring(0, second.start()) : words, heading)
                .map(this::counted)
                .ifPresent(amounts::add);
        if (two) {
            HeadedAmounts.of(second.group("amount"), "")
                    .filter(Quantity::isMoney)
                    .ifPresent(amounts::add);
        }
        return amounts;
    }

    private Quantity counted(Quantity number) {
        return number.unit().isEmpty() ? Corrections.withUnit(number, noun()) : number;
    }

    /** What is counted: the last word of what is asked for, where it names several. */
    private String noun() {
        return subject.thing(FILES)
                .map(thing -> Lexicon.words(thing).getLast())
                .filter(word -> SEVERAL.matcher(word).matches())
                .orElse(REQUESTED);
    }

    /** Money that is asked for is approved; a request for it that does not stand so stands as other requests. */
    private Optional<Move> move(DecisionStates.State state, Quantity amount) {
        boolean money = amount.isMoney() || subject.thing(WAIVERS).isEmpty() && subject.holds(MONEY);
        return state.in(Lane.MONEY)
                .filter(move -> money && (amount.isMoney() || move.act() != Act.REQUESTED))
                .or(() -> state.in(Lane.WAIVER));
    }
}
