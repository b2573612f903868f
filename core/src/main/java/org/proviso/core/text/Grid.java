package org.proviso.core.text;

import java.util.List;
import org.proviso.core.model.Span;

/**
 * A table as a text has it: a line of headings, and lines below it of which each cell stands under a heading. Cells stand apart by bars, by
 * tabs, or by two blanks and more.
 *
 * @param headings one for each column
 * @param rows one for each line below the headings
 */
public record Grid(List<Span> headings, List<Row> rows) {
    public Grid {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * A line of a table.
     *
     * @param line all of it, without white space at its ends
     * @param cells as many as there are headings; an empty one has no length
     */
    public record Row(Span line, List<Span> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The tables of the text's head, in order.
     *
     * @param limit what stands behind it is not looked at
     */
    public static List<Grid> in(String text, int limit) {
        return new GridFinder(text, Math.min(limit, text.length())).find();
    }
}
