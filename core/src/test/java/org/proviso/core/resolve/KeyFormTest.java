package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

class KeyFormTest {
    private static final List<Claim> CLAIMS = List.of(
            Claims.claim("one", 0, "waiver/granted")
                    .by("Marco Rubio")
                    .to("Mexico", "Graustark")
                    .object("river patrols under the RVP programme in Mexico")
                    .quantity("4100000", "USD")
                    .words("the river patrols of the RVP programme are exempt")
                    .build(),
            Claims.claim("one", 60, "waiver/pending").object("other programmes").build(),
            Claims.claim("one", 90, "waiver/pending")
                    .object("school meals")
                    .furniture(true)
                    .build());

    private static List<Keyed> keyed() {
        return Keyed.of(CLAIMS, Claims::countryOf);
    }

    private static Setting setting(List<Keyed> claims) {
        return Setting.of(List.of(claims), Optional.of("River patrols of the RVP programme exempt"));
    }

    private static Strand strand(List<Keyed> claims) {
        return Strand.of(claims, Home.of(List.of(claims)), TitleAims.NONE, setting(claims));
    }

    @Test
    void aTellingComesBackAsItWasKept() {
        Telling telling = Telling.of(keyed(), setting(keyed()), 7);
        Telling back = KeyForm.telling(ByteBuffer.wrap(KeyForm.bytes(telling)));
        assertThat(telling.facets()).hasSize(2);
        assertThat(back.facets()).isEqualTo(telling.facets());
        assertThat(back.setting()).isEqualTo(telling.setting());
        assertThat(back.document()).isEqualTo(telling.document());
        assertThat(back.whole()).isEqualTo(7);
        assertThat(back.isPointer()).isEqualTo(telling.isPointer());
        assertThat(back.blocks(new long[] {7})).isEqualTo(telling.blocks(new long[] {7}));
    }

    @Test
    void aPointerComesBackAsOne() {
        List<Keyed> pointer = keyed().subList(2, 3);
        assertThat(KeyForm.telling(ByteBuffer.wrap(KeyForm.bytes(Telling.of(pointer, setting(pointer), Telling.ALONE))))
                        .isPointer())
                .isTrue();
        assertThat(KeyForm.strand(ByteBuffer.wrap(KeyForm.bytes(strand(pointer))))
                        .isPointer())
                .isTrue();
    }

    @Test
    void aStrandComesBackAsItWasKept() {
        Strand strand = strand(keyed());
        Strand back = KeyForm.strand(ByteBuffer.wrap(KeyForm.bytes(strand)));
        assertThat(KeyForm.bytes(back)).isEqualTo(KeyForm.bytes(strand));
        assertThat(back.words()).isEqualTo(strand.words());
        assertThat(back.strong()).isEqualTo(strand.strong());
        assertThat(back.parties()).isEqualTo(strand.parties());
        assertThat(back.setting()).isEqualTo(strand.setting());
        assertThat(back.blocks(new long[] {7})).isEqualTo(strand.blocks(new long[] {7}));
    }

    @Test
    void bytesThatEndTooEarlyAreRefused() {
        byte[] whole = KeyForm.bytes(strand(keyed()));
        assertThatThrownBy(() -> KeyForm.strand(ByteBuffer.wrap(whole, 0, whole.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
