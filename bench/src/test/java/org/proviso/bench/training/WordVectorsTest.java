package org.proviso.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.proviso.core.text.syntax.net.Tensor;

class WordVectorsTest {
    private static final List<String> ACTORS = List.of("court", "senate", "ministry");
    private static final List<String> VERBS = List.of("froze", "waived", "refused");

    /** Everyone does everything, and the verb always stands second. */
    private static List<List<String>> texts() {
        SplittableRandom random = new SplittableRandom(1);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            texts.add(List.of(
                    ACTORS.get(random.nextInt(3)), VERBS.get(random.nextInt(3)), "the", "aid", "once" + i % 997));
        }
        return texts;
    }

    @Test
    void wordsThatKeepTheSameCompanyAreAlike() {
        WordVectors.Learnt learnt = WordVectors.of(texts(), 1);
        assertThat(likeness(learnt, "court", "senate")).isGreaterThan(likeness(learnt, "court", "froze") + 0.3);
        assertThat(likeness(learnt, "froze", "waived")).isGreaterThan(likeness(learnt, "froze", "aid") + 0.3);
    }

    @Test
    void rareWordsHaveNoVector() {
        WordVectors.Learnt learnt = WordVectors.of(texts(), 1);
        assertThat(learnt.vocabulary().number("once5")).isZero();
        assertThat(learnt.vocabulary().number("aid")).isPositive();
    }

    @Test
    void theSameTextsGiveTheSameVectors() {
        assertThat(WordVectors.of(texts(), 1).vectors().values())
                .isEqualTo(WordVectors.of(texts(), 1).vectors().values());
    }

    private static double likeness(WordVectors.Learnt learnt, String one, String other) {
        Tensor vectors = learnt.vectors();
        int a = vectors.row(learnt.vocabulary().number(one));
        int b = vectors.row(learnt.vocabulary().number(other));
        double product = 0;
        double first = 0;
        double second = 0;
        for (int j = 0; j < vectors.columns(); j++) {
            product += vectors.values()[a + j] * vectors.values()[b + j];
            first += vectors.values()[a + j] * vectors.values()[a + j];
            second += vectors.values()[b + j] * vectors.values()[b + j];
        }
        return product / Math.sqrt(first * second);
    }
}
