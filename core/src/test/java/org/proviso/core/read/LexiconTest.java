package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Claim;
import org.proviso.core.tables.Tables;

class LexiconTest {
    /** What an authority "will" start, resume, pay, approve or keep to is promised, whatever the row says of what is done. */
    private static String asTold(String move, String example) {
        boolean running = Set.of("work/started", "work/resumed", "money/paid", "money/approved")
                .contains(move);
        boolean kept = Set.of("commitment/fulfilled", "commitment/underway").contains(move);
        boolean will = example.contains(" will ") && !example.contains("will be ");
        return will && (running || kept) ? "commitment/made" : move;
    }

    /** Each row carries a sentence; the share that the reader understands is a floor, not a wish. */
    @ParameterizedTest
    @CsvSource({"verbs.tsv, 2, 5, 0.90", "phrases.tsv, 1, 4, 0.95", "statives.tsv, 2, 5, 0.78"})
    void mostRowsUnderstandTheirOwnExample(String table, int move, int example, double floor) {
        int all = 0;
        int right = 0;
        for (Tables.Row row : Tables.read(Lexicon.class, table)) {
            if (!row.cell(example).isEmpty()) {
                all++;
                List<Claim> claims = Readings.claims(row.cell(example));
                String wanted = row.cell(move);
                boolean none = wanted.equals("-") && claims.isEmpty();
                right += none || Readings.moves(claims).contains(asTold(wanted, row.cell(example))) ? 1 : 0;
            }
        }
        assertThat((double) right / all).as("%d of %d", right, all).isGreaterThan(floor);
    }
}
