package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** Claims about one thing are gathered as well as they were, in any order of arrival. */
class IdentityGateTest {
    private static final double ALL = .81;
    private static final double WITHIN = .81;
    private static final double ACROSS = .80;
    private static final double HALF_B = .82;

    @Test
    void oneActToldBySeveralSitesIsFound() {
        assertThat(across("stories-read")).isGreaterThanOrEqualTo(.50);
        assertThat(across("tellings-read")).isGreaterThanOrEqualTo(.36);
    }

    private static double across(String set) {
        return new IdentityScorer(IdentityGold.stories(Gold.own(), set, new ProductPath()))
                .score()
                .across()
                .f1();
    }

    @Test
    void claimsOfOneEntryAreFoundInAnyOrder() {
        Gold gold = Gold.shared();
        assumeTrue(gold.isThere(), gold.absence());
        IdentityScorer.Scores scores = new IdentityScorer(IdentityGold.of(gold, new ProductPath())).score();
        assertThat(scores.sameInAllOrders()).isTrue();
        assertThat(scores.within().f1()).isGreaterThanOrEqualTo(WITHIN);
        assertThat(scores.across().f1()).isGreaterThanOrEqualTo(ACROSS);
        assertThat(scores.all().f1()).isGreaterThanOrEqualTo(ALL);
        assertThat(scores.halves())
                .hasEntrySatisfying("b", half -> assertThat(half.f1()).isGreaterThanOrEqualTo(HALF_B));
    }
}
