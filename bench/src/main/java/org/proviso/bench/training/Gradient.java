package org.proviso.bench.training;

import java.util.Arrays;
import java.util.BitSet;
import org.proviso.core.text.syntax.net.Tensor;

/** In which direction, and how far, a tensor's numbers should change; with the rows that were touched since it was last emptied. */
final class Gradient {
    private final int columns;
    private final float[] values;
    private final BitSet touched;

    Gradient(Tensor of) {
        this.columns = of.columns();
        this.values = new float[of.values().length];
        this.touched = new BitSet(of.rows());
    }

    float[] values() {
        return values;
    }

    int columns() {
        return columns;
    }

    void touchAll() {
        touched.set(0, values.length / Math.max(1, columns));
    }

    /** Adds to one row. */
    void add(int row, float[] change, int from) {
        touched.set(row);
        int at = row * columns;
        for (int j = 0; j < columns; j++) {
            values[at + j] += change[from + j];
        }
    }

    /** The next touched row, -1 when there is none. */
    int nextTouched(int from) {
        return touched.nextSetBit(from);
    }

    /** Takes the other's values over into this one, and empties the other. */
    void absorb(Gradient other) {
        for (int row = other.nextTouched(0); row >= 0; row = other.nextTouched(row + 1)) {
            add(row, other.values, row * columns);
        }
        other.clear();
    }

    void clear() {
        for (int row = nextTouched(0); row >= 0; row = nextTouched(row + 1)) {
            Arrays.fill(values, row * columns, (row + 1) * columns, 0);
        }
        touched.clear();
    }
}
