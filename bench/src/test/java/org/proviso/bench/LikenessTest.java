package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.bench.CodedClaim.Amount;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "the U.S. government, America, true",
        "Rudolf Rassendyll, President Rassendyll, true",
        "Ruritania; Freedonia, Ruritania, true",
        "Ruritania, Freedonia, false",
        "Ruritania, Ruritania; Freedonia; Sylvania; Graustark, false",
        "Ruritania’s ministry, ministry, true",
    })
    void namesAreAlikeWhenHalfOfThemAreThere(String gold, String system, boolean alike) {
        assertThat(Likeness.ofNames(gold, system)).isEqualTo(alike);
    }

    @Test
    void aQuantityNeedsItsNumberAndAUnitThatFits() {
        Amount troops = new Amount(10_000, "troops");
        assertThat(Likeness.ofQuantities(troops, Optional.of(new Amount(10_000, "troop"))))
                .isTrue();
        assertThat(Likeness.ofQuantities(troops, Optional.of(new Amount(10_000, ""))))
                .isTrue();
        assertThat(Likeness.ofQuantities(troops, Optional.of(new Amount(10_000, "USD"))))
                .isFalse();
        assertThat(Likeness.ofQuantities(troops, Optional.of(new Amount(1_000, "troops"))))
                .isFalse();
        assertThat(Likeness.ofQuantities(troops, Optional.empty())).isFalse();
    }
}
