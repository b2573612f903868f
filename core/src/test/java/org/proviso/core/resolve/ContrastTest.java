package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.resolve.Claims.claim;

import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

/** What ended, and what stays or ended besides, as one document tells them. */
final class ContrastTest {
    private final Filed register = new Filed();

    private boolean areOne(Claim one, Claim other) {
        register.take(Claims.submission("one", one, other));
        return register.entry(one).equals(register.entry(other));
    }

    private static Claim lifted(String thing) {
        return claim("one", 0, "measure/lifted")
                .words("the board lifted " + thing)
                .by("Harbour Board")
                .object(thing)
                .build();
    }

    private static Claim stays(int start, String thing) {
        return claim("one", start, "measure/ordered")
                .words(thing + " stays in force")
                .by("Harbour Board")
                .object(thing)
                .build();
    }

    @Test
    void whatStaysIsNotWhatEnded() {
        assertThat(areOne(lifted("the closure of the east bay"), stays(60, "the closure of the west bay")))
                .isFalse();
    }

    @Test
    void whatStayedTillItWasLiftedIsOneThing() {
        assertThat(areOne(lifted("the closure of the east bay"), stays(60, "the closure")))
                .isTrue();
    }

    @Test
    void farFromEachOtherTheWordsOfAThingMayDiffer() {
        assertThat(areOne(lifted("the closure of the east bay"), stays(900, "the bay closure order")))
                .isTrue();
    }

    @Test
    void whoAlsoLiftsSomethingLiftsSomethingElse() {
        Claim also = claim("one", 60, "measure/lifted")
                .words("the board also lifted the closure of the west bay")
                .by("Harbour Board")
                .object("the closure of the west bay")
                .build();

        assertThat(areOne(lifted("the closure of the east bay"), also)).isFalse();
    }
}
