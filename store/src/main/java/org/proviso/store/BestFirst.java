package org.proviso.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.proviso.core.resolve.groups.Node;
import org.proviso.core.resolve.groups.NodeIndex.Sight;
import org.proviso.store.BlockHead.Seen;

/** Nodes of which somebody looks for the one that fits best: what may fit best by its gist is read first, and what is no longer looked for is not read. */
final class BestFirst<K> {
    /** So many nodes are read at once: few, while those that fit best may make the others needless. */
    private static final int FEWEST = 8;

    private static final int MOST = 64;

    private final Sight<K> sight;
    private final boolean gists;
    private final Set<Long> known = new HashSet<>();
    private final List<Candidate> found = new ArrayList<>();

    /** @param most how well it fits at most */
    private record Candidate(Seen seen, double most) {}

    /** @param gists whether gists tell anything */
    BestFirst(Sight<K> sight, boolean gists) {
        this.sight = sight;
        this.gists = gists;
    }

    void add(Seen seen) {
        if (known.add(seen.rank().id())) {
            double most = gists ? sight.most(seen.gist()) : Double.POSITIVE_INFINITY;
            if (sight.isWanted(most)) {
                found.add(new Candidate(seen, most));
            }
        }
    }

    /** @param nodes reads them */
    void read(Function<List<Seen>, List<Node<K>>> nodes) {
        found.sort(Comparator.comparingDouble(Candidate::most).reversed());
        int from = 0;
        int atOnce = FEWEST;
        while (from < found.size() && sight.isWanted(found.get(from).most)) {
            List<Seen> next = new ArrayList<>(atOnce);
            while (from < found.size() && next.size() < atOnce && sight.isWanted(found.get(from).most)) {
                next.add(found.get(from++).seen);
            }
            nodes.apply(next).forEach(sight::take);
            atOnce = Math.min(MOST, 2 * atOnce);
        }
    }
}
