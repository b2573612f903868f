package org.proviso.core.resolve.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives in whatever order, the groups are those that one pass over everything, in canonical order, makes. */
class LeadersPropertyTest {
    private static final int RUNS = 150;
    private static final double JOINS = .7;
    private static final double STAYS = .2;
    private static final double PROPOSES = .5;

    /** A node's keys are a number from which, with another's, a fit is drawn. */
    private record Drawn(long seed) implements Fits<Long> {
        @Override
        public double fit(Long node, Long earlier) {
            return new Random(seed * 31 + node * 1_000_003 + earlier).nextInt(20) / 20.0;
        }

        @Override
        public double joins() {
            return JOINS;
        }

        @Override
        public double stays() {
            return STAYS;
        }

        @Override
        public double proposes() {
            return PROPOSES;
        }
    }

    /** The rule of {@link Leaders}, followed over all nodes at once. */
    private static final class Naive {
        private final List<Node<Long>> nodes;
        private final List<Verdict> verdicts;
        private final Fits<Long> fits;
        private final int mostSeen;
        private final int mostNodes;
        private final Map<Long, Place> places = new HashMap<>();

        Naive(List<Node<Long>> nodes, List<Verdict> verdicts, Fits<Long> fits, int mostSeen, int mostNodes) {
            this.nodes = nodes.stream().sorted(Comparator.comparing(Node::rank)).toList();
            this.verdicts = verdicts;
            this.fits = fits;
            this.mostSeen = mostSeen;
            this.mostNodes = mostNodes;
        }

        Map<Long, Place> places() {
            nodes.forEach(node -> places.put(node.id(), place(node)));
            return places;
        }

        private List<Node<Long>> block(long block) {
            return nodes.stream()
                    .filter(node -> node.blocks().contains(block))
                    .limit(mostNodes)
                    .toList();
        }

        private Set<Node<Long>> seen(Node<Long> node) {
            Set<Node<Long>> seen = new HashSet<>();
            node.blocks().stream()
                    .mapToObj(this::block)
                    .filter(all -> all.contains(node))
                    .forEach(all -> all.stream()
                            .limit(mostSeen)
                            .filter(other -> other.rank().isBefore(node.rank()))
                            .forEach(seen::add));
            return seen;
        }

        private Place place(Node<Long> node) {
            Set<Long> barred = new HashSet<>();
            for (Verdict verdict : verdicts.stream()
                    .filter(each -> each.one() == node.id() || each.other() == node.id())
                    .sorted(Comparator.comparingLong(Verdict::number).reversed())
                    .toList()) {
                Place partner = places.get(verdict.one() == node.id() ? verdict.other() : verdict.one());
                if (partner == null) {
                    continue;
                }
                if (verdict.kind() == Verdict.Kind.APART) {
                    barred.add(partner.into());
                } else if (!barred.contains(partner.into())) {
                    return new Place(
                            partner.into(),
                            verdict.one() == node.id() ? verdict.other() : verdict.one(),
                            Place.Grounds.VERDICT,
                            node.id());
                }
            }
            Comparator<Node<Long>> best = Comparator.comparingDouble(
                            (Node<Long> other) -> -fits.fit(node.keys(), other.keys()))
                    .thenComparing(Node::rank);
            List<Node<Long>> open = seen(node).stream()
                    .filter(other -> !barred.contains(into(other)))
                    .sorted(best)
                    .toList();
            return open.stream()
                    .filter(other -> joins(node, other))
                    .findFirst()
                    .map(other -> new Place(into(other), other.id(), Place.Grounds.FIT, node.id()))
                    .orElseGet(() -> Place.alone(
                            node.id(),
                            open.stream()
                                    .filter(other -> fits.fit(node.keys(), other.keys()) >= PROPOSES)
                                    .findFirst()
                                    .map(this::into)
                                    .orElse(node.id())));
        }

        private boolean joins(Node<Long> node, Node<Long> other) {
            long opener = into(other);
            return fits.fit(node.keys(), other.keys()) >= JOINS
                    && (opener == other.id() || isJudged(other) || fits.fit(node.keys(), opener) >= STAYS);
        }

        private boolean isJudged(Node<Long> other) {
            Place place = places.get(other.id());
            return place != null && place.grounds() == Place.Grounds.VERDICT;
        }

