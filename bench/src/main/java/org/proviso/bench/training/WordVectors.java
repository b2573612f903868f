package org.proviso.bench.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.core.text.syntax.net.Tensor;
import org.proviso.core.text.syntax.net.Vocabulary;

/**
 * Vectors of words by the company they keep: from each word its neighbours are foretold, each place beside it for itself, which
 * serves grammar better than one bag of neighbours (skip-gram with negative samples, Mikolov et al. 2013,
 * https://arxiv.org/abs/1310.4546; by place, Ling et al. 2015, https://aclanthology.org/N15-1142/).
 */
final class WordVectors {
    private static final int WIDTH = Feature.COMPANY.width();
    private static final int[] PLACES = {-2, -1, 1, 2};
    private static final int NEGATIVES = 5;
    private static final int PASSES = 5;
    private static final float RATE = 0.05f;
    /** Words more frequent than this are passed over now and then. */
    private static final double FREQUENT = 1e-4;

    private static final int DRAWS = 1 << 20;
    private static final int CURVE = 1_000;
    private static final float STEEP = 6;
    /** The vectors' numbers, as root mean square, in the network. */
    private static final double SCALE = 0.1;

    private final Vocabulary vocabulary;
    private final int[][] sentences;
    private final int[] counts;
    private final long words;
    private final int[] draws;
    private final float[] curve = new float[CURVE + 1];
    private final float[] vectors;
    private final float[] neighbours;
    private final SplittableRandom random;

    private WordVectors(List<List<String>> texts, long seed) {
        this.random = new SplittableRandom(seed);
        this.vocabulary = vocabulary(texts);
        this.sentences = texts.stream()
                .map(text -> text.stream().mapToInt(vocabulary::number).toArray())
                .toArray(int[][]::new);
        this.counts = new int[vocabulary.size()];
        long total = 0;
        for (int[] sentence : sentences) {
            for (int word : sentence) {
                counts[word]++;
                total++;
            }
        }
        this.words = total;
        this.draws = draws();
        for (int i = 0; i <= CURVE; i++) {
            curve[i] = (float) (1 / (1 + StrictMath.exp(-STEEP * (2.0 * i / CURVE - 1))));
        }
        this.vectors = new float[vocabulary.size() * WIDTH];
        this.neighbours = new float[PLACES.length * vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = (float) ((random.nextDouble() - 0.5) / WIDTH);
        }
    }

    /** The words that have a vector, and the vectors, row 0 for all others. */
    record Learnt(Vocabulary vocabulary, Tensor vectors) {}

    /**
     * Learns from sentences.
     *
     * @param texts the normal forms of their words
     */
    static Learnt of(List<List<String>> texts, long seed) {
        WordVectors learner = new WordVectors(texts, seed);
        learner.learn();
        return new Learnt(learner.vocabulary, learner.scaled());
    }

    private static Vocabulary vocabulary(List<List<String>> texts) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> text.forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> known = new ArrayList<>();
        counts.forEach((word, count) -> {
            if (count >= Feature.COMPANY.atLeast()) {
                known.add(word);
            }
        });
        return new Vocabulary(known);
    }

    /** Words as often as the power ¾ of their frequency. */
    private int[] draws() {
        double all = Arrays.stream(counts).mapToDouble(WordVectors::weight).sum();
        int[] drawn = new int[DRAWS];
        int at = 0;
        double sum = 0;
        for (int word = 0; word < counts.length; word++) {
            sum += weight(counts[word]) / all;
            while (at < DRAWS && at < sum * DRAWS) {
                drawn[at++] = word;
            }
        }
        return drawn;
    }

    private static double weight(int count) {
        return StrictMath.pow(count, 0.75);
    }

    private void learn() {
        int[] order = new int[sentences.length];
        Arrays.setAll(order, i -> i);
        long seen = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            Shuffle.shuffle(order, random);
            for (int sentence : order) {
                float rate = RATE * (float) Math.max(0.01, 1 - seen / (double) (words * PASSES));
                learn(sentences[sentence], rate);
                seen += sentences[sentence].length;
            }
        }
    }

    private void learn(int[] sentence, float rate) {
        float[] change = new float[WIDTH];
        for (int i = 0; i < sentence.length; i++) {
            double frequency = counts[sentence[i]] / (double) words;
            if (random.nextDouble() > Math.sqrt(FREQUENT / frequency) + FREQUENT / frequency) {
                continue;
            }
            for (int place = 0; place < PLACES.length; place++) {
                int neighbour = i + PLACES[place];
                if (neighbour >= 0 && neighbour < sentence.length) {
                    learn(sentence[i], place, sentence[neighbour], rate, change);
                }
            }
        }
    }

    private void learn(int word, int place, int neighbour, float rate, float[] change) {
        Arrays.fill(change, 0);
        int at = word * WIDTH;
        for (int n = 0; n <= NEGATIVES; n++) {
            int other = n == 0 ? neighbour : draws[random.nextInt(DRAWS)];
            if (n > 0 && other == neighbour) {
                continue;
            }
            int to = (place * vocabulary.size() + other) * WIDTH;
            float step = rate * ((n == 0 ? 1 : 0) - likelihood(product(at, to)));
            for (int j = 0; j < WIDTH; j++) {
                change[j] += step * neighbours[to + j];
                neighbours[to + j] += step * vectors[at + j];
            }
        }
        for (int j = 0; j < WIDTH; j++) {
            vectors[at + j] += change[j];
        }
    }

    /** Four sums side by side, which is quicker than one. */
    private float product(int at, int to) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int j = 0; j < WIDTH; j += 4) {
            a += vectors[at + j] * neighbours[to + j];
            b += vectors[at + j + 1] * neighbours[to + j + 1];
            c += vectors[at + j + 2] * neighbours[to + j + 2];
            d += vectors[at + j + 3] * neighbours[to + j + 3];
        }
        return a + b + c + d;
    }

    private float likelihood(float product) {
        int at = (int) ((product / STEEP + 1) * CURVE / 2);
        return curve[Math.max(0, Math.min(CURVE, at))];
    }

    private Tensor scaled() {
        double squares = 0;
        for (float value : vectors) {
            squares += value * value;
        }
        float factor = (float) (SCALE / Math.sqrt(squares / vectors.length));
        Tensor scaled = new Tensor(vocabulary.size(), WIDTH);
        for (int i = WIDTH; i < vectors.length; i++) {
            scaled.values()[i] = vectors[i] * factor;
        }
        return scaled;
    }
}
