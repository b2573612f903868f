package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BottomKTest {
    private static final int K = 16;

    /** Whatever was expected, and however unevenly the hashes fall. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60, 100, 1_000, Integer.MAX_VALUE})
    void theSmallestAreThoseOfASortedSet(int expected) {
        SplittableRandom random = new SplittableRandom(expected);
        for (int round = 0; round < 2_000; round++) {
            int shift = random.nextInt(30);
            int lowest = random.nextInt();
            int[] hashes = IntStream.generate(() -> lowest + (random.nextInt() >>> shift))
                    .limit(random.nextInt(1 << random.nextInt(12)))
                    .toArray();
            BottomK smallest = new BottomK(K, expected);
            Arrays.stream(hashes).forEach(smallest::add);
            assertThat(smallest.smallest()).isEqualTo(sorted(hashes));
        }
    }

    private static int[] sorted(int[] hashes) {
        return Arrays.stream(hashes)
                .mapToLong(Integer::toUnsignedLong)
                .sorted()
                .distinct()
                .limit(K)
                .mapToInt(hash -> (int) hash)
                .toArray();
    }
}
