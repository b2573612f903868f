package org.proviso.core.read;

import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;

/** Words that stand for nobody: "there", and the "it" of "it is in the interest of all to talk". */
final class Expletives {
    private Expletives() {}

    static boolean has(Syntax syntax, int word) {
        return syntax.lower(word).equals("there")
                || syntax.tree().node(word).is(Relation.EXPL)
                || isAnticipating(syntax, word);
    }

    private static boolean isAnticipating(Syntax syntax, int word) {
        int head = syntax.tree().node(word).head();
        return syntax.lower(word).equals("it")
                && head >= 0
                && syntax.predicate(head)
                        .filter(Predicate::copular)
                        .flatMap(each -> each.clauses().stream()
                                .filter(clause -> clause.word() > head
                                        && (clause.mark().equals("to")
                                                || clause.mark().equals("that")))
                                .findFirst())
                        .isPresent();
    }
}
