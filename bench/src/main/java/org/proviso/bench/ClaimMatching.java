package org.proviso.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which claim of the system stands for which of gold: one to one within a document, equal lane, best pairs first. A pair may
 * match when the evidence overlaps by a third of the shorter, or when both stand in one sentence and their acts are equal.
 */
final class ClaimMatching {
    /** A matched pair, by place in the two lists. */
    record Pair(int gold, int system) {}

    private record Candidate(boolean sameAct, boolean sameQuantity, double share, int overlap, int gold, int system) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::sameAct)
                .thenComparing(Candidate::sameQuantity)
                .thenComparingDouble(Candidate::share)
                .thenComparingInt(Candidate::overlap)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::system);
    }

    private final List<CodedClaim> gold;
    private final List<CodedClaim> system;

    private ClaimMatching(List<CodedClaim> gold, List<CodedClaim> system) {
        this.gold = gold;
        this.system = system;
    }

    /** @param texts a document's text by its name */
    static List<Pair> of(List<CodedClaim> gold, List<CodedClaim> system, Function<String, String> texts) {
        return new ClaimMatching(gold, system).pairs(texts);
    }

    private List<Pair> pairs(Function<String, String> texts) {
        Map<String, ScoredSentences> sentences = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            String document = gold.get(g).document();
            ScoredSentences starts = sentences.computeIfAbsent(document, name -> ScoredSentences.of(texts.apply(name)));
            for (int s = 0; s < system.size(); s++) {
                if (system.get(s).document().equals(document) && mayMatch(gold.get(g), system.get(s), starts)) {
                    candidates.add(candidate(g, s));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedSystem = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedGold.contains(candidate.gold) && !usedSystem.contains(candidate.system)) {
                usedGold.add(candidate.gold);
                usedSystem.add(candidate.system);
                pairs.add(new Pair(candidate.gold, candidate.system));
            }
        }
        return pairs;
    }

    private static boolean mayMatch(CodedClaim gold, CodedClaim system, ScoredSentences sentences) {
        if (gold.move().lane() != system.move().lane()) {
            return false;
        }
        return gold.overlap(system) * 3 >= shorter(gold, system)
                || (gold.move().equals(system.move()) && sentences.at(gold.start()) == sentences.at(system.start()));
    }

    private static int shorter(CodedClaim gold, CodedClaim system) {
        return Math.max(1, Math.min(gold.length(), system.length()));
    }

    private Candidate candidate(int g, int s) {
        CodedClaim golden = gold.get(g);
        CodedClaim found = system.get(s);
        int overlap = golden.overlap(found);
        boolean sameQuantity = golden.quantity()
                .filter(quantity -> Likeness.ofQuantities(quantity, found.quantity()))
                .isPresent();
        return new Candidate(
                golden.move().equals(found.move()),
                sameQuantity,
                (double) overlap / shorter(golden, found),
                overlap,
                g,
                s);
    }
}
