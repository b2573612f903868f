package org.proviso.bench.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.core.text.syntax.net.Labels;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.Sizes;
import org.proviso.core.text.syntax.net.Vocabulary;

/**
 * Learns a model from trees. Two threads share each batch by turns and their changes are added in one order, so the result does not
 * depend on the machine.
 */
final class Trainer {
    private static final int WORKERS = 2;
    /** Longer sentences are tables and lists. */
    private static final int LONGEST = 150;

    private static final int WARM_UP = 200;

    private final Settings settings;
    private final List<Example> examples;
    private final Model model;
    private final Noise noise;
    private final Adam adam;
    private final List<SentenceLearner> learners = new ArrayList<>();

    Trainer(Settings settings, List<Tree> trees, WordVectors.Learnt company) {
        this.settings = settings;
        Labels labels = labels(trees);
        this.examples = trees.stream()
                .filter(tree -> tree.size() <= LONGEST && tree.size() > 0)
                .map(tree -> Example.of(tree, labels))
                .toList();
        Map<String, Integer> counts = new TreeMap<>();
        this.model = model(settings, labels, trees, company, counts);
        this.noise = new Noise(model, counts);
        this.adam = new Adam(model);
        for (int i = 0; i < WORKERS; i++) {
            learners.add(new SentenceLearner(model, settings));
        }
    }

    private static Labels labels(List<Tree> trees) {
        List<Node> nodes = trees.stream().flatMap(tree -> tree.nodes().stream()).toList();
        List<PartOfSpeech> universal = nodes.stream()
                .map(node -> node.token().tag())
                .distinct()
                .sorted()
                .toList();
        List<String> penn = nodes.stream().map(Node::penn).distinct().sorted().toList();
        List<String> relations = nodes.stream()
                .filter(node -> node.relation() != Relation.ROOT)
                .map(node -> node.relation().label())
                .distinct()
                .sorted()
                .toList();
        return new Labels(universal, penn, relations);
    }

    private static Model model(
            Settings settings,
            Labels labels,
            List<Tree> trees,
            WordVectors.Learnt company,
            Map<String, Integer> wordCounts) {
        Map<Feature, Vocabulary> vocabularies = new EnumMap<>(Feature.class);
        for (Feature feature : Gradients.learnt()) {
            Map<String, Integer> counts = feature == Feature.WORD ? wordCounts : new TreeMap<>();
            trees.forEach(tree -> tree.nodes().forEach(node -> {
                String form = node.token().form();
                counts.merge(feature.of(form, Feature.normal(form)), 1, Integer::sum);
            }));
            vocabularies.put(
                    feature,
                    new Vocabulary(counts.entrySet().stream()
                            .filter(entry -> entry.getValue() >= feature.atLeast())
                            .map(Map.Entry::getKey)
                            .toList()));
        }
        vocabularies.put(Feature.COMPANY, company.vocabulary());
        Sizes sizes = Sizes.of(settings.word(), settings.hidden(), settings.action(), settings.arc(), labels);
        Model model = new Model(sizes, labels, vocabularies);
        float[] vectors = model.vectors(Feature.COMPANY).values();
        System.arraycopy(company.vectors().values(), 0, vectors, 0, vectors.length);
        new Beginning(settings.seed()).fill(model);
        return model;
    }

    /**
     * Learns.
     *
     * @param afterPass told of each pass with the model as it is then, averaged
     */
    Model train(BiConsumer<Integer, Model> afterPass) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(settings.seed());
        long words = examples.stream().mapToLong(Example::size).sum();
        long batches = words * settings.passes() / settings.batch();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (int pass = 0; pass < settings.passes(); pass++) {
                Shuffle.shuffle(order, random);
                List<Example> batch = new ArrayList<>();
                int size = 0;
                for (int next : order) {
                    batch.add(examples.get(next));
                    size += examples.get(next).size();
                    if (size >= settings.batch()) {
                        learn(workers, batch, settings.exploreIn(pass), random);
                        adam.step(learners.getFirst().gradients(), rate(batches));
                        batch.clear();
                        size = 0;
                    }
                }
                adam.swapAverages();
                afterPass.accept(pass, model);
                adam.swapAverages();
            }
        }
        adam.swapAverages();
        return model;
    }

    private float rate(long batches) {
        double rising = Math.min(1, 0.05 + adam.steps() / (double) WARM_UP);
        double falling = Math.max(0.02, 1 - adam.steps() / (double) batches);
        return (float) (settings.rate() * rising * falling);
    }

    private void learn(ExecutorService workers, List<Example> batch, double explore, SplittableRandom random) {
        Transposed transposed = new Transposed(model);
        List<SplittableRandom> draws =
                batch.stream().map(example -> random.split()).toList();
        List<Future<?>> shares = new ArrayList<>();
        for (int w = 0; w < WORKERS; w++) {
            int worker = w;
            shares.add(workers.submit(() -> {
                for (int i = worker; i < batch.size(); i += WORKERS) {
                    Example example = batch.get(i);
                    int[][] features = noise.features(example.forms(), draws.get(i));
                    learners.get(worker).learn(example, features, transposed, draws.get(i), explore);
                }
            }));
        }
        shares.forEach(Trainer::finish);
        for (int w = 1; w < WORKERS; w++) {
            List<Gradient> all = learners.getFirst().gradients().all();
            List<Gradient> others = learners.get(w).gradients().all();
            for (int i = 0; i < all.size(); i++) {
                all.get(i).absorb(others.get(i));
            }
        }
    }

    private static void finish(Future<?> share) {
        try {
            share.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a share of a batch failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("training was interrupted", e);
        }
    }
}
