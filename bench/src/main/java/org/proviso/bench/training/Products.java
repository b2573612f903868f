package org.proviso.bench.training;

import org.proviso.core.text.syntax.net.Kernels;
import org.proviso.core.text.syntax.net.Tensor;

/** The two products that going back through {@code out += in × weights} takes. */
final class Products {
    private Products() {}

    /**
     * What the weights should change by: {@code change += inᵀ × outChange}.
     *
     * @param count rows of {@code in} and {@code outChange}
     */
    static void addToWeights(float[] in, int inFrom, float[] outChange, int count, Gradient change) {
        int columns = change.columns();
        int inner = change.values().length / columns;
        change.touchAll();
        float[] sum = new float[columns];
        for (int row = 0; row < count; row += Kernels.AT_ONCE) {
            int rows = Math.min(Kernels.AT_ONCE, count - row);
            float[][] some = some(outChange, row, rows, columns);
            float[] factors = new float[Kernels.AT_ONCE];
            for (int k = 0; k < inner; k++) {
                for (int i = 0; i < rows; i++) {
                    factors[i] = in[inFrom + (row + i) * inner + k];
                }
                System.arraycopy(change.values(), k * columns, sum, 0, columns);
                Kernels.addScaled(factors, 0, some, 0, sum);
                System.arraycopy(sum, 0, change.values(), k * columns, columns);
            }
        }
    }

    /** As many rows as are added at once from this one on, zeros in place of those beyond. */
    private static float[][] some(float[] table, int from, int rows, int columns) {
        float[][] some = new float[Kernels.AT_ONCE][columns];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(table, (from + i) * columns, some[i], 0, columns);
        }
        return some;
    }

    /** What the input should change by: {@code inChange += outChange × weightsᵀ}. */
    static void addToInput(float[] outChange, int count, Tensor transposed, float[] inChange) {
        Kernels.addProduct(outChange, count, transposed, inChange);
    }

    /** A bias changes by what all rows do. */
    static void addToBias(float[] outChange, Gradient change) {
        for (int at = 0; at < outChange.length; at += change.columns()) {
            change.add(0, outChange, at);
        }
    }

    static void multiply(float[] values, float[] factors) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factors[i];
        }
    }
}
