package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.Grid;
import org.proviso.core.text.QuantityMention;

/**
 * A table of decisions: a column tells how each thing stands ("Allowed", "Under review"), others whose it is, how much was asked and given,
 * when it was decided and until when it holds. What is decided on, a licence or money, is told by headings, or by what stands above the
 * table.
 */
final class DecisionTable {
    /** How a cell of a column of decisions may go on behind what it tells. */
    private static final Set<String> BEHIND = WordLists.read("behind states on boards");

    private static final Set<String> DECIDED = WordLists.read("columns of decisions");
    private static final Set<String> PARTIES = WordLists.read("columns of parties");
    private static final Set<String> ASKED = WordLists.read("columns of what is asked");
    private static final Set<String> GIVEN = WordLists.read("columns of what is given");
    private static final Set<String> DAYS = WordLists.read("columns of days");
    private static final Set<String> LAST_DAYS = WordLists.read("columns of last days");
    private static final Set<Act> OF_GIVING = EnumSet.of(Act.GRANTED, Act.APPROVED, Act.PAID);
    private static final Set<NounClass> OF_WAIVERS = EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE);
    private static final Set<NounClass> MONEY = EnumSet.of(NounClass.MONEY);
    private static final Set<NounClass> RULES = EnumSet.of(NounClass.RULE);
    private static final Set<NounClass> WORKS = EnumSet.of(NounClass.PROGRAMME);
    private static final Set<String> SMALL = WordLists.read("small words");
    /** A number, perhaps between a currency and a unit. */
    private static final Pattern NUMBER =
            Pattern.compile("[^\\d\\s]{0,4} ?\\d[\\d.,\\u00a0 ]*(?: ?[^\\d\\s]{1,10}){0,2}");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** So many words before a noun belong to its name. */
    private static final int MOST_BEFORE = 4;

    private final String text;
    private final Grid grid;
    private final Lexicon lexicon;
    private final int state;
    private final List<String> above;

    /**
     * What a row tells.
     *
     * @param line all of the row
     * @param told the cells that tell it
     * @param party the cell that names for whom it was decided; the first one, where none does by its heading
     * @param object what was decided on, in the text's words
     * @param amount with the unit that its heading gives
     * @param day the cell that tells when it was decided
     * @param last the cell that tells until when it holds
     */
    record Row(
            Span line,
            Span told,
            Move move,
            Optional<Span> party,
            Optional<String> object,
            Optional<QuantityMention> amount,
            Optional<Span> day,
            Optional<Span> last) {}

    private DecisionTable(String text, Grid grid, Lexicon lexicon, int state, List<String> above) {
        this.text = text;
        this.grid = grid;
        this.lexicon = lexicon;
        this.state = state;
        this.above = List.copyOf(above);
    }

    /**
     * The table, where it is one of decisions.
     *
     * @param above what stands above it, nearest first
     */
    static Optional<DecisionTable> of(String text, Grid grid, List<String> above, Lexicon lexicon) {
        return IntStream.range(0, grid.headings().size())
                .filter(column -> Lexicon.words(grid.headings().get(column).of(text)).stream()
                        .anyMatch(DECIDED::contains))
                .filter(column -> grid.rows().stream()
                                        .filter(row -> state(text, row.cells().get(column))
                                                .isPresent())
                                        .count()
                                * 2
                        >= grid.rows().size())
                .mapToObj(column -> new DecisionTable(text, grid, lexicon, column, above))
                .findFirst();
    }

    Span span() {
        return grid.headings().getFirst().union(grid.rows().getLast().line());
    }

    /** What the rows tell, in order; of a row that tells nothing, nothing. */
    List<Row> rows() {
        Optional<Lane> lane = lane();
        List<Row> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            lane.flatMap(of -> state(text, row.cells().get(state)).flatMap(told -> told.in(of)))
                    .map(move -> row(row, move))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<DecisionStates.State> state(String text, Span cell) {
        List<String> words = Lexicon.words(cell.of(text));
        return DecisionStates.opening(words)
                .filter(state -> state.size() == words.size()
                        || BEHIND.contains(words.get(state.size()))
                        || Character.isDigit(words.get(state.size()).charAt(0)));
    }

    private Row row(Grid.Row row, Move move) {
        Optional<Span> party = cell(row, column(PARTIES).orElse(state == 0 ? 1 : 0));
        OptionalInt counted = amountColumn(OF_GIVING.contains(move.act()));
        Optional<QuantityMention> amount = counted.isPresent()
                ? cell(row, counted.getAsInt()).flatMap(cell -> amount(counted.getAsInt(), cell))
                : Optional.empty();
        Span told = row.cells().get(state);
        for (Optional<Span> part : List.of(party, amount.map(QuantityMention::span))) {
            told = part.map(told::union).orElse(told);
        }
        Optional<Span> day =
                cell(row, columnEnding(DAYS)).or(() -> Optional.of(row.cells().get(state)));
        OptionalInt last = column(LAST_DAYS);
        return new Row(
                row.line(),
                told,
                move,
                party,
                object(row),
                amount,
                day,
                last.isPresent() ? cell(row, last.getAsInt()) : Optional.empty());
    }

    private static Optional<Span> cell(Grid.Row row, OptionalInt column) {
        return column.isPresent() ? cell(row, column.getAsInt()) : Optional.empty();
    }

    /** A cell that holds something. */
    private static Optional<Span> cell(Grid.Row row, int column) {
        return Optional.of(row.cells().get(column)).filter(cell -> !cell.isEmpty());
    }

    private List<String> heading(int column) {
        return Lexicon.words(grid.headings().get(column).of(text));
    }

    private OptionalInt first(Predicate<List<String>> wanted) {
        return IntStream.range(0, grid.headings().size())
                .filter(column -> column != state && !heading(column).isEmpty() && wanted.test(heading(column)))
                .findFirst();
    }

    private OptionalInt column(Set<String> words) {
        return first(heading -> heading.stream().anyMatch(words::contains));
    }

    private OptionalInt columnEnding(Set<String> words) {
        return first(heading -> words.contains(heading.getLast()) || words.contains(heading.getFirst()));
    }

    /** Of what is given, how much was given; else how much was asked. */
    private OptionalInt amountColumn(boolean given) {
        OptionalInt own = column(given ? GIVEN : ASKED);
        Set<String> other = given ? ASKED : GIVEN;
        return own.isPresent()
                ? own
                : IntStream.range(0, grid.headings().size())
                        .filter(column -> column != state
                                && heading(column).stream().noneMatch(other::contains)
                                && isOfNumbers(column))
                        .findFirst();
    }

    /** Most of what it holds are numbers, and no days; numbers that count the rows are none. */
    private boolean isOfNumbers(int column) {
        List<String> cells = grid.rows().stream()
                .map(row -> row.cells().get(column).of(text))
                .filter(cell -> cell.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        long numbers =
                cells.stream().filter(cell -> NUMBER.matcher(cell).matches()).count();
        boolean counting =
                IntStream.range(0, cells.size()).allMatch(at -> cells.get(at).equals(String.valueOf(at + 1)));
        return numbers * 2 > cells.size() && !counting;
    }

    private Optional<QuantityMention> amount(int column, Span cell) {
        return HeadedAmounts.of(cell.of(text), grid.headings().get(column).of(text))
                .map(quantity -> new QuantityMention(cell, quantity));
    }

    /** Of waivers where headings or what stands above name such; of money where amounts are money; else of rules or works that are named. */
    private Optional<Lane> lane() {
        List<String> headings = IntStream.range(0, grid.headings().size())
                .filter(column -> column != state)
                .boxed()
                .flatMap(column -> heading(column).stream())
                .toList();
        boolean money = grid.rows().stream()
                .anyMatch(row -> IntStream.range(0, row.cells().size())
                        .anyMatch(column -> amount(column, row.cells().get(column))
                                .filter(amount -> amount.quantity().isMoney())
                                .isPresent()));
        if (names(headings, OF_WAIVERS) || thing(OF_WAIVERS).isPresent()) {
            return Optional.of(Lane.WAIVER);
        }
        if (money) {
            return Optional.of(Lane.MONEY);
        }
        if (column(ASKED).isPresent()) {
            return Optional.of(Lane.WAIVER);
        }
        List<String> first = grid.rows().stream()
                .flatMap(row -> Lexicon.words(row.cells().getFirst().of(text)).stream())
                .toList();
        if (names(first, RULES) || thing(RULES).isPresent()) {
            return Optional.of(Lane.MEASURE);
        }
        return names(first, WORKS) || thing(WORKS).isPresent() ? Optional.of(Lane.WORK) : Optional.empty();
    }

    private boolean names(List<String> words, Set<NounClass> wanted) {
        return IntStream.range(0, words.size())
                .anyMatch(word -> lexicon.classesOf(words, 0, word).stream().anyMatch(wanted::contains));
    }

    /** Where a row names somebody, its thing is what stands above the table: "Subject: export quotas for neighbours". */
    private Optional<String> thing(Set<NounClass> wanted) {
        for (String line : above) {
            List<String> words = List.of(BLANKS.split(line));
            for (int last = words.size() - 1; last >= 0; last--) {
                if (names(Lexicon.words(words.get(last)), wanted)) {
                    int from = last;
                    while (from > 0 && last - from < MOST_BEFORE && isOfName(words.get(from - 1))) {
                        from--;
                    }
                    return Optional.of(Slots.plain(String.join(" ", words.subList(from, last + 1))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfName(String word) {
        return !SMALL.contains(word.toLowerCase(Locale.ROOT))
                && Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }

    private Optional<String> object(Grid.Row row) {
        Optional<String> named = Stream.of(OF_WAIVERS, MONEY, RULES, WORKS)
                .flatMap(wanted -> thing(wanted).stream())
                .findFirst();
        return column(PARTIES).isPresent() ? named : cell(row, 0).map(cell -> cell.of(text));
    }
}
