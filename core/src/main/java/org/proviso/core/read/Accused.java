package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;

/** Who has done what somebody reproaches him with: "Quito accused Norland of breach of promise", "Norland was blamed for the halt". */
final class Accused {
    private static final Set<String> ACCUSING = WordLists.read("accusing verbs");
    private static final Set<String> REPROACH = Set.of("of", "for", "over");
    private static final int DEEPEST = 4;

    private Accused() {}

    /** Nobody where no such verb stands above the act, with the act behind its "of" or "for". */
    static List<Party> of(Syntax syntax, Parties parties, int act) {
        return object(syntax, act)
                .map(who -> Slots.somebody(syntax, parties, who))
                .orElse(List.of());
    }

    private static Optional<Integer> object(Syntax syntax, int act) {
        int below = act;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int at = syntax.tree().node(below).head();
            if (at < 0) {
                return Optional.empty();
            }
            Optional<Predicate> verb = syntax.predicate(at).filter(each -> ACCUSING.contains(each.lemma()));
            if (verb.isPresent()) {
                return verb.filter(each -> at < act && isReproach(syntax, at, act))
                        .flatMap(each -> syntax.isPassive(each) ? each.subject() : each.argument(Role.OBJECT))
                        .map(Argument::word)
                        .filter(who -> who != act);
            }
            below = at;
        }
        return Optional.empty();
    }

    private static boolean isReproach(Syntax syntax, int verb, int act) {
        for (int word = verb + 1; word < act; word++) {
            if (REPROACH.contains(syntax.lower(word))) {
                return true;
            }
        }
        return false;
    }
}
