package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Modality;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * What somebody is kept from doing: "a judge barred the fund from clawing back the grant" tells what the judge did, and that the fund has not
 * done it. "Could not stop the fund from clawing it back" tells that it has.
 */
final class Prevented {
    private static final Set<String> KEEPING = WordLists.read("verbs that keep from");
    private static final int DEEPEST = 5;

    private Prevented() {}

    /** What a verb tells; what a noun names ("from enforcing the ban") is there all the same. */
    static boolean isDone(Syntax syntax, int word) {
        return syntax.predicate(word).isPresent() && isIn(syntax, word);
    }

    /** @param word a verb, or a word of its clause */
    static boolean isIn(Syntax syntax, int word) {
        Optional<Predicate> deed =
                syntax.predicate(word).or(() -> syntax.views().predicateOf(word));
        for (int depth = 0; depth < DEEPEST && deed.isPresent(); depth++) {
            Predicate first = ImpliedFrames.first(syntax, deed.get());
            if (isKeptFrom(syntax, first)) {
                return true;
            }
            deed = first.dependence()
                    .filter(clause -> clause.link() == Clause.Link.OPEN_COMPLEMENT)
                    .flatMap(clause -> syntax.predicate(clause.governor()));
        }
        return false;
    }

    private static boolean isKeptFrom(Syntax syntax, Predicate deed) {
        return deed.verb().form() == Form.GERUND
                && deed.dependence()
                        .filter(clause ->
                                clause.mark().equals("from") && KEEPING.contains(syntax.lemma(clause.governor())))
                        .flatMap(clause -> syntax.predicate(clause.governor()))
                        .filter(keeper -> Modalities.own(keeper.verb()) != Modality.NEGATED)
                        .isPresent();
    }
}
