package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;

/**
 * Tells whether a sentence says itself that its numbers are official: "the data show", "according to the ministry", "the
 * agency estimates". Then any of them is a count, whatever it counts.
 */
final class OfficialFigures {
    private static final Set<String> FIGURES = WordLists.read("figures");
    private static final Set<String> SHOWING = WordLists.read("showing verbs");
    private static final Set<String> ESTIMATING = WordLists.read("estimating verbs");

    private OfficialFigures() {}

    static boolean areIn(Syntax syntax, Parties parties) {
        return syntax.views().predicates().stream().anyMatch(predicate -> isTelling(syntax, parties, predicate))
                || isAccordingTo(syntax, parties);
    }

    private static boolean isTelling(Syntax syntax, Parties parties, Predicate predicate) {
        Optional<Argument> doer = predicate.doer();
        return doer.isPresent()
                && (SHOWING.contains(predicate.lemma())
                                && FIGURES.contains(syntax.lower(doer.get().word()))
                        || ESTIMATING.contains(predicate.lemma())
                                && Doers.isPublic(syntax, parties, doer.get().word()));
    }

    private static boolean isAccordingTo(Syntax syntax, Parties parties) {
        for (int word = 0; word + 2 < syntax.size(); word++) {
            if (syntax.lower(word).equals("according") && syntax.lower(word + 1).equals("to")) {
                int source = syntax.groupFrom(word + 2).orElse(-1);
                return source >= 0
                        && (FIGURES.contains(syntax.lower(source)) || Doers.isPublic(syntax, parties, source));
            }
        }
        return false;
    }
}