        private long into(Node<Long> other) {
            Place place = places.get(other.id());
            if (place == null) {
                throw new AssertionError("not placed: " + other);
            }
            return place.into();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theGroupsAreThoseOfOnePassOverEverything(long seed) {
        for (int run = 0; run < RUNS; run++) {
            check(seed * 10_000 + run);
        }
    }

    /** With room in every block: what left a full block does not come back to it. */
    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void whatIsTakenOutWasNeverThere(long seed) {
        for (int run = 0; run < RUNS; run++) {
            checkRemoval(seed * 10_000 + run);
        }
    }

    private static void checkRemoval(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(30);
        int mostSeen = 1 + random.nextInt(8);
        Fits<Long> fits = new Drawn(seed);
        Leaders<Long> leaders = new Leaders<>(new MemoryNodeIndex<>(), fits, mostSeen, size);
        List<Node<Long>> there = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        Map<Long, Place> told = new HashMap<>();
        for (long id = 1; id <= size; id++) {
            Node<Long> node = new Node<>(
                    new Rank(random.nextInt(5), random.nextInt(3), id),
                    Longs.of(random.longs(1 + random.nextInt(3), 0, 6)),
                    id);
            there.add(node);
            note(told, leaders.add(node));
        }
        while (!there.isEmpty()) {
            if (random.nextInt(3) == 0) {
                note(told, judge(random, size, verdicts, leaders));
            }
            Node<Long> out = there.remove(random.nextInt(there.size()));
            note(told, leaders.remove(out.id()));
            told.remove(out.id());
            Map<Long, Place> wanted = new Naive(there, verdicts, fits, mostSeen, size).places();
            assertThat(told).as("seed %d, %d nodes", seed, there.size()).isEqualTo(wanted);
        }
        assertThat(leaders.remove(1)).isEmpty();
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(40);
        int mostSeen = 1 + random.nextInt(8);
        int mostNodes = mostSeen + random.nextInt(12);
        Fits<Long> fits = new Drawn(seed);
        List<Node<Long>> nodes = new ArrayList<>(LongStream.rangeClosed(1, size)
                .mapToObj(id -> new Node<>(
                        new Rank(random.nextInt(5), random.nextInt(3), id),
                        Longs.of(random.longs(1 + random.nextInt(3), 0, 6)),
                        id))
                .toList());
        Collections.shuffle(nodes, random);
        MemoryNodeIndex<Long> index = new MemoryNodeIndex<>();
        Leaders<Long> leaders = new Leaders<>(index, fits, mostSeen, mostNodes);
        List<Node<Long>> there = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        Map<Long, Place> told = new HashMap<>();
        for (Node<Long> node : nodes) {
            there.add(node);
            note(told, leaders.add(node));
            if (random.nextInt(3) == 0) {
                note(told, judge(random, size, verdicts, leaders));
            }
            Map<Long, Place> wanted = new Naive(there, verdicts, fits, mostSeen, mostNodes).places();
            assertThat(told).as("seed %d, %d nodes", seed, there.size()).isEqualTo(wanted);
        }
    }

    private static List<Leaders.Moved<Long>> judge(
            Random random, int size, List<Verdict> verdicts, Leaders<Long> leaders) {
        if (!verdicts.isEmpty() && random.nextInt(4) == 0) {
            Verdict back = verdicts.remove(random.nextInt(verdicts.size()));
            return leaders.forget(back.one(), back.other());
        }
        long one = 1L + random.nextInt(size);
        long other = 1L + (one + random.nextInt(size - 1)) % size;
        if (one == other) {
            return List.of();
        }
        Verdict verdict = new Verdict(
                one,
                other,
                random.nextBoolean() ? Verdict.Kind.SAME : Verdict.Kind.APART,
                1_000 + verdicts.stream().mapToLong(Verdict::number).max().orElse(0));
        verdicts.removeIf(each -> each.isAbout(one, other));
        verdicts.add(verdict);
        return leaders.judge(verdict);
    }

    private static void note(Map<Long, Place> told, List<Leaders.Moved<Long>> moved) {
        moved.forEach(each -> told.put(each.node().id(), each.node().place()));
    }
}
