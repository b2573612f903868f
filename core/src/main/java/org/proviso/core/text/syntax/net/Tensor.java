package org.proviso.core.text.syntax.net;

import java.util.Arrays;

/**
 * A table of numbers, row by row.
 *
 * @param values {@code rows} × {@code columns} of them; shared, not copied: whoever trains changes them in place
 */
@SuppressWarnings("ArrayRecordComponent") // the network's inner loops work on the array
public record Tensor(int rows, int columns, float[] values) {
    public Tensor {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(values.length + " numbers do not fill " + rows + " rows of " + columns);
        }
    }

    public Tensor(int rows, int columns) {
        this(rows, columns, new float[rows * columns]);
    }

    /** Where a row begins. */
    public int row(int row) {
        return row * columns;
    }

    /** Each row in an array of its own: loops over whole arrays are quicker than over stretches of one. */
    public float[][] apart() {
        float[][] apart = new float[rows][];
        for (int row = 0; row < rows; row++) {
            apart[row] = Arrays.copyOfRange(values, row(row), row(row + 1));
        }
        return apart;
    }

    /** Rows as columns. */
    public Tensor transposed() {
        Tensor other = new Tensor(columns, rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                other.values[j * rows + i] = values[i * columns + j];
            }
        }
        return other;
    }
}
