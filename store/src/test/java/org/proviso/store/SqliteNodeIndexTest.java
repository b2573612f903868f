package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.resolve.groups.Fits;
import org.proviso.core.resolve.groups.Gist;
import org.proviso.core.resolve.groups.Leaders;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.resolve.groups.MemoryNodeIndex;
import org.proviso.core.resolve.groups.Node;
import org.proviso.core.resolve.groups.NodeIndex;
import org.proviso.core.resolve.groups.Rank;
import org.proviso.core.resolve.groups.Verdict;

/** The index in the file and the index in memory, asked the same. */
final class SqliteNodeIndexTest {
    private static final SqliteNodeIndex.Form<Long> FORM = new SqliteNodeIndex.Form<Long>(
            keys -> ByteBuffer.allocate(Long.BYTES).putLong(keys).array(),
            ByteBuffer::getLong,
            Optional.of(keys -> new Gist(keys & 3, 0, 0, 0, 0, 0)));
    private static final int BLOCKS = 6;

    @TempDir
    private Path folder;

    /**
     * A fit is drawn from the keys of both.
     *
     * @param bounds whether gists tell what it is at most
     */
    private record Drawn(boolean bounds) implements Fits<Long> {
        @Override
        public double fit(Long node, Long earlier) {
            return new Random(node * 1_000_003 + earlier).nextInt(20) / 20.0 * most(earlier & 3);
        }

        @Override
        public ToDoubleFunction<Gist> most(Long node) {
            return gist -> bounds ? most(gist.first()) : Double.POSITIVE_INFINITY;
        }

        private static double most(long bits) {
            return .7 + .1 * bits;
        }

        @Override
        public double joins() {
            return .8;
        }

        @Override
        public double stays() {
            return .2;
        }

