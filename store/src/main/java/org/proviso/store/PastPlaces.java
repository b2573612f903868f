package org.proviso.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where things of one kind belonged: at the end of a part of the log, or ever. For use within {@link SqliteFile#read} alone. */
final class PastPlaces {
    private static final String WORDS = "select kind, about, sequence, other from past_word where kind = ";

    private final Rows rows;
    private final PastWord.Kind kind;
    private final long until;
    private final boolean ever;
    private final Map<Long, List<PastWord>> about = new HashMap<>();
    private final Map<Long, List<PastWord>> into = new HashMap<>();

    /**
     * @param until the last event that counts
     * @param ever whether every word counts, and not only the last about each
     */
    PastPlaces(Rows rows, PastWord.Kind kind, long until, boolean ever) {
        this.rows = rows;
        this.kind = kind;
        this.until = until;
        this.ever = ever;
    }

    /** What is said of these. */
    List<PastWord> about(Collection<Long> things) throws SQLException {
        Set<Long> missing = new TreeSet<>(things);
        missing.removeAll(about.keySet());
        missing.forEach(one -> about.put(one, new ArrayList<>(1)));
        for (PastWord word : read("about", missing)) {
            List<PastWord> words = about.computeIfAbsent(word.about(), first -> new ArrayList<>(1));
            if (!ever) {
                words.clear();
            }
            words.add(word);
        }
        return of(about, things);
    }

    /** What is said to belong to these. */
    List<PastWord> into(Collection<Long> things) throws SQLException {
        Set<Long> missing = new TreeSet<>(things);
        missing.removeAll(into.keySet());
        missing.forEach(one -> into.put(one, new ArrayList<>(1)));
        List<PastWord> words = read("other", missing);
        Set<PastWord> counting =
                new HashSet<>(about(words.stream().map(PastWord::about).toList()));
        words.stream()
                .filter(counting::contains)
                .forEach(word -> into.computeIfAbsent(word.other(), first -> new ArrayList<>(1))
                        .add(word));
        return of(into, things);
    }

    /** These, and whatever led to one of them. */
    Set<Long> leadingTo(Collection<Long> things) throws SQLException {
        Set<Long> all = new LinkedHashSet<>(things);
        Collection<Long> last = List.copyOf(all);
        while (!last.isEmpty()) {
            last = into(last).stream().map(PastWord::about).filter(all::add).toList();
        }
        return all;
    }

    /** These, and whatever one of them led to. */
    Set<Long> from(Collection<Long> things) throws SQLException {
        Set<Long> all = new LinkedHashSet<>(things);
        Collection<Long> last = List.copyOf(all);
        while (!last.isEmpty()) {
            last = about(last).stream().map(PastWord::other).filter(all::add).toList();
        }
        return all;
    }

    /**
     * What these belong to, where only the last words count: the end of each's way, or all of a way that does not end, as only in a damaged
     * log.
     */
    Set<Long> ends(Collection<Long> things) throws SQLException {
        from(things);
        Set<Long> ends = new LinkedHashSet<>();
        things.forEach(thing -> ends.addAll(end(thing)));
        return ends;
    }

    /** Those that stand for themselves, where only the last words count. */
    List<Long> standing(Collection<Long> things) throws SQLException {
        from(things);
        return things.stream().filter(thing -> end(thing).contains(thing)).toList();
    }

    private Set<Long> end(long thing) {
        Set<Long> passed = new LinkedHashSet<>();
        long at = thing;
        while (passed.add(at)) {
            List<PastWord> words = about.getOrDefault(at, List.of());
            long next = words.isEmpty() ? at : words.getLast().other();
            if (next == at) {
                // no longer than any way can be that is followed to its end
                return passed.size() <= PagePlaces.MOST_STEPS ? Set.of(at) : passed;
            }
            at = next;
        }
        return passed;
    }

    /** In the order of the log. */
    private List<PastWord> read(String column, Collection<Long> things) throws SQLException {
        List<PastWord> words = new ArrayList<>(
                rows.ofKeys(PastWord::of, WORDS + kind.number() + " and " + column + " in (?)", things));
        words.removeIf(word -> word.sequence() > until);
        words.sort(Comparator.comparingLong(PastWord::sequence));
        return words;
    }

    private static List<PastWord> of(Map<Long, List<PastWord>> known, Collection<Long> things) {
        return things.stream()
                .distinct()
                .flatMap(thing -> known.getOrDefault(thing, List.of()).stream())
                .toList();
    }
}
