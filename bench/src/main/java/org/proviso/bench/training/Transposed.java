package org.proviso.bench.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.Part;
import org.proviso.core.text.syntax.net.Tensor;

/** The tensors that going back multiplies with, rows as columns; made anew after each change of the weights. */
final class Transposed {
    private static final List<Part> NEEDED = List.of(
            Part.WORD,
            Part.INPUT,
            Part.INPUT_BEFORE,
            Part.INPUT_BEHIND,
            Part.TAG,
            Part.SECOND,
            Part.SLOT,
            Part.ACTION,
            Part.RELATION);

    private final Map<Part, Tensor> tensors = new EnumMap<>(Part.class);

    Transposed(Model model) {
        NEEDED.forEach(part -> tensors.put(part, model.get(part).transposed()));
    }

    Tensor of(Part part) {
        return Objects.requireNonNull(tensors.get(part));
    }
}
