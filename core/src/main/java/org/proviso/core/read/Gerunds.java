package org.proviso.core.read;

import java.util.Optional;
import java.util.OptionalInt;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** Gerunds behind a preposition of a noun: "calls for banning boats". */
final class Gerunds {
    private Gerunds() {}

    /** The first gerund of the noun; none beside an infinitive. */
    static OptionalInt of(Syntax syntax, int head) {
        if (syntax.infinitiveOf(head).isPresent()) {
            return OptionalInt.empty();
        }
        return syntax.group(head).stream()
                .flatMap(group -> group.modifiers().stream())
                .filter(modifier -> modifier.kind() == Modifier.Kind.CLAUSE)
                .mapToInt(Modifier::word)
                .filter(word -> mark(syntax, word).isPresent())
                .findFirst();
    }

    /** The preposition before a gerund. */
    static Optional<String> mark(Syntax syntax, int gerund) {
        return syntax.predicate(gerund)
                .filter(each -> each.verb().form() == Form.GERUND)
                .flatMap(Predicate::dependence)
                .map(Clause::mark)
                .filter(mark -> !mark.isEmpty());
    }
}
