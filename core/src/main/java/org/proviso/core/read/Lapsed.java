package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Modality;

/**
 * What ended, and that it was not renewed, are one: "the waiver expired on 30 April and was not renewed", "the ban lapsed and has not been
 * renewed".
 */
final class Lapsed {
    private static final Set<Act> ENDS = EnumSet.of(Act.REVOKED, Act.LIFTED, Act.ENDED);
    private static final Set<String> RENEWING = WordLists.read("renewing verbs");

    private Lapsed() {}

    /** Whether a draft says only that what another of its sentence tells to have ended was not renewed. */
    static boolean isNotRenewed(Syntax syntax, Draft draft, List<Draft> drafts) {
        boolean not = draft.modality() == Modality.NEGATED
                || draft.move().act() == Act.DENIED
                || draft.move().act() == Act.ENDED;
        return not
                && RENEWING.contains(syntax.lemma(draft.anchor()))
                && drafts.stream()
                        .anyMatch(end -> end.anchor() != draft.anchor()
                                && ENDS.contains(end.move().act())
                                && end.move().lane() == draft.move().lane()
                                && draft.object().isPresent()
                                && draft.object().equals(end.object()));
    }
}
