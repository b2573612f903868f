package org.proviso.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
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
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.resolve.groups.Node;
import org.proviso.core.resolve.groups.NodeIndex;
import org.proviso.core.resolve.groups.Place;
import org.proviso.core.resolve.groups.Rank;
import org.proviso.core.resolve.groups.Verdict;

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
            "select id, first, second, blocks, keys, judged, into_, via, grounds, proposed from resolve_node where kind = ";
    private static final String RANKS = "select first, second, id from resolve_block where kind = ? and block = ?";
    private static final String BEHIND =
            RANKS + " and (first, second, id) > (?, ?, ?) order by first, second, id limit ?";
    private static final String FROM_END = RANKS + " order by first desc, second desc, id desc limit ?";
    private static final String SIZE = "select count(*) from resolve_block where kind = ? and block = ?";
    private static final String DROP = "delete from resolve_node where kind = ? and id = ?";
    private static final String PUT = "insert into resolve_node"
            + " (kind, id, first, second, blocks, keys, judged, into_, via, grounds, proposed)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (kind, id) do update set first = excluded.first,"
            + " second = excluded.second, blocks = excluded.blocks, keys = excluded.keys, judged = excluded.judged,"
            + " into_ = excluded.into_, via = excluded.via, grounds = excluded.grounds, proposed = excluded.proposed";
    private static final String ADD_TO_BLOCK = "insert into resolve_block (kind, block, first, second, id)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String DROP_FROM_BLOCK =
            "delete from resolve_block where kind = ? and block = ? and first = ? and second = ? and id = ?";
    private static final String VERDICTS = "select one, other, verdict, number from resolve_verdict"
            + " where kind = ?1 and one = ?2 union all"
            + " select one, other, verdict, number from resolve_verdict where kind = ?1 and other = ?2";
    private static final String DROP_VERDICT =
            "delete from resolve_verdict where kind = ?1 and one in (?2, ?3) and other in (?2, ?3)";
    private static final String ADD_VERDICT =
            "insert into resolve_verdict (kind, one, other, verdict, number) values (?, ?, ?, ?, ?)";

    private static final Rank START = new Rank(Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE);

    private final SqliteFile file;
    private final Rows rows;
    private final int kind;
    private final Form<K> form;
    private final Lru<Long, Node<K>> nodes = new Lru<>(MOST_NODES);
    private final Lru<Long, Head> heads = new Lru<>(MOST_HEADS);

    // what waits
    private final Map<Long, Node<K>> waitingNodes = new LinkedHashMap<>();
    private final Set<Long> gone = new HashSet<>();
    /** Ranks that are in a block, and those that are no longer, against the tables. */
    private final Map<Long, TreeMap<Rank, Boolean>> waitingBlocks = new HashMap<>();
    /** Nothing for a verdict that is forgotten. */
    private final Map<Pair, Optional<Verdict>> waitingVerdicts = new LinkedHashMap<>();

    /** Keys as bytes and back. */
    record Form<K>(Function<K, byte[]> bytes, Function<byte[], K> keys) {}

    private record Pair(long low, long high) {
        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }

        boolean names(long id) {
            return low == id || high == id;
        }
    }

    /** The first ranks of a block as it is with what waits, and how many there are. */
    private static final class Head {
        /** More than are asked for from the front. */
        private static final int MOST = 32;

        private final List<Rank> first;
        private int size;

        /** @param ranks in order */
        Head(List<Rank> ranks, int size) {
            this.first = new ArrayList<>(ranks);
            this.size = size;
        }

        boolean isWhole() {
            return first.size() == size;
        }

        void add(Rank rank) {
            int place = Collections.binarySearch(first, rank);
            if (place < 0 && (isWhole() || ~place < first.size())) {
                first.add(~place, rank);
            }
            size++;
            if (first.size() > MOST) {
                first.removeLast();
            }
        }

        /** False when too little is left to answer from. */
        boolean remove(Rank rank) {
            size--;
            int place = Collections.binarySearch(first, rank);
            if (place >= 0) {
                first.remove(place);
            }
            return isWhole() || first.size() > MOST / 2;
        }

        /** The first; a view, for as long as nothing changes. */
        List<Rank> first(int most) {
            return first.subList(0, Math.min(most, first.size()));
        }

        /** Those behind a rank; a view, for as long as nothing changes. */
        List<Rank> after(Rank rank) {
            int place = Collections.binarySearch(first, rank);
            return first.subList(place < 0 ? ~place : place + 1, first.size());
        }
    }

    /** @param kind which nodes of the tables these are */
    SqliteNodeIndex(SqliteFile file, int kind, Form<K> form) {
        this.file = file;
        this.rows = new Rows(file);
        this.kind = kind;
        this.form = form;
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
        return known == null
                ? file.read(connection -> rows.first(this::node, COLUMNS + kind + " and id = ?", id))
                : Optional.of(known);
    }

    @Override
    public void take(long id) {
        node(id).ifPresent(node -> {
            node.blocks().stream().forEach(block -> change(block, node.rank(), false));
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
        old.stream()
                .filter(block -> !node.blocks().contains(block))
                .forEach(block -> change(block, node.rank(), false));
        node.blocks().stream().filter(block -> !old.contains(block)).forEach(block -> change(block, node.rank(), true));
    }

    @Override
    public List<Node<K>> first(long block, int most) {
        Head head = head(block);
        return nodes(most <= Head.MOST / 2 || head.isWhole() ? head.first(most) : behind(block, START, most));
    }

    @Override
    public Optional<Node<K>> at(long block, int position) {
        Head head = head(block);
        if (position >= head.size) {
            return Optional.empty();
        }
        if (position < head.first.size()) {
            return node(head.first.get(position).id());
        }
        int fromEnd = head.size - 1 - position;
        Rank rank = fromEnd < position
                ? fromEnd(block, fromEnd)
                : behind(block, START, position + 1).getLast();
        return node(rank.id());
    }

    /** The rank that has so many behind it. */
    private Rank fromEnd(long block, int behind) {
        NavigableMap<Rank, Boolean> waiting = waitingIn(block);
        int enough = behind + 1 + waiting.size();
        List<Rank> held = file.read(connection -> rows.all(SqliteNodeIndex::rank, FROM_END, kind, block, enough));
        TreeSet<Rank> last = new TreeSet<>(held);
        merge(waiting, last);
        return last.descendingSet().stream().skip(behind).findFirst().orElseThrow();
    }

    private static void merge(Map<Rank, Boolean> waiting, Set<Rank> ranks) {
        waiting.forEach((rank, there) -> {
            if (there) {
                ranks.add(rank);
            } else {
                ranks.remove(rank);
            }
        });
    }

    @Override
    public void after(long block, Rank rank, Consumer<Node<K>> reader) {
        Head head = head(block);
        if (head.isWhole()) {
            nodes(head.after(rank)).forEach(reader);
            return;
        }
        List<Rank> page = behind(block, rank, PAGE);
        while (!page.isEmpty()) {
            nodes(page).forEach(reader);
            page = page.size() < PAGE ? List.of() : behind(block, page.getLast(), PAGE);
        }
    }

    @Override
    public List<Verdict> verdicts(long id) {
        Map<Pair, Verdict> verdicts = new LinkedHashMap<>();
        file.read(connection -> rows.all(SqliteNodeIndex::verdict, VERDICTS, kind, id))
                .forEach(verdict -> verdicts.put(Pair.of(verdict.one(), verdict.other()), verdict));
        waitingVerdicts.forEach((pair, verdict) -> {
            if (pair.names(id)) {
                verdicts.remove(pair);
                verdict.ifPresent(one -> verdicts.put(pair, one));
            }
        });
        return List.copyOf(verdicts.values());
    }

    @Override
    public void put(Verdict verdict) {
        waitingVerdicts.put(Pair.of(verdict.one(), verdict.other()), Optional.of(verdict));
    }

    @Override
    public void remove(long one, long other) {
        waitingVerdicts.put(Pair.of(one, other), Optional.empty());
    }

    /** Puts what waits into the tables, within a transaction; {@link #written} is due once it holds. */
    void write() throws SQLException {
        for (long id : gone) {
            rows.change(DROP, kind, id);
        }
        for (Node<K> node : waitingNodes.values()) {
            Place place = node.place();
            rows.change(
                    PUT,
                    kind,
                    node.id(),
                    node.rank().first(),
                    node.rank().second(),
                    bytes(node.blocks()),
                    form.bytes.apply(node.keys()),
                    node.judged() ? 1 : 0,
                    place.into(),
                    place.via(),
                    place.grounds().name(),
                    place.proposed());
        }
        for (Map.Entry<Long, TreeMap<Rank, Boolean>> block : new TreeMap<>(waitingBlocks).entrySet()) {
            for (Map.Entry<Rank, Boolean> change : block.getValue().entrySet()) {
                Rank rank = change.getKey();
                rows.change(
                        change.getValue() ? ADD_TO_BLOCK : DROP_FROM_BLOCK,
                        kind,
                        block.getKey(),
                        rank.first(),
                        rank.second(),
                        rank.id());
            }
        }
        for (Map.Entry<Pair, Optional<Verdict>> change : waitingVerdicts.entrySet()) {
            rows.change(DROP_VERDICT, kind, change.getKey().low, change.getKey().high);
            Optional<Verdict> verdict = change.getValue();
            if (verdict.isPresent()) {
                Verdict one = verdict.get();
                rows.change(
                        ADD_VERDICT, kind, one.one(), one.other(), one.kind().name(), one.number());
            }
        }
    }

    /** What waited is in the tables. */
    void written() {
        nodes.putAll(waitingNodes);
        waitingNodes.clear();
        gone.clear();
        waitingBlocks.clear();
        waitingVerdicts.clear();
    }

    /** What is taken back leaves the tables as they are. */
    private void change(long block, Rank rank, boolean there) {
        Map<Rank, Boolean> waiting = waitingBlocks.computeIfAbsent(block, first -> new TreeMap<>());
        if (waiting.remove(rank) == null) {
            waiting.put(rank, there);
        } else if (waiting.isEmpty()) {
            waitingBlocks.remove(block);
        }
        Head head = heads.get(block);
        if (head != null) {
            if (there) {
                head.add(rank);
            } else if (!head.remove(rank)) {
                heads.remove(block);
            }
        }
    }

    private Head head(long block) {
        Head head = heads.get(block);
        if (head == null) {
            List<Rank> first = behind(block, START, Head.MOST);
            int size = first.size() < Head.MOST ? first.size() : size(block);
            head = new Head(first, size);
            heads.put(block, head);
        }
        return head;
    }

    private int size(long block) {
        int size = file.read(
                connection -> Math.toIntExact(rows.number(SIZE, kind, block).orElse(0L)));
        for (boolean there : waitingIn(block).values()) {
            size += there ? 1 : -1;
        }
        return size;
    }

    private NavigableMap<Rank, Boolean> waitingIn(long block) {
        return waitingBlocks.getOrDefault(block, new TreeMap<>());
    }

    /** The first behind a rank, in order. */
    private List<Rank> behind(long block, Rank rank, int most) {
        NavigableMap<Rank, Boolean> waiting = waitingIn(block);
        int enough = most + waiting.size();
        List<Rank> held = file.read(connection ->
                rows.all(SqliteNodeIndex::rank, BEHIND, kind, block, rank.first(), rank.second(), rank.id(), enough));
        TreeSet<Rank> merged = new TreeSet<>(held);
        merge(waiting.tailMap(rank, false), merged);
        return merged.stream().limit(most).toList();
    }

    /** Nodes of ranks, in their order; those that are not at hand by few questions. */
    private List<Node<K>> nodes(List<Rank> ranks) {
        List<@Nullable Node<K>> all = new ArrayList<>(ranks.size());
        List<Long> missing = new ArrayList<>(0);
        for (Rank rank : ranks) {
            Node<K> known = atHand(rank.id());
            all.add(known);
            if (known == null) {
                missing.add(rank.id());
            }
        }
        Map<Long, Node<K>> found = new HashMap<>();
        if (!missing.isEmpty()) {
            file.read(connection -> rows.ofKeys(this::node, COLUMNS + kind + " and id in (?)", missing))
                    .forEach(node -> found.put(node.id(), node));
        }
        List<Node<K>> nodes = new ArrayList<>(ranks.size());
        for (int i = 0; i < all.size(); i++) {
            Node<K> known = all.get(i);
            Node<K> node = known == null ? found.get(ranks.get(i).id()) : known;
            if (node == null) {
                throw new IllegalStateException("a block names a node that is not there: "
                        + ranks.get(i).id());
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

    private static Rank rank(ResultSet row) throws SQLException {
        return new Rank(row.getLong(1), row.getLong(2), row.getLong(3));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(row.getLong(1), row.getLong(2), Verdict.Kind.valueOf(row.getString(3)), row.getLong(4));
    }

    private static byte[] bytes(Longs keys) {
        ByteBuffer bytes = ByteBuffer.allocate(keys.size() * Long.BYTES);
        keys.stream().forEach(bytes::putLong);
        return bytes.array();
    }
}
