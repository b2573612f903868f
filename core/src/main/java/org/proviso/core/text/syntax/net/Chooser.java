package org.proviso.core.text.syntax.net;

/** Chooses actions and relations from what the words of one sentence bring. */
final class Chooser {
    private static final Action[] ACTIONS = Action.values();

    private final Choices choices;
    private final Sizes sizes;
    private final float[][] slots;
    private final float[] sum;
    private final float[] arc;
    private final float[] relationScores;

    /** @param slots as {@link Encoder#slots} gives them */
    Chooser(Choices choices, float[][] slots) {
        this.choices = choices;
        this.sizes = choices.sizes();
        this.slots = slots;
        this.sum = new float[sizes.action()];
        this.arc = new float[sizes.arc()];
        this.relationScores = new float[sizes.relations()];
    }

    /** The likeliest action that is allowed. */
    Action action(Configuration state) {
        System.arraycopy(choices.slotBias(), 0, sum, 0, sum.length);
        for (int slot = 0; slot < Configuration.SLOTS; slot++) {
            int word = state.slot(slot);
            Kernels.add(
                    word == Configuration.NONE ? choices.missing()[slot] : slots[word * Encoder.SHARES + slot], sum);
        }
        Kernels.add(choices.distances()[state.distanceToNext()], sum);
        Kernels.add(choices.distances()[state.distanceBelow()], sum);
        for (int child = 0; child < Configuration.CHILDREN; child++) {
            Kernels.add(choices.children()[state.childRelation(child, sizes.relations())], sum);
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
        System.arraycopy(choices.arcBias(), 0, arc, 0, arc.length);
        Kernels.add(slots[head * Encoder.SHARES + Configuration.SLOTS], arc);
        Kernels.add(slots[dependent * Encoder.SHARES + Configuration.SLOTS + 1], arc);
        Kernels.add(choices.arcLengths()[Configuration.arcLength(head, dependent)], arc);
        Kernels.rectify(arc);
        System.arraycopy(choices.relationBias(), 0, relationScores, 0, relationScores.length);
        Kernels.addProduct(arc, choices.relations(), relationScores);
        return Kernels.highest(relationScores, 0, relationScores.length);
    }
}
