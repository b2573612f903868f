package org.proviso.core.resolve.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** An index in memory: for each block the ranks of its nodes, sorted. */
public final class MemoryNodeIndex<K> implements NodeIndex<K> {
    private final Map<Long, Node<K>> nodes = new HashMap<>();
    private final Map<Long, Ranks> blocks = new HashMap<>();
    private final Map<Long, List<Verdict>> verdicts = new HashMap<>();

    @Override
    public Optional<Node<K>> node(long id) {
        return Optional.ofNullable(nodes.get(id));
    }

    @Override
    public void put(Node<K> node) {
        Node<K> old = nodes.put(node.id(), node);
        if (old != null) {
            old.blocks().stream()
                    .filter(block -> !node.blocks().contains(block))
                    .forEach(block -> known(block).ifPresent(ranks -> ranks.remove(node.rank())));
        }
        node.blocks().stream()
                .forEach(block ->
                        blocks.computeIfAbsent(block, first -> new Ranks()).add(node.rank()));
    }

    @Override
    public void take(long id) {
        Node<K> node = nodes.remove(id);
        if (node != null) {
            node.blocks().stream().forEach(block -> known(block).ifPresent(ranks -> ranks.remove(node.rank())));
        }
    }

    private Optional<Ranks> known(long key) {
        return Optional.ofNullable(blocks.get(key));
    }

    @Override
    public List<Node<K>> first(long block, int most) {
        return known(block)
                .map(each -> each.first(most).stream()
                        .flatMap(rank -> node(rank.id()).stream())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public void earlier(Longs some, int most, Rank before, Sight<K> sight) {
        Map<Long, Node<K>> found = new LinkedHashMap<>();
        some.stream()
                .forEach(block -> first(block, most).stream()
                        .filter(node -> node.rank().isBefore(before))
                        .forEach(node -> found.put(node.id(), node)));
        found.values().forEach(sight::take);
    }

    @Override
    public Optional<Node<K>> at(long block, int position) {
        return rankAt(block, position).flatMap(rank -> node(rank.id()));
    }

    @Override
    public Optional<Rank> rankAt(long block, int position) {
        return known(block).flatMap(each -> each.at(position));
    }

    @Override
    public void after(long block, Rank rank, Consumer<Node<K>> reader) {
        known(block).stream()
                .flatMap(each -> each.after(rank).stream())
                .flatMap(each -> node(each.id()).stream())
                .forEach(reader);
    }

    @Override
    public List<Verdict> verdicts(long id) {
        return List.copyOf(verdicts.getOrDefault(id, List.of()));
    }

    @Override
    public void put(Verdict verdict) {
        remove(verdict.one(), verdict.other());
        for (long id : new long[] {verdict.one(), verdict.other()}) {
            verdicts.computeIfAbsent(id, first -> new ArrayList<>(1)).add(verdict);
        }
    }

    @Override
    public void remove(long one, long other) {
        for (long id : new long[] {one, other}) {
            verdicts.getOrDefault(id, new ArrayList<>(0)).removeIf(each -> each.isAbout(one, other));
        }
    }
}
