package org.proviso.core.register.foremost;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.tables.Tables;

/** The words of texts that tell something, lightly stemmed, by {@code common-objects.tsv}. */
final class LineWords {
    private static final int SHORTEST = 3;
    private static final Set<String> STOP = cells("stop").collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> SAME = cells("same")
            .collect(Collectors.toUnmodifiableMap(
                    pair -> pair.substring(0, pair.indexOf('=')), pair -> pair.substring(pair.indexOf('=') + 1)));
    private static final Set<String> GENERAL =
            cells("general").map(LineWords::stem).collect(Collectors.toUnmodifiableSet());

    private static final List<String> BEFORE =
            cells("before").map(words -> " " + words + " ").toList();

    private LineWords() {}

    /** Whether the words say that they are of a time before: "his first term". */
    static boolean areOfBefore(String text) {
        String plain = " " + ContentWords.plain(text) + " ";
        return BEFORE.stream().anyMatch(plain::contains);
    }

    /** Each once; no numbers. */
    static Set<String> of(String text) {
        return ContentWords.words(text).stream()
                .filter(word -> word.length() >= SHORTEST && !STOP.contains(word) && !Character.isDigit(word.charAt(0)))
                .map(LineWords::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that orders are not full of. */
    static Set<String> telling(Set<String> words) {
        return words.stream().filter(word -> !GENERAL.contains(word)).collect(Collectors.toUnmodifiableSet());
    }

    /** The share of some words that stands among others; 0 where there are none. */
    static double share(Set<String> some, Set<String> others, int fewest) {
        long common = some.stream().filter(others::contains).count();
        return some.isEmpty() ? 0 : (double) common / Math.max(fewest, some.size());
    }

    private static String stem(String word) {
        return ContentWords.stem(SAME.getOrDefault(word, word));
    }

    private static Stream<String> cells(String kind) {
        List<List<String>> rows = Tables.cells(LineWords.class, "common-objects.tsv", 2);
        return rows.stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Tables.parts(row.get(1)).stream());
    }
}
