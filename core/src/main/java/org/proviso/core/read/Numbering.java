package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.syntax.Predicate;

/**
 * Clauses that give a number ("the ministry put the cut at 92 percent, with 5,800 awards terminated"): whoever does so counts what was done, and
 * is not by that who did it.
 */
final class Numbering {
    private static final int DEEPEST = 8;
    private static final Set<String> VERBS = WordLists.read("numbering verbs");
    private static final Set<String> WITH_AT = WordLists.read("numbering verbs with at");

    private Numbering() {}

    /** Whether the word is who does so in a clause above an act. */
    static boolean isBy(Syntax syntax, int act, int word) {
        int at = act;
        for (int depth = 0; at >= 0 && depth < DEEPEST; depth++) {
            Optional<Predicate> verb = syntax.predicate(at);
            if (at != act
                    && verb.filter(over -> isOne(syntax, over))
                            .flatMap(Predicate::doer)
                            .filter(doer -> doer.word() == word)
                            .isPresent()) {
                return true;
            }
            at = syntax.tree().node(at).head();
        }
        return false;
    }

    static boolean isOne(Syntax syntax, Predicate verb) {
        String lemma = syntax.lemma(verb.word());
        return VERBS.contains(lemma)
                || WITH_AT.contains(lemma) && verb.oblique("at").isPresent();
    }
}
