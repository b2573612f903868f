package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.core.model.Party;

/** Tells things, which the text may make the subject or the object of a verb, from somebody: "factors", "certain drones". */
final class Nobodies {
    private static final Set<String> THINGS = WordLists.read("nobodies");
    /** Behind these goes on what is said of the word before them. */
    private static final Set<String> BEHIND =
            Set.of("of", "for", "in", "from", "to", "on", "with", "at", "by", "that", "who", "following", "and");

    private Nobodies() {}

    /** Without those who are things. */
    static List<Party> without(List<Party> parties) {
        return parties.stream().anyMatch(Nobodies::isOne)
                ? parties.stream().filter(party -> !isOne(party)).toList()
                : parties;
    }

    /** Whether it is called by common words, the head of which is a thing. */
    static boolean isOne(Party party) {
        if (party.id().isPresent()) {
            return false;
        }
        String[] words = party.name().split(" ", -1);
        int last = 0;
        while (last + 1 < words.length && !BEHIND.contains(words[last + 1])) {
            last++;
        }
        boolean common = words.length == 1 || Character.isLowerCase(words[last].codePointAt(0));
        return common && THINGS.contains(words[last].toLowerCase(Locale.ROOT));
    }
}
