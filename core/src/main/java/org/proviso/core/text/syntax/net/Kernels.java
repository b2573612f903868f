package org.proviso.core.text.syntax.net;

/**
 * The arithmetic of the network on row-major tables of floats. Loops are shaped so that the compiler turns them into vector
 * instructions (which it does for whole arrays, not for stretches of one), and every sum is added in one fixed order, so
 * results are the same on every machine.
 */
public final class Kernels {
    /**
     * Rows that are added at once: with fewer, the sum is fetched and stored more often; of a loop with twice as many operations
     * the JDK's compiler makes no vectors.
     */
    public static final int AT_ONCE = 8;

    /** Rows that are added at once to as many sums: what compilers of JDK 17 to 25 make vectors of (ADR 0007). */
    private static final int TILE = 3;

    private static final float KNEE = 3;

    private Kernels() {}

    /**
     * Adds the product of two tables to a third: {@code sum += left × right}.
     *
     * @param count rows of {@code left} and {@code sum}
     */
    public static void addProduct(float[] left, int count, Tensor right, float[] sum) {
        float[][] sums = new Tensor(count, right.columns(), sum).apart();
        addProduct(left, right.apart(), sums, count);
        for (int row = 0; row < count; row++) {
            System.arraycopy(sums[row], 0, sum, row * right.columns(), right.columns());
        }
    }

    /**
     * The same, of a right table and sums whose rows lie apart already.
     *
     * @param sums as long as the rows of {@code right}, or longer
     * @param count rows of {@code left} and sums that are meant; there may be more
     */
    static void addProduct(float[] left, float[][] right, float[][] sums, int count) {
        int inner = right.length;
        int row = 0;
        for (; row + TILE <= count; row += TILE) {
            int k = 0;
            for (; k + TILE <= inner; k += TILE) {
                addTile(left, row * inner + k, right, k, sums, row);
            }
            for (; k < inner; k++) {
                for (int each = row; each < row + TILE; each++) {
                    addScaled(left[each * inner + k], right[k], sums[each]);
                }
            }
        }
        for (; row < count; row++) {
            addRow(left, row * inner, right, inner, sums[row]);
        }
    }

    /**
     * @param at where the first factor stands; the others follow it
     * @param count how many rows are meant
     */
    private static void addRow(float[] factors, int at, float[][] rows, int count, float[] sum) {
        int k = 0;
        for (; k + AT_ONCE <= count; k += AT_ONCE) {
            addScaled(factors, at + k, rows, k, sum);
        }
        for (; k < count; k++) {
            addScaled(factors[at + k], rows[k], sum);
        }
    }

    /**
     * Adds {@value #TILE} rows, each times a factor, to {@value #TILE} sums: each number is fetched once for all of them.
     *
     * @param at where the first sum's first factor stands; those of the next sum are as many numbers further as there are rows
     * @param from the first of the rows to add; the others follow it
     * @param to the first of the sums; the others follow it
     */
    private static void addTile(float[] left, int at, float[][] rows, int from, float[][] sums, int to) {
        float[] p = rows[from];
        float[] q = rows[from + 1];
        float[] r = rows[from + 2];
        float[] s = sums[to];
        float[] t = sums[to + 1];
        float[] u = sums[to + 2];
        float sp = left[at];
        float sq = left[at + 1];
        float sr = left[at + 2];
        int second = at + rows.length;
        float tp = left[second];
        float tq = left[second + 1];
        float tr = left[second + 2];
        int third = second + rows.length;
        float up = left[third];
        float uq = left[third + 1];
        float ur = left[third + 2];
        for (int j = 0; j < p.length; j++) {
            float x = p[j];
            float y = q[j];
            float z = r[j];
            float a = Math.fma(sp, x, s[j]);
            float b = Math.fma(tp, x, t[j]);
            float c = Math.fma(up, x, u[j]);
            a = Math.fma(sq, y, a);
            b = Math.fma(tq, y, b);
            c = Math.fma(uq, y, c);
            s[j] = Math.fma(sr, z, a);
            t[j] = Math.fma(tr, z, b);
            u[j] = Math.fma(ur, z, c);
        }
    }

