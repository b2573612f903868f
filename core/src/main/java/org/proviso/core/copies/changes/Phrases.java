package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.copies.changes.WordDiff.Range;

/**
 * Looks up phrases of one or several words in marks; the longest phrase at a place wins. A word of a phrase may end in
 * {@code *}, which stands for any ending.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    /** So many letters stand before a {@code *} at least. */
    private static final int HEAD = 3;

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    /** Phrases that open with a word of any ending, by the first letters of it. */
    private final Map<String, List<Entry<T>>> byHead = new HashMap<>();

    private record Entry<T>(List<String> words, T meaning) {}

    /** A phrase that was found. */
    record Hit<T>(Range at, T meaning) {}

    void add(String phrase, T meaning) {
        Entry<T> entry = new Entry<>(List.of(phrase.strip().split(" ")), meaning);
        String first = entry.words.getFirst();
        if (first.endsWith("*")) {
            byHead.computeIfAbsent(head(first), key -> new ArrayList<>()).add(entry);
        } else {
            byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
        }
    }

    List<Hit<T>> in(List<Mark> marks) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            hits.addAll(at(marks, i));
        }
        return hits;
    }

    /** The longest phrases that begin here: several when one phrase has several meanings. */
    List<Hit<T>> at(List<Mark> marks, int from) {
        List<Entry<T>> found = new ArrayList<>();
        String lower = marks.get(from).lower();
        addFitting(byFirst.getOrDefault(lower, List.of()), marks, from, found);
        addFitting(lower.length() < HEAD ? List.of() : byHead.getOrDefault(head(lower), List.of()), marks, from, found);
        if (found.isEmpty()) {
            return List.of();
        }
        int longest = found.stream().mapToInt(entry -> entry.words.size()).max().orElse(0);
        return found.stream()
                .filter(entry -> entry.words.size() == longest)
                .map(entry -> new Hit<>(new Range(from, from + longest), entry.meaning))
                .toList();
    }

    private static String head(String word) {
        return word.substring(0, HEAD);
    }

    private static <T> void addFitting(List<Entry<T>> entries, List<Mark> marks, int from, List<Entry<T>> found) {
        for (Entry<T> entry : entries) {
            if (fits(entry, marks, from)) {
                found.add(entry);
            }
        }
    }

    private static <T> boolean fits(Entry<T> entry, List<Mark> marks, int from) {
        if (from + entry.words.size() > marks.size()) {
            return false;
        }
        for (int k = 0; k < entry.words.size(); k++) {
            String wanted = entry.words.get(k);
            String lower = marks.get(from + k).lower();
            boolean fits = wanted.endsWith("*")
                    ? lower.startsWith(wanted.substring(0, wanted.length() - 1)) && !lower.isEmpty()
                    : lower.equals(wanted);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
