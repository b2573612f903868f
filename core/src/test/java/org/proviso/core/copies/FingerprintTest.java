package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.proviso.core.copies.Texts.joined;
import static org.proviso.core.copies.Texts.sentences;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 400})
    void aFingerprintComesBackFromItsBytes(int sentences) {
        Fingerprint fingerprint = Fingerprint.of(Texts.document(joined(sentences(1, sentences))));
        Fingerprint again = Fingerprint.ofBytes(fingerprint.toBytes());
        assertThat(again).isEqualTo(fingerprint).hasSameHashCodeAs(fingerprint);
        assertThat(again.toBytes()).isEqualTo(fingerprint.toBytes());
        assertThat(again.outline().size()).isEqualTo(Math.min(sentences, Outline.MOST_SENTENCES));
        assertThat(again).isNotEqualTo(Fingerprint.of(Texts.document(joined(sentences(2, sentences + 1)))));
    }

    @Test
    void anEmptyOneIsThatOfAnEmptyText() {
        assertThat(Fingerprint.of(Texts.document(""))).isEqualTo(Fingerprint.empty());
    }

    @Test
    void bytesThatAreNoFingerprintAreRefused() {
        byte[] bytes = Fingerprint.of(Texts.document(joined(sentences(1, 10)))).toBytes();
        byte[] foreignSketch = bytes.clone();
        foreignSketch[Integer.BYTES]++;
        for (int length : new int[] {0, 3, 4, 5, 40, bytes.length / 2, bytes.length - 1}) {
            assertThatThrownBy(() -> Fingerprint.ofBytes(Arrays.copyOf(bytes, length)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("make it again from the text");
        }
        assertThatThrownBy(() -> Fingerprint.ofBytes(foreignSketch))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a sketch of version");
        assertThatThrownBy(() -> Fingerprint.ofBytes(new byte[] {-1, 0, 0, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends too early");
    }

    @Test
    void bytesThatAreNoOutlineAreRefused() {
        byte[] bytes = Outline.of(Texts.document(joined(sentences(1, 10)))).toBytes();
        assertThatThrownBy(() -> Outline.ofBytes(new byte[] {9}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not an outline of version 1");
        assertThatThrownBy(() -> Outline.ofBytes(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends too early");
    }
}
