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
 * @param all the words of all classes
 */
record WordClasses(Map<String, Set<String>> byClass, Set<String> all) {
    static WordClasses read(String table) {
        Map<String, Set<String>> byClass = new HashMap<>();
        for (Tables.Row row : Tables.read(WordClasses.class, table)) {
            Set<String> words = byClass.computeIfAbsent(row.cell(0), key -> new HashSet<>());
            list(row.cell(1)).forEach(word -> words.add(Word.fold(word)));
        }
        Set<String> all = new HashSet<>();
        byClass.values().forEach(all::addAll);
        return new WordClasses(byClass, all);
    }

    /** The parts of a cell that holds a list. */
    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    boolean is(String wordClass, String key) {
        return byClass.getOrDefault(wordClass, Set.of()).contains(key);
    }

    boolean isAny(String key) {
        return all.contains(key);
    }
}
