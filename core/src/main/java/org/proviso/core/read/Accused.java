package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;

/** Who has done what somebody reproaches him with: "Quito accused Norland of breach of promise", "Norland was blamed for the halt". */
final class Accused {
    private static final Set<String> ACCUSING = WordLists.read("accusing verbs");
    private static final Set<String> REPROACH = Set.of("of", "for", "over");
    /** What opens a clause of when, where or why: what is told there is no reproach. */
    private static final Set<String> ASIDE =
            Set.of("after", "as", "while", "where", "when", "because", "before", "since", "during", "amid");

    private static final Set<Relation> OPENING = EnumSet.of(Relation.CASE, Relation.MARK, Relation.ADVMOD);
    private static final int DEEPEST = 4;

    private Accused() {}

    /** Nobody where no such verb stands above the act, with the act in what its own "of" or "for" opens. */
    static List<Party> of(Syntax syntax, Parties parties, int act) {
        return object(syntax, act)
                .map(who -> Slots.somebody(syntax, parties, who))
                .orElse(List.of());
    }

    private static Optional<Integer> object(Syntax syntax, int act) {
        int under = act;
        int below = act;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int at = syntax.tree().node(below).head();
            if (at < 0 || isOpened(syntax, below, ASIDE, OPENING)) {
                return Optional.empty();
            }
            Optional<Predicate> verb = syntax.predicate(at).filter(each -> ACCUSING.contains(each.lemma()));
            if (verb.isPresent()) {
                int lower = under;
                int branch = below;
                return verb.filter(each -> at < act)
                        .flatMap(each -> syntax.isPassive(each) ? each.subject() : each.argument(Role.OBJECT))
                        .map(Argument::word)
                        .filter(who -> who != act && isReproach(syntax, who, branch, lower));
            }
            under = below;
            below = at;
        }
        return Optional.empty();
    }

    /** Hangs on the verb, or as a clause on whoever is accused: "the head of the railway" holds none. */
    private static boolean isReproach(Syntax syntax, int who, int branch, int lower) {
        return branch == who
                ? isOpened(syntax, lower, REPROACH, Set.of(Relation.MARK))
                : isOpened(syntax, branch, REPROACH, OPENING);
    }

    private static boolean isOpened(Syntax syntax, int word, Set<String> by, Set<Relation> ways) {
        return syntax.tree().children(word).stream()
                .filter(child ->
                        child < word && ways.contains(syntax.tree().node(child).relation()))
                .anyMatch(child -> by.contains(syntax.lower(child)));
    }
}
