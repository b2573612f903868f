package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The learner of choices finds which signs tell who is meant, and nothing where there is nothing to be found. */
class CastLearnerTest {
    private static final int QUESTIONS = 600;

    /** Three candidates: nobody, one with the good sign most of the time, one with the bad one; some noise. */
    private static List<CastLearner.Question> questions(double share, Random random) {
        List<CastLearner.Question> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            boolean good = random.nextDouble() < share;
            List<String> first = List.of("noise=" + random.nextInt(3), "sign=good");
            List<String> second = List.of("noise=" + random.nextInt(3), "sign=bad");
            questions.add(new CastLearner.Question(
                    List.of(List.of("nobody=yes"), first, second), List.of(false, good, !good)));
        }
        return questions;
    }

    @Test
    void whatTellsWhoIsMeantWeighs() {
        Map<String, Double> weights = CastLearner.learn(questions(.9, new Random(1)));
        assertThat(weights.getOrDefault("sign=good", 0.)).isGreaterThan(weights.getOrDefault("sign=bad", 0.) + 1);
        assertThat(weights.getOrDefault("nobody=yes", 0.)).isNegative();
    }

    @Test
    void whatTellsNothingDoesNotWeigh() {
        Map<String, Double> weights = CastLearner.learn(questions(.5, new Random(2)));
        assertThat(Math.abs(weights.getOrDefault("sign=good", 0.) - weights.getOrDefault("sign=bad", 0.)))
                .isLessThan(.3);
        assertThat(Math.abs(weights.getOrDefault("noise=0", 0.) - weights.getOrDefault("noise=1", 0.)))
                .isLessThan(.4);
    }

    @Test
    void whereNobodyIsRightNobodyIsLearnt() {
        List<CastLearner.Question> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(new CastLearner.Question(
                    List.of(List.of("nobody=yes"), List.of("sign=good")), List.of(false, false)));
        }
        Map<String, Double> weights = CastLearner.learn(questions);
        assertThat(weights.getOrDefault("nobody=yes", 0.)).isGreaterThan(weights.getOrDefault("sign=good", 0.));
    }

    @Test
    void rareSignsAreNotLearnt() {
        List<CastLearner.Question> questions = new ArrayList<>(questions(.9, new Random(3)));
        questions.add(
                new CastLearner.Question(List.of(List.of("nobody=yes"), List.of("sign=rare")), List.of(false, true)));
        assertThat(CastLearner.learn(questions)).doesNotContainKey("sign=rare");
    }

    @Test
    void theSameQuestionsGiveTheSameWeights() {
        assertThat(CastLearner.learn(questions(.8, new Random(4))))
                .isEqualTo(CastLearner.learn(questions(.8, new Random(4))));
    }
}
