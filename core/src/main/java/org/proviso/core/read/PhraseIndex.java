package org.proviso.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The idioms by their first two words, each list in the order of the table: hundreds begin with a form of be, and few go on with the word that follows. */
final class PhraseIndex {
    /**
     * What begins with one word.
     *
     * @param open those that may go on with any word, or have no second
     * @param bySecond by second word; the open ones are in each of these lists
     */
    private record Beginning(List<Phrase> all, List<Phrase> open, Map<String, List<Phrase>> bySecond) {
        static Beginning of(List<Phrase> list) {
            return new Beginning(
                    List.copyOf(list), list.stream().filter(PhraseIndex::isOpen).toList(), seconds(list));
        }

        /** Those that may go on with one of the words, in order. */
        List<Phrase> goingOn(List<String> seconds) {
            List<String> known = seconds.stream().filter(bySecond::containsKey).toList();
            return switch (known.size()) {
                case 0 -> open;
                case 1 -> goingOn(known.getFirst());
                default -> goingOnWithAny(known);
            };
        }

        List<Phrase> goingOn(String second) {
            return bySecond.getOrDefault(second, open);
        }

        private List<Phrase> goingOnWithAny(List<String> seconds) {
            List<Phrase> going = new ArrayList<>();
            for (Phrase phrase : all) {
                if (isOpen(phrase) || seconds.contains(phrase.words().get(1))) {
                    going.add(phrase);
                }
            }
            return going;
        }
    }

    private final Map<String, Beginning> beginnings = new HashMap<>();

    PhraseIndex(Map<String, List<Phrase>> byFirst) {
        byFirst.forEach((first, list) -> beginnings.put(first, Beginning.of(list)));
    }

    private static Map<String, List<Phrase>> seconds(List<Phrase> list) {
        Set<String> words = new LinkedHashSet<>();
        list.stream()
                .filter(phrase -> !isOpen(phrase))
                .forEach(phrase -> words.add(phrase.words().get(1)));
        Map<String, List<Phrase>> seconds = new HashMap<>();
        for (String word : words) {
            seconds.put(
                    word,
                    list.stream()
                            .filter(phrase ->
                                    isOpen(phrase) || phrase.words().get(1).equals(word))
                            .toList());
        }
        return seconds;
    }

    private static boolean isOpen(Phrase phrase) {
        return phrase.words().size() == 1
                || phrase.words().get(1).equals("~")
                || phrase.words().get(1).equals("<be>");
    }

    /** Those that begin with the word and may go on with one of the others. */
    List<Phrase> from(String first, List<String> seconds) {
        Beginning beginning = beginnings.get(first);
        return beginning == null ? List.of() : beginning.goingOn(seconds);
    }

    /** Those that begin with the word and may go on with the other. */
    List<Phrase> from(String first, String second) {
        Beginning beginning = beginnings.get(first);
        return beginning == null ? List.of() : beginning.goingOn(second);
    }
}
