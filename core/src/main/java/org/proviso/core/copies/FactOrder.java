package org.proviso.core.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names and figures of one text, as they come up in another: which of them, how rare, in which order. */
final class FactOrder {
    private final char[] own;
    private final char[] others;
    /** How often each comes up in the text, in the order in which they first do. */
    private final Map<Character, Integer> counts = new LinkedHashMap<>();

    /** When each first comes up in the other text. */
    private final Map<Character, Integer> firstInOther = new HashMap<>();

    FactOrder(char[] own, char[] others) {
        this.own = own;
        this.others = others;
        for (char fact : own) {
            counts.merge(fact, 1, Integer::sum);
        }
        for (int i = 0; i < others.length; i++) {
            firstInOther.putIfAbsent(others[i], i);
        }
    }

    /** How many there are, each counted once. */
    int all() {
        return counts.size();
    }

    /** How many of them stand in the other text. */
    int shared() {
        return (int) counts.keySet().stream().filter(firstInOther::containsKey).count();
    }

    double share() {
        return counts.isEmpty() ? 0 : (double) shared() / all();
    }

    double shareInPassing() {
        double sum = 0;
        double there = 0;
        for (Map.Entry<Character, Integer> fact : counts.entrySet()) {
            double weight = 1.0 / fact.getValue();
            sum += weight;
            there += firstInOther.containsKey(fact.getKey()) ? weight : 0;
        }
        return sum == 0 ? 0 : there / sum;
    }

    /** The longest rising run of first tellings, by patience sorting. */
    double kept() {
        List<Integer> ends = new ArrayList<>();
        for (char fact : counts.keySet()) {
            Integer at = firstInOther.get(fact);
            if (at != null) {
                int pile = Collections.binarySearch(ends, at);
                int place = pile < 0 ? -pile - 1 : pile;
                if (place == ends.size()) {
                    ends.add(at);
                } else {
                    ends.set(place, at);
                }
            }
        }
        return counts.isEmpty() ? 0 : (double) ends.size() / all();
    }

    /** Longest common subsequence of all tellings, over the shorter sequence. */
    double sequence() {
        int[] row = new int[others.length + 1];
        for (char fact : own) {
            int diagonal = 0;
            for (int j = 1; j <= others.length; j++) {
                int above = row[j];
                row[j] = fact == others[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        int shorter = Math.min(own.length, others.length);
        return shorter == 0 ? 0 : (double) row[others.length] / shorter;
    }
}
