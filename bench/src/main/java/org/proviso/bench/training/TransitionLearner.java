package org.proviso.bench.training;

import java.util.SplittableRandom;
import org.proviso.core.text.syntax.net.Action;
import org.proviso.core.text.syntax.net.Configuration;
import org.proviso.core.text.syntax.net.Kernels;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.Part;
import org.proviso.core.text.syntax.net.Sizes;
import org.proviso.core.text.syntax.net.Tensor;

/**
 * Parses one sentence as {@code net} does, and learns from each choice: of an action any that costs least is right; of an arc that
 * is right, its relation.
 */
final class TransitionLearner {
    private static final Action[] ACTIONS = Action.values();

    private final Model model;
    private final Sizes sizes;
    private final Gradients gradients;
    private final Tensor actionTransposed;
    private final Tensor relationTransposed;
    private final Example example;
    private final float[] slots;
    private final float[] slotChange;
    private double loss;

    TransitionLearner(Model model, Gradients gradients, Transposed transposed, Example example, float[] slots) {
        this.model = model;
        this.sizes = model.sizes();
        this.gradients = gradients;
        this.actionTransposed = transposed.of(Part.ACTION);
        this.relationTransposed = transposed.of(Part.RELATION);
        this.example = example;
        this.slots = slots;
        this.slotChange = new float[slots.length];
    }

    /** Of all actions and relations together. */
    double loss() {
        return loss;
    }

    /**
     * Learns from one sentence.
     *
     * @param explore how often a wrong action that is preferred is taken
     * @return what the slots should change by
     */
    float[] learn(SplittableRandom random, double explore) {
        Oracle oracle = new Oracle(example.heads());
        Configuration state = new Configuration(example.size());
        while (!state.isDone()) {
            Action action = action(state, oracle, random, explore);
            int relation = Configuration.NONE;
            if (action != Action.SHIFT) {
                int dependent = state.slot(0);
                int head = state.head(action);
                // whose head is wrong has no relation to learn; the right one serves as what is seen of a child
                relation = example.heads()[dependent] == head
                        ? relation(head, dependent)
                        : Math.max(0, example.relations()[dependent]);
            }
            state.take(action, relation);
        }
        return slotChange;
    }

    private Action action(Configuration state, Oracle oracle, SplittableRandom random, double explore) {
        float[] sum = sum(state);
        float[] scores = model.get(Part.ACTION_BIAS).values().clone();
        Kernels.addProduct(sum, 1, model.get(Part.ACTION), scores);
        boolean[] possible = new boolean[ACTIONS.length];
        boolean[] right = right(state, oracle, possible);
        int preferred = highest(scores, possible);
        learn(state, sum, scores, possible, right);
        boolean follows = right[preferred] || random.nextDouble() < explore;
        return ACTIONS[follows ? preferred : highest(scores, right)];
    }

    private static int highest(float[] scores, boolean[] among) {
        int best = -1;
        for (int a = 0; a < scores.length; a++) {
            if (among[a] && (best < 0 || scores[a] > scores[best])) {
                best = a;
            }
        }
        return best;
    }

    private static boolean[] right(Configuration state, Oracle oracle, boolean[] possible) {
        int[] costs = new int[ACTIONS.length];
        int least = Integer.MAX_VALUE;
        for (int a = 0; a < ACTIONS.length; a++) {
            possible[a] = state.allows(ACTIONS[a]);
            if (possible[a]) {
                costs[a] = oracle.cost(state, ACTIONS[a]);
                least = Math.min(least, costs[a]);
            }
        }
        boolean[] right = new boolean[ACTIONS.length];
        for (int a = 0; a < ACTIONS.length; a++) {
            right[a] = possible[a] && costs[a] == least;
        }
        return right;
    }

