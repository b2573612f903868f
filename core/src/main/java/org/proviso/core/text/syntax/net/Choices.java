package org.proviso.core.text.syntax.net;

/** What the choice of actions and relations weighs, each row in an array of its own; the same for every sentence. */
@SuppressWarnings("ArrayRecordComponent") // inner loops work on the arrays
record Choices(
        Sizes sizes,
        float[] slotBias,
        float[][] missing,
        float[][] distances,
        float[][] children,
        float[][] actions,
        float[] actionBias,
        float[] arcBias,
        float[][] arcLengths,
        float[][] relations,
        float[] relationBias) {
    static Choices of(Model model) {
        return new Choices(
                model.sizes(),
                model.get(Part.SLOT_BIAS).values(),
                model.get(Part.MISSING).apart(),
                model.get(Part.STACK_DISTANCE).apart(),
                model.get(Part.CHILD_RELATION).apart(),
                model.get(Part.ACTION).transposed().apart(),
                model.get(Part.ACTION_BIAS).values(),
                model.get(Part.ARC_BIAS).values(),
                model.get(Part.ARC_LENGTH).apart(),
                model.get(Part.RELATION).apart(),
                model.get(Part.RELATION_BIAS).values());
    }
}
