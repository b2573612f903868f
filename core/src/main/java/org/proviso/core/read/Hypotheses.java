package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Clauses that "if", "unless", "whether" and "until" lead in: "unless Peru pays", "asked whether they would ban it". What their verb tells is the
 * condition of something else, or what somebody wants to know, and is not asserted. What their nouns name may well be there: "if the ban ends".
 */
final class Hypotheses {
    private static final Set<String> CONDITIONAL = WordLists.read("conditional");

    private static final Set<String> AWAITING = Set.of("until", "till");

    private Hypotheses() {}

    static boolean isOne(Syntax syntax, Draft draft) {
        Optional<Predicate> told = syntax.predicate(draft.anchor());
        return told.flatMap(Predicate::dependence)
                .filter(clause -> isOpen(clause) || isAwaited(told.get(), clause))
                .isPresent();
    }

    private static boolean isOpen(Clause clause) {
        return CONDITIONAL.contains(clause.mark()) && clause.link() != Clause.Link.OPEN_COMPLEMENT;
    }

    /** "until Peru lifts the ban": it has not come yet; "until Peru lifted the ban" may tell that it came. */
    private static boolean isAwaited(Predicate told, Clause clause) {
        return AWAITING.contains(clause.mark()) && told.verb().tense() == Tense.PRESENT;
    }
}
