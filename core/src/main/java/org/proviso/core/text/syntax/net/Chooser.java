package org.proviso.core.text.syntax.net;

import java.util.Arrays;

/** Chooses actions and relations from what the words of one sentence bring. */
final class Chooser {
    private static final Action[] ACTIONS = Action.values();

    /** The bias, the slots, two distances and the children: eight, and a multiple of four. */
    private static final int SEEN = 3 + Configuration.SLOTS + Configuration.CHILDREN;

    private final Choices choices;
    private final Sizes sizes;
    private final float[][] slots;
    private final float[][] seen = new float[SEEN][];
    private final float[] sum;
    private final float[] arc;
    private final float[] relationScores;
    private final float[][] above;

    /** @param slots as {@link Encoder.Tagged} holds them */
    Chooser(Choices choices, float[][] slots) {
        this.choices = choices;
        this.sizes = choices.sizes();
        this.slots = slots;
        this.sum = new float[sizes.action()];
        this.arc = new float[sizes.arc()];
        this.relationScores = new float[sizes.relations()];
        this.above = new float[sizes.arc()][];
    }

    /** The likeliest action that is allowed. */
    Action action(Configuration state) {
        seen[0] = choices.slotBias();
        for (int slot = 0; slot < Configuration.SLOTS; slot++) {
            int word = state.slot(slot);
            seen[1 + slot] = word == Configuration.NONE ? choices.missing()[slot] : slots[word * Encoder.SHARES + slot];
        }
        seen[1 + Configuration.SLOTS] = choices.distances()[state.distanceToNext()];
        seen[2 + Configuration.SLOTS] = choices.distances()[state.distanceBelow()];
        for (int child = 0; child < Configuration.CHILDREN; child++) {
            seen[3 + Configuration.SLOTS + child] = choices.children()[state.childRelation(child, sizes.relations())];
        }
        Kernels.sumOfEight(seen, sum);
        for (int row = 8; row < SEEN; row += 4) {
            Kernels.addFour(seen, row, sum);
        }
        Kernels.rectify(sum);
        int best = Configuration.NONE;
        float highest = 0;
        for (int a = 0; a < ACTIONS.length; a++) {
            if (state.allows(ACTIONS[a])) {
                float score = choices.actionBias()[a] + Kernels.product(choices.actions()[a], sum);
                if (best == Configuration.NONE || score > highest) {
                    best = a;
                    highest = score;
                }
            }
        }
        return ACTIONS[best];
    }

    /** The likeliest relation of the dependent to the head, by number. */
    int relation(int head, int dependent) {
        seen[0] = choices.arcBias();
        seen[1] = slots[head * Encoder.SHARES + Configuration.SLOTS];
        seen[2] = slots[dependent * Encoder.SHARES + Configuration.SLOTS + 1];
        seen[3] = choices.arcLengths()[Configuration.arcLength(head, dependent)];
        Arrays.fill(arc, 0);
        Kernels.addFour(seen, 0, arc);
        System.arraycopy(choices.relationBias(), 0, relationScores, 0, relationScores.length);
        Kernels.addPositive(arc, choices.relations(), relationScores, above);
        return Kernels.highest(relationScores, 0, relationScores.length);
    }
}
