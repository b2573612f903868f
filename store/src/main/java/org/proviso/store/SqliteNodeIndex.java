package org.proviso.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.proviso.core.resolve.groups.Gist;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.resolve.groups.Node;
import org.proviso.core.resolve.groups.NodeIndex;
import org.proviso.core.resolve.groups.Rank;
import org.proviso.core.resolve.groups.Verdict;
import org.proviso.store.BlockHead.Seen;

/**
 * Nodes and verdicts in the register's file. What changes waits in memory until {@link #write} puts it into the tables, within the
 * transaction that adds the events that tell of it. Beside that, the nodes that were asked for last are kept, and the beginnings of the
 * blocks that were. For one thread.
 */
final class SqliteNodeIndex<K> implements NodeIndex<K> {
    /** Some 1 kB each. */
    private static final int MOST_NODES = 50_000;

    /** Some 200 bytes each, and up to 2 kB. */
    private static final int MOST_HEADS = 100_000;

    private static final int PAGE = 512;

    private static final String RANKS =
            "select first, second, id, gist, number from resolve_block where kind = ? and block = ?";
    private static final String FIRST = RANKS + " order by first, second, id limit ?";
    private static final String BEHIND =
            RANKS + " and (first, second, id) > (?, ?, ?) order by first, second, id limit ?";
    private static final String FROM_END = RANKS + " order by first desc, second desc, id desc limit ?";
    private static final Rank START = new Rank(Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE);

    private final SqliteFile file;
    private final Rows rows;
    private final NodeKind kind;
    private final Form<K> form;
    private final BlockRanks ranks;
    private final BlockSizes sizes;
    private final SqliteVerdicts verdicts;
    private final NodeNumbers numbers;
    private final Lru<Long, Node<K>> nodes = new Lru<>(MOST_NODES);
    private final Lru<Long, BlockHead> heads = new Lru<>(MOST_HEADS);

    // what waits
    private final Map<Long, Node<K>> waitingNodes = new LinkedHashMap<>();
    private final Set<Long> gone = new HashSet<>();
    /** Ids that were asked for, and of which the tables have nothing. */
    private final Set<Long> absent = new HashSet<>();
    /** Ranks that are in a block, and those that are no longer, against the tables. */
    private final Map<Long, TreeMap<Seen, Boolean>> waitingBlocks = new HashMap<>();

    /**
     * Keys as bytes and back.
     *
     * @param gist as {@link org.proviso.core.resolve.groups.Fits#gist} has it, where it says anything
     */
    record Form<K>(Function<K, byte[]> bytes, Function<ByteBuffer, K> keys, Optional<Function<K, Gist>> gist) {}

    SqliteNodeIndex(SqliteFile file, NodeKind kind, Form<K> form) {
        this.file = file;
        this.rows = new Rows(file);
        this.kind = kind;
        this.form = form;
        this.ranks = new BlockRanks(rows, kind.number);
        this.sizes = new BlockSizes(rows, kind.number);
        this.verdicts = new SqliteVerdicts(file, rows, kind.number);
        this.numbers = new NodeNumbers(file, rows, kind.numberOf, kind.lastNumber);
    }

    /** Forgets everything, as the tables were emptied. */
    void clear() {
        written();
        nodes.clear();
        heads.clear();
    }

    /** How many nodes wait. */
    int waiting() {
        return waitingNodes.size();
    }

    @Override
    public Optional<Node<K>> node(long id) {
        if (gone.contains(id)) {
            return Optional.empty();
        }
        Node<K> known = atHand(id);
        if (known != null || absent.contains(id)) {
            return Optional.ofNullable(known);
        }
        Optional<Node<K>> held = file.read(connection -> rows.first(this::node, kind.one, id));
        if (held.isEmpty()) {
            absent.add(id);
        }
        return held;
    }

    @Override
    public void take(long id) {
        node(id).ifPresent(node -> {
            Seen seen = BlockHead.at(node.rank());
            node.blocks().stream().forEach(block -> change(block, seen, false));
            waitingNodes.remove(id);
            nodes.remove(id);
            gone.add(id);
        });
    }

    @Override
    public void put(Node<K> node) {
        Longs old = node(node.id()).map(Node::blocks).orElse(Longs.NONE);
        gone.remove(node.id());
        waitingNodes.put(node.id(), node);
        if (!old.equals(node.blocks())) {
            ask(node.blocks());
            Seen gone = BlockHead.at(node.rank());
            old.stream().filter(block -> !node.blocks().contains(block)).forEach(block -> change(block, gone, false));
            Seen seen = seen(node);
            node.blocks().stream().filter(block -> !old.contains(block)).forEach(block -> change(block, seen, true));
        }
    }

    private Seen seen(Node<K> node) {
        return new Seen(node.rank(), gist(node), numbers.of(node.id(), absent.contains(node.id())));
    }

    private Gist gist(Node<K> node) {
        return form.gist.map(gist -> gist.apply(node.keys())).orElse(Gist.UNKNOWN);
    }

