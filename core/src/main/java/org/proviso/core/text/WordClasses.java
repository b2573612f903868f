package org.proviso.core.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.tables.Tables;

/**
 * Words by class, from a table whose rows are {@code class<TAB>word|word}.
 *
 * @param byWord the classes of each word: most words have none, which one look-up tells
 */
record WordClasses(Map<String, Set<String>> byClass, Map<String, Set<String>> byWord) {
    static WordClasses read(String table) {
        Map<String, Set<String>> byClass = new HashMap<>();
        for (Tables.Row row : Tables.read(WordClasses.class, table)) {
            Set<String> words = byClass.computeIfAbsent(row.cell(0), key -> new HashSet<>());
            list(row.cell(1)).forEach(word -> words.add(Word.fold(word)));
        }
        Map<String, Set<String>> byWord = new HashMap<>();
        byClass.forEach((wordClass, words) -> words.forEach(
                word -> byWord.computeIfAbsent(word, key -> new HashSet<>(2)).add(wordClass)));
        byWord.replaceAll((word, classes) -> Set.copyOf(classes));
        return new WordClasses(byClass, byWord);
    }

    /** The parts of a cell that holds a list. */
    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    boolean is(String wordClass, String key) {
        Set<String> classes = byWord.get(key);
        return classes != null && classes.contains(wordClass);
    }

    /** The words of some classes. */
    Set<String> ofAny(String... wordClasses) {
        Set<String> words = new HashSet<>();
        for (String wordClass : wordClasses) {
            words.addAll(byClass.getOrDefault(wordClass, Set.of()));
        }
        return words;
    }

    boolean isAny(String key) {
        return byWord.containsKey(key);
    }
}
