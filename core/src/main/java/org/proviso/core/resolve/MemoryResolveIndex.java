package org.proviso.core.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.resolve.groups.MemoryNodeIndex;
import org.proviso.core.resolve.groups.NodeIndex;

/** An index in memory, for registers that fit. */
public final class MemoryResolveIndex implements ResolveIndex {
    private final NodeIndex<Telling> tellings = new MemoryNodeIndex<>();
    private final NodeIndex<Strand> strands = new MemoryNodeIndex<>();
    private final Set<Long> noted = new HashSet<>();
    private final Map<Long, Taken> taken = new HashMap<>();
    private long verdicts;

    @Override
    public NodeIndex<Telling> tellings() {
        return tellings;
    }

    @Override
    public NodeIndex<Strand> strands() {
        return strands;
    }

    @Override
    public boolean isNoted(long key) {
        return noted.contains(key);
    }

    @Override
    public void note(long key) {
        noted.add(key);
    }

    @Override
    public Optional<Taken> taken(long document) {
        return Optional.ofNullable(taken.get(document));
    }

    @Override
    public void take(long document, Taken told) {
        taken.put(document, told);
    }

    @Override
    public long verdicts() {
        return verdicts;
    }

    @Override
    public void countVerdict() {
        verdicts++;
    }
}
