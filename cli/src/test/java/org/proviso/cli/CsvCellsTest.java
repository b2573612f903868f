package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"a\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=1\n2"})
    void textThatASpreadsheetWouldRunIsQuoted(String text) {
        assertThat(CsvCells.of(Map.of("exact", text), List.of("exact"))).containsEntry("exact", "'" + text);
    }

    @Test
    void aListIsGuardedAsOneCell() {
        assertThat(CsvCells.of(Map.of("speakers", List.of("-x", "y")), List.of("speakers")))
                .containsEntry("speakers", "'-x; y");
    }

    @Test
    void aNumberStaysANumber() {
        assertThat(CsvCells.of(Map.of("value", new BigDecimal("-5")), List.of("value")))
                .containsEntry("value", new BigDecimal("-5"));
    }

    @Test
    void anObjectGivesCellsOfItsOwnInTheOrderOfTheColumns() {
        Map<String, Object> row = Map.of("evidence", Map.of("start", 3, "end", 5), "lane", "work");
        assertThat(CsvCells.of(row, List.of("start", "lane", "end", "absent")).keySet())
                .containsExactly("start", "lane", "end");
    }

    @Test
    void quantitiesBecomeWords() {
        Map<String, Object> about = Map.of("value", 5, "unit", "USD", "approx", "about");
        Map<String, Object> exact = Map.of("value", 7, "unit", "", "approx", "exact");
        assertThat(CsvCells.of(Map.of("amounts", List.of(about, exact)), List.of("amounts")))
                .containsEntry("amounts", "about 5 USD; 7");
    }
}
