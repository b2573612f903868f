package org.proviso.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.core.copies.CopyIndex;
import org.proviso.core.copies.Found;
import org.proviso.core.copies.MemoryCopyIndex;
import org.proviso.core.copies.Origins;
import org.proviso.core.copies.Relation;
import org.proviso.core.copies.RewriteModel;

/**
 * Which documents derive from one text, against {@code gold/copies}. The stories are parted in {@value #FOLDS}; each fold is
 * grouped by a model that was learnt on the others, all documents of the fold in one index.
 */
final class CopyScorer {
    private static final int FOLDS = 5;
    private static final int SHUFFLES = 10;
    private static final long SEED = 20_261_127;

    private final CopyGold gold;

    /** For each fold of stories the model that has not seen it. */
    private final Map<CopyGold, RewriteModel> folds = new HashMap<>();

    /**
     * What came out.
     *
     * @param pairs over documents of the same story, as tools/score_copies.py counts them
     * @param rand adjusted Rand index over all documents (Hubert and Arabie: Comparing partitions, Journal of Classification
     *     2, 1985)
     * @param agreement the lowest adjusted Rand index between the grouping of the file's order and that of a shuffled one
     * @param kinds for each kind of copy, how many stand with their original
     */
    record Scores(Rate pairs, double rand, double agreement, Map<String, Rate> kinds) {}

    CopyScorer(CopyGold gold) {
        this.gold = gold;
        List<String> stories = new ArrayList<>(gold.stories());
        Collections.shuffle(stories, new Random(SEED));
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            List<String> held = IntStream.range(0, stories.size())
                    .filter(story -> story % FOLDS == fold)
                    .mapToObj(stories::get)
                    .toList();
            List<String> seen =
                    stories.stream().filter(story -> !held.contains(story)).toList();
            folds.put(gold.of(held), RewriteLearner.learn(gold.of(seen).pairs()));
        }
    }

    Scores score() {
        Map<CopyGold.Row, String> found = group(0);
        double agreement = IntStream.rangeClosed(1, SHUFFLES)
                .mapToDouble(shuffle -> adjustedRand(found, group(shuffle)))
                .min()
                .orElse(1);
        Map<CopyGold.Row, String> wanted =
                gold.rows().stream().collect(Collectors.toMap(row -> row, CopyGold.Row::group));
        return new Scores(pairs(found), adjustedRand(wanted, found), agreement, kinds(found));
    }

    /** @param shuffle 0 for the order of the file */
    private Map<CopyGold.Row, String> group(int shuffle) {
        Map<CopyGold.Row, String> groups = new HashMap<>();
        folds.forEach((fold, model) -> {
            List<CopyGold.Row> rows = new ArrayList<>(fold.rows());
            if (shuffle > 0) {
                Collections.shuffle(rows, new Random(SEED + shuffle));
            }
            CopyIndex index = new MemoryCopyIndex();
            Origins origins = new Origins(index, model);
            rows.forEach(row -> origins.add(row.id(), row.fingerprint()));
            for (CopyGold.Row row : rows) {
                Found found = index.found(row.id()).orElseThrow();
                groups.put(
                        row,
                        found.relation() == Relation.UNDECIDED
                                ? row.name()
                                : found.origin().value());
            }
        });
        return groups;
    }

    private Rate pairs(Map<CopyGold.Row, String> found) {
        List<CopyGold.Pair> claimed = gold.pairs().stream()
                .filter(pair -> Objects.equals(found.get(pair.one()), found.get(pair.other())))
                .toList();
        return Rate.of((int) claimed.stream().filter(CopyGold.Pair::copy).count(), claimed.size(), (int)
                gold.pairs().stream().filter(CopyGold.Pair::copy).count());
    }

    private Map<String, Rate> kinds(Map<CopyGold.Row, String> found) {
        Map<String, CopyGold.Row> originals = gold.rows().stream()
                .filter(CopyGold.Row::isOriginal)
                .collect(Collectors.toMap(CopyGold.Row::group, row -> row));
        return gold.rows().stream()
                .filter(row -> !row.isOriginal())
                .collect(Collectors.groupingBy(
                        CopyGold.Row::kind, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), rows -> {
                            int right = (int) rows.stream()
                                    .filter(row ->
                                            Objects.equals(found.get(row), found.get(originals.get(row.group()))))
                                    .count();
                            return Rate.of(right, right, rows.size());
                        })));
    }

    private static double adjustedRand(Map<CopyGold.Row, String> one, Map<CopyGold.Row, String> other) {
        Map<List<String>, Long> cells = one.keySet().stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(one.getOrDefault(row, ""), other.getOrDefault(row, "")), Collectors.counting()));
        double index = twos(cells);
        double ofOne = twos(one.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting())));
        double ofOther =
                twos(other.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting())));
        double expected = ofOne * ofOther / (one.size() * (one.size() - 1.0) / 2);
        return (index - expected) / ((ofOne + ofOther) / 2 - expected);
    }

    private static double twos(Map<?, Long> counts) {
        return counts.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }
}
