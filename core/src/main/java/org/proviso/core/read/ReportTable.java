package org.proviso.core.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.Grid;
import org.proviso.core.text.QuantityMention;

/**
 * A table that holds what a report counts now against what the last one counted: "This report | Last report", "Report No. 7 | Report No. 6", "as of 4
 * June | as of 28 May". Each row is a count of now; what was counted before is no count of this report's day, and is left out.
 */
final class ReportTable {
    private static final Set<String> NOW = WordLists.read("columns of now");
    private static final Set<String> BEFORE = WordLists.read("columns of before");
    private static final Pattern NUMBERED = Pattern.compile("^(\\D*?)(\\d{1,4})\\s*$");
    /** "This report (4 June)". */
    private static final Pattern MORE = Pattern.compile("\\s*[(\\[,:].*$");
    /** "Money paid ($ million)": what a label says of its number. */
    private static final Pattern UNIT = Pattern.compile(".*[)\\]]\\s*$");
    /** A name of people or things that are counted, as labels of rows have it. */
    private static final Pattern COUNTED =
            Pattern.compile("\\p{L}[\\p{L}-]+s|people|children|women|men|staff|police|cattle|livestock");

    private static final String PERCENT = "percent";
    private static final int FEWEST_LETTERS = 3;

    private final String text;
    private final Grid grid;
    private final int now;
    private final int label;
    private final Optional<Span> day;

    /** @param day the heading that tells for which day the counts of now are */
    private ReportTable(String text, Grid grid, int now, int label, Optional<Span> day) {
        this.text = text;
        this.grid = grid;
        this.now = now;
        this.label = label;
        this.day = day;
    }

    /** A column by how late it is, beside another. */
    private record Column(int at, long when) {}

    /**
     * The table, where it is one.
     *
     * @param dates those that a stretch of the text names
     * @param last the day of the text: a column of a later one is of what is expected
     */
    static Optional<ReportTable> of(
            String text, Grid grid, Function<Span, List<DateMention>> dates, Optional<LocalDate> last) {
        return table(text, grid, columns(grid, heading -> byName(heading.of(text))), false)
                .or(() -> table(text, grid, numbered(text, grid), false))
                .or(() -> table(text, grid, till(last, columns(grid, heading -> day(dates.apply(heading)))), true));
    }

    private static Optional<ReportTable> table(String text, Grid grid, List<Column> columns, boolean dated) {
        long latest = columns.stream().mapToLong(Column::when).max().orElse(0);
        List<Column> last =
                columns.stream().filter(column -> column.when() == latest).toList();
        if (columns.size() < 2 || last.size() != 1) {
            return Optional.empty();
        }
        int now = last.getFirst().at();
        OptionalInt label = IntStream.range(0, grid.headings().size())
                .filter(column -> columns.stream().noneMatch(each -> each.at() == column))
                .findFirst();
        return label.isPresent() && isOfNumbers(text, grid, now)
                ? Optional.of(new ReportTable(
                        text,
                        grid,
                        now,
                        label.getAsInt(),
                        dated ? Optional.of(grid.headings().get(now)) : Optional.empty()))
                : Optional.empty();
    }

    private static List<Column> till(Optional<LocalDate> last, List<Column> days) {
        long end = last.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return days.stream().filter(day -> day.when() <= end).toList();
    }

    private static boolean isOfNumbers(String text, Grid grid, int column) {
        return grid.rows().stream()
                                .filter(row ->
                                        row.cells().get(column).of(text).chars().anyMatch(Character::isDigit))
                                .count()
                        * 2
                >= grid.rows().size();
    }

    private static List<Column> columns(Grid grid, Function<Span, Optional<Long>> when) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < grid.headings().size(); column++) {
            int at = column;
            Span heading = grid.headings().get(column);
            (heading.length() == 0 ? Optional.<Long>empty() : when.apply(heading))
                    .ifPresent(found -> columns.add(new Column(at, found)));
        }
        return columns;
    }

    private static Optional<Long> byName(String heading) {
        String plain = String.join(" ", Lexicon.words(MORE.matcher(heading).replaceFirst("")));
        return NOW.contains(plain) ? Optional.of(1L) : BEFORE.contains(plain) ? Optional.of(0L) : Optional.empty();
    }

    /** "Report No. 7" beside "Report No. 6": alike but for the number at the end, which counts on by one. */
    private static List<Column> numbered(String text, Grid grid) {
        List<Column> columns = new ArrayList<>();
        for (int column = 1; column < grid.headings().size(); column++) {
            Matcher one = NUMBERED.matcher(grid.headings().get(column - 1).of(text));
            Matcher other = NUMBERED.matcher(grid.headings().get(column).of(text));
            boolean alike = one.matches()
                    && other.matches()
                    && one.group(1).equals(other.group(1))
                    && one.group(1).chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
            long first = alike ? Long.parseLong(one.group(2)) : 0;
            long second = alike ? Long.parseLong(other.group(2)) : 0;
            if (alike && Math.abs(first - second) == 1) {
                columns.add(new Column(column - 1, first));
                columns.add(new Column(column, second));
                return columns;
            }
        }
        return columns;
    }

    /** The only day that a heading names. */
    private static Optional<Long> day(List<DateMention> dates) {
        return dates.size() == 1
                ? Optional.of(dates.getFirst().date())
                        .filter(date ->
                                date.earliest().isPresent() && date.earliest().equals(date.latest()))
                        .flatMap(Edtf::latest)
                        .map(LocalDate::toEpochDay)
                : Optional.empty();
    }

    Span span() {
        return grid.headings().getFirst().union(grid.rows().getLast().line());
    }

    /** The counts of now, a row each. */
    List<DecisionTable.Row> rows() {
        return grid.rows().stream().flatMap(row -> row(row).stream()).toList();
    }

    private Optional<DecisionTable.Row> row(Grid.Row row) {
        Span thing = row.cells().get(label);
        Span cell = row.cells().get(now);
        boolean named = thing.of(text).chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
        return Optional.of(cell)
                .filter(each -> named && each.length() > 0)
                .flatMap(each -> HeadedAmounts.of(
                        each.of(text), UNIT.matcher(thing.of(text)).matches() ? thing.of(text) : ""))
                .map(quantity ->
                        quantity.unit().isEmpty() ? Corrections.withUnit(quantity, counted(thing.of(text))) : quantity)
                .filter(quantity -> isCount(quantity, thing.of(text)))
                .map(quantity -> new DecisionTable.Row(
                        row.line(),
                        thing.union(cell),
                        new Move(Lane.COUNT, Act.REPORTED),
                        Optional.empty(),
                        false,
                        false,
                        Optional.of(Slots.plain(thing.of(text))),
                        Optional.of(new QuantityMention(cell, quantity)),
                        day,
                        Optional.empty()));
    }

    /** Money, a share, or so many of what the label names; not what a kilogram of rice costs, nor when a train leaves. */
    private static boolean isCount(Quantity quantity, String label) {
        boolean whole = quantity.value().stripTrailingZeros().scale() <= 0;
        return quantity.isMoney()
                || quantity.unit().equals(PERCENT)
                || whole && !counted(label).isEmpty();
    }

    /** The first of its words that names several. */
    private static String counted(String label) {
        return Lexicon.words(label).stream()
                .filter(word -> COUNTED.matcher(word).matches())
                .findFirst()
                .orElse("");
    }
}
