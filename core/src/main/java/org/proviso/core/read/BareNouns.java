package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Stretch;

/** Cities and those who belong to bodies, named with nothing that says of which: "her city", "members voted", "the justices". */
final class BareNouns {
    private static final Set<String> CITIES = WordLists.read("cities");
    private static final Set<String> MEMBERS = WordLists.read("members of bodies");
    private static final Set<String> WHOSE = Set.of("his", "her", "its", "their");

    private BareNouns() {}

    /** @param pointing whether the group is the noun with a pointing word alone */
    static Optional<Party> of(Syntax syntax, Antecedents antecedents, int head, boolean pointing) {
        String word = syntax.lower(head);
        Stretch core = syntax.core(head);
        boolean alone = syntax.complements(head).isEmpty();
        boolean own = alone && core.size() == 2 && WHOSE.contains(syntax.lower(core.first()));
        if (CITIES.contains(word) && (pointing || own)) {
            return antecedents.city(syntax.start(head));
        }
        return MEMBERS.contains(word) && (pointing || alone && core.size() == 1)
                ? antecedents.bodyOf(word, syntax.start(head))
                : Optional.empty();
    }
}