    /**
     * Adds rows, each times its factor, to another row.
     *
     * @param rows as many as there are factors
     */
    public static void addProduct(float[] factors, float[][] rows, float[] sum) {
        addRow(factors, 0, rows, rows.length, sum);
    }

    /**
     * The same of those factors that are above 0, about half of them: what is left of the others is nothing.
     *
     * @param factors those above 0 stand in front then
     * @param kept room for as many rows
     */
    static void addPositive(float[] factors, float[][] rows, float[] sum, float[][] kept) {
        int count = 0;
        for (int k = 0; k < factors.length; k++) {
            if (factors[k] > 0) {
                kept[count] = rows[k];
                factors[count] = factors[k];
                count++;
            }
        }
        addRow(factors, 0, kept, count, sum);
    }

    /**
     * Adds {@value #AT_ONCE} rows, each times a factor, to another.
     *
     * @param at where the first factor stands; the others follow it
     * @param from the first row; the others follow it
     */
    public static void addScaled(float[] factors, int at, float[][] rows, int from, float[] sum) {
        float[] p = rows[from];
        float[] q = rows[from + 1];
        float[] r = rows[from + 2];
        float[] s = rows[from + 3];
        float[] t = rows[from + 4];
        float[] u = rows[from + 5];
        float[] v = rows[from + 6];
        float[] w = rows[from + 7];
        float a = factors[at];
        float b = factors[at + 1];
        float c = factors[at + 2];
        float d = factors[at + 3];
        float e = factors[at + 4];
        float f = factors[at + 5];
        float g = factors[at + 6];
        float h = factors[at + 7];
        for (int j = 0; j < p.length; j++) {
            float half = Math.fma(d, s[j], Math.fma(c, r[j], Math.fma(b, q[j], Math.fma(a, p[j], sum[j]))));
            sum[j] = Math.fma(h, w[j], Math.fma(g, v[j], Math.fma(f, u[j], Math.fma(e, t[j], half))));
        }
    }

    /** Adds one row, times a factor, to another. */
    public static void addScaled(float factor, float[] row, float[] sum) {
        for (int j = 0; j < row.length; j++) {
            sum[j] = Math.fma(factor, row[j], sum[j]);
        }
    }

    /** Makes the third row the sum of the other two, and gives it back. */
    static float[] sum(float[] one, float[] other, float[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = one[j] + other[j];
        }
        return sum;
    }

    /** Adds two rows, one after the other at each place, to another or to the beginning of a longer one. */
    static void addTwo(float[] one, float[] other, float[] sum) {
        for (int j = 0; j < one.length; j++) {
            sum[j] = sum[j] + one[j] + other[j];
        }
    }

    /** Makes a row the sum of the first eight of others, added one after the other at each place. */
    static void sumOfEight(float[][] rows, float[] sum) {
        float[] p = rows[0];
        float[] q = rows[1];
        float[] r = rows[2];
        float[] s = rows[3];
        float[] t = rows[4];
        float[] u = rows[5];
        float[] v = rows[6];
        float[] w = rows[7];
        for (int j = 0; j < sum.length; j++) {
            sum[j] = p[j] + q[j] + r[j] + s[j] + t[j] + u[j] + v[j] + w[j];
        }
    }

    /** Adds four rows to another, one after the other at each place. */
    static void addFour(float[][] rows, int from, float[] sum) {
        float[] p = rows[from];
        float[] q = rows[from + 1];
        float[] r = rows[from + 2];
        float[] s = rows[from + 3];
        for (int j = 0; j < sum.length; j++) {
            sum[j] = sum[j] + p[j] + q[j] + r[j] + s[j];
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

    /** A gate that sees its input and part of a memory: {@code input = gate(input + weights × memory)}. */
    static void gate(float[] input, float[] weights, float[] memory) {
        for (int j = 0; j < input.length; j++) {
            input[j] = gate(input[j] + weights[j] * memory[j]);
        }
    }

    /** The slope of {@link #gate(float)}. */
    public static float gateSlope(float x) {
        return 0.25f * squashSlope(0.5f * x);
    }
}
