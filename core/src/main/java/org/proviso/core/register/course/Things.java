package org.proviso.core.register.course;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.lanes.LaneMachines;

/** Whether two entries are about the same thing: the objects of their claims share a word that tells what is meant. */
final class Things {
    private static final int SHORTEST = 4;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<EntryId, Set<String>> words = new HashMap<>();

    boolean isSame(Entry one, Entry other) {
        return !Collections.disjoint(words(one), words(other));
    }

    private Set<String> words(Entry entry) {
        return words.computeIfAbsent(entry.id(), id -> {
            Set<String> found = new HashSet<>();
            entry.filings().stream()
                    .filter(filing -> !filing.claim().furniture())
                    .flatMap(filing -> filing.claim().roles().object().stream())
                    .distinct()
                    .flatMap(object -> Arrays.stream(NO_LETTER.split(object, -1)))
                    .filter(word -> word.length() >= SHORTEST || isAcronym(word))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> !LaneMachines.generalWords().contains(word))
                    .forEach(found::add);
            return found;
        });
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
