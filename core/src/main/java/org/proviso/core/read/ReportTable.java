package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.Grid;
import org.proviso.core.text.QuantityMention;

/**
 * A table that holds what a report counts now against what the last one counted: "This report | Last report", "Report No. 7 | Report No. 6", "as of 4
 * June | as of 28 May". Each row is a count of now; what was counted before is no count of this report's day, and is left out, but where the one corrects the other.
 */
final class ReportTable {
    /** "Money paid ($ million)": what a label says of its number. */
    private static final Pattern UNIT = Pattern.compile(".*[)\\]]\\s*$");
    /** A name of people or things that are counted, as labels of rows have it. */
    private static final Pattern COUNTED =
            Pattern.compile("\\p{L}[\\p{L}-]+s|people|children|women|men|staff|police|cattle|livestock");

    private static final String PERCENT = "percent";
    private static final int FEWEST_LETTERS = 3;

    private final String text;
    private final Grid grid;
    private final Vintages vintages;

    ReportTable(String text, Grid grid, Vintages vintages) {
        this.text = text;
        this.grid = grid;
        this.vintages = vintages;
    }

    Span span() {
        return grid.headings().getFirst().union(grid.rows().getLast().line());
    }

    /** The counts of now, a row each. */
    List<DecisionTable.Row> rows() {
        return grid.rows().stream().flatMap(row -> row(row).stream()).toList();
    }

    private Optional<DecisionTable.Row> row(Grid.Row row) {
        Span thing = row.cells().get(vintages.label());
        Span cell = row.cells().get(vintages.now());
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
                        Modality.ACTUAL,
                        Optional.empty(),
                        false,
                        false,
                        Optional.of(Slots.plain(thing.of(text))),
                        Optional.of(new QuantityMention(cell, quantity)),
                        vintages.day(),
                        Optional.empty(),
                        corrected(row, thing, quantity)));
    }

    /** What was told before of the same, where this corrects it and it was another number. */
    private Optional<Quantity> corrected(Grid.Row row, Span thing, Quantity right) {
        return Optional.of(row.cells().get(vintages.before()))
                .filter(before -> vintages.corrects() && before.length() > 0)
                .flatMap(before -> HeadedAmounts.of(
                        before.of(text), UNIT.matcher(thing.of(text)).matches() ? thing.of(text) : ""))
                .filter(wrong -> wrong.value().compareTo(right.value()) != 0)
                .map(wrong -> Corrections.withUnit(wrong, right.unit()));
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
