package org.proviso.bench.training;

import java.util.ArrayList;
import java.util.List;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.Part;
import org.proviso.core.text.syntax.net.Tensor;

/**
 * Changes a model's numbers along their gradients (Adam, Kingma and Ba 2015, https://arxiv.org/abs/1412.6980; of the vectors of words only
 * those that were touched), and keeps a running average of them, which is what is used in the end.
 */
final class Adam {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float TINY = 1e-6f;
    /** A longer step is shortened to this. */
    private static final double LONGEST_GRADIENT = 30;

    private static final int AVERAGE_EVERY = 10;
    private static final int AVERAGE_FROM = 200;
    private static final float AVERAGE_KEEPS = 0.99f;

    private final List<Tensor> tensors;
    private final List<float[]> means = new ArrayList<>();
    private final List<float[]> squares = new ArrayList<>();
    private final List<float[]> averages = new ArrayList<>();
    private int steps;

    Adam(Model model) {
        this.tensors = trained(model);
        for (Tensor tensor : tensors) {
            means.add(new float[tensor.values().length]);
            squares.add(new float[tensor.values().length]);
            averages.add(tensor.values().clone());
        }
    }

    /** In the order of {@link Gradients#all}. */
    private static List<Tensor> trained(Model model) {
        List<Tensor> tensors = new ArrayList<>();
        for (Feature feature : Gradients.learnt()) {
            tensors.add(model.vectors(feature));
        }
        for (Part part : Part.values()) {
            tensors.add(model.get(part));
        }
        return tensors;
    }

    int steps() {
        return steps;
    }

    /** Takes a step, and empties the gradients. */
    void step(Gradients gradients, float rate) {
        steps++;
        List<Gradient> all = gradients.all();
        float shortened = (float) Math.min(1, LONGEST_GRADIENT / Math.max(TINY, length(all)));
        float meanScale = (float) (1 / (1 - StrictMath.pow(FIRST, steps)));
        float squareScale = (float) (1 / (1 - StrictMath.pow(SECOND, steps)));
        for (int i = 0; i < tensors.size(); i++) {
            Gradient gradient = all.get(i);
            Step step = new Step(tensors.get(i).values(), gradient.values(), means.get(i), squares.get(i));
            for (int row = gradient.nextTouched(0); row >= 0; row = gradient.nextTouched(row + 1)) {
                step.take(row * gradient.columns(), gradient.columns(), shortened, rate * meanScale, squareScale);
            }
            gradient.clear();
        }
        average();
    }

    private static double length(List<Gradient> all) {
        double sum = 0;
        for (Gradient gradient : all) {
            float[] values = gradient.values();
            for (int row = gradient.nextTouched(0); row >= 0; row = gradient.nextTouched(row + 1)) {
                for (int i = row * gradient.columns(); i < (row + 1) * gradient.columns(); i++) {
                    sum += values[i] * values[i];
                }
            }
        }
        return Math.sqrt(sum);
    }

    /** The arrays of one tensor. */
    @SuppressWarnings("ArrayRecordComponent") // inner loops work on the arrays
    private record Step(float[] weights, float[] gradient, float[] means, float[] squares) {
        void take(int from, int count, float shortened, float rate, float squareScale) {
            for (int i = from; i < from + count; i++) {
                float slope = gradient[i] * shortened;
                means[i] = FIRST * means[i] + (1 - FIRST) * slope;
                squares[i] = SECOND * squares[i] + (1 - SECOND) * slope * slope;
                weights[i] -= rate * means[i] / ((float) Math.sqrt(squares[i] * squareScale) + TINY);
            }
        }
    }

    private void average() {
        if (steps % AVERAGE_EVERY != 0) {
            return;
        }
        float keeps = steps <= AVERAGE_FROM ? 0 : AVERAGE_KEEPS;
        for (int t = 0; t < tensors.size(); t++) {
            float[] average = averages.get(t);
            float[] now = tensors.get(t).values();
            for (int i = 0; i < average.length; i++) {
                average[i] = keeps * average[i] + (1 - keeps) * now[i];
            }
        }
    }

    /** Puts the averages in the model's place, and what stood there in theirs; doing it again undoes it. */
    void swapAverages() {
        for (int t = 0; t < tensors.size(); t++) {
            float[] now = tensors.get(t).values();
            float[] average = averages.get(t);
            for (int i = 0; i < now.length; i++) {
                float kept = now[i];
                now[i] = average[i];
                average[i] = kept;
            }
        }
    }
}
