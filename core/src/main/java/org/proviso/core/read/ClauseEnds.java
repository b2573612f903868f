package org.proviso.core.read;

import java.util.Set;
import org.proviso.core.text.PartOfSpeech;

/** Whether a clause ends behind a word, but for where, when and why: "the ferry is not running in the north", not "not running late". */
final class ClauseEnds {
    private static final Set<String> BEHIND = WordLists.read("behind a clause");

    private ClauseEnds() {}

    static boolean isBehind(Syntax syntax, int last) {
        int next = last + 1;
        if (next >= syntax.size() || syntax.is(next, PartOfSpeech.PUNCT) || BEHIND.contains(syntax.lower(next))) {
            return true;
        }
        return isTime(syntax, syntax.is(next, PartOfSpeech.ADP) ? next + 1 : next);
    }

    /** "on Monday", "this week". */
    private static boolean isTime(Syntax syntax, int word) {
        return word < syntax.size()
                && syntax.views().nounGroups().stream()
                        .anyMatch(group ->
                                syntax.isTime(group.head()) && group.core().first() == word);
    }
}
