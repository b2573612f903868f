package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.proviso.core.copies.Alignment.Pair;

class AlignmentTest {
    private static final double LEAST = .3;

    @Test
    void sentencesInOrderMakeTheChain() {
        double[][] likeness = {{.9, 0, 0}, {0, 0, .2}, {0, 0, .8}};

        Alignment alignment = Alignment.of(likeness, LEAST);

        assertThat(alignment.inOrder()).containsExactly(new Pair(0, 0, .9), new Pair(2, 2, .8));
        assertThat(alignment.moved()).isEmpty();
    }

    @Test
    void oneSentenceAnswersToNeighboursThatItWasSplitInto() {
        double[][] likeness = {{.9, 0, 0, 0}, {0, .5, .4, 0}, {0, 0, 0, .7}};

        assertThat(Alignment.of(likeness, LEAST).inOrder())
                .containsExactly(new Pair(0, 0, .9), new Pair(1, 1, .5), new Pair(1, 2, .4), new Pair(2, 3, .7));
    }

    @Test
    void twoSentencesThatWereMergedAnswerToOne() {
        double[][] likeness = {{.5, 0}, {.6, 0}, {0, .8}};

        assertThat(Alignment.of(likeness, LEAST).inOrder())
                .containsExactly(new Pair(0, 0, .5), new Pair(1, 0, .6), new Pair(2, 1, .8));
    }

    @Test
    void aFourthNeighbourIsLeftOut() {
        double[][] likeness = {{.5, .5, .5, .4}};

        assertThat(Alignment.of(likeness, LEAST).all()).extracting(Pair::second).containsExactly(0, 1, 2);
    }

    @Test
    void aSentenceThatChangedItsPlaceIsMoved() {
        double[][] likeness = {{0, 0, .7}, {.9, 0, 0}, {0, .9, 0}};

        Alignment alignment = Alignment.of(likeness, LEAST);

        assertThat(alignment.inOrder()).containsExactly(new Pair(1, 0, .9), new Pair(2, 1, .9));
        assertThat(alignment.moved()).containsExactly(new Pair(0, 2, .7));
        assertThat(alignment.all()).extracting(Pair::first).containsExactly(0, 1, 2);
    }

    @Test
    void ofMovedSentencesTheLikestFindEachOtherFirst() {
        double[][] likeness = {{0, 0, .6}, {0, 0, .7}, {1, 1, 0}, {1, 0, 0}};

        Alignment alignment = Alignment.of(likeness, LEAST);

        assertThat(alignment.moved()).containsExactly(new Pair(1, 2, .7));
    }

    @Test
    void emptyTextsHaveNothingToAlign() {
        assertThat(Alignment.of(new double[0][], LEAST).all()).isEmpty();
        assertThat(Alignment.of(new double[3][0], LEAST).all()).isEmpty();
    }

    @Test
    void whatIsNoMatrixIsRefused() {
        assertThatThrownBy(() -> Alignment.of(new double[][] {{1}, {1, 1}}, LEAST))
                .hasMessageContaining("rows of 1 and of 2");
        assertThatThrownBy(() -> Alignment.of(new double[][] {{1}}, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> Alignment.of(new double[2_001][2_000], LEAST)).hasMessageContaining("2001 and 2000");
    }

    @Test
    void theChainIsAsHeavyAsTheHeaviestOfAllChains() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            double[][] likeness = random(random, 1 + random.nextInt(4), 1 + random.nextInt(3));

            Alignment alignment = Alignment.of(likeness, LEAST);

            assertThat(isChain(alignment.inOrder())).as("seed %d", seed).isTrue();
            assertThat(weight(alignment.inOrder())).as("seed %d", seed).isCloseTo(heaviest(likeness), within(1e-9));
        }
    }

    private static double[][] random(Random random, int rows, int columns) {
        double[][] likeness = new double[rows][columns];
        for (double[] row : likeness) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextInt(11) / 10.0;
            }
        }
        return likeness;
    }

    /** Over every set of pairs. */
    private static double heaviest(double[][] likeness) {
        int columns = likeness[0].length;
        int cells = likeness.length * columns;
        double heaviest = 0;
        for (int set = 0; set < 1 << cells; set++) {
            List<Pair> pairs = new ArrayList<>();
            for (int cell = 0; cell < cells; cell++) {
                if ((set >> cell & 1) == 1) {
                    int i = cell / columns;
                    int j = cell % columns;
                    pairs.add(new Pair(i, j, likeness[i][j]));
                }
            }
            if (weight(pairs) > heaviest && isChain(pairs)) {
                heaviest = weight(pairs);
            }
        }
        return heaviest;
    }

    private static double weight(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::likeness).sum();
    }

    /** None crosses another, all are alike enough, and each has its first or its second sentence for itself. */
    private static boolean isChain(List<Pair> pairs) {
        for (Pair pair : pairs) {
            List<Integer> seconds = pairs.stream()
                    .filter(other -> other.first() == pair.first())
                    .map(Pair::second)
                    .toList();
            List<Integer> firsts = pairs.stream()
                    .filter(other -> other.second() == pair.second())
                    .map(Pair::first)
                    .toList();
            boolean crosses =
                    pairs.stream().anyMatch(other -> other.first() > pair.first() && other.second() < pair.second());
            if (crosses
                    || pair.likeness() < LEAST
                    || (seconds.size() > 1 && firsts.size() > 1)
                    || !areNeighbours(firsts)
                    || !areNeighbours(seconds)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areNeighbours(List<Integer> places) {
        List<Integer> sorted = places.stream().sorted().toList();
        return sorted.size() <= Alignment.MOST_NEIGHBOURS
                && IntStream.range(1, sorted.size()).allMatch(i -> sorted.get(i) == sorted.get(i - 1) + 1);
    }
}
