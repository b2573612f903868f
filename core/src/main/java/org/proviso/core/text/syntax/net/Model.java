package org.proviso.core.text.syntax.net;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that training finds out: the labels in use, the known values of each feature and their vectors, and the
 * tensors. Whoever trains changes the numbers in place; whoever runs the network leaves them alone.
 */
public final class Model {
    private final Sizes sizes;
    private final Labels labels;
    private final Map<Feature, Vocabulary> vocabularies;
    private final Map<Feature, Tensor> vectors = new EnumMap<>(Feature.class);
    private final Map<Part, Tensor> tensors = new EnumMap<>(Part.class);

    /** A model whose numbers are all 0. */
    public Model(Sizes sizes, Labels labels, Map<Feature, Vocabulary> vocabularies) {
        this.sizes = sizes;
        this.labels = labels;
        this.vocabularies = new EnumMap<>(vocabularies);
        for (Feature feature : Feature.values()) {
            vectors.put(feature, new Tensor(vocabulary(feature).size(), feature.width()));
        }
        for (Part part : Part.values()) {
            tensors.put(part, new Tensor(sizes.rows(part), sizes.columns(part)));
        }
    }

    public Sizes sizes() {
        return sizes;
    }

    public Labels labels() {
        return labels;
    }

    public Vocabulary vocabulary(Feature feature) {
        Vocabulary vocabulary = vocabularies.get(feature);
        if (vocabulary == null) {
            throw new IllegalArgumentException("no values are known of the feature " + feature);
        }
        return vocabulary;
    }

    /** The vectors of a feature's values, a row each; row 0 is for those that are not known. */
    public Tensor vectors(Feature feature) {
        return present(vectors.get(feature));
    }

    public Tensor get(Part part) {
        return present(tensors.get(part));
    }

    private static Tensor present(@Nullable Tensor tensor) {
        return Objects.requireNonNull(tensor);
    }
}
