package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;

/** Whose a written thing is by what the sentence says of its making. */
final class Makers {
    private static final Set<NounClass> WRITTEN = EnumSet.of(NounClass.RULE, NounClass.BILL, NounClass.JUDGMENT);

    private static final Set<String> MAKING = WordLists.read("making rules");

    private Makers() {}

    /** The head of the group that made it. */
    static Optional<Integer> of(Syntax syntax, int head) {
        return author(syntax, head).or(() -> issuer(syntax, head));
    }

    /** "a decision by the appeals court", "a judgment of the court", "a letter from nine senators". */
    private static Optional<Integer> author(Syntax syntax, int head) {
        Map<String, Integer> complements = syntax.complements(head);
        Optional<Integer> by = Optional.ofNullable(complements.get("by"))
                .or(() -> Optional.ofNullable(complements.get("from")))
                .or(() -> syntax.is(head, NounClass.JUDGMENT)
                        ? Optional.ofNullable(complements.get("of"))
                        : Optional.empty());
        return syntax.classes(head).stream().anyMatch(WRITTEN::contains) ? by : Optional.empty();
    }

    /** "The president signed an order ending the ban": who issues the rule that acts; not who strikes it down. */
    private static Optional<Integer> issuer(Syntax syntax, int head) {
        return syntax.classes(head).stream().anyMatch(WRITTEN::contains)
                        && syntax.tree().node(head).is(Relation.OBJ)
                ? syntax.predicate(syntax.tree().node(head).head())
                        .filter(verb -> MAKING.contains(verb.lemma()))
                        .flatMap(Predicate::doer)
                        .map(Argument::word)
                        .filter(doer -> doer != head)
                : Optional.empty();
    }
}
