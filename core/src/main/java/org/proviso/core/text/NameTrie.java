package org.proviso.core.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Names by their words; looks up the longest that starts at a word in time of its length. */
final class NameTrie {
    /** Names that fit, all over the same words. */
    record Match(List<NameEntry> entries, int end) {
        NameEntry first() {
            return entries.getFirst();
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<NameEntry> entries = new ArrayList<>(1);
    }

    /** A power of two: so many bits tell at little cost that no name begins with a word. */
    private static final int MARKS = 1 << 16;

    private final Node root = new Node();
    private final BitSet firsts = new BitSet(MARKS);

    private static int mark(String key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (MARKS - 1);
    }

    void add(NameEntry entry) {
        Node node = root;
        if (!entry.words().isEmpty()) {
            firsts.set(mark(entry.words().getFirst().key()));
        }
        for (Word word : entry.words()) {
            node = node.next.computeIfAbsent(word.key(), key -> new Node());
        }
        node.entries.add(entry);
    }

    /** Whether a name may begin with the word: surely not, or perhaps. */
    boolean mayBegin(String key) {
        return firsts.get(mark(key));
    }

    Optional<Match> longest(Line line, int from, Predicate<NameEntry> wanted) {
        if (!mayBegin(line.key(from))) {
            return Optional.empty();
        }
        Optional<Match> best = Optional.empty();
        Node node = root;
        for (int i = from; i < line.size(); i++) {
            Node following = node.next.get(line.at(i).key());
            if (following == null) {
                return best;
            }
            node = following;
            List<NameEntry> fitting = fitting(node, line, from, wanted);
            if (!fitting.isEmpty()) {
                best = Optional.of(new Match(fitting, i + 1));
            }
        }
        return best;
    }

    private static List<NameEntry> fitting(Node node, Line line, int from, Predicate<NameEntry> wanted) {
        List<NameEntry> fitting = List.of();
        for (NameEntry entry : node.entries) {
            if (entry.fits(line, from) && wanted.test(entry)) {
                fitting = fitting.isEmpty() ? new ArrayList<>(2) : fitting;
                fitting.add(entry);
            }
        }
        return fitting;
    }
}
