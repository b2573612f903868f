package org.proviso.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns the weights of a choice among candidates: a conditional logit (McFadden 1974) with L2 regularisation of {@value #PENALTY},
 * maximised by AdaGrad (Duchi, Hazan and Singer 2011) over all questions at once. The same questions give the same weights.
 */
final class CastLearner {
    private static final double PENALTY = 20;
    private static final int STEPS = 150;
    private static final double STEP = 0.3;
    /** Of how many candidates a sign must speak to be learnt. */
    private static final int LEAST = 25;
    /** Smaller weights are left out. */
    private static final double SMALL = 0.05;

    /** @param right whether each candidate is right; of none right, the first, who is nobody */
    record Question(List<List<String>> candidates, List<Boolean> right) {
        Question {
            candidates = List.copyOf(candidates);
            right = List.copyOf(right);
        }
    }

    private final Map<String, Integer> places = new HashMap<>();
    private final List<int[][]> candidates = new ArrayList<>();
    private final List<boolean[]> right = new ArrayList<>();

    private CastLearner(List<Question> questions) {
        Map<String, Integer> counts = new HashMap<>();
        for (Question question : questions) {
            question.candidates()
                    .forEach(signs -> new HashSet<>(signs).forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        }
        counts.entrySet().stream()
                .filter(sign -> sign.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(sign -> places.put(sign, places.size()));
        for (Question question : questions) {
            candidates.add(question.candidates().stream().map(this::known).toArray(int[][]::new));
            right.add(rights(question.right()));
        }
    }

    /** The weights of the signs that weigh anything, by sign. */
    static SortedMap<String, Double> learn(List<Question> questions) {
        CastLearner learner = new CastLearner(questions);
        double[] weights = learner.climb();
        SortedMap<String, Double> learnt = new TreeMap<>();
        learner.places.forEach((sign, place) -> {
            if (Math.abs(weights[place]) >= SMALL) {
                learnt.put(sign, weights[place]);
            }
        });
        return learnt;
    }

    private int[] known(List<String> signs) {
        return signs.stream()
                .distinct()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .sorted()
                .toArray();
    }

    private static boolean[] rights(List<Boolean> given) {
        boolean[] rights = new boolean[given.size()];
        for (int i = 0; i < rights.length; i++) {
            rights[i] = given.get(i) || i == 0 && !given.contains(true);
        }
        return rights;
    }

    private double[] climb() {
        double[] weights = new double[places.size()];
        double[] squares = new double[places.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(weights);
            for (int i = 0; i < weights.length; i++) {
                double up = slope[i] - PENALTY * weights[i];
                squares[i] += up * up;
                weights[i] += squares[i] == 0 ? 0 : STEP * up / Math.sqrt(squares[i]);
            }
        }
        return weights;
    }

    /** How the likelihood of what is right grows with each weight. */
    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (int question = 0; question < candidates.size(); question++) {
            int[][] asked = candidates.get(question);
            boolean[] rights = right.get(question);
            double[] chances = chances(asked, weights);
            double ofRight = 0;
            for (int i = 0; i < asked.length; i++) {
                ofRight += rights[i] ? chances[i] : 0;
            }
            for (int i = 0; i < asked.length; i++) {
                double more = (rights[i] ? chances[i] / ofRight : 0) - chances[i];
                for (int sign : asked[i]) {
                    slope[sign] += more;
                }
            }
        }
        return slope;
    }

    private static double[] chances(int[][] asked, double[] weights) {
        double[] chances = Arrays.stream(asked)
                .mapToDouble(signs ->
                        Arrays.stream(signs).mapToDouble(sign -> weights[sign]).sum())
                .toArray();
        double most = Arrays.stream(chances).max().orElse(0);
        double all = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(chances[i] - most);
            all += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= all;
        }
        return chances;
    }
}
