package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Claim;
import org.proviso.core.text.Tables;

class LexiconTest {
    private static final Set<String> ROLES = Set.of("actor", "counterpart", "object");

    @ParameterizedTest
    @CsvSource({"verbs.tsv, 3", "phrases.tsv, 2", "statives.tsv, 3"})
    void everyRoleIsOneOfTheThree(String table, int column) {
        for (Tables.Row row : Tables.read(Lexicon.class, table)) {
            RoleMap roles = RoleMap.parse(row.cell(column), "subject>actor");
            assertThat(roles.slots().values()).as("%s:%d", table, row.line()).isSubsetOf(ROLES);
        }
    }

    @Test
    void everyNounOfTheTableHasAClass() {
        for (Tables.Row row : Tables.read(Lexicon.class, "nouns.tsv")) {
            assertThat(NounClass.named(row.cell(0))).as("line %d", row.line()).isNotNull();
        }
    }

    @Test
    void everyNounMadeFromAVerbHasRows() {
        List<String> without = new ArrayList<>();
        for (Tables.Row row : Tables.read(Lexicon.class, "nominals.tsv")) {
            if (Readings.LEXICON.sensesOf(row.cell(1).split(" ", -1)[0]).isEmpty()) {
                without.add(row.cell(0));
            }
        }
        assertThat(without).hasSizeLessThan(12);
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
                right += wanted.equals("-") && claims.isEmpty()
                                || Readings.moves(claims).contains(wanted)
                        ? 1
                        : 0;
            }
        }
        assertThat((double) right / all).as("%d of %d", right, all).isGreaterThan(floor);
    }
}
