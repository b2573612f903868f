package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Span;

class GridTest {
    private static List<List<String>> cells(String text) {
        return Grid.in(text, text.length()).stream()
                .flatMap(grid -> grid.rows().stream())
                .map(row -> row.cells().stream().map(cell -> cell.of(text)).toList())
                .toList();
    }

    @Test
    void cellsStandApartByBarsTabsOrBlanks() {
        List<List<String>> rows = List.of(List.of("Chad", "40", "Refused"), List.of("Togo", "9", "Allowed"));

        assertThat(cells("State | Tons | Decision\nChad | 40 | Refused\nTogo | 9 | Allowed"))
                .isEqualTo(rows);
        assertThat(cells("| State | Tons | Decision |\n|---|---|---|\n| Chad | 40 | Refused |\n| Togo | 9 | Allowed |"))
                .isEqualTo(rows);
        assertThat(cells("State\tTons\tDecision\nChad\t40\tRefused\nTogo\t9\tAllowed\n"))
                .isEqualTo(rows);
        assertThat(
                        cells(
                                "Notice.\n\nState    Tons   Decision\nChad     40     Refused\nTogo     9      Allowed\n\nEnd."))
                .isEqualTo(rows);
    }

    @Test
    void aBarInFrontEndsAnEmptyCellWhereTheHeadingsHaveNone() {
        assertThat(cells("State | Tons | Decision\nChad | 40 | Refused\n | 9 | Allowed"))
                .containsExactly(List.of("Chad", "40", "Refused"), List.of("", "9", "Allowed"));
    }

    @Test
    void aCellThatIsMissingBetweenBlanksIsFoundByItsPlace() {
        assertThat(cells("State    Tons     Decision\nChad              Refused\nTogo     9"))
                .containsExactly(List.of("Chad", "", "Refused"), List.of("Togo", "9", ""));
    }

    @Test
    void headingsHaveLetters() {
        assertThat(Grid.in("12 | 40 | 9\nChad | 40 | Refused", 100)).isEmpty();
        assertThat(Grid.in("One sentence.  And another one.\nThe next line of it.", 100))
                .isEmpty();
    }

    @Test
    void aboveTheLabelsOfTheRowsThereMayStandNothing() {
        List<List<String>> rows = List.of(List.of("Chad", "40", "12"), List.of("Togo", "9", "8"));

        assertThat(cells("\tNow\tBefore\nChad\t40\t12\nTogo\t9\t8")).isEqualTo(rows);
        assertThat(cells("| | Now | Before |\n| Chad | 40 | 12 |\n| Togo | 9 | 8 |"))
                .isEqualTo(rows);
        assertThat(cells("         Now   Before\nChad     40    12\nTogo     9     8"))
                .isEqualTo(rows);
    }

    @Test
    void aboveTheirNumbersThereMayStandASign() {
        assertThat(cells("| # | Country | Tons |\n|---|---|---|\n| 1 | Chad | 40 |"))
                .containsExactly(List.of("1", "Chad", "40"));
    }

    @Test
    void nothingIsReadBehindTheLimit() {
        String text = "State | Tons | Decision\nChad | 40 | Refused\nTogo | 9 | Allowed";

        assertThat(Grid.in(text, text.indexOf("Togo")).getFirst().rows())
                .extracting(Grid.Row::line)
                .containsExactly(new Span(text.indexOf("Chad"), text.indexOf("\nTogo")));
    }
}
