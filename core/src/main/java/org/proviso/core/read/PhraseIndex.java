package org.proviso.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The idioms by their first two words, each list in the order of the table: hundreds begin with a form of be, and few go on with the word that follows. */
final class PhraseIndex {
    private final Map<String, List<Phrase>> all = new HashMap<>();
    /** By first and second word; the idioms that may go on with any word are in each of these lists. */
    private final Map<String, Map<String, List<Phrase>>> bySecond = new HashMap<>();
    /** By first word those that may go on with any word, or have no second. */
    private final Map<String, List<Phrase>> open = new HashMap<>();

    PhraseIndex(Map<String, List<Phrase>> byFirst) {
        byFirst.forEach((first, list) -> {
            all.put(first, List.copyOf(list));
            open.put(first, list.stream().filter(PhraseIndex::isOpen).toList());
            bySecond.put(first, seconds(list));
        });
    }

    private static Map<String, List<Phrase>> seconds(List<Phrase> list) {
        Set<String> words = new LinkedHashSet<>();
        list.stream()
                .filter(phrase -> !isOpen(phrase))
                .forEach(phrase -> words.add(phrase.words().get(1)));
        Map<String, List<Phrase>> seconds = new HashMap<>();
        for (String word : words) {
            List<Phrase> going = new ArrayList<>();
            for (Phrase phrase : list) {
                if (isOpen(phrase) || phrase.words().get(1).equals(word)) {
                    going.add(phrase);
                }
            }
            seconds.put(word, List.copyOf(going));
        }
        return seconds;
    }

    private static boolean isOpen(Phrase phrase) {
        return phrase.words().size() == 1
                || phrase.words().get(1).equals("~")
                || phrase.words().get(1).equals("<be>");
    }

    /** Those that begin with the word. */
    List<Phrase> from(String first) {
        return all.getOrDefault(first, List.of());
    }

    /** Those that begin with the word and may go on with the other. */
    List<Phrase> from(String first, String second) {
        List<Phrase> any = open.get(first);
        return any == null ? List.of() : bySecond.getOrDefault(first, Map.of()).getOrDefault(second, any);
    }
}
