package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static Words of(String... roots) {
        return new Words(Hashes.of(Set.of(roots)));
    }

    @Test
    void aWordThatManyDocumentsHaveWeighsLessThanOneThatFewHave() {
        assertThat(of("federa").weight()).isLessThan(of("tariff").weight());
        assertThat(of("tariff").weight()).isLessThan(of("prorog").weight());
        assertThat(of("prorog").weight()).isEqualTo(1);
    }

    @Test
    void whatBothHaveWeighsTheSameFromEitherSide() {
        Words one = of("federa", "tariff", "prorog");
        Words two = of("tariff", "prorog", "zymurg", "barges");

        assertThat(one.shared(two))
                .isEqualTo(two.shared(one))
                .isCloseTo(1 + of("tariff").weight(), within(1e-9));
        assertThat(one.shared(Words.NONE)).isZero();
        assertThat(one.shared(one)).isCloseTo(one.weight(), within(1e-9));
    }

    @Test
    void theShareThatNeitherOfTwoOthersHas() {
        Words one = of("federa", "tariff", "prorog");
        assertThat(one.shareWithout(of("tariff"), of("prorog", "zymurg")))
                .isCloseTo(of("federa").weight() / one.weight(), within(1e-9));
        assertThat(one.shareWithout(one, Words.NONE)).isZero();
        assertThat(one.shareWithout(Words.NONE, Words.NONE)).isCloseTo(1, within(1e-9));
        assertThat(Words.NONE.shareWithout(one, one)).isZero();
    }
}
