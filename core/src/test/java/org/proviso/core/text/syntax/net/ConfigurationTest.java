package org.proviso.core.text.syntax.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyAllowedActionsEndWithOneTree(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int length = 1; length < 40; length++) {
            Configuration state = new Configuration(length);
            int steps = 0;
            while (!state.isDone()) {
                List<Action> allowed = new ArrayList<>(List.of(Action.values()));
                allowed.removeIf(action -> !state.allows(action));
                state.take(allowed.get(random.nextInt(allowed.size())), random.nextInt(5));
                steps++;
            }
            assertThat(steps).isEqualTo(2 * length - 1);
            assertThat(depth(state.heads())).isLessThan(length);
        }
    }

    /** The longest way to the root; fails when a word has no way there. */
    private static int depth(int[] heads) {
        int deepest = 0;
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            int depth = 0;
            for (int at = word; heads[at] != Configuration.NONE; at = heads[at]) {
                depth++;
                assertThat(depth).isLessThan(heads.length);
            }
            roots += heads[word] == Configuration.NONE ? 1 : 0;
            deepest = Math.max(deepest, depth);
        }
        assertThat(roots).isEqualTo(1);
        return deepest;
    }

    @Test
    void theStackAndTheNextWordFillTheSlots() {
        Configuration state = new Configuration(5);
        for (int i = 0; i < 4; i++) {
            state.take(Action.SHIFT, Configuration.NONE);
        }
        assertThat(List.of(state.slot(0), state.slot(1), state.slot(2), state.slot(3)))
                .containsExactly(3, 2, 1, 4);
        state.take(Action.RIGHT, 7);
        assertThat(List.of(state.slot(0), state.slot(1), state.slot(2), state.slot(3)))
                .containsExactly(2, 1, 0, 4);
        assertThat(state.isOnStack(3)).isFalse();
        assertThat(state.isOnStack(2)).isTrue();
        assertThat(state.isOnStack(4)).isFalse();
        assertThat(state.isOnStack(Configuration.NONE)).isFalse();
    }

    @Test
    void outerChildrenAreRememberedByTheirRelation() {
        Configuration state = new Configuration(3);
        state.take(Action.SHIFT, Configuration.NONE);
        state.take(Action.LEFT, 4);
        state.take(Action.SHIFT, Configuration.NONE);
        assertThat(state.childRelation(0, 10)).isEqualTo(5);
        assertThat(state.childRelation(1, 10)).isEqualTo(11);
        assertThat(state.childRelation(4, 10)).isEqualTo(44);
    }
}
