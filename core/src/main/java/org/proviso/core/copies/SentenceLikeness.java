package org.proviso.core.copies;

import java.util.Arrays;

/**
 * How alike each sentence of one text is to each of another: the weight of the words that both have over the geometric mean
 * of their weights. A word weighs the logarithm of all sentences over those that have it; so the weights come from the two
 * texts alone, and the answer hangs on nothing else.
 *
 * <p>Of each word only the sentences that have it are looked at (an inverted list), which is little work: most pairs of
 * sentences share no word, or the topic's alone.
 */
final class SentenceLikeness {
    private final Words one;
    private final Words other;

    /** The logarithm for each number of sentences. */
    private final double[] weights;

    private SentenceLikeness(Outline one, Outline other) {
        this.one = new Words(one);
        this.other = new Words(other);
        double all = one.size() + other.size() + 1;
        this.weights = new double[one.size() + other.size() + 1];
        for (int count = 1; count < weights.length; count++) {
            weights[count] = Math.log(all / count);
        }
    }

    /** A row a sentence of the first text, a column a sentence of the second. */
    static double[][] between(Outline one, Outline other) {
        return new SentenceLikeness(one, other).matrix();
    }

    private double[][] matrix() {
        double[][] matrix = new double[one.sentences][other.sentences];
        double[] ofOne = new double[one.sentences];
        double[] ofOther = new double[other.sentences];
        int i = 0;
        int j = 0;
        // words in ascending order: so are the sums worked out
        while (i < one.size() || j < other.size()) {
            int word = Math.min(one.word(i), other.word(j));
            int endOfOne = one.endOf(word, i);
            int endOfOther = other.endOf(word, j);
            double weight = weights[endOfOne - i + endOfOther - j];
            for (int a = i; a < endOfOne; a++) {
                ofOne[one.sentence(a)] += weight;
                double[] row = matrix[one.sentence(a)];
                for (int b = j; b < endOfOther; b++) {
                    row[other.sentence(b)] += weight;
                }
            }
            for (int b = j; b < endOfOther; b++) {
                ofOther[other.sentence(b)] += weight;
            }
            i = endOfOne;
            j = endOfOther;
        }
        divide(matrix, ofOne, ofOther);
        return matrix;
    }

    private static void divide(double[][] matrix, double[] ofOne, double[] ofOther) {
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix[row].length; column++) {
                double both = ofOne[row] * ofOther[column];
                matrix[row][column] = both <= 0 ? 0 : matrix[row][column] / Math.sqrt(both);
            }
        }
    }

    /** The words of all sentences of a text, ascending, each with its sentence. */
    private static final class Words {
        private static final int NONE = Character.MAX_VALUE + 1;

        private final int sentences;
        private final int[] all;

        Words(Outline text) {
            this.sentences = text.size();
            int count = 0;
            for (int i = 0; i < sentences; i++) {
                count += text.sentence(i).length;
            }
            this.all = new int[count];
            int at = 0;
            for (int i = 0; i < sentences; i++) {
                for (char word : text.sentence(i)) {
                    all[at++] = word << Byte.SIZE | i;
                }
            }
            Arrays.sort(all);
        }

        int size() {
            return all.length;
        }

        int word(int at) {
            return at < all.length ? all[at] >>> Byte.SIZE : NONE;
        }

        int sentence(int at) {
            return all[at] & 0xff;
        }

        int endOf(int word, int from) {
            int end = from;
            while (word(end) == word) {
                end++;
            }
            return end;
        }
    }
}
