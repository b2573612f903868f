package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Act;

class WishesTest {
    /** The verb right behind the thing is the wish itself, and nothing that is wished done. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“This is a vote we want to have,” Mayor Ana Ruiz said.",
                "Ana Ruiz, the mayor, said: “This is a levy I want to see.”"
            })
    void aWishIsNoDeedOfItself(String text) {
        assertThat(Readings.claims(text)).noneMatch(claim -> claim.move().act() == Act.SOUGHT);
    }
}