        @Override
        public double proposes() {
            return .6;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameComesOfBoth(long seed) {
        Random random = new Random(seed);
        NodeIndex<Long> memory = new MemoryNodeIndex<>();
        Leaders<Long> expected = new Leaders<>(memory, new Drawn(false));
        List<Long> ids = new ArrayList<>();
        try (SqliteFile file = SqliteFile.open(folder.resolve("nodes.db"), false, 100)) {
            file.read(connection -> {
                SqliteFile.execute(connection, RegisterSchema.script("/db/sqlite/resolve.sql"));
                return true;
            });
            SqliteNodeIndex<Long> index = new SqliteNodeIndex<>(file, NodeKind.TELLING, FORM);
            Leaders<Long> leaders = new Leaders<>(index, new Drawn(true));
            for (int step = 0; step < 500; step++) {
                if (ids.size() > 2 && random.nextInt(8) == 0) {
                    long id = ids.remove(random.nextInt(ids.size()));
                    assertThat(leaders.remove(id))
                            .as("seed %d, step %d", seed, step)
                            .isEqualTo(expected.remove(id));
                } else if (ids.size() < 2 || random.nextInt(4) > 0) {
                    Node<Long> node = node(random);
                    if (memory.node(node.id()).isEmpty()) {
                        ids.add(node.id());
                        assertThat(leaders.add(node))
                                .as("seed %d, step %d", seed, step)
                                .isEqualTo(expected.add(node));
                    }
                } else {
                    long one = ids.get(random.nextInt(ids.size()));
                    long other = ids.get(random.nextInt(ids.size()));
                    if (one != other && random.nextInt(4) > 0) {
                        Verdict verdict = new Verdict(
                                one, other, random.nextBoolean() ? Verdict.Kind.SAME : Verdict.Kind.APART, step);
                        assertThat(leaders.judge(verdict))
                                .as("seed %d, step %d", seed, step)
                                .isEqualTo(expected.judge(verdict));
                    } else if (one != other) {
                        assertThat(leaders.forget(one, other))
                                .as("seed %d, step %d", seed, step)
                                .isEqualTo(expected.forget(one, other));
                    }
                }
                if (random.nextInt(10) == 0) {
                    SqliteNodeIndex<Long> now = index;
                    file.write(connection -> {
                        now.write();
                        return true;
                    });
                    now.written();
                }
                if (random.nextInt(40) == 0 && index.waiting() == 0) {
                    index = new SqliteNodeIndex<>(file, NodeKind.TELLING, FORM);
                    leaders = new Leaders<>(index, new Drawn(true));
                    same(index, memory, ids, random, "seed " + seed + ", opened again at step " + step);
                }
                same(index, memory, ids, random, "seed " + seed + ", step " + step);
            }
        }
    }

    /** Sizes stand with the last node of a block: what stood with others before is none, when those that came behind them have left. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void howManyABlockHasIsKnownWhateverLeavesIt(boolean asked) {
        List<Long> left = new ArrayList<>();
        Random random = new Random(7);
        try (SqliteFile file = SqliteFile.open(folder.resolve("nodes.db"), false, 100)) {
            file.read(connection -> {
                SqliteFile.execute(connection, RegisterSchema.script("/db/sqlite/resolve.sql"));
                return true;
            });
            for (long number = 0; number < 40; number++) {
                left.add(number);
                Node<Long> node = new Node<>(new Rank(0, number, number), Longs.of(1), number);
                changed(file, index -> index.put(node));
            }
            while (!left.isEmpty()) {
                long gone = left.remove(random.nextInt(3) == 0 ? random.nextInt(left.size()) : left.size() - 1);
                changed(file, index -> {
                    if (asked) {
                        index.rankAt(1, 0);
                    }
                    index.take(gone);
                });
                if (random.nextInt(4) == 0) {
                    // between others, not behind them
                    long number = random.nextInt(40);
                    if (!left.contains(number) && number != gone) {
                        left.add(number);
                        left.sort(Comparator.naturalOrder());
                        Node<Long> node = new Node<>(new Rank(0, number, number), Longs.of(1), number);
                        changed(file, index -> index.put(node));
                    }
                }
                SqliteNodeIndex<Long> now = new SqliteNodeIndex<>(file, NodeKind.TELLING, FORM);
                assertThat(now.rankAt(1, left.size())).as("of %s", left).isEmpty();
                assertThat(now.first(1, 100)).extracting(Node::id).isEqualTo(left);
                if (!left.isEmpty()) {
                    assertThat(now.rankAt(1, left.size() - 1).map(Rank::id)).contains(left.getLast());
                }
            }
        }
    }

    private static void changed(SqliteFile file, Consumer<SqliteNodeIndex<Long>> change) {
        SqliteNodeIndex<Long> index = new SqliteNodeIndex<>(file, NodeKind.TELLING, FORM);
        change.accept(index);
        file.write(connection -> {
            index.write();
            return true;
        });
        index.written();
    }

    /** What is read to write is read as memory, which spares a call for each page; what is only read is not. */
    @Test
    void whatIsWrittenToIsReadAsMemory() {
        Path place = folder.resolve("nodes.db");
        try (SqliteFile file = SqliteFile.open(place, false, 100)) {
            assertThat(file.<Long>read(connection -> SqliteFile.number(connection, "pragma mmap_size")))
                    .isGreaterThan(1L << 30);
            file.read(connection -> {
                SqliteFile.execute(connection, "create table one (number integer)");
                return true;
            });
        }
        try (SqliteFile file = SqliteFile.open(place, true, 100)) {
            assertThat(file.<Long>read(connection -> SqliteFile.number(connection, "pragma mmap_size")))
                    .isZero();
        }
    }

    /** Of each block one row is read, however many nodes it has, and of nodes only those that may fit. */
    @ParameterizedTest
    @ValueSource(ints = {40, 400})
    void ofNodesThatAreNotWantedNoneIsRead(int many) {
        Longs blocks = Longs.of(LongStream.range(0, BLOCKS));
        try (SqliteFile file = SqliteFile.open(folder.resolve("nodes.db"), false, 100)) {
            file.read(connection -> {
                SqliteFile.execute(connection, RegisterSchema.script("/db/sqlite/resolve.sql"));
                return true;
            });
            SqliteNodeIndex<Long> index = new SqliteNodeIndex<>(file, NodeKind.TELLING, FORM);
            LongStream.range(0, many)
                    .forEach(number -> index.put(new Node<>(new Rank(0, number, 1_000 + number), blocks, number)));
            file.write(connection -> {
                index.write();
                return true;
            });
            index.written();
            SqliteNodeIndex<Long> again = new SqliteNodeIndex<>(file, NodeKind.TELLING, FORM);
            Rank last = new Rank(1, 0, 0);

            long before = file.rowsRead();
            assertThat(new Looking(4).at(again, blocks, last)).isEmpty();
            assertThat(file.rowsRead() - before).isEqualTo(BLOCKS);
            assertThat(new Looking(3).at(again, blocks, last)).hasSize(4);
            assertThat(file.rowsRead() - before).isEqualTo(BLOCKS + 4);
        }
    }

    /** What cannot be better than what was found is not read. */
    @Test
    void whatFitsBestByItsGistIsReadFirst() {
        Longs blocks = Longs.of(LongStream.range(0, BLOCKS));
        try (SqliteFile file = SqliteFile.open(folder.resolve("nodes.db"), false, 100)) {
            file.read(connection -> {
                SqliteFile.execute(connection, RegisterSchema.script("/db/sqlite/resolve.sql"));
                return true;
            });
            SqliteNodeIndex<Long> index = new SqliteNodeIndex<>(file, NodeKind.TELLING, FORM);
            LongStream.range(0, 64)
                    .forEach(number ->
                            index.put(new Node<>(new Rank(0, number, 1_000 + number), Longs.of(number / 16), number)));
            file.write(connection -> {
                index.write();
                return true;
            });
            index.written();
            Looking looking = new Looking(1);
            List<Long> met = looking.at(new SqliteNodeIndex<>(file, NodeKind.TELLING, FORM), blocks, new Rank(1, 0, 0));
            assertThat(met).hasSize(48).isSortedAccordingTo(Comparator.comparingLong((Long keys) -> -(keys & 3)));
            Looking once = new Looking(1);
            once.least = keys -> 3;
            assertThat(once.at(new SqliteNodeIndex<>(file, NodeKind.TELLING, FORM), blocks, new Rank(1, 0, 0)))
                    .hasSize(16)
                    .allMatch(keys -> (keys & 3) == 3);
        }
    }

    /** Takes nodes of which the gist is so much at least; more, once something was met. */
    private static final class Looking implements NodeIndex.Sight<Long> {
        private final List<Long> met = new ArrayList<>();
        private double fewest;
        private LongToDoubleFunction least;

        Looking(double fewest) {
            this.fewest = fewest;
            this.least = keys -> fewest;
        }

        List<Long> at(NodeIndex<Long> index, Longs blocks, Rank before) {
            index.earlier(blocks, 16, before, this);
            return met;
        }

        @Override
        public double most(Gist gist) {
            return gist.first();
        }

        @Override
        public boolean isWanted(double most) {
            return most >= fewest;
        }

        @Override
        public void take(Node<Long> node) {
            met.add(node.keys());
            fewest = least.applyAsDouble(node.keys());
        }
    }

    /** A few ranks are the same but for the id. */
    private static Node<Long> node(Random random) {
        Rank rank = new Rank(random.nextInt(5) - 2, random.nextInt(5) - 2, random.nextInt(10_000));
        return new Node<>(
                rank,
                Longs.of(LongStream.range(-2, BLOCKS).filter(block -> random.nextInt(3) == 0)),
                random.nextLong());
    }

    private static void same(
            NodeIndex<Long> index, NodeIndex<Long> memory, List<Long> ids, Random random, String where) {
        long id = ids.isEmpty() ? 0 : ids.get(random.nextInt(ids.size()));
        assertThat(index.node(id)).as(where).isEqualTo(memory.node(id));
        assertThat(index.verdicts(id)).as(where).containsExactlyInAnyOrderElementsOf(memory.verdicts(id));
        long block = random.nextInt(BLOCKS + 1);
        int position = random.nextInt(200);
        assertThat(index.at(block, position)).as(where).isEqualTo(memory.at(block, position));
        assertThat(index.rankAt(block, position)).as(where).isEqualTo(memory.rankAt(block, position));
        assertThat(index.first(block, position)).as(where).isEqualTo(memory.first(block, position));
        memory.node(id).ifPresent(node -> {
            int most = 1 + random.nextInt(40);
            Looking seen = new Looking(2);
            Looking all = new Looking(0);
            index.earlier(node.blocks(), most, node.rank(), seen);
            memory.earlier(node.blocks(), most, node.rank(), all);
            assertThat(seen.met)
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(
                            all.met.stream().filter(keys -> (keys & 3) >= 2).toList());
            List<Node<Long>> behind = new ArrayList<>();
            List<Node<Long>> expected = new ArrayList<>();
            index.after(block, node.rank(), behind::add);
            memory.after(block, node.rank(), expected::add);
            assertThat(behind).as(where).isEqualTo(expected);
        });
    }
}
