package org.proviso.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.core.copies.RewriteModel;
import org.proviso.core.copies.RewriteModel.Picture;
import org.proviso.core.copies.Traits;

/**
 * Learns the weights of {@link RewriteModel} from pairs of documents: for each picture a logistic regression over its traits
 * with L2 regularisation of {@value #PENALTY}, by gradient descent on standardised traits. The same pairs give the same weights.
 */
final class RewriteLearner {
    private static final double PENALTY = 1;
    private static final int STEPS = 20_000;
    private static final double STEP = 1;
    /**
     * What is taken off the bias of "condensed": it looks least at the order of telling, so it is believed from .86 on as the
     * others are from .8 on.
     */
    private static final double DOUBT = .4;

    private final List<CopyGold.Pair> pairs;

    private RewriteLearner(List<CopyGold.Pair> pairs) {
        this.pairs = pairs;
    }

    static RewriteModel learn(List<CopyGold.Pair> pairs) {
        RewriteLearner learner = new RewriteLearner(pairs);
        Map<String, Long> kinds = pairs.stream()
                .filter(CopyGold.Pair::copy)
                .collect(Collectors.groupingBy(CopyGold.Pair::kind, Collectors.counting()));
        long apart = pairs.stream().filter(pair -> !pair.copy()).count();
        // copies and others weigh the same, and so does each kind of copy: condensed ones are rare
        ToDoubleFunction<CopyGold.Pair> evenly = pair -> pair.copy()
                ? pairs.size() / 2.0 / kinds.size() / kinds.getOrDefault(pair.kind(), 1L)
                : pairs.size() / 2.0 / apart;
        return new RewriteModel(List.of(
                learner.picture(
                        "reworded", List.of("chain", "any", "order", "words", "facts", "sequence"), pair -> 1, 0),
                learner.picture("retold", List.of("order", "facts", "sequence", "kept"), evenly, 0),
                learner.picture("condensed", List.of("any", "facts", "passing", "kept"), evenly, DOUBT)));
    }

    private Picture picture(String name, List<String> traits, ToDoubleFunction<CopyGold.Pair> weight, double doubt) {
        int[] columns = traits.stream().mapToInt(Traits.NAMES::indexOf).toArray();
        double[][] values = pairs.stream()
                .map(pair -> Arrays.stream(columns)
                        .mapToDouble(column -> pair.traits().values()[column])
                        .toArray())
                .toArray(double[][]::new);
        double[] means = overColumns(
                values,
                columns.length,
                column -> Arrays.stream(column).average().orElse(0));
        double[] deviations = overColumns(values, columns.length, RewriteLearner::deviation);
        for (double[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (row[i] - means[i]) / deviations[i];
            }
        }
        double[] learnt = descend(values, pairs.stream().mapToDouble(weight).toArray());
        double[] weights = new double[Traits.NAMES.size()];
        double bias = learnt[columns.length] - doubt;
        for (int i = 0; i < columns.length; i++) {
            weights[columns[i]] = learnt[i] / deviations[i];
            bias -= weights[columns[i]] * means[i];
        }
        return new Picture(name, bias, Arrays.stream(weights).boxed().toList());
    }

    private static double[] overColumns(double[][] rows, int columns, ToDoubleFunction<double[]> figure) {
        return IntStream.range(0, columns)
                .mapToDouble(i -> figure.applyAsDouble(
                        Arrays.stream(rows).mapToDouble(row -> row[i]).toArray()))
                .toArray();
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .average()
                        .orElse(0))
                + 1e-9;
    }

    /** A weight for each column, and the bias last. */
    private double[] descend(double[][] values, double[] importance) {
        int columns = values[0].length;
        double[] weights = new double[columns + 1];
        double all = Arrays.stream(importance).sum();
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(values, importance, weights);
            for (int i = 0; i <= columns; i++) {
                double penalty = i < columns ? PENALTY * weights[i] : 0;
                weights[i] -= STEP * (slope[i] + penalty) / all;
            }
        }
        return weights;
    }

    private double[] slope(double[][] values, double[] importance, double[] weights) {
        int columns = weights.length - 1;
        double[] slope = new double[columns + 1];
        for (int row = 0; row < values.length; row++) {
            double sum = weights[columns];
            for (int i = 0; i < columns; i++) {
                sum += weights[i] * values[row][i];
            }
            double error = importance[row]
                    * (1 / (1 + Math.exp(-sum)) - (pairs.get(row).copy() ? 1 : 0));
            for (int i = 0; i < columns; i++) {
                slope[i] += error * values[row][i];
            }
            slope[columns] += error;
        }
        return slope;
    }
}
