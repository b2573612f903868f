package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

class KeyBytesTest {
    private static final List<Claim> CLAIMS = List.of(
            Claims.claim("one", 0, "waiver/granted")
                    .by("Marco Rubio")
                    .to("Mexico", "Graustark")
                    .object("river patrols under the RVP programme in Mexico")
                    .quantity("4100000", "USD")
                    .words("the river patrols of the RVP programme are exempt")
                    .build(),
            Claims.claim("one", 60, "waiver/pending")
                    .object("other programmes")
                    .furniture(true)
                    .build());

    private static List<Keyed> keyed() {
        return Keyed.of(CLAIMS, Claims::countryOf);
    }

    @Test
    void aTellingAndAStrandComeBackAsTheyWereKept() {
        Telling telling = Telling.of(keyed(), Context.of(List.of(keyed())));
        Strand strand = Strand.of(keyed());
        assertThat(telling.facets()).hasSize(2);
        assertThat(Telling.ofBytes(telling.toBytes())).isEqualTo(telling);
        assertThat(Telling.ofBytes(telling.toBytes()).facets()).isEqualTo(telling.facets());
        assertThat(Telling.ofBytes(telling.toBytes()).blocks(new long[] {7})).isEqualTo(telling.blocks(new long[] {7}));
        assertThat(Strand.ofBytes(strand.toBytes())).isEqualTo(strand).isNotEqualTo(Strand.of(keyed().subList(1, 2)));
        assertThat(Strand.ofBytes(strand.toBytes()).blocks(new long[] {7})).isEqualTo(strand.blocks(new long[] {7}));
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> Telling.ofBytes(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Strand.ofBytes(new byte[] {-1, -1, -1, -1, -1, -1, -1, -1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
