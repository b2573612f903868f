package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.NounGroup;
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
        Optional<NounGroup> group = syntax.group(head);
        for (Modifier modifier : group.map(NounGroup::modifiers).orElse(List.of())) {
            if (modifier.kind() == Modifier.Kind.CLAUSE
                    && mark(syntax, modifier.word()).isPresent()) {
                return OptionalInt.of(modifier.word());
            }
        }
        return OptionalInt.empty();
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
