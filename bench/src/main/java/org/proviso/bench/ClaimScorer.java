package org.proviso.bench;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proviso.bench.ClaimMatching.Pair;

/**
 * Scores claims against gold as CODEBOOK.md, "Scoring", says. The reference is tools/score_claims.py; a test holds the two to
 * exactly the same figures.
 */
final class ClaimScorer {
    private final List<CodedClaim> gold;
    private final List<CodedClaim> system;
    /** Gold that may be missed. */
    private final Set<Integer> free = new HashSet<>();
    /** Found claims that do not count. */
    private final Set<Integer> forgiven = new HashSet<>();

    private final List<Pair> pairs;

    private ClaimScorer(List<CodedClaim> gold, List<CodedClaim> system, Function<String, String> texts) {
        this.gold = gold;
        this.system = system;
        for (int g = 0; g < gold.size(); g++) {
            if (gold.get(g).optional() || gold.get(g).furniture()) {
                free.add(g);
            }
        }
        for (int s = 0; s < system.size(); s++) {
            if (system.get(s).furniture()) {
                forgiven.add(s);
            }
        }
        List<Pair> matched = ClaimMatching.of(gold, system, texts);
        matched.stream()
                .filter(pair -> free.contains(pair.gold()))
                .map(Pair::system)
                .forEach(forgiven::add);
        this.pairs = matched.stream()
                .filter(pair -> !free.contains(pair.gold()) && !forgiven.contains(pair.system()))
                .toList();
    }

    /**
     * Scores; claims of documents that gold does not name are ignored.
     *
     * @param texts a document's text by its name
     */
    static ClaimFigures score(List<CodedClaim> gold, List<CodedClaim> system, Function<String, String> texts) {
        Set<String> documents = gold.stream().map(CodedClaim::document).collect(Collectors.toSet());
        List<CodedClaim> known = system.stream()
                .filter(claim -> documents.contains(claim.document()))
                .toList();
        return new ClaimScorer(gold, known, texts).figures(documents.size());
    }

    private ClaimFigures figures(int documents) {
        int wanted = gold.size() - free.size();
        int found = system.size() - forgiven.size();
        List<Pair> both = pairs.stream().filter(this::sameAct).toList();
        int usable = (int) both.stream().filter(this::isUsable).count();
        return new ClaimFigures(
                documents,
                wanted,
                found,
                Rate.of(pairs.size(), found, wanted),
                Rate.of(both.size(), found, wanted),
                Rate.of(usable, found, wanted),
                fields(),
                lanes(both));
    }

    private boolean sameAct(Pair pair) {
        return gold.get(pair.gold()).move().equals(system.get(pair.system()).move());
    }

    /** Right enough to stand in a register: modality, and actor and quantity wherever gold has them. */
    private boolean isUsable(Pair pair) {
        CodedClaim golden = gold.get(pair.gold());
        CodedClaim found = system.get(pair.system());
        return golden.modality() == found.modality()
                && (golden.name("actor").isEmpty() || Likeness.ofNames(golden.name("actor"), found.name("actor")))
                && (golden.quantity().isEmpty() || sameQuantity(golden, found));
    }

    private static boolean sameQuantity(CodedClaim golden, CodedClaim found) {
        return Likeness.ofQuantities(golden.quantity().orElseThrow(), found.quantity());
    }

    private SequencedMap<String, ClaimFigures.Field> fields() {
        SequencedMap<String, ClaimFigures.Field> fields = new LinkedHashMap<>();
        int modality = (int) pairs.stream()
                .filter(pair -> gold.get(pair.gold()).modality()
                        == system.get(pair.system()).modality())
                .count();
        fields.put("modality", new ClaimFigures.Field(pairs.size(), modality, 0));
        for (String field : List.of("actor", "counterpart", "speaker")) {
            fields.put(
                    field,
                    field(
                            claim -> !claim.name(field).isEmpty(),
                            (golden, found) -> Likeness.ofNames(golden.name(field), found.name(field))));
        }
        fields.put("quantity", field(claim -> claim.quantity().isPresent(), ClaimScorer::sameQuantity));
        return fields;
    }

    @FunctionalInterface
    private interface Comparison {
        boolean isRight(CodedClaim golden, CodedClaim found);
    }

    private ClaimFigures.Field field(Predicate<CodedClaim> has, Comparison comparison) {
        int asked = 0;
        int right = 0;
        int spurious = 0;
        for (Pair pair : pairs) {
            CodedClaim golden = gold.get(pair.gold());
            CodedClaim found = system.get(pair.system());
            if (has.test(golden)) {
                asked++;
                right += comparison.isRight(golden, found) ? 1 : 0;
            } else {
                spurious += has.test(found) ? 1 : 0;
            }
        }
        return new ClaimFigures.Field(asked, right, spurious);
    }

    private SequencedMap<String, Rate> lanes(List<Pair> both) {
        Map<String, int[]> counts = new TreeMap<>();
        for (int g = 0; g < gold.size(); g++) {
            counts(counts, gold.get(g))[0] += free.contains(g) ? 0 : 1;
        }
        for (int s = 0; s < system.size(); s++) {
            counts(counts, system.get(s))[1] += forgiven.contains(s) ? 0 : 1;
        }
        both.forEach(pair -> counts(counts, gold.get(pair.gold()))[2]++);
        SequencedMap<String, Rate> lanes = new LinkedHashMap<>();
        counts.forEach((lane, count) -> lanes.put(lane, Rate.of(count[2], count[1], count[0])));
        return lanes;
    }

    /** Of a lane: claims in gold, claims found, right ones. */
    private static int[] counts(Map<String, int[]> counts, CodedClaim claim) {
        return counts.computeIfAbsent(claim.move().lane().wireName(), lane -> new int[3]);
    }
}
