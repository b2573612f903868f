package org.proviso.core.copies.changes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike the sentences of two articles are: the cosine of their sets of stems, names, numbers and dates, each weighed
 * by how rare it is in the two articles. A rewriter keeps names, numbers and rare words, so a few of them say more than
 * many common words.
 */
final class SentenceLikeness {
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final int sentences;

    SentenceLikeness(Article one, Article other) {
        for (Article article : List.of(one, other)) {
            for (Passage passage : article.passages()) {
                keys(passage).forEach((key, weight) -> {
                    sentencesWith.merge(key, 1, Integer::sum);
                    weights.merge(key, weight, Math::max);
                });
            }
        }
        sentences = one.passages().size() + other.passages().size();
    }

    double[][] matrix(Article one, Article other) {
        List<Map<String, Double>> rows =
                one.passages().stream().map(this::weighed).toList();
        List<Map<String, Double>> columns =
                other.passages().stream().map(this::weighed).toList();
        double[][] matrix = new double[rows.size()][columns.size()];
        Map<String, Set<Integer>> where = new HashMap<>();
        for (int j = 0; j < columns.size(); j++) {
            for (String key : columns.get(j).keySet()) {
                where.computeIfAbsent(key, first -> new HashSet<>()).add(j);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Map.Entry<String, Double> entry : rows.get(i).entrySet()) {
                for (int j : where.getOrDefault(entry.getKey(), Set.of())) {
                    matrix[i][j] += entry.getValue() * columns.get(j).getOrDefault(entry.getKey(), 0.0);
                }
            }
        }
        return matrix;
    }

    /** Weights of unit length: their product over shared keys is the cosine. */
    private Map<String, Double> weighed(Passage passage) {
        Map<String, Double> weighed = new HashMap<>();
        double squares = 0;
        for (String key : keys(passage).keySet()) {
            double weight = weights.getOrDefault(key, 1.0)
                    * Math.log1p((double) sentences / sentencesWith.getOrDefault(key, 1));
            weighed.put(key, weight);
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        weighed.replaceAll((key, weight) -> weight / length);
        return weighed;
    }

    private static Map<String, Double> keys(Passage passage) {
        Map<String, Double> keys = new HashMap<>();
        for (Mark mark : passage.marks()) {
            if (!mark.is(Mark.Kind.SMALL)) {
                keys.merge(mark.key(), mark.weight(), Math::max);
            }
        }
        return keys;
    }
}
