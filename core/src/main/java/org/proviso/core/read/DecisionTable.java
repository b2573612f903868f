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
import org.proviso.core.model.Quantity;
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
    private static final Set<NounClass> WAIVERS = EnumSet.of(NounClass.WAIVER);
    private static final Set<NounClass> REQUESTS = EnumSet.of(NounClass.REQUEST_FILE);
    private static final Set<NounClass> AUTHORITIES = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);
    private static final Set<String> MONEY = WordLists.read("public money in tables");
    private static final Set<String> AMOUNTS = WordLists.read("columns of amounts");
    private static final Set<String> SUMS = WordLists.read("rows of sums");
    private static final Set<String> NOBODY = WordLists.read("cells of nobody");
    private static final List<Lane> LANES = List.of(Lane.WAIVER, Lane.MONEY, Lane.MEASURE, Lane.WORK);
    private static final Set<NounClass> RULES = EnumSet.of(NounClass.RULE);
    private static final Set<NounClass> WORKS = EnumSet.of(NounClass.PROGRAMME);
    /** A number, perhaps between a currency and a unit. */
    private static final Pattern NUMBER =
            Pattern.compile("[^\\d\\s]{0,4} ?\\d[\\d.,\u00a0 ]*(?: ?[^\\d\\s\\p{Lu}]{1,10}){0,2}(?: ?[A-Z]{2,4})?");

    private final String text;
    private final Grid grid;
    private final TableSubject subject;
    private final int state;
    private final List<List<String>> headings;
    private final OptionalInt party;
    private final OptionalInt day;
    private final OptionalInt last;
    private final Optional<Lane> lane;
    private final Optional<String> thing;
    private final OptionalInt given;
    private final OptionalInt asked;

    /**
     * What a row tells.
     *
     * @param line all of the row
     * @param told the cells that tell it
     * @param party the cell that names for whom it was decided, or a place or thing, where the heading does not say that it names somebody
     * @param heads whether the heading says so
     * @param asks whether whoever is named has asked
     * @param object what was decided on, in the text's words
     * @param amount with the unit that its heading gives
     * @param day the cell that tells when it was decided
     * @param last the cell that tells until when it holds
     * @param corrects the number that was told before, where this corrects it
     */
    record Row(
            Span line,
            Span told,
            Move move,
            Optional<Span> party,
            boolean heads,
            boolean asks,
            Optional<String> object,
            Optional<QuantityMention> amount,
            Optional<Span> day,
            Optional<Span> last,
            Optional<Quantity> corrects) {}

    private DecisionTable(String text, Grid grid, int state, TableSubject subject) {
        this.text = text;
        this.grid = grid;
        this.state = state;
        this.subject = subject;
        this.headings = grid.headings().stream()
                .map(heading -> Lexicon.words(heading.of(text)))
                .toList();
        this.party = column(PARTIES);
        this.day = first(heading -> DAYS.contains(heading.getLast()) || DAYS.contains(heading.getFirst()));
        this.last = column(LAST_DAYS);
        this.lane = lane();
        this.thing = Stream.of(WAIVERS, REQUESTS, RULES, WORKS)
                .flatMap(wanted -> subject.thing(wanted).stream())
                .findFirst();
        this.given = amounts(GIVEN, ASKED);
        this.asked = amounts(ASKED, GIVEN);
    }

    /**
     * The table, where it is one of decisions.
     *
     * @param subject what stands above it
     */
    static Optional<DecisionTable> of(String text, Grid grid, TableSubject subject) {
        return IntStream.range(0, grid.headings().size())
                .filter(column -> Lexicon.words(grid.headings().get(column).of(text)).stream()
                        .anyMatch(DECIDED::contains))
                .filter(column -> grid.rows().stream()
                                        .filter(row -> state(text, row.cells().get(column))
                                                .isPresent())
                                        .count()
                                * 2
                        >= grid.rows().size())
                .mapToObj(column -> new DecisionTable(text, grid, column, subject))
                .findFirst();
    }

    Span span() {
        return grid.headings().getFirst().union(grid.rows().getLast().line());
    }

    /** What the rows tell, in order; of a row that tells nothing, or the sum of others, nothing. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            lane.filter(of -> !isSum(row))
                    .flatMap(of -> state(text, row.cells().get(state)).flatMap(told -> told.in(of)))
                    .map(move -> row(row, move))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private boolean isSum(Grid.Row row) {
        return row.cells().stream()
                .limit(2)
                .map(cell -> Lexicon.words(cell.of(text)))
                .anyMatch(words -> !words.isEmpty() && SUMS.contains(words.getFirst()));
    }

    private static Optional<DecisionStates.State> state(String text, Span cell) {
        List<String> words = Lexicon.words(cell.of(text));
        return DecisionStates.opening(words)
                .filter(state -> state.size() == words.size()
                        || BEHIND.contains(words.get(state.size()))
                        || Character.isDigit(words.get(state.size()).charAt(0)));
    }

    private Row row(Grid.Row row, Move move) {
        Optional<Span> named = cell(row, party.orElse(first())).filter(this::isName);
        OptionalInt counted = OF_GIVING.contains(move.act()) ? given : asked;
        Optional<QuantityMention> amount = counted.isPresent()
                ? cell(row, counted.getAsInt())
                        .flatMap(cell -> amount(counted.getAsInt(), cell))
                        .filter(number ->
                                move.lane() != Lane.MONEY || number.quantity().isMoney())
                : Optional.empty();
        Span told = row.cells().get(state);
        for (Optional<Span> part : List.of(named, amount.map(QuantityMention::span))) {
            told = part.map(told::union).orElse(told);
        }
        return new Row(
                row.line(),
                told,
                move,
                named,
                party.isPresent(),
                false,
                party.isPresent() ? thing : named.map(cell -> cell.of(text)),
                amount,
                cell(row, day).or(() -> Optional.of(row.cells().get(state))),
                cell(row, last),
                Optional.empty());
    }

    private int first() {
        return state == 0 ? 1 : 0;
    }

    /** With letters, and not "n/a". */
    private boolean isName(Span cell) {
        String words = cell.of(text).strip().toLowerCase(Locale.ROOT);
        return !NOBODY.contains(words)
                && words.chars().filter(Character::isLetter).count() > 1;
    }

    private static Optional<Span> cell(Grid.Row row, OptionalInt column) {
        return column.isPresent() ? cell(row, column.getAsInt()) : Optional.empty();
    }

    /** A cell that holds something. */
    private static Optional<Span> cell(Grid.Row row, int column) {
        return Optional.of(row.cells().get(column)).filter(cell -> !cell.isEmpty());
    }

    private OptionalInt first(Predicate<List<String>> wanted) {
        return IntStream.range(0, headings.size())
                .filter(column ->
                        column != state && !headings.get(column).isEmpty() && wanted.test(headings.get(column)))
                .findFirst();
    }

    private OptionalInt column(Set<String> words) {
        return first(heading -> heading.stream().anyMatch(words::contains));
    }

    /** The column that tells how much, by its heading or by the units of what it holds. */
    private OptionalInt amounts(Set<String> own, Set<String> other) {
        OptionalInt named = column(own);
        if (named.isPresent() && numbers(named.getAsInt()).findAny().isPresent()) {
            return named;
        }
        List<Integer> numbers = IntStream.range(0, headings.size())
                .filter(column -> column != state
                        && column != party.orElse(first())
                        && headings.get(column).stream().noneMatch(other::contains)
                        && isOfNumbers(column))
                .boxed()
                .toList();
        Optional<Integer> found = numbers.stream()
                .filter(column -> headings.get(column).stream().anyMatch(AMOUNTS::contains))
                .findFirst()
                .or(() -> numbers.stream().filter(this::hasUnits).findFirst());
        return found.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Most of what it holds are numbers. */
    private boolean isOfNumbers(int column) {
        List<String> cells = grid.rows().stream()
                .map(row -> row.cells().get(column).of(text))
                .filter(cell -> cell.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        return cells.stream().filter(cell -> NUMBER.matcher(cell).matches()).count() * 2 > cells.size();
    }

    private Stream<QuantityMention> numbers(int column) {
        return grid.rows().stream().flatMap(row -> cell(row, column).flatMap(cell -> amount(column, cell)).stream());
    }

    private boolean hasUnits(int column) {
        return numbers(column).anyMatch(number -> !number.quantity().unit().isEmpty());
    }

    private Optional<QuantityMention> amount(int column, Span cell) {
        return HeadedAmounts.of(cell.of(text), grid.headings().get(column).of(text))
                .map(quantity -> new QuantityMention(cell, quantity));
    }

    /**
     * Of waivers, public money, rules or works, whichever headings and what stands above name, where that lane has acts for what most rows
     * tell. What is no public matter by its name, money and works and requests, needs an authority above it.
     */
    private Optional<Lane> lane() {
        List<String> heads = IntStream.range(0, headings.size())
                .filter(column -> column != state)
                .boxed()
                .flatMap(column -> headings.get(column).stream())
                .toList();
        boolean open = column(ASKED).isPresent() || isAbout(heads, REQUESTS);
        boolean isPublic = subject.isOf(AUTHORITIES);
        boolean money = heads.stream().anyMatch(MONEY::contains) || subject.holds(MONEY);
        List<String> first = grid.rows().stream()
                .flatMap(row -> Lexicon.words(row.cells().get(first()).of(text)).stream())
                .toList();
        return LANES.stream()
                .filter(of -> switch (of) {
                    case WAIVER -> isAbout(heads, WAIVERS) || isPublic && !money && open;
                    case MONEY -> isPublic && money;
                    case MEASURE -> isAbout(heads, RULES) || subject.names(first, RULES);
                    default -> isPublic && (isAbout(heads, WORKS) || subject.names(first, WORKS));
                })
                .filter(this::isTold)
                .findFirst()
                .or(() -> Optional.of(Lane.WAIVER).filter(of -> isPublic && isAbout(heads, RULES) && isTold(of)));
    }

    private boolean isTold(Lane of) {
        return grid.rows().stream()
                                .filter(row -> state(text, row.cells().get(state))
                                        .flatMap(told -> told.in(of))
                                        .isPresent())
                                .count()
                        * 2
                >= grid.rows().size();
    }

    private boolean isAbout(List<String> heads, Set<NounClass> wanted) {
        return subject.names(heads, wanted) || subject.thing(wanted).isPresent();
    }
}
