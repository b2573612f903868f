package org.proviso.store;

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
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.resolve.groups.Node;
import org.proviso.core.resolve.groups.NodeIndex;
import org.proviso.core.resolve.groups.Place;
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

    private static final String COLUMNS =
            "select id, first, second, blocks, keys, judged, into_, via, grounds, proposed from ";
    private static final String RANKS =
            "select first, second, id, gist, number from resolve_block where kind = ? and block = ?";
    private static final String BEHIND =
            RANKS + " and (first, second, id) > (?, ?, ?) order by first, second, id limit ?";
    private static final String FROM_END = RANKS + " order by first desc, second desc, id desc limit ?";
    private static final String PUT =
            " (number, id, first, second, blocks, keys, judged, into_, via, grounds, proposed)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set first = excluded.first,"
                    + " second = excluded.second, blocks = excluded.blocks, keys = excluded.keys, judged = excluded.judged,"
                    + " into_ = excluded.into_, via = excluded.via, grounds = excluded.grounds, proposed = excluded.proposed";
    private static final String ADD_TO_BLOCK =
            "insert into resolve_block (kind, block, first, second, id, gist, number)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String DROP_FROM_BLOCK =
            "delete from resolve_block where kind = ? and block = ? and first = ? and second = ? and id = ?";
    private static final String HEAD = "select head from resolve_head where kind = ? and block = ?";
    private static final String PUT_HEAD = "insert into resolve_head (kind, block, head) values (?, ?, ?)"
            + " on conflict (kind, block) do update set head = excluded.head";
    private static final String DROP_HEAD = "delete from resolve_head where kind = ? and block = ?";
    private static final Rank START = new Rank(Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE);

    private final SqliteFile file;
    private final Rows rows;
    private final Kind kind;
    private final Form<K> form;
    private final BlockSizes sizes;
    private final SqliteVerdicts verdicts;
    private final NodeNumbers numbers;
    private final Lru<Long, Node<K>> nodes = new Lru<>(MOST_NODES);
    private final Lru<Long, BlockHead> heads = new Lru<>(MOST_HEADS);

    // what waits
    private final Map<Long, Node<K>> waitingNodes = new LinkedHashMap<>();
    private final Set<Long> gone = new HashSet<>();
    /** Ranks that are in a block, and those that are no longer, against the tables. */
    private final Map<Long, TreeMap<Seen, Boolean>> waitingBlocks = new HashMap<>();

    /** Which nodes of the tables these are. */
    enum Kind {
        TELLING(1, "resolve_telling"),
        STRAND(2, "resolve_strand");

        private final int number;
        private final String one;
        private final String some;
        private final String numberOf;
        private final String lastNumber;
        private final String put;
        private final String drop;

        Kind(int number, String table) {
            this.number = number;
            this.one = COLUMNS + table + " where id = ?";
            this.some = COLUMNS + table + " where number in (?)";
            this.numberOf = "select number from " + table + " where id = ?";
            this.lastNumber = "select max(number) from " + table;
            this.put = "insert into " + table + PUT;
            this.drop = "delete from " + table + " where id = ?";
        }
    }

    /**
     * Keys as bytes and back.
     *
     * @param gist as {@link org.proviso.core.resolve.groups.Fits#gist} has it
     */
    record Form<K>(Function<K, byte[]> bytes, Function<byte[], K> keys, ToLongFunction<K> gist) {}

    SqliteNodeIndex(SqliteFile file, Kind kind, Form<K> form) {
        this.file = file;
        this.rows = new Rows(file);
        this.kind = kind;
        this.form = form;
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
        return known == null ? file.read(connection -> rows.first(this::node, kind.one, id)) : Optional.of(known);
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
            Seen gone = BlockHead.at(node.rank());
            old.stream().filter(block -> !node.blocks().contains(block)).forEach(block -> change(block, gone, false));
            Seen seen = seen(node);
            node.blocks().stream().filter(block -> !old.contains(block)).forEach(block -> change(block, seen, true));
        }
    }

    private Seen seen(Node<K> node) {
        return new Seen(node.rank(), form.gist.applyAsLong(node.keys()), numbers.of(node.id()));
    }

    @Override
    public List<Node<K>> first(long block, int most) {
        return nodes(firstSeen(block, most));
    }

    private List<Seen> firstSeen(long block, int most) {
        BlockHead head = head(block);
        return head.has(most) ? head.first(most) : behind(block, START, most);
    }

    @Override
    public Collection<Node<K>> earlier(Longs blocks, int most, Rank before, LongPredicate wanted) {
        Map<Long, Seen> found = new LinkedHashMap<>();
        for (long block : blocks.toArray()) {
            for (Seen seen : firstSeen(block, most)) {
                if (!seen.rank().isBefore(before)) {
                    break;
                }
                if (!found.containsKey(seen.rank().id()) && wanted.test(seen.gist())) {
                    found.put(seen.rank().id(), seen);
                }
            }
        }
        return nodes(found.values());
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
            Place place = node.place();
            rows.change(
                    kind.put,
                    numbers.of(node.id()),
                    node.id(),
                    node.rank().first(),
                    node.rank().second(),
                    Packed.bytes(node.blocks().toArray()),
                    form.bytes.apply(node.keys()),
                    node.judged() ? 1 : 0,
                    place.into(),
                    place.via(),
                    place.grounds().name(),
                    place.proposed());
        }
        for (Map.Entry<Long, TreeMap<Seen, Boolean>> block : new TreeMap<>(waitingBlocks).entrySet()) {
            write(block.getKey(), block.getValue());
        }
        verdicts.write();
    }

    private void write(long block, Map<Seen, Boolean> changes) throws SQLException {
        int more = 0;
        for (Map.Entry<Seen, Boolean> change : changes.entrySet()) {
            Rank rank = change.getKey().rank();
            if (change.getValue()) {
                more++;
                rows.change(
                        ADD_TO_BLOCK,
                        kind.number,
                        block,
                        rank.first(),
                        rank.second(),
                        rank.id(),
                        change.getKey().gist(),
                        change.getKey().number());
            } else {
                more--;
                rows.change(DROP_FROM_BLOCK, kind.number, block, rank.first(), rank.second(), rank.id());
            }
        }
        BlockHead head = heads.get(block);
        if (head == null) {
            sizes.more(block, more);
            rows.change(DROP_HEAD, kind.number, block);
        } else if (Math.max(head.size(), head.size() - more) > BlockHead.MOST) {
            sizes.put(block, head.size());
            if (!head.isLong()) {
                rows.change(DROP_HEAD, kind.number, block);
            } else if (!head.isKept()) {
                rows.change(PUT_HEAD, kind.number, block, head.toBytes());
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
        BlockHead head = heads.get(block);
        if (head == null) {
            head = file.read(connection -> kept(block)).orElseGet(() -> counted(block));
            heads.put(block, head);
        }
        return head;
    }

    /** As the tables have it in one, with what waits; nothing where they do not, or too little of it is left. */
    private Optional<BlockHead> kept(long block) throws SQLException {
        Optional<Integer> size = sizes.kept(block);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        Optional<BlockHead> head =
                rows.first(row -> BlockHead.of(row.getBytes(1), size.get()), HEAD, kind.number, block);
        boolean enough = head.isPresent();
        for (Map.Entry<Seen, Boolean> waiting : waitingIn(block).entrySet()) {
            if (enough && waiting.getValue()) {
                head.get().add(waiting.getKey());
            } else if (enough) {
                enough = head.get().remove(waiting.getKey().rank());
            }
        }
        return enough ? head : Optional.empty();
    }

    private BlockHead counted(long block) {
        List<Seen> first = behind(block, START, BlockHead.MOST);
        return new BlockHead(first, first.size() < BlockHead.MOST ? first.size() : size(block));
    }

    private int size(long block) {
        int size = file.read(connection -> sizes.of(block));
        for (boolean there : waitingIn(block).values()) {
            size += there ? 1 : -1;
        }
        return size;
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
        long id = row.getLong(1);
        Node<K> known = atHand(id);
        if (known != null) {
            return known;
        }
        Node<K> node = new Node<>(
                new Rank(row.getLong(2), row.getLong(3), id),
                Longs.of(Packed.longs(row.getBytes(4))),
                form.keys.apply(row.getBytes(5)),
                row.getInt(6) == 1,
                new Place(row.getLong(7), row.getLong(8), Place.Grounds.valueOf(row.getString(9)), row.getLong(10)));
        nodes.put(id, node);
        return node;
    }
}