    private float[] sum(Configuration state) {
        int width = sizes.action();
        float[] sum = model.get(Part.SLOT_BIAS).values().clone();
        Tensor missing = model.get(Part.MISSING);
        for (int slot = 0; slot < Configuration.SLOTS; slot++) {
            int word = state.slot(slot);
            if (word == Configuration.NONE) {
                Kernels.add(missing.values(), missing.row(slot), sum, 0, width);
            } else {
                Kernels.add(slots, word * sizes.slots() + slot * width, sum, 0, width);
            }
        }
        Tensor distance = model.get(Part.STACK_DISTANCE);
        Kernels.add(distance.values(), distance.row(state.distanceToNext()), sum, 0, width);
        Kernels.add(distance.values(), distance.row(state.distanceBelow()), sum, 0, width);
        Tensor children = model.get(Part.CHILD_RELATION);
        for (int child = 0; child < Configuration.CHILDREN; child++) {
            int row = children.row(state.childRelation(child, sizes.relations()));
            Kernels.add(children.values(), row, sum, 0, width);
        }
        Kernels.rectify(sum);
        return sum;
    }

    private void learn(Configuration state, float[] sum, float[] scores, boolean[] possible, boolean[] right) {
        float[] change = new float[ACTIONS.length];
        loss += Losses.setAnyChoice(scores, possible, right, change);
        float[] sumChange = new float[sizes.action()];
        Products.addToInput(change, 1, actionTransposed, sumChange);
        Products.addToWeights(sum, 0, change, 1, gradients.of(Part.ACTION));
        gradients.of(Part.ACTION_BIAS).add(0, change, 0);
        stopAtZero(sum, sumChange);
        gradients.of(Part.SLOT_BIAS).add(0, sumChange, 0);
        for (int slot = 0; slot < Configuration.SLOTS; slot++) {
            int word = state.slot(slot);
            if (word == Configuration.NONE) {
                gradients.of(Part.MISSING).add(slot, sumChange, 0);
            } else {
                Kernels.add(sumChange, 0, slotChange, word * sizes.slots() + slot * sizes.action(), sizes.action());
            }
        }
        gradients.of(Part.STACK_DISTANCE).add(state.distanceToNext(), sumChange, 0);
        gradients.of(Part.STACK_DISTANCE).add(state.distanceBelow(), sumChange, 0);
        for (int child = 0; child < Configuration.CHILDREN; child++) {
            gradients.of(Part.CHILD_RELATION).add(state.childRelation(child, sizes.relations()), sumChange, 0);
        }
    }

    private static void stopAtZero(float[] sum, float[] change) {
        for (int j = 0; j < sum.length; j++) {
            if (sum[j] <= 0) {
                change[j] = 0;
            }
        }
    }

    /** Learns the relation of an arc that is right; the one that is preferred now. */
    private int relation(int head, int dependent) {
        int width = sizes.arc();
        int asHead = head * sizes.slots() + Configuration.SLOTS * sizes.action();
        int asDependent = dependent * sizes.slots() + Configuration.SLOTS * sizes.action() + width;
        int row = Configuration.arcLength(head, dependent);
        float[] sum = model.get(Part.ARC_BIAS).values().clone();
        Tensor length = model.get(Part.ARC_LENGTH);
        Kernels.add(slots, asHead, sum, 0, width);
        Kernels.add(slots, asDependent, sum, 0, width);
        Kernels.add(length.values(), length.row(row), sum, 0, width);
        Kernels.rectify(sum);
        float[] scores = model.get(Part.RELATION_BIAS).values().clone();
        Kernels.addProduct(sum, 1, model.get(Part.RELATION), scores);
        float[] change = new float[scores.length];
        loss += Losses.addChoice(scores, 0, scores.length, example.relations()[dependent], change);
        float[] sumChange = new float[width];
        Products.addToInput(change, 1, relationTransposed, sumChange);
        Products.addToWeights(sum, 0, change, 1, gradients.of(Part.RELATION));
        gradients.of(Part.RELATION_BIAS).add(0, change, 0);
        stopAtZero(sum, sumChange);
        gradients.of(Part.ARC_BIAS).add(0, sumChange, 0);
        gradients.of(Part.ARC_LENGTH).add(row, sumChange, 0);
        Kernels.add(sumChange, 0, slotChange, asHead, width);
        Kernels.add(sumChange, 0, slotChange, asDependent, width);
        return Kernels.highest(scores, 0, scores.length);
    }
}
