package org.proviso.bench.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.Part;

/** The gradients of a model's tensors. The vectors of {@link Feature#COMPANY} have none: they stay. */
final class Gradients {
    private final Map<Feature, Gradient> vectors = new EnumMap<>(Feature.class);
    private final Map<Part, Gradient> tensors = new EnumMap<>(Part.class);

    Gradients(Model model) {
        for (Feature feature : learnt()) {
            vectors.put(feature, new Gradient(model.vectors(feature)));
        }
        for (Part part : Part.values()) {
            tensors.put(part, new Gradient(model.get(part)));
        }
    }

    /** The features whose vectors are learnt from the treebanks. */
    static List<Feature> learnt() {
        List<Feature> learnt = new ArrayList<>(List.of(Feature.values()));
        learnt.remove(Feature.COMPANY);
        return learnt;
    }

    Gradient of(Feature feature) {
        return Objects.requireNonNull(vectors.get(feature));
    }

    Gradient of(Part part) {
        return Objects.requireNonNull(tensors.get(part));
    }

    /** All of them, in one fixed order. */
    List<Gradient> all() {
        List<Gradient> all = new ArrayList<>(vectors.values());
        all.addAll(tensors.values());
        return all;
    }
}
