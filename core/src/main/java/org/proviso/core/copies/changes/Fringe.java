package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.copies.Alignment.Pair;

/**
 * Sentences that the heaviest chain left out although they belong to a neighbour's: of three sentences that one sentence
 * of the copy tells, the middle one may share no word with it. They are joined to the sentence that their neighbour answers
 * to, where no pair is crossed; less likeness is needed, because the place speaks for them.
 */
final class Fringe {
    private static final double LEAST_LIKENESS = .125;
    /** So many sentences away the neighbour may be. */
    private static final int NEAR = 2;

    private Fringe() {}

    /** The chain with the joined pairs, in order. */
    static List<Pair> joined(List<Pair> chain, double[][] likeness) {
        List<Pair> joined = new ArrayList<>(chain);
        Set<Integer> firsts = new HashSet<>();
        Set<Integer> seconds = new HashSet<>();
        chain.forEach(pair -> {
            firsts.add(pair.first());
            seconds.add(pair.second());
        });
        for (Pair pair : chain) {
            for (int step : new int[] {-1, 1, -NEAR, NEAR}) {
                int first = pair.first() + step;
                int second = pair.second() + step;
                if (isFree(first, likeness.length, firsts)
                        && fits(first, pair.second(), likeness, joined)
                        && firsts.add(first)) {
                    joined.add(new Pair(first, pair.second(), likeness[first][pair.second()]));
                } else if (isFree(second, likeness[0].length, seconds)
                        && fits(pair.first(), second, likeness, joined)
                        && seconds.add(second)) {
                    joined.add(new Pair(pair.first(), second, likeness[pair.first()][second]));
                }
            }
        }
        sandwiched(joined, firsts, seconds, likeness);
        joined.sort(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
        return joined;
    }

    /** A sentence between two that answer to the same one belongs there as well. */
    private static void sandwiched(List<Pair> joined, Set<Integer> firsts, Set<Integer> seconds, double[][] likeness) {
        for (Pair pair : List.copyOf(joined)) {
            for (Pair other : List.copyOf(joined)) {
                int first = pair.first() + (other.first() - pair.first()) / 2;
                int second = pair.second() + (other.second() - pair.second()) / 2;
                boolean split = pair.first() == other.first() && other.second() - pair.second() == 2;
                boolean merged = pair.second() == other.second() && other.first() - pair.first() == 2;
                boolean free = merged && !firsts.contains(first) || split && !seconds.contains(second);
                if (free && likeness[first][second] > 0) {
                    firsts.add(first);
                    seconds.add(second);
                    joined.add(new Pair(first, second, likeness[first][second]));
                }
            }
        }
    }

    private static boolean isFree(int place, int size, Set<Integer> taken) {
        return place >= 0 && place < size && !taken.contains(place);
    }

    /** Alike enough, crossing none, and neither sentence tied to several on the other side already. */
    private static boolean fits(int first, int second, double[][] likeness, List<Pair> pairs) {
        return likeness[first][second] >= LEAST_LIKENESS
                && pairs.stream()
                        .noneMatch(pair -> (pair.first() < first && pair.second() > second)
                                || (pair.first() > first && pair.second() < second));
    }
}
