package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.bench.Alteration.Altered;
import org.proviso.bench.Alteration.Source;
import org.proviso.core.copies.changes.ChangeKind;

class AlteredPairsTest {
    private static final double FLOOR = .90;
    private static final int FEWEST_PAIRS = 60;

    private static final String TEXT = """
            Governor Ada Lindholm paid $12 million on Tuesday to seven towns, 40 miles away.

            "Nobody knew," Peter Oakes said of the 3 million barrels.
            """;

    private static final Source SOURCE =
            new Source(TEXT, TEXT, List.of("Ada Lindholm", "Peter Oakes"), List.of("Greta Sandvik"));

    @ParameterizedTest
    @EnumSource(Alteration.class)
    void anAlterationChangesOnePlaceAndIsAlwaysTheSame(Alteration alteration) {
        Optional<Altered> altered = alteration.of(SOURCE, new Random(5));

        assertThat(altered).isEqualTo(alteration.of(SOURCE, new Random(5)));
        assertThat(altered).hasValueSatisfying(each -> {
            String head = each.text().substring(0, each.at().start());
            String tail = each.text().substring(each.at().end());
            assertThat(each.text()).isNotEqualTo(TEXT);
            assertThat(TEXT).startsWith(head).endsWith(tail);
        });
    }

    @Test
    void whereThereIsNothingToFalsifyNothingIsFalsified() {
        Source empty = new Source("", "", List.of(), List.of());

        assertThat(Alteration.values())
                .allSatisfy(each -> assertThat(each.of(empty, new Random(1))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void falsifiedFiguresAndNamesAreFoundWithPrecision(int parity) {
        Gold gold = Gold.shared();
        assumeTrue(gold.isThere(), gold.absence());

        AlteredPairs.Figures figures = new AlteredPairs(gold, new ProductPath(), missed -> {}).score(parity);

        Rate rate = figures.rate(Set.of(ChangeKind.FIGURE, ChangeKind.UNIT, ChangeKind.NAME));
        assertThat(figures.pairs()).isGreaterThanOrEqualTo(FEWEST_PAIRS);
        assertThat(rate.precision()).as("precision").isGreaterThanOrEqualTo(FLOOR);
        assertThat(rate.recall()).as("recall").isGreaterThanOrEqualTo(FLOOR);
    }
}
