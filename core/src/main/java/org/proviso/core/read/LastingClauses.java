package org.proviso.core.read;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;

/** Clauses that say until when something holds: "will last until 30 June", "a waiver that runs until May", "a permit, valid until May". */
final class LastingClauses {
    private static final Set<String> LASTING = WordLists.read("lasting words");
    private static final Set<String> UNTIL = WordLists.read("before last days");
    private static final Set<String> MONTHS = WordLists.read("months");
    private static final Set<String> PARTS = Set.of("the", "end", "of", "midnight", "on", "at", "least");

    /** So many words stand between what lasts and the idiom's word: "remain in force". */
    private static final int BEFORE = 2;

    /** So many words stand between it and "until": "remain in full force here until". */
    private static final int NEAR = 4;

    private LastingClauses() {}

    /** Whether what a verb or an idiom tells, by a word of it, goes on until a day. */
    static boolean lastsToDay(Syntax syntax, int word) {
        OptionalInt lasting = IntStream.rangeClosed(Math.max(0, word - BEFORE), word)
                .filter(at -> LASTING.contains(syntax.lemma(at)))
                .findFirst();
        return lasting.isPresent()
                && IntStream.rangeClosed(word + 1, word + NEAR)
                        .anyMatch(at -> UNTIL.contains(syntax.lower(at)) && isDay(syntax, at + 1));
    }

    private static boolean isDay(Syntax syntax, int first) {
        int at = first;
        while (PARTS.contains(syntax.lower(at))) {
            at++;
        }
        OptionalInt group = syntax.groupAt(at);
        return group.isPresent() && syntax.isTime(group.getAsInt())
                || MONTHS.contains(syntax.lower(at))
                || Character.isDigit(syntax.lower(at).charAt(0)) && MONTHS.contains(syntax.lower(at + 1));
    }

    /** Whether a verb says of the noun that it belongs to how long that lasts: "a waiver that runs until May". */
    static boolean isOfNoun(Syntax syntax, int verb) {
        Node node = syntax.tree().node(verb);
        return (node.is(Relation.ACL_RELCL) || node.is(Relation.ACL)) && LASTING.contains(syntax.lemma(verb));
    }
}
