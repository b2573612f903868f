package org.proviso.core.resolve.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongsTest {
    @Test
    void twoSetsMakeOneInWhichNoKeyStandsTwice() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            Longs some = Longs.of(random.longs(random.nextInt(6), -5, 5));
            Longs others = Longs.of(random.longs(random.nextInt(6), -5, 5));
            assertThat(some.with(others))
                    .as("%s with %s", some, others)
                    .isEqualTo(Longs.of(LongStream.concat(some.stream(), others.stream())));
        }
    }

    @Test
    void whatIsHandedOutChangesNothing() {
        Longs keys = Longs.of(1, 2);
        keys.toArray()[0] = 5;
        assertThat(keys).isEqualTo(Longs.of(1, 2));
    }
}