    @Override
    public List<Node<K>> first(long block, int most) {
        return nodes(firstSeen(block, most));
    }

    private List<Seen> firstSeen(long block, int most) {
        BlockHead head = head(block);
        return head.has(most) ? head.first(most) : whole(behind(block, START, most));
    }

    @Override
    public void earlier(Longs blocks, int most, Rank before, Sight<K> sight) {
        BestFirst<K> found = new BestFirst<>(sight, form.gist.isPresent());
        ask(blocks);
        for (long block : blocks.toArray()) {
            for (Seen seen : firstSeen(block, most)) {
                if (!seen.rank().isBefore(before)) {
                    break;
                }
                found.add(seen);
            }
        }
        found.read(this::nodes);
    }

    @Override
    public Optional<Node<K>> at(long block, int position) {
        return rankAt(block, position).flatMap(rank -> node(rank.id()));
    }

    @Override
    public Optional<Rank> rankAt(long block, int position) {
        BlockHead head = head(block);
        if (position >= head.size()) {
            return Optional.empty();
        }
        if (head.has(position + 1)) {
            return Optional.of(head.first(position + 1).getLast().rank());
        }
        int fromEnd = head.size() - 1 - position;
        Seen seen = fromEnd < position
                ? fromEnd(block, fromEnd)
                : behind(block, START, position + 1).getLast();
        return Optional.of(seen.rank());
    }

    /** The one that has so many behind it. */
    private Seen fromEnd(long block, int behind) {
        NavigableMap<Seen, Boolean> waiting = waitingIn(block);
        int enough = behind + 1 + waiting.size();
        List<Seen> held = file.read(connection -> rows.all(Seen::of, FROM_END, kind.number, block, enough));
        TreeSet<Seen> last = new TreeSet<>(held);
        BlockHead.merge(waiting, last);
        return last.descendingSet().stream().skip(behind).findFirst().orElseThrow();
    }

    @Override
    public void after(long block, Rank rank, Consumer<Node<K>> reader) {
        BlockHead head = head(block);
        if (head.isWhole()) {
            nodes(head.after(rank)).forEach(reader);
            return;
        }
        List<Seen> page = behind(block, rank, PAGE);
        while (!page.isEmpty()) {
            nodes(page).forEach(reader);
            page = page.size() < PAGE ? List.of() : behind(block, page.getLast().rank(), PAGE);
        }
    }

    @Override
    public List<Verdict> verdicts(long id) {
        return verdicts.of(id);
    }

    @Override
    public void put(Verdict verdict) {
        verdicts.put(verdict);
    }

    @Override
    public void remove(long one, long other) {
        verdicts.remove(one, other);
    }

    /** Puts what waits into the tables, within a transaction; {@link #written} is due once it holds. */
    void write() throws SQLException {
        for (long id : gone) {
            rows.change(kind.drop, id);
        }
        for (Node<K> node : waitingNodes.values()) {
            rows.change(kind.put, numbers.of(node.id()), node.id(), NodeBytes.of(node, form.bytes.apply(node.keys())));
        }
        for (Map.Entry<Long, TreeMap<Seen, Boolean>> block : new TreeMap<>(waitingBlocks).entrySet()) {
            write(block.getKey(), block.getValue());
        }
        verdicts.write();
    }

    private void write(long block, Map<Seen, Boolean> changes) throws SQLException {
        BlockHead head = heads.get(block);
        boolean isLong = head != null && head.isLong();
        Optional<Integer> size = head == null ? sizes.of(block) : Optional.of(head.size());
        int more = ranks.write(block, changes, !isLong && form.gist.isPresent());
        boolean fewer = changes.containsValue(false);
        if (head == null) {
            sizes.changed(block, size, more, fewer);
            rows.change(kind.dropHead, block);
        } else if (fewer || Math.max(head.size(), head.size() - more) > BlockHead.MOST) {
            sizes.put(block, head.size());
            if (!isLong) {
                rows.change(kind.dropHead, block);
            } else if (!head.isKept()) {
                rows.change(kind.putHead, block, head.toBytes());
            }
        }
    }

    /** What waited is in the tables. */
    void written() {
        for (long block : waitingBlocks.keySet()) {
            BlockHead head = heads.get(block);
            if (head != null && head.isLong()) {
                head.keep();
            }
        }
        numbers.written();
        nodes.putAll(waitingNodes);
        waitingNodes.clear();
        gone.clear();
        absent.clear();
        waitingBlocks.clear();
        verdicts.written();
    }

    /** What is taken back leaves the tables as they are. */
    private void change(long block, Seen seen, boolean there) {
        Map<Seen, Boolean> waiting = waitingBlocks.computeIfAbsent(block, first -> new TreeMap<>());
        if (waiting.remove(seen) == null) {
            waiting.put(seen, there);
        } else if (waiting.isEmpty()) {
            waitingBlocks.remove(block);
        }
        BlockHead head = heads.get(block);
        if (head != null) {
            if (there) {
                head.add(seen);
            } else if (!head.remove(seen.rank())) {
                heads.remove(block);
            }
        }
    }

