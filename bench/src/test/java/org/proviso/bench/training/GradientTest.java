package org.proviso.bench.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.Part;
import org.proviso.core.text.syntax.net.Tensor;

/** What going back through the network says each number should change by, against what changing it does to the loss. */
class GradientTest {
    private static final float STEP = 1e-3f;
    private static final int SEED = 17;

    private final Model model = new Trainer(SmallTreebank.settings(20), SmallTreebank.trees(), SmallTreebank.company())
            .train((pass, now) -> {});
    private final SentenceLearner learner = new SentenceLearner(model, SmallTreebank.settings(1));
    private final List<Tree> trees = SmallTreebank.trees();

    @ParameterizedTest
    @EnumSource(Part.class)
    void theLossFollowsEachTensor(Part part) {
        check(model.get(part), learner.gradients().of(part));
    }

    @ParameterizedTest
    @EnumSource(value = Feature.class, names = "COMPANY", mode = EnumSource.Mode.EXCLUDE)
    void theLossFollowsEachVector(Feature feature) {
        check(model.vectors(feature), learner.gradients().of(feature));
    }

    private void check(Tensor tensor, Gradient gradient) {
        loss();
        float[] said = gradient.values().clone();
        List<Integer> places = places(said);
        assertThat(places).isNotEmpty();
        for (int place : places) {
            float value = tensor.values()[place];
            tensor.values()[place] = value + STEP;
            double above = loss();
            tensor.values()[place] = value - STEP;
            double below = loss();
            tensor.values()[place] = value;
            double measured = (above - below) / (2 * STEP);
            assertThat((double) said[place]).isCloseTo(measured, within(0.02 + 0.08 * Math.abs(measured)));
        }
    }

    /** Some places where something should change. */
    private static List<Integer> places(float[] said) {
        List<Integer> places = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 4_000 && places.size() < 8; i++) {
            int place = random.nextInt(said.length);
            if (Math.abs(said[place]) > 1e-3) {
                places.add(place);
            }
        }
        return places;
    }

    /** Of all sentences together, with the same numbers hidden each time; never a wrong action is taken. */
    private double loss() {
        learner.gradients().all().forEach(Gradient::clear);
        Transposed transposed = new Transposed(model);
        Map<String, Integer> counts = new HashMap<>();
        Noise noise = new Noise(model, counts);
        SplittableRandom random = new SplittableRandom(SEED);
        double loss = 0;
        for (Tree tree : trees) {
            Example example = Example.of(tree, model.labels());
            int[][] features = noise.features(example.forms(), random);
            loss += learner.learn(example, features, transposed, random, 0);
        }
        return loss;
    }
}
