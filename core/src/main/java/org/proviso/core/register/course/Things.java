package org.proviso.core.register.course;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.lanes.LaneMachines;

/** Whether two entries are about the same thing: the objects of their claims share a word that tells what is meant. */
public final class Things {
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
                    .forEach(object -> found.addAll(naming(object)));
            return found;
        });
    }

    /** The words of an object that tell which thing is meant, in lower case; none of "these waivers". */
    public static Set<String> naming(String object) {
        return Arrays.stream(NO_LETTER.split(object, -1))
                .filter(word -> word.length() >= SHORTEST || isAcronym(word))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !LaneMachines.generalWords().contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
