package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** Copies are found as well as they were, by weights that have not seen the stories they are measured on. */
class CopiesGateTest {
    private static final double PRECISION = .98;
    private static final double F1 = .98;
    private static final double RAND = .98;
    private static final double AGREEMENT = .995;
    private static final double FOUND_OF_A_KIND = .8;

    @Test
    void originsOfUnseenStoriesAreFoundInAnyOrder() {
        Gold gold = Gold.shared();
        assumeTrue(gold.isThere(), gold.absence());
        CopyScorer.Scores scores = new CopyScorer(CopyGold.of(gold, new ProductPath())).score();
        assertThat(scores.pairs().precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(scores.pairs().f1()).isGreaterThanOrEqualTo(F1);
        assertThat(scores.rand()).isGreaterThanOrEqualTo(RAND);
        assertThat(scores.agreement()).isGreaterThanOrEqualTo(AGREEMENT);
        assertThat(scores.kinds())
                .allSatisfy(
                        (kind, found) -> assertThat(found.recall()).as(kind).isGreaterThanOrEqualTo(FOUND_OF_A_KIND));
    }
}
