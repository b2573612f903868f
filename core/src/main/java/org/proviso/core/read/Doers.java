package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Stretch;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** What sort of doer a verb has, for rows that ask for one. */
final class Doers {
    private static final Set<NounClass> PUBLIC = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);
    private static final Set<String> CONDITIONAL = WordLists.read("conditional");
    private static final Set<String> COURTS = WordLists.read("courts");
    private static final Set<String> LEGISLATURES = WordLists.read("legislatures");

    private Doers() {}

    /**
     * An authority or force, a country or body says that it does it; nobody by name, who may order lobster, and not what is only supposed
     * or meant.
     */
    static boolean isAuthority(Syntax syntax, Parties parties, Predicate predicate) {
        Optional<Integer> doer = doer(predicate);
        return doer.isPresent()
                && (predicate.verb().form() == Form.STATEMENT
                        || predicate.verb().form() == Form.INFINITIVE)
                && !isSupposed(predicate)
                && isPublic(syntax, parties, doer.get());
    }

    /** Whether a noun group is an authority or force, or names a country or body. */
    static boolean isPublic(Syntax syntax, Parties parties, int head) {
        return PUBLIC.stream().anyMatch(kind -> syntax.is(head, kind))
                || parties.persons().isPoint(syntax.start(head))
                || parties.all(syntax, head).stream().anyMatch(Doers::isBody);
    }

    private static boolean isSupposed(Predicate predicate) {
        return predicate
                .dependence()
                .filter(clause -> CONDITIONAL.contains(clause.mark()))
                .isPresent();
    }

    private static boolean isBody(Party party) {
        return Publicness.mayPromise(party) && !party.id().orElseThrow().is("person");
    }

    /** A court or judge: by its noun, or by a word of its name. */
    static boolean isCourt(Syntax syntax, Predicate predicate) {
        return doer(predicate)
                .map(syntax::core)
                .filter(name -> has(syntax, name, COURTS))
                .isPresent();
    }

    /** A legislature, council or board, or those who sit there: by its noun, or by a word of its name. */
    static boolean isLegislature(Syntax syntax, Predicate predicate) {
        return doer(predicate)
                .map(syntax::core)
                .filter(name -> has(syntax, name, LEGISLATURES))
                .isPresent();
    }

    private static boolean has(Syntax syntax, Stretch name, Set<String> words) {
        for (int word = name.first(); word <= name.last(); word++) {
            if (words.contains(syntax.lower(word))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> doer(Predicate predicate) {
        return predicate.doer().map(Argument::word);
    }
}
