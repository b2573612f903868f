package org.proviso.bench.training;

import java.util.SplittableRandom;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.core.text.syntax.net.Kernels;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.Part;
import org.proviso.core.text.syntax.net.Sizes;
import org.proviso.core.text.syntax.net.Tensor;

/** What the words of one sentence bring to the first layer, some of it hidden, and the way back to their features. */
final class InputLearner {
    private static final Feature[] FEATURES = Feature.values();
    private static final int WIDTH = Feature.totalWidth();

    private final Model model;
    private final Sizes sizes;
    private final Gradients gradients;
    private final int[][] features;
    private final int words;
    private final float[] mask;
    /** The features' vectors, some numbers hidden. */
    private final float[] vectors;
    /** What each word's vector is before it is squashed. */
    private final float[] wordSums;
    /** The words' vectors, with the sentence's edge before and behind them. */
    private final float[] padded;

    private final float[] sums;

    InputLearner(Model model, Gradients gradients, int[][] features, float dropout, SplittableRandom random) {
        this.model = model;
        this.sizes = model.sizes();
        this.gradients = gradients;
        this.features = features;
        this.words = features.length;
        this.mask = mask(words * WIDTH, dropout, random);
        this.vectors = vectors();
        this.wordSums = new float[words * sizes.word()];
        Kernels.addToRows(model.get(Part.WORD_BIAS).values(), wordSums);
        Kernels.addProduct(vectors, words, model.get(Part.WORD), wordSums);
        this.padded = padded();
        this.sums = forward();
    }

    private static float[] mask(int length, float dropout, SplittableRandom random) {
        float[] mask = new float[length];
        for (int i = 0; i < length; i++) {
            mask[i] = random.nextDouble() < dropout ? 0 : 1 / (1 - dropout);
        }
        return mask;
    }

    private float[] vectors() {
        float[] all = new float[words * WIDTH];
        int at = 0;
        for (int[] rows : features) {
            for (int f = 0; f < FEATURES.length; f++) {
                Tensor table = model.vectors(FEATURES[f]);
                System.arraycopy(table.values(), table.row(rows[f]), all, at, FEATURES[f].width());
                at += FEATURES[f].width();
            }
        }
        Products.multiply(all, mask);
        return all;
    }

    private float[] padded() {
        float[] edge = model.get(Part.EDGE).values();
        float[] squashed = wordSums.clone();
        Kernels.squash(squashed);
        float[] all = new float[squashed.length + 2 * sizes.word()];
        System.arraycopy(edge, 0, all, 0, sizes.word());
        System.arraycopy(squashed, 0, all, sizes.word(), squashed.length);
        System.arraycopy(edge, sizes.word(), all, all.length - sizes.word(), sizes.word());
        return all;
    }

    /** What the first layer reads. */
    float[] sums() {
        return sums;
    }

    private float[] forward() {
        float[] all = new float[words * sizes.columns(Part.INPUT)];
        Kernels.addToRows(model.get(Part.INPUT_BIAS).values(), all);
        Kernels.addProduct(rows(1), words, model.get(Part.INPUT), all);
        int half = sizes.columns(Part.INPUT_BEFORE);
        float[] before = new float[words * half];
        Kernels.addProduct(rows(0), words, model.get(Part.INPUT_BEFORE), before);
        float[] behind = new float[words * half];
        Kernels.addProduct(rows(2), words, model.get(Part.INPUT_BEHIND), behind);
        for (int i = 0; i < words; i++) {
            Kernels.add(before, i * half, all, 2 * i * half, half);
            Kernels.add(behind, i * half, all, (2 * i + 1) * half, half);
        }
        return all;
    }

    /** As many rows of the padded vectors as there are words, from this one on. */
    private float[] rows(int from) {
        float[] rows = new float[words * sizes.word()];
        System.arraycopy(padded, from * sizes.word(), rows, 0, rows.length);
        return rows;
    }

    void goBack(float[] sumsChange, Transposed transposed) {
        int half = sizes.columns(Part.INPUT_BEFORE);
        float[] change = new float[padded.length];
        float[] before = new float[words * half];
        float[] behind = new float[words * half];
        for (int i = 0; i < words; i++) {
            System.arraycopy(sumsChange, 2 * i * half, before, i * half, half);
            System.arraycopy(sumsChange, (2 * i + 1) * half, behind, i * half, half);
        }
        goBack(Part.INPUT, 1, sumsChange, transposed, change);
        goBack(Part.INPUT_BEFORE, 0, before, transposed, change);
        goBack(Part.INPUT_BEHIND, 2, behind, transposed, change);
        Products.addToBias(sumsChange, gradients.of(Part.INPUT_BIAS));
        Gradient edge = gradients.of(Part.EDGE);
        edge.touchAll();
        Kernels.add(change, 0, edge.values(), 0, sizes.word());
        Kernels.add(change, change.length - sizes.word(), edge.values(), sizes.word(), sizes.word());
        goBackToFeatures(change, transposed);
    }

    private void goBack(Part part, int from, float[] sumsChange, Transposed transposed, float[] change) {
        Products.addToWeights(padded, from * sizes.word(), sumsChange, words, gradients.of(part));
        float[] rows = new float[words * sizes.word()];
        Products.addToInput(sumsChange, words, transposed.of(part), rows);
        Kernels.add(rows, 0, change, from * sizes.word(), rows.length);
    }

    private void goBackToFeatures(float[] paddedChange, Transposed transposed) {
        float[] wordChange = new float[wordSums.length];
        for (int i = 0; i < wordChange.length; i++) {
            wordChange[i] = paddedChange[sizes.word() + i] * Kernels.squashSlope(wordSums[i]);
        }
        Products.addToWeights(vectors, 0, wordChange, words, gradients.of(Part.WORD));
        Products.addToBias(wordChange, gradients.of(Part.WORD_BIAS));
        float[] change = new float[vectors.length];
        Products.addToInput(wordChange, words, transposed.of(Part.WORD), change);
        Products.multiply(change, mask);
        for (int i = 0; i < words; i++) {
            int at = i * WIDTH;
            for (int f = 0; f < FEATURES.length; f++) {
                if (FEATURES[f] != Feature.COMPANY) {
                    gradients.of(FEATURES[f]).add(features[i][f], change, at);
                }
                at += FEATURES[f].width();
            }
        }
    }
}
