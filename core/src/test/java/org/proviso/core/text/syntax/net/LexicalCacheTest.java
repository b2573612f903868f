package org.proviso.core.text.syntax.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexicalCacheTest {
    private final List<String> worked = new ArrayList<>();
    private final LexicalCache cache = new LexicalCache(3, 2, form -> {
        worked.add(form);
        return new float[][] {{form.length()}};
    });

    @Test
    void aWordIsWorkedOutOnceWhileItIsInUse() {
        for (int round = 0; round < 5; round++) {
            assertThat(cache.get("the")[0]).containsExactly(3);
            cache.get("round" + round);
        }
        assertThat(worked).containsOnlyOnce("the");
    }

    @Test
    void aWordOutOfUseIsGivenUp() {
        cache.get("once");
        for (int i = 0; i < 20; i++) {
            cache.get("other" + i);
        }
        cache.get("once");
        assertThat(worked.stream().filter("once"::equals)).hasSize(2);
    }

    @Test
    void aFullCacheIsKeptUntilWordsAreMissed() {
        for (String word : List.of("a", "b", "c", "d")) {
            cache.get(word);
        }
        cache.get("a");
        assertThat(worked).containsExactly("a", "b", "c", "d");
    }
}
