package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
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
    private static final Set<String> DECIDED = WordLists.read("columns of decisions");
    private static final Set<String> PARTIES = WordLists.read("columns of parties");
    private static final Set<String> ASKED = WordLists.read("columns of what is asked");
    private static final Set<String> GIVEN = WordLists.read("columns of what is given");
    private static final Set<String> PAID = WordLists.read("columns of what is paid");
    private static final Set<String> PURPOSES = WordLists.read("columns of what it is for");
    private static final Set<String> DAYS = WordLists.read("columns of days");
    private static final Set<String> LAST_DAYS = WordLists.read("columns of last days");
    private static final Set<Act> OF_GIVING = EnumSet.of(Act.GRANTED, Act.APPROVED);
    private static final Move PAYMENT = new Move(Lane.MONEY, Act.PAID);
    /** "11.1 (was 12.6)": how much was asked before. */
    private static final Pattern WAS = Pattern.compile("\\b(?:was|formerly|previously|originally|earlier)\\b");

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
    private final OptionalInt paid;
    private final OptionalInt purpose;
    private final Map<Grid.Row, Span> named;

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
     * @param last what tells until when it holds, or on which condition
     * @param corrects the number that was told before, where this corrects it
     */
    record Row(
            Span line,
            Span told,
            Move move,
            Modality modality,
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
        this.paid = first(heading -> heading.stream().anyMatch(PAID::contains) && !DAYS.contains(heading.getLast()));
        this.lane = lane();
        this.thing = Stream.of(WAIVERS, REQUESTS, RULES, WORKS)
                .flatMap(wanted -> subject.thing(wanted).stream())
                .findFirst();
        this.given = amounts(GIVEN, ASKED);
        this.asked = amounts(ASKED, GIVEN);
        this.purpose = party.isPresent() ? column(PURPOSES) : OptionalInt.empty();
        this.named = carriedDown();
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
                                        .filter(row -> StateCells.tells(
                                                text, row.cells().get(column), subject))
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
            lane.filter(of -> !isSum(row)).ifPresent(of -> {
                rows.addAll(states(row, of));
                payment(row)
                        .filter(told -> rows.stream().noneMatch(other -> isSame(other, told)))
                        .ifPresent(rows::add);
            });
        }
        return rows;
    }

    private static boolean isSame(Row one, Row other) {
        return one.line().equals(other.line()) && one.move().equals(other.move());
    }

    private boolean isSum(Grid.Row row) {
        return row.cells().stream()
                .limit(2)
                .map(cell -> Lexicon.words(cell.of(text)))
                .anyMatch(words -> !words.isEmpty() && SUMS.contains(words.getFirst()));
    }

    /** How the thing of a row stands, and what was before that: "Pending; returned on 4 May". */
    private List<Row> states(Grid.Row row, Lane of) {
        List<Row> rows = new ArrayList<>();
        Optional<Span> named = named(row);
        for (StateCells.Part part : StateCells.parts(text, row.cells().get(state), subject)) {
            Optional<Move> move = part.in(of);
            boolean first = rows.isEmpty();
            if (move.isPresent()
                    && rows.stream().noneMatch(other -> other.move().equals(move.get()))) {
                rows.add(row(row, named, part, move.get(), first));
            }
        }
        return rows;
    }

    private Row row(Grid.Row row, Optional<Span> named, StateCells.Part part, Move move, boolean now) {
        Optional<QuantityMention> amount =
                now ? amount(row, part, move) : counted(row, asked).filter(number -> !wasOther(row));
        boolean asks = move.act() == Act.REQUESTED;
        Span told = part.span();
        for (Optional<Span> each : List.of(named.filter(row.line()::contains), amount.map(QuantityMention::span))) {
            told = each.map(told::union).orElse(told);
        }
        return new Row(
                row.line(),
                told,
                move,
                part.negated() ? Modality.NEGATED : Modality.ACTUAL,
                named,
                party.isPresent(),
                asks && party.isPresent(),
                object(row, named),
                amount.filter(number -> !part.negated()),
                Optional.of(now ? cell(row, day).filter(this::hasDigit).orElse(part.span()) : part.span()),
                cell(row, last).filter(this::hasDigit).filter(cell -> now).or(part::condition),
                Optional.empty());
    }

    private Optional<QuantityMention> amount(Grid.Row row, StateCells.Part part, Move move) {
        OptionalInt giving = given.isPresent() || part.isInPart() ? given : asked;
        OptionalInt paying = paid.isPresent() ? paid : given;
        OptionalInt column = move.equals(PAYMENT) ? paying : OF_GIVING.contains(move.act()) ? giving : asked;
        return counted(row, column)
                .filter(number -> move.lane() != Lane.MONEY || number.quantity().isMoney());
    }

    /** "38.0 on 8 April" below "Paid (NOK m)"; nothing where that is naught. */
    private Optional<Row> payment(Grid.Row row) {
        Optional<Span> named = named(row);
        return counted(row, paid)
                .filter(number ->
                        number.quantity().isMoney() && number.quantity().value().signum() > 0)
                .map(number -> new Row(
                        row.line(),
                        named.filter(row.line()::contains)
                                .map(number.span()::union)
                                .orElse(number.span()),
                        PAYMENT,
                        Modality.ACTUAL,
                        named,
                        party.isPresent(),
                        false,
                        object(row, named),
                        Optional.of(number),
                        Optional.of(number.span()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Optional<Span> named(Grid.Row row) {
        return Optional.ofNullable(named.get(row)).filter(this::isName);
    }

    /** Whom each row names: where its cell is empty, whoever the row above does. */
    private Map<Grid.Row, Span> carriedDown() {
        Map<Grid.Row, Span> carried = new HashMap<>();
        int column = party.orElse(first());
        Span above = grid.rows().isEmpty()
                ? grid.headings().getFirst()
                : grid.rows().getFirst().cells().get(column);
        for (Grid.Row row : grid.rows()) {
            above = cell(row, column).orElse(above);
            carried.put(row, above);
        }
        return carried;
    }

    /** What the row says that it is for; what is decided on. */
    private Optional<String> object(Grid.Row row, Optional<Span> named) {
        Optional<String> purposes = cell(row, purpose).filter(this::isName).map(cell -> cell.of(text));
        return purposes.or(() -> party.isPresent() ? thing : named.map(cell -> cell.of(text)));
    }

    private Optional<QuantityMention> counted(Grid.Row row, OptionalInt column) {
        return cell(row, column).flatMap(cell -> amount(column.orElseThrow(), cell));
    }

    private boolean wasOther(Grid.Row row) {
        return cell(row, asked)
                .filter(cell -> WAS.matcher(cell.of(text)).find())
                .isPresent();
    }

    private boolean hasDigit(Span cell) {
        return cell.of(text).chars().anyMatch(Character::isDigit);
    }

    /** The first column but that of the states and that of the numbers of rows. */
    private int first() {
        int from = state == 0 ? 1 : 0;
        return IntStream.range(from, headings.size())
                .filter(column -> column != state
                        && (headings.get(column).isEmpty()
                                || headings.get(column).stream().anyMatch(DecisionTable::hasLetter)))
                .findFirst()
                .orElse(from);
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
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
                        && headings.get(column).stream().noneMatch(word -> other.contains(word) || PAID.contains(word))
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
     * tell. What is no public matter by its name, money and works and requests, needs an authority above it, or headings such as "County".
     */
    private Optional<Lane> lane() {
        List<String> heads = IntStream.range(0, headings.size())
                .filter(column -> column != state)
                .boxed()
                .flatMap(column -> headings.get(column).stream())
                .toList();
        List<String> states = grid.rows().stream()
                .flatMap(row -> Lexicon.words(row.cells().get(state).of(text)).stream())
                .toList();
        boolean open = column(ASKED).isPresent() || isAbout(heads, REQUESTS);
        boolean isPublic = subject.isOf(AUTHORITIES) || subject.names(heads, AUTHORITIES);
        boolean money = heads.stream().anyMatch(MONEY::contains) || subject.holds(MONEY) || paid.isPresent();
        List<String> first = grid.rows().stream()
                .flatMap(row -> Lexicon.words(row.cells().get(first()).of(text)).stream())
                .toList();
        return LANES.stream()
                .filter(of -> switch (of) {
                    case WAIVER ->
                        isAbout(heads, WAIVERS) || subject.names(states, WAIVERS) || isPublic && !money && open;
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
                                .filter(row -> StateCells.parts(
                                                text, row.cells().get(state), subject)
                                        .stream()
                                        .limit(1)
                                        .anyMatch(part -> part.in(of).isPresent()))
                                .count()
                        * 2
                >= grid.rows().size();
    }

    private boolean isAbout(List<String> heads, Set<NounClass> wanted) {
        return subject.names(heads, wanted) || subject.thing(wanted).isPresent();
    }
}
