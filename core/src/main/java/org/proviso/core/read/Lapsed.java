package org.proviso.core.read;

import java.util.List;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.text.syntax.Relation;

/** What ended, and that it was not renewed, are one: "the waiver expired on 30 April and was not renewed". */
final class Lapsed {
    private Lapsed() {}

    /** Whether a draft says only that what another of its sentence tells to have ended was not renewed. */
    static boolean isNotRenewed(Syntax syntax, Draft draft, List<Draft> drafts) {
        return isWaiver(draft, Act.DENIED)
                && drafts.stream()
                        .anyMatch(end -> isWaiver(end, Act.REVOKED)
                                && draft.object().isPresent()
                                && draft.object().equals(end.object())
                                && (isConjunct(syntax, draft, end) || isConjunct(syntax, end, draft)));
    }

    private static boolean isWaiver(Draft draft, Act act) {
        return draft.move().lane() == Lane.WAIVER && draft.move().act() == act;
    }

    private static boolean isConjunct(Syntax syntax, Draft second, Draft first) {
        return syntax.tree().node(second.anchor()).is(Relation.CONJ)
                && syntax.tree().node(second.anchor()).head() == first.anchor();
    }
}
