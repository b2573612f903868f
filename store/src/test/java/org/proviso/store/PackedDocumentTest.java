package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.DocumentId;

final class PackedDocumentTest {
    private static final byte[] TEXT = "The ferry money is free. ".repeat(100).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65_536, 1_000_000})
    void bytesComeBackAsGiven(int size) throws DataFormatException {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        byte[] zeros = new byte[size];

        for (byte[] bytes : new byte[][] {noise, zeros}) {
            PackedDocument packed = PackedDocument.of(bytes, new byte[0]);
            assertThat(packed.id()).isEqualTo(DocumentId.ofBytes(bytes));
            assertThat(PackedDocument.inflate(packed.packed(), packed.size())).isEqualTo(bytes);
        }
    }

    @Test
    void aWrongSizeIsFound() {
        byte[] packed = PackedDocument.of(TEXT, new byte[0]).packed();

        for (long size : new long[] {-1, 0, TEXT.length - 1, TEXT.length + 1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> PackedDocument.inflate(packed, size)).isInstanceOf(DataFormatException.class);
        }
    }

    @Test
    void aCutPackageIsFound() {
        byte[] packed = PackedDocument.of(TEXT, new byte[0]).packed();

        for (int length = 0; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> PackedDocument.inflate(cut, TEXT.length)).isInstanceOf(DataFormatException.class);
        }
    }
}
