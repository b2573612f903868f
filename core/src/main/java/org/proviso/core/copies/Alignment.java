package org.proviso.core.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which sentences of two texts correspond, given how alike each two are. First the heaviest chain in which no two pairs
 * cross is found by dynamic programming, as Gale and Church align translations (A program for aligning sentences in
 * bilingual corpora, Computational Linguistics 19, 1993): whoever rewrites a text splits and merges sentences, so one
 * sentence may answer to up to {@value #MOST_NEIGHBOURS} neighbours on the other side. What that leaves over is paired
 * greedily, the likest first, as moved: such pairs cross the chain or each other. Time and memory grow with the product
 * of the two numbers of sentences, which is bounded by {@value #MOST_CELLS}.
 *
 * @param inOrder the chain, in the order of both texts
 * @param moved pairs of sentences that the chain leaves out, in the order of the first text; each sentence at most once
 */
public record Alignment(List<Pair> inOrder, List<Pair> moved) {
    /** How many neighbours on the other side one sentence answers to at most. */
    public static final int MOST_NEIGHBOURS = 3;

    /** How many pairs of sentences are weighed at most: two texts of 2,000 sentences. */
    public static final int MOST_CELLS = 4_000_000;

    /**
     * Two sentences that correspond, by their places from 0.
     *
     * @param likeness as the matrix has it
     */
    public record Pair(int first, int second, double likeness) {}

    public Alignment {
        inOrder = List.copyOf(inOrder);
        moved = List.copyOf(moved);
    }

    /**
     * Aligns two texts.
     *
     * @param likeness a row a sentence of the first text, a column a sentence of the second; greater is more alike
     * @param least pairs below this do not correspond; above 0
     * @throws IllegalArgumentException when the rows differ in length, or the matrix has more than {@value #MOST_CELLS}
     *     cells
     */
    public static Alignment of(double[][] likeness, double least) {
        int columns = likeness.length == 0 ? 0 : likeness[0].length;
        if ((long) likeness.length * columns > MOST_CELLS) {
            throw new IllegalArgumentException("too many sentences to align: " + likeness.length + " and " + columns);
        }
        for (double[] row : likeness) {
            if (row.length != columns) {
                throw new IllegalArgumentException("rows of " + columns + " and of " + row.length + " cells");
            }
        }
        if (!(least > 0)) {
            throw new IllegalArgumentException("least likeness: " + least);
        }
        List<Pair> chain = new Chain(likeness, columns, least).heaviest();
        return new Alignment(chain, moved(likeness, columns, least, chain));
    }

    /** Both kinds of pairs, in the order of the first text and then of the second. */
    public List<Pair> all() {
        List<Pair> all = new ArrayList<>(inOrder);
        all.addAll(moved);
        all.sort(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
        return List.copyOf(all);
    }

    private static List<Pair> moved(double[][] likeness, int columns, double least, List<Pair> chain) {
        boolean[] firstTaken = new boolean[likeness.length];
        boolean[] secondTaken = new boolean[columns];
        chain.forEach(pair -> {
            firstTaken[pair.first] = true;
            secondTaken[pair.second] = true;
        });
        List<Pair> free = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < columns && !firstTaken[i]; j++) {
                if (!secondTaken[j] && likeness[i][j] >= least) {
                    free.add(new Pair(i, j, likeness[i][j]));
                }
            }
        }
        // a stable sort: of pairs that are equally alike the first in the order of the texts wins
        free.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<Pair> moved = new ArrayList<>();
        for (Pair pair : free) {
            if (!firstTaken[pair.first] && !secondTaken[pair.second]) {
                firstTaken[pair.first] = true;
                secondTaken[pair.second] = true;
                moved.add(pair);
            }
        }
        moved.sort(Comparator.comparingInt(Pair::first));
        return moved;
    }

    /**
     * The dynamic programme. {@code best[i][j]} is the weight of the heaviest chain over the first i and j sentences, and
     * {@code step[i][j]} the block that ends it: 0 when the last sentence of the first text is left out, 1 when that of the
     * second is, and otherwise {@code 2 + rows * BASE + columns} of the block.
     */
    private static final class Chain {
        private static final int BASE = MOST_NEIGHBOURS + 1;
        private static final byte SKIP_FIRST = 0;
        private static final byte SKIP_SECOND = 1;

        private final double[][] likeness;
        private final double least;
        private final double[][] best;
        private final byte[][] step;

        Chain(double[][] likeness, int columns, double least) {
            this.likeness = likeness;
            this.least = least;
            this.best = new double[likeness.length + 1][columns + 1];
            this.step = new byte[likeness.length + 1][columns + 1];
        }

        List<Pair> heaviest() {
            for (int i = 1; i < best.length; i++) {
                for (int j = 1; j < best[i].length; j++) {
                    weigh(i, j);
                }
            }
            return trace();
        }

        private void weigh(int i, int j) {
            boolean first = best[i - 1][j] >= best[i][j - 1];
            best[i][j] = first ? best[i - 1][j] : best[i][j - 1];
            step[i][j] = first ? SKIP_FIRST : SKIP_SECOND;
            double sum = 0;
            for (int k = 1; k <= Math.min(MOST_NEIGHBOURS, j) && likeness[i - 1][j - k] >= least; k++) {
                sum += likeness[i - 1][j - k];
                take(i, j, 1, k, sum);
            }
            sum = 0;
            for (int k = 1; k <= Math.min(MOST_NEIGHBOURS, i) && likeness[i - k][j - 1] >= least; k++) {
                sum += likeness[i - k][j - 1];
                take(i, j, k, 1, sum);
            }
        }

        private void take(int i, int j, int rows, int columns, double weight) {
            double whole = best[i - rows][j - columns] + weight;
            if (whole > best[i][j]) {
                best[i][j] = whole;
                step[i][j] = (byte) (2 + rows * BASE + columns);
            }
        }

        private List<Pair> trace() {
            List<Pair> pairs = new ArrayList<>();
            int i = best.length - 1;
            int j = best[0].length - 1;
            while (i > 0 && j > 0) {
                int block = step[i][j] - 2;
                int rows = step[i][j] == SKIP_FIRST ? 1 : Math.max(0, block / BASE);
                int columns = step[i][j] == SKIP_SECOND ? 1 : Math.max(0, block % BASE);
                if (block > 0) {
                    addBlock(pairs, i, j, rows, columns);
                }
                i -= rows;
                j -= columns;
            }
            Collections.reverse(pairs);
            return pairs;
        }

        private void addBlock(List<Pair> pairs, int i, int j, int rows, int columns) {
            for (int r = 1; r <= rows; r++) {
                for (int c = 1; c <= columns; c++) {
                    pairs.add(new Pair(i - r, j - c, likeness[i - r][j - c]));
                }
            }
        }
    }
}
