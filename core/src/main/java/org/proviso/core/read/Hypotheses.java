package org.proviso.core.read;

import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;

/**
 * Clauses that "if", "unless" and "whether" lead in: "unless Peru pays", "asked whether they would ban it". What their verb tells is the
 * condition of something else, or what somebody wants to know, and is not asserted. What their nouns name may well be there: "if the ban ends". And what somebody is only to do.
 */
final class Hypotheses {
    private static final Set<String> CONDITIONAL = WordLists.read("conditional");

    private Hypotheses() {}

    static boolean isOne(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                .flatMap(Predicate::dependence)
                .filter(Hypotheses::isOpen)
                .isPresent();
    }

    /** "The charity must file its accounts": no promise is kept by that. */
    static boolean isDuty(Syntax syntax, Draft draft) {
        return draft.move().act() == Act.FULFILLED
                && syntax.predicate(draft.anchor())
                        .filter(predicate -> ImpliedFrames.has(syntax, predicate, ImpliedFrames.MUST))
                        .isPresent();
    }

    private static boolean isOpen(Clause clause) {
        return CONDITIONAL.contains(clause.mark()) && clause.link() != Clause.Link.OPEN_COMPLEMENT;
    }
}
