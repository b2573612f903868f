package org.proviso.core.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts of countries with a government of their own, which texts call "the state" or "the province"; from {@code places.tsv}. */
public final class States {
    private static final Set<String> NAMES = new HashSet<>();

    static {
        WordClasses places = WordClasses.read("places.tsv");
        List.of("us-state", "state")
                .forEach(kind -> NAMES.addAll(places.byClass().getOrDefault(kind, Set.of())));
    }

    private States() {}

    /** Whether a name is that of one. */
    public static boolean isOne(String name) {
        return NAMES.contains(Word.fold(name));
    }
}
