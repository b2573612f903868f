package org.proviso.core.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;

/** The short closed lists of words that the frames ask for by name, from {@code word-lists.tsv}. */
final class WordLists {
    /** Hash sets: those of {@link Set#copyOf} compare more words to tell that one is not among them, and most are not. */
    private static final Map<String, Set<String>> LISTS = load();

    private WordLists() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Tables.Row row : Tables.read(WordLists.class, "word-lists.tsv")) {
            lists.computeIfAbsent(row.cell(0), key -> new HashSet<>())
                    .addAll(Set.of(row.cell(1).split("\\|", -1)));
        }
        lists.replaceAll((name, words) -> Collections.unmodifiableSet(words));
        return lists;
    }

    /** The words of a list, for a pattern. */
    static String anyOf(String name) {
        return read(name).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** @throws IllegalArgumentException when the table has no such list */
    static Set<String> read(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list '" + name + "' in word-lists.tsv");
        }
        return words;
    }
}
