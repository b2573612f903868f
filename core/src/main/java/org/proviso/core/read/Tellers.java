package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Relation;

/**
 * Several people who told something, for a later "they said", "the officials said" and "one of them said". Fed in order of the
 * text.
 */
final class Tellers {
    private static final Set<String> POINTERS = WordLists.read("pointers");
    /** How far, in characters, one points back. */
    private static final int NEAR = 2_000;

    private Optional<Party> several = Optional.empty();
    private String noun = "";
    private int at;

    /** The people told of before whom the source points back to. */
    Optional<Party> meant(Syntax syntax, int source) {
        boolean near = several.isPresent() && syntax.start(source) - at < NEAR;
        return near && pointsBack(syntax, source) ? several : Optional.empty();
    }

    private boolean pointsBack(Syntax syntax, int source) {
        String word = syntax.lower(source);
        if (word.equals("they")) {
            return true;
        }
        Integer of = word.equals("one") || word.equals("some") || word.equals("both")
                ? syntax.complements(source).get("of")
                : null;
        return of != null && syntax.lower(of).equals("them") || word.equals(noun) && isBare(syntax, source);
    }

    private static boolean isBare(Syntax syntax, int source) {
        return syntax.core(source).size() == 2
                && POINTERS.contains(syntax.lower(syntax.core(source).first()))
                && syntax.complements(source).isEmpty();
    }

    /** Keeps who tells, if it is several described in words of their own. */
    Party heard(Syntax syntax, int source, Party who) {
        boolean plural = syntax.tree().node(source).penn().equals("NNS")
                && !isBare(syntax, source)
                && who.id().isEmpty()
                && !syntax.tree().node(source).is(Relation.NMOD_POSS);
        if (plural) {
            several = Optional.of(who);
            noun = syntax.lower(source);
            at = syntax.start(source);
        }
        return who;
    }
}
