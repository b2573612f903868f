package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stands above a table, and tells what the table is about.
 *
 * @param above the lines, nearest first
 */
record TableSubject(List<String> above, Lexicon lexicon) {
    private static final Set<String> SMALL = WordLists.read("small words");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N})]+$");
    /** So many words before a noun belong to its name. */
    private static final int MOST_BEFORE = 4;

    TableSubject {
        above = List.copyOf(above);
    }

    /** Whether one of the words is of one of the classes. */
    boolean names(List<String> words, Set<NounClass> wanted) {
        return IntStream.range(0, words.size())
                .anyMatch(word -> lexicon.classesOf(words, 0, word).stream().anyMatch(wanted::contains));
    }

    /** Whether a word above the table is of one of the classes. */
    boolean isOf(Set<NounClass> wanted) {
        return above.stream().anyMatch(line -> names(Lexicon.words(line), wanted));
    }

    /** Whether one of the words stands above the table. */
    boolean holds(Set<String> words) {
        return above.stream().anyMatch(line -> Lexicon.words(line).stream().anyMatch(words::contains));
    }

    /** The thing of one of the classes that is named nearest: "Subject: export quotas for neighbours". */
    Optional<String> thing(Set<NounClass> wanted) {
        for (String line : above) {
            List<String> words = List.of(BLANKS.split(line));
            for (int last = words.size() - 1; last >= 0; last--) {
                if (names(Lexicon.words(words.get(last)), wanted)) {
                    int from = last;
                    while (from > 0 && last - from < MOST_BEFORE && isOfName(words.get(from - 1))) {
                        from--;
                    }
                    return Optional.of(Slots.plain(END.matcher(String.join(" ", words.subList(from, last + 1)))
                            .replaceFirst("")));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfName(String word) {
        return !SMALL.contains(word.toLowerCase(Locale.ROOT))
                && Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }
}
