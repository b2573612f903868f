package org.proviso.bench.training;

import java.util.SplittableRandom;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.Part;
import org.proviso.core.text.syntax.net.Tensor;

/** The numbers that training starts from: small ones, drawn evenly around 0. */
final class Beginning {
    private final SplittableRandom random;

    Beginning(long seed) {
        this.random = new SplittableRandom(seed);
    }

    void fill(Model model) {
        for (Feature feature : Gradients.learnt()) {
            fill(model.vectors(feature), 0.1);
        }
        for (Part part : Part.values()) {
            fill(model.get(part), reach(part, model.get(part)));
        }
    }

    /** How far from 0 a number may be. */
    private static double reach(Part part, Tensor tensor) {
        return switch (part) {
            case WORD, INPUT, INPUT_BEFORE, INPUT_BEHIND, SECOND ->
                Math.sqrt(6.0 / (tensor.rows() + tensor.columns() / 4.0));
            case FIRST_PEEPHOLE, SECOND_PEEPHOLE, EDGE, TAG, SLOT, MISSING, ACTION, RELATION -> 0.1;
            case UNIVERSAL_TAG, PENN_TAG, STACK_DISTANCE, CHILD_RELATION, ARC_LENGTH -> 0.05;
            case WORD_BIAS, INPUT_BIAS, TAG_BIAS, SECOND_BIAS, SLOT_BIAS, ACTION_BIAS, ARC_BIAS, RELATION_BIAS -> 0;
        };
    }

    private void fill(Tensor tensor, double reach) {
        if (reach > 0) {
            float[] values = tensor.values();
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) ((random.nextDouble() * 2 - 1) * reach);
            }
        }
    }
}
