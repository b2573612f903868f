package org.proviso.core.text.syntax.net;

import java.util.Arrays;

/**
 * The arithmetic of the network on row-major tables of floats. Loops are shaped so that the compiler turns them into vector
 * instructions (which it does for whole arrays, not for stretches of one), and every sum is added in one fixed order, so
 * results are the same on every machine.
 */
public final class Kernels {
    private static final float KNEE = 3;

    private Kernels() {}

    /**
     * Adds the product of two tables to a third: {@code sum += left × right}.
     *
     * @param count rows of {@code left} and {@code sum}
     */
    public static void addProduct(float[] left, int count, Tensor right, float[] sum) {
        addProduct(left, count, right.apart(), sum);
    }

    /** The same, of a right table whose rows lie apart already. */
    static void addProduct(float[] left, int count, float[][] right, float[] sum) {
        int inner = right.length;
        int columns = inner == 0 ? 0 : right[0].length;
        float[][] sums = new float[count][];
        for (int row = 0; row < count; row++) {
            sums[row] = Arrays.copyOfRange(sum, row * columns, (row + 1) * columns);
        }
        int k = 0;
        for (; k + 3 < inner; k += 4) {
            addFour(left, k, right, sums);
        }
        for (; k < inner; k++) {
            for (int row = 0; row < count; row++) {
                addScaled(left[row * inner + k], right[k], sums[row]);
            }
        }
        for (int row = 0; row < count; row++) {
            System.arraycopy(sums[row], 0, sum, row * columns, columns);
        }
    }

    /** Adds four terms to each row, two rows at once, so that each number of the four is fetched half as often. */
    private static void addFour(float[] left, int k, float[][] right, float[][] sums) {
        int row = 0;
        for (; row + 1 < sums.length; row += 2) {
            addFourToTwo(left, row * right.length + k, right, k, sums[row], sums[row + 1]);
        }
        if (row < sums.length) {
            addFour(left, row * right.length + k, right, k, sums[row]);
        }
    }

    private static void addFourToTwo(float[] left, int a, float[][] right, int k, float[] first, float[] second) {
        int b = a + right.length;
        float[] p = right[k];
        float[] q = right[k + 1];
        float[] r = right[k + 2];
        float[] s = right[k + 3];
        float a0 = left[a];
        float a1 = left[a + 1];
        float a2 = left[a + 2];
        float a3 = left[a + 3];
        float b0 = left[b];
        float b1 = left[b + 1];
        float b2 = left[b + 2];
        float b3 = left[b + 3];
        for (int j = 0; j < p.length; j++) {
            first[j] = Math.fma(a3, s[j], Math.fma(a2, r[j], Math.fma(a1, q[j], Math.fma(a0, p[j], first[j]))));
            second[j] = Math.fma(b3, s[j], Math.fma(b2, r[j], Math.fma(b1, q[j], Math.fma(b0, p[j], second[j]))));
        }
    }

    /**
     * Adds rows, each times its factor, to another row.
     *
     * @param rows as many as there are factors
     */
    public static void addProduct(float[] factors, float[][] rows, float[] sum) {
        int k = 0;
        for (; k + 3 < rows.length; k += 4) {
            addFour(factors, k, rows, k, sum);
        }
        for (; k < rows.length; k++) {
            addScaled(factors[k], rows[k], sum);
        }
    }

    /**
     * Adds four rows, each times a factor, to another.
     *
     * @param at where the first factor stands; the others follow it
     * @param from the first row; the others follow it
     */
    public static void addFour(float[] factors, int at, float[][] rows, int from, float[] sum) {
        float[] p = rows[from];
        float[] q = rows[from + 1];
        float[] r = rows[from + 2];
        float[] s = rows[from + 3];
        float a = factors[at];
        float b = factors[at + 1];
        float c = factors[at + 2];
        float d = factors[at + 3];
        for (int j = 0; j < p.length; j++) {
            sum[j] = Math.fma(d, s[j], Math.fma(c, r[j], Math.fma(b, q[j], Math.fma(a, p[j], sum[j]))));
        }
    }

    /** Adds one row, times a factor, to another. */
    public static void addScaled(float factor, float[] row, float[] sum) {
        for (int j = 0; j < row.length; j++) {
            sum[j] = Math.fma(factor, row[j], sum[j]);
        }
    }

    /** Adds one row to another. */
    public static void add(float[] row, float[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += row[j];
        }
    }

    /** Adds {@code count} numbers of one array to those of another. */
    public static void add(float[] from, int at, float[] sum, int to, int count) {
        for (int j = 0; j < count; j++) {
            sum[to + j] += from[at + j];
        }
    }

    /** Adds one row to each row of a table. */
    public static void addToRows(float[] row, float[] table) {
        for (int at = 0; at < table.length; at += row.length) {
            add(row, 0, table, at, row.length);
        }
    }

    /** The sum of the products of two rows' numbers; four sums side by side, which is quicker than one. */
    public static float product(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int j = 0;
        for (; j + 3 < one.length; j += 4) {
            a = Math.fma(one[j], other[j], a);
            b = Math.fma(one[j + 1], other[j + 1], b);
            c = Math.fma(one[j + 2], other[j + 2], c);
            d = Math.fma(one[j + 3], other[j + 3], d);
        }
        for (; j < one.length; j++) {
            a = Math.fma(one[j], other[j], a);
        }
        return a + b + (c + d);
    }

    /** Every number below 0 becomes 0. */
    public static void rectify(float[] values) {
        for (int j = 0; j < values.length; j++) {
            values[j] = Math.max(0, values[j]);
        }
    }

    /** Where the highest of {@code count} numbers stands, from {@code from}; the first of equals. */
    public static int highest(float[] values, int from, int count) {
        int best = 0;
        for (int j = 1; j < count; j++) {
            if (values[from + j] > values[from + best]) {
                best = j;
            }
        }
        return best;
    }

    /**
     * A curve like the hyperbolic tangent, from −1 at −3 to 1 at 3, flat beyond: {@code x (27 + x²) / (27 + 9 x²)}, its Padé
     * approximant. Needs no exponential, and meets −1 and 1 with slope 0.
     */
    public static float squash(float x) {
        float bounded = Math.min(KNEE, Math.max(-KNEE, x));
        float square = bounded * bounded;
        return bounded * (27 + square) / (27 + 9 * square);
    }

    /** Squashes every number. */
    public static void squash(float[] values) {
        for (int j = 0; j < values.length; j++) {
            values[j] = squash(values[j]);
        }
    }

    /** The slope of {@link #squash(float)}: {@code (9 − x²)² / 9 (3 + x²)²}. */
    public static float squashSlope(float x) {
        float bounded = Math.min(KNEE, Math.max(-KNEE, x));
        float square = bounded * bounded;
        float falling = 9 - square;
        float rising = 3 + square;
        return falling * falling / (9 * rising * rising);
    }

    /** From 0 to 1, ½ at 0. */
    public static float gate(float x) {
        return 0.5f + 0.5f * squash(0.5f * x);
    }

    /** The slope of {@link #gate}. */
    public static float gateSlope(float x) {
        return 0.25f * squashSlope(0.5f * x);
    }
}
