package org.proviso.core.read;

import java.util.Set;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;

/** Words that stand where a thing would that something is done to, and mean none. */
final class NotMeant {
    private static final Set<String> CONFIRMING = Set.of("confirm");

    private NotMeant() {}

    /** "One door, not the gate". */
    static boolean isExcepted(Syntax syntax, int conjunct) {
        return syntax.tree().children(conjunct).stream()
                .anyMatch(child -> child < conjunct && syntax.lower(child).equals("not"));
    }

    /** "The mayor confirmed it to us": what was said, and none of the things that it was said of. */
    static boolean isToldAgain(Syntax syntax, int pronoun) {
        Node node = syntax.tree().node(pronoun);
        return node.is(Relation.OBJ) && CONFIRMING.contains(syntax.lemma(node.head()));
    }
}
