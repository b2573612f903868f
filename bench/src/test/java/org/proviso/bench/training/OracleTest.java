package org.proviso.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.text.syntax.net.Action;
import org.proviso.core.text.syntax.net.Configuration;

/** The oracle's costs against what trying out every way to the end says. */
class OracleTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theCostIsWhatTheBestWayOnLoses(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 40; round++) {
            int[] gold = randomTree(random, 2 + random.nextInt(4));
            Oracle oracle = new Oracle(gold);
            List<Action> done = new ArrayList<>();
            Configuration state = replay(gold.length, done);
            while (!state.isDone()) {
                int best = best(gold, done);
                for (Action action : allowed(state)) {
                    int after = best(gold, with(done, action));
                    assertThat(oracle.cost(state, action))
                            .as("%s after %s towards %s", action, done, Arrays.toString(gold))
                            .isEqualTo(best - after);
                }
                List<Action> allowed = allowed(state);
                done = with(done, allowed.get(random.nextInt(allowed.size())));
                state = replay(gold.length, done);
            }
        }
    }

    /** The heads of a tree that some sequence of actions reaches. */
    private static int[] randomTree(SplittableRandom random, int length) {
        Configuration state = new Configuration(length);
        while (!state.isDone()) {
            List<Action> allowed = allowed(state);
            state.take(allowed.get(random.nextInt(allowed.size())), 0);
        }
        return state.heads();
    }

    private static List<Action> with(List<Action> done, Action next) {
        List<Action> longer = new ArrayList<>(done);
        longer.add(next);
        return longer;
    }

    private static List<Action> allowed(Configuration state) {
        return Arrays.stream(Action.values()).filter(state::allows).toList();
    }

    private static Configuration replay(int length, List<Action> actions) {
        Configuration state = new Configuration(length);
        actions.forEach(action -> state.take(action, 0));
        return state;
    }

    /** The most right heads, the root's among them, that any way on from here finds. */
    private static int best(int[] gold, List<Action> done) {
        Configuration state = replay(gold.length, done);
        if (state.isDone()) {
            int right = 0;
            for (int i = 0; i < gold.length; i++) {
                right += state.heads()[i] == gold[i] ? 1 : 0;
            }
            return right;
        }
        return allowed(state).stream()
                .mapToInt(action -> best(gold, with(done, action)))
                .max()
                .orElseThrow();
    }
}