    private BlockHead head(long block) {
        ask(Longs.of(block));
        BlockHead head = heads.get(block);
        if (head == null) {
            throw new IllegalStateException("a block was not read: " + block);
        }
        return head;
    }

    /** Reads the beginnings of blocks that are not at hand, by few questions. */
    private void ask(Longs blocks) {
        Map<Long, List<Seen>> missing = new LinkedHashMap<>();
        for (long block : blocks.toArray()) {
            if (!heads.containsKey(block)) {
                missing.put(block, new ArrayList<>(0));
            }
        }
        if (!missing.isEmpty()) {
            List<KeptHead> all = file.read(connection -> rows.ofKeys(KeptHead::of, kind.heads, missing.keySet()));
            for (KeptHead kept : all) {
                missing.remove(kept.block());
                heads.put(kept.block(), head(kept));
            }
            file.read(connection -> rows.ofKeys(
                    row -> missing.getOrDefault(row.getLong(6), new ArrayList<>(0))
                            .add(Seen.of(row)),
                    kind.ranks,
                    missing.keySet()));
            missing.forEach(this::counted);
        }
    }

    /** A block as the tables have it in one, with what waits. */
    private BlockHead head(KeptHead kept) {
        BlockHead head = new BlockHead(
                kept.first().orElseGet(() -> held(kept.block())),
                kept.size(),
                kept.first().isPresent());
        boolean enough = true;
        for (Map.Entry<Seen, Boolean> waiting : waitingIn(kept.block()).entrySet()) {
            if (waiting.getValue()) {
                head.add(waiting.getKey());
            } else {
                enough &= head.remove(waiting.getKey().rank());
            }
        }
        return enough ? head : new BlockHead(whole(behind(kept.block(), START, BlockHead.MOST)), head.size(), false);
    }

    private List<Seen> held(long block) {
        return whole(file.read(connection -> rows.all(Seen::of, FIRST, kind.number, block, BlockHead.MOST)));
    }

    /** With the gists of those that the tables have none of, as they were behind the first of a long block. */
    private List<Seen> whole(List<Seen> seen) {
        return form.gist.isEmpty() || seen.stream().allMatch(one -> one.gist().isKnown())
                ? seen
                : nodes(seen).stream().map(this::seen).toList();
    }

    /** Takes a block of which the tables keep no size, by all of its ranks. */
    private void counted(long block, List<Seen> held) {
        TreeSet<Seen> all = new TreeSet<>(held);
        BlockHead.merge(waitingIn(block), all);
        heads.put(block, new BlockHead(whole(all.stream().limit(BlockHead.MOST).toList()), all.size(), false));
    }

    private NavigableMap<Seen, Boolean> waitingIn(long block) {
        return waitingBlocks.getOrDefault(block, new TreeMap<>());
    }

    /** The first behind a rank, in order. */
    private List<Seen> behind(long block, Rank rank, int most) {
        NavigableMap<Seen, Boolean> waiting = waitingIn(block);
        int enough = most + waiting.size();
        List<Seen> held = file.read(connection ->
                rows.all(Seen::of, BEHIND, kind.number, block, rank.first(), rank.second(), rank.id(), enough));
        if (waiting.isEmpty()) {
            return held;
        }
        TreeSet<Seen> merged = new TreeSet<>(held);
        BlockHead.merge(waiting.tailMap(BlockHead.at(rank), false), merged);
        return merged.stream().limit(most).toList();
    }

    /** Nodes of ranks, in their order; those that are not at hand by few questions. */
    private List<Node<K>> nodes(Collection<Seen> seen) {
        List<Long> ids = new ArrayList<>(seen.size());
        List<@Nullable Node<K>> all = new ArrayList<>(seen.size());
        List<Long> missing = new ArrayList<>(0); // their numbers
        for (Seen one : seen) {
            Node<K> known = atHand(one.rank().id());
            ids.add(one.rank().id());
            all.add(known);
            if (known == null) {
                missing.add(one.number());
            }
        }
        Map<Long, Node<K>> found = new HashMap<>();
        if (!missing.isEmpty()) {
            file.read(connection -> rows.ofKeys(this::node, kind.some, missing))
                    .forEach(node -> found.put(node.id(), node));
        }
        List<Node<K>> nodes = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Node<K> known = all.get(i);
            Node<K> node = known == null ? found.get(ids.get(i)) : known;
            if (node == null) {
                throw new IllegalStateException("a block names a node that is not there: " + ids.get(i));
            }
            nodes.add(node);
        }
        return nodes;
    }

    private @Nullable Node<K> atHand(long id) {
        Node<K> waiting = waitingNodes.get(id);
        return waiting == null ? nodes.get(id) : waiting;
    }

    private Node<K> node(ResultSet row) throws SQLException {
        ByteBuffer in = ByteBuffer.wrap(row.getBytes(1));
        long id = in.getLong();
        Node<K> known = atHand(id);
        if (known != null) {
            return known;
        }
        Node<K> node = NodeBytes.node(id, in, form);
        nodes.put(id, node);
        return node;
    }
}
