package org.proviso.core.copies.changes;

import java.util.Arrays;
import java.util.List;

/**
 * Which marks of two stretches correspond: the heaviest common subsequence, words of grammar weighing little. Time and
 * memory grow with the product of the lengths, which is bounded by {@value #MOST_CELLS}; longer stretches correspond
 * nowhere.
 */
final class WordDiff {
    private static final int MOST_CELLS = 1_000_000;
    /** So many marks to each side are looked at where a place is compared. */
    private static final int NEAR = 7;

    /** What it weighs that both open, or both end, their stretch. */
    private static final double EDGE = .8;

    private final List<Mark> first;
    private final List<Mark> second;
    private final int[] toSecond;
    private final int[] toFirst;

    WordDiff(List<Mark> first, List<Mark> second) {
        this.first = first;
        this.second = second;
        this.toSecond = filled(first.size());
        this.toFirst = filled(second.size());
        if ((long) first.size() * second.size() <= MOST_CELLS) {
            match();
        }
    }

    private static int[] filled(int size) {
        int[] places = new int[size];
        Arrays.fill(places, -1);
        return places;
    }

    private void match() {
        double[][] best = new double[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (isSame(i, j)) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + weight(i, j));
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            if (isSame(i, j) && best[i][j] == best[i + 1][j + 1] + weight(i, j)) {
                toSecond[i] = j;
                toFirst[j] = i;
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean isSame(int i, int j) {
        return first.get(i).key().equals(second.get(j).key());
    }

    private double weight(int i, int j) {
        return Math.min(first.get(i).weight(), second.get(j).weight());
    }

    /** The mark of the second stretch that corresponds, or -1. */
    int toSecond(int i) {
        return toSecond[i];
    }

    int toFirst(int j) {
        return toFirst[j];
    }

    /**
     * How much speaks for two stretches standing in the same place: the weight of the corresponding marks near by, before
     * both or after both, nearer ones counting more.
     */
    double closeness(Range one, Range other) {
        return closeness(one, other, true);
    }

    /** The same without regard to before and behind: "a pending sum of $2 million", "$2 million pending". */
    double nearness(Range one, Range other) {
        return closeness(one, other, false);
    }

    private double closeness(Range one, Range other, boolean ordered) {
        double sum = 0;
        sum += one.from() == 0 && other.from() == 0 ? EDGE : 0;
        sum += one.to() == first.size() && other.to() == second.size() ? EDGE : 0;
        for (int i = Math.max(0, one.from() - NEAR); i < Math.min(first.size(), one.to() + NEAR); i++) {
            int j = toSecond[i];
            boolean inside = one.contains(i);
            if (inside || j < 0 || other.contains(j) || ordered && (i < one.from()) != (j < other.from())) {
                continue;
            }
            int distance = Math.max(one.distance(i), other.distance(j));
            if (distance <= NEAR) {
                sum += weight(i, j) * (NEAR + 1 - distance) / NEAR;
            }
        }
        return sum;
    }

    /** Marks from a place to before another. */
    record Range(int from, int to) {
        static Range at(int place) {
            return new Range(place, place + 1);
        }

        boolean contains(int place) {
            return from <= place && place < to;
        }

        int distance(int place) {
            return place < from ? from - place : place - to + 1;
        }
    }
}
