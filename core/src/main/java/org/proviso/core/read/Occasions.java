package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Modality;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Clauses in the present that tell of a time to come: "the office will close when the pause ends", "the port stays shut until they
 * pay"; and behind "before" and "after" only where what they hang on is to come, too: "they must leave before the ban ends".
 */
final class Occasions {
    private static final Set<String> TO_COME = WordLists.read("occasions");
    private static final Set<String> BESIDE = WordLists.read("occasions beside what is to come");
    private static final Set<String> LIKE_PASTS = WordLists.read("pasts like nouns");

    private final Lexicon lexicon;

    Occasions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isYetToCome(Syntax syntax, int word) {
        Node node = syntax.tree().node(word);
        if (node.head() == Node.ROOT || LIKE_PASTS.contains(syntax.lower(word)) || !isPresent(syntax, word)) {
            return false;
        }
        boolean led = leads(syntax, word, TO_COME);
        if (node.is(Relation.CONJ)) {
            // "is secure and well-managed when the order lifts": a clause with a mark of its own, whatever it was hung
            // on
            return led || isYetToCome(syntax, node.head());
        }
        // "in an orderly way when the order lifts": hung on a noun beside the verb
        return led && node.is(Relation.ACL_RELCL)
                || node.is(Relation.ADVCL)
                        && (led
                                || syntax.lower(node.head()).equals("soon")
                                || leads(syntax, word, BESIDE) && isAhead(syntax, node.head()));
    }

    private static boolean isPresent(Syntax syntax, int word) {
        return syntax.predicate(word)
                .filter(predicate -> predicate.verb().tense() == Tense.PRESENT
                        && predicate.verb().form() == Form.STATEMENT)
                .isPresent();
    }

    private static boolean leads(Syntax syntax, int word, Set<String> marks) {
        return syntax.tree().children(word).stream()
                .filter(child -> child < word)
                .anyMatch(child -> marks.contains(syntax.lower(child)));
    }

    /** "Will", "must", "would", "wants": in a full sentence, as "after" in a headline tells of what has happened. */
    private boolean isAhead(Syntax syntax, int word) {
        Optional<VerbGroup> verb = syntax.predicate(word).map(Predicate::verb);
        boolean full = syntax.lower(syntax.size() - 1).equals(".");
        boolean to = verb.filter(each -> each.tense() == Tense.FUTURE
                        || each.modal().isPresent()
                        || each.form() == Form.IMPERATIVE
                        || each.tense() == Tense.PRESENT && isMeant(syntax, word))
                .isPresent();
        return full && to;
    }

    private boolean isMeant(Syntax syntax, int word) {
        return lexicon.governorsOf(syntax.lemma(word)).stream()
                .anyMatch(governor -> !governor.afterBe() && governor.modality() == Modality.PLANNED);
    }
}
