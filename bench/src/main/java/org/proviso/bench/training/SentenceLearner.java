package org.proviso.bench.training;

import java.util.SplittableRandom;
import org.proviso.core.text.syntax.net.Kernels;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.Part;
import org.proviso.core.text.syntax.net.Recurrence;
import org.proviso.core.text.syntax.net.Sizes;
import org.proviso.core.text.syntax.net.Tensor;

/** Reads one sentence as {@code net} does, and goes back through all of it: what each weight should change by. */
final class SentenceLearner {
    private final Model model;
    private final Sizes sizes;
    private final Settings settings;
    private final Gradients gradients;
    private final Recurrence first;
    private final Recurrence second;
    private final RecurrenceBack firstBack;
    private final RecurrenceBack secondBack;
    private double tagLoss;

    SentenceLearner(Model model, Settings settings) {
        this.model = model;
        this.sizes = model.sizes();
        this.settings = settings;
        this.gradients = new Gradients(model);
        int hidden = sizes.hidden();
        this.first = new Recurrence(hidden, Recurrence.FIRST_BLOCKS, model.get(Part.FIRST_PEEPHOLE));
        this.second = new Recurrence(hidden, Recurrence.SECOND_BLOCKS, model.get(Part.SECOND_PEEPHOLE));
        this.firstBack = back(Recurrence.FIRST_BLOCKS, Part.FIRST_PEEPHOLE);
        this.secondBack = back(Recurrence.SECOND_BLOCKS, Part.SECOND_PEEPHOLE);
    }

    private RecurrenceBack back(int blocks, Part peephole) {
        return new RecurrenceBack(sizes.hidden(), blocks, model.get(peephole).values(), gradients.of(peephole));
    }

    Gradients gradients() {
        return gradients;
    }

    /**
     * Learns from one sentence.
     *
     * @param features of each word, the row of each feature's value
     * @return the loss: of tags, actions and relations together
     */
    double learn(Example example, int[][] features, Transposed transposed, SplittableRandom random, double explore) {
        int words = example.size();
        InputLearner input = new InputLearner(model, gradients, features, settings.inputDropout(), random);
        Layer one = read(first, input.sums(), input.sums(), random);
        float[] oneChange = new float[one.shown().length];
        int[][] tags = learnTags(example, one.shown(), transposed, oneChange);
        float[] secondSums = sums(Part.SECOND, Part.SECOND_BIAS, one.shown(), words);
        addTags(tags, secondSums);
        Layer two = read(second, secondSums, one.shown(), random);
        float[] slots = new float[words * sizes.slots()];
        Kernels.addProduct(two.shown(), words, model.get(Part.SLOT), slots);
        TransitionLearner transitions = new TransitionLearner(model, gradients, transposed, example, slots);
        float[] slotChange = transitions.learn(random, explore);

        float[] twoChange = new float[two.shown().length];
        goBack(Part.SLOT, two.shown(), slotChange, words, transposed, twoChange);
        float[] secondChange = goBack(two, secondBack, twoChange, oneChange);
        goBack(Part.SECOND, one.shown(), secondChange, words, transposed, oneChange);
        Products.addToBias(secondChange, gradients.of(Part.SECOND_BIAS));
        learnTagVectors(tags, secondChange);
        input.goBack(goBack(one, firstBack, oneChange, oneChange), transposed);
        return tagLoss + transitions.loss();
    }

    /**
     * What a layer read and made of it.
     *
     * @param mask what of {@code shown} is hidden
     */
    @SuppressWarnings("ArrayRecordComponent") // inner loops work on the arrays
    private record Layer(float[] sums, float[] below, float[] memory, float[] mask, float[] shown) {}

    private Layer read(Recurrence recurrence, float[] sums, float[] below, SplittableRandom random) {
        int columns = recurrence == first ? sizes.columns(Part.INPUT) : sizes.columns(Part.SECOND);
        int words = sums.length / columns;
        int width = 2 * sizes.hidden();
        float[] memory = new float[words * width];
        float[] shown = recurrence.read(new Tensor(words, columns, sums).apart(), below, memory);
        float[] mask = mask(words, width, random);
        Products.multiply(shown, mask);
        return new Layer(sums, below, memory, mask, shown);
    }

    private float[] goBack(Layer layer, RecurrenceBack back, float[] shownChange, float[] belowChange) {
        Products.multiply(shownChange, layer.mask());
        return back.read(
                new RecurrenceBack.Pass(layer.sums(), layer.below(), layer.memory()), shownChange, belowChange);
    }

    private float[] sums(Part part, Part bias, float[] below, int words) {
        float[] sums = new float[words * sizes.columns(part)];
        Kernels.addToRows(model.get(bias).values(), sums);
        Kernels.addProduct(below, words, model.get(part), sums);
        return sums;
    }

    /** Learns both kinds of tags; those that are preferred now. */
    private int[][] learnTags(Example example, float[] seen, Transposed transposed, float[] seenChange) {
        int words = example.size();
        float[] scores = new float[words * sizes.tags()];
        Kernels.addToRows(model.get(Part.TAG_BIAS).values(), scores);
        Kernels.addProduct(seen, words, model.get(Part.TAG), scores);
        float[] change = new float[scores.length];
        tagLoss = 0;
        int[][] preferred = new int[2][words];
        for (int i = 0; i < words; i++) {
            int universal = i * sizes.tags();
            int penn = universal + sizes.universalTags();
            preferred[0][i] = Kernels.highest(scores, universal, sizes.universalTags());
            preferred[1][i] = Kernels.highest(scores, penn, sizes.pennTags());
            tagLoss += Losses.addChoice(scores, universal, sizes.universalTags(), example.universal()[i], change);
            tagLoss += Losses.addChoice(scores, penn, sizes.pennTags(), example.penn()[i], change);
        }
        goBack(Part.TAG, seen, change, words, transposed, seenChange);
        Products.addToBias(change, gradients.of(Part.TAG_BIAS));
        return preferred;
    }

    private void addTags(int[][] tags, float[] sums) {
        int width = sizes.columns(Part.SECOND);
        Tensor universal = model.get(Part.UNIVERSAL_TAG);
        Tensor penn = model.get(Part.PENN_TAG);
        for (int i = 0; i < tags[0].length; i++) {
            Kernels.add(universal.values(), universal.row(tags[0][i]), sums, i * width, width);
            Kernels.add(penn.values(), penn.row(tags[1][i]), sums, i * width, width);
        }
    }

    private void learnTagVectors(int[][] tags, float[] sumsChange) {
        int width = sizes.columns(Part.SECOND);
        for (int i = 0; i < tags[0].length; i++) {
            gradients.of(Part.UNIVERSAL_TAG).add(tags[0][i], sumsChange, i * width);
            gradients.of(Part.PENN_TAG).add(tags[1][i], sumsChange, i * width);
        }
    }

    private void goBack(Part part, float[] in, float[] change, int words, Transposed transposed, float[] inChange) {
        Products.addToWeights(in, 0, change, words, gradients.of(part));
        Products.addToInput(change, words, transposed.of(part), inChange);
    }

    /** The same numbers of every word are hidden. */
    private float[] mask(int words, int width, SplittableRandom random) {
        float[] mask = new float[words * width];
        float kept = 1 / (1 - settings.layerDropout());
        for (int j = 0; j < width; j++) {
            float factor = random.nextDouble() < settings.layerDropout() ? 0 : kept;
            for (int i = 0; i < words; i++) {
                mask[i * width + j] = factor;
            }
        }
        return mask;
    }
}
