package org.proviso.core.read;

import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * Rules about which somebody does something else than make them: "opposes a law prohibiting fireworks", "repealed an ordinance banning dogs".
 * What stands behind the rule says which one it is, and is not laid down by that.
 */
final class DisputedRules {
    private static final Set<String> RULES = WordLists.read("rules that say something");
    private static final Set<String> SAYING = WordLists.read("what rules do");
    private static final Set<String> MAKING = WordLists.read("making rules");
    private static final Set<String> KEEPING = WordLists.read("keeping rules");
    private static final Set<String> LAPSING = WordLists.read("lapsing verbs");

    /** "sued over a law", "marched against it"; but "fined under a law banning it" is of one in force. */
    private static final Set<String> OF_DISPUTE = Set.of("against", "over", "about", "for");

    private static final Set<String> ENDING = WordLists.read("verbs that end rules");
    private static final Set<String> CONDITIONAL = WordLists.read("conditional");
    private static final Set<String> RELATIVE = Set.of("that", "which");
    private static final Move ORDERED = new Move(Lane.MEASURE, Act.ORDERED);

    private DisputedRules() {}

    static boolean isIn(Syntax syntax, Draft draft) {
        return isParticiple(syntax, draft) || isRelative(syntax, draft);
    }

    /**
     * "repealed a law that bans salt": it holds no more. What such a law banned in the past, it did ban: that is told.
     */
    private static boolean isRelative(Syntax syntax, Draft draft) {
        Node verb = syntax.tree().node(draft.anchor());
        int rule = verb.head();
        return draft.rule().startsWith("verb ")
                && draft.move().equals(ORDERED)
                && verb.penn().equals("VBZ")
                && SAYING.contains(verb.lemma())
                && verb.is(Relation.ACL_RELCL)
                && RULES.contains(syntax.lower(rule))
                && RELATIVE.contains(syntax.lower(rule + 1))
                && syntax.predicate(draft.anchor())
                        .flatMap(Predicate::subject)
                        .filter(subject -> subject.word() == rule || subject.word() == rule + 1)
                        .isPresent()
                && isEnded(syntax, rule);
    }

    private static boolean isEnded(Syntax syntax, int rule) {
        Node node = syntax.tree().node(rule);
        String verb = node.head() == Node.ROOT || !isDone(syntax, node.head()) ? "" : syntax.lemma(node.head());
        return switch (node.relation()) {
            case OBJ, NSUBJ_PASS -> ENDING.contains(verb);
            case NSUBJ -> LAPSING.contains(verb);
            default -> false;
        };
    }

    /** "repealed it", and not "did not repeal it", "refused to repeal it", "may repeal it", "if it is repealed". */
    private static boolean isDone(Syntax syntax, int verb) {
        return syntax.predicate(verb)
                .filter(ended -> ended.verb().form() == Form.STATEMENT
                        && ended.verb().modal().isEmpty()
                        && !ended.verb().negated()
                        && ended.dependence()
                                .filter(clause -> CONDITIONAL.contains(clause.mark()))
                                .isEmpty())
                .isPresent();
    }

    private static boolean isParticiple(Syntax syntax, Draft draft) {
        int word = draft.anchor();
        Node participle = syntax.tree().node(word);
        return draft.rule().startsWith("verb ")
                && participle.is(Relation.ACL)
                && participle.penn().equals("VBG")
                && participle.head() == word - 1
                && SAYING.contains(participle.lemma())
                && RULES.contains(syntax.lower(word - 1))
                && !isOwned(syntax, word - 1)
                && isDisputed(syntax, word - 1);
    }

    /** "scrap Norland's rule requiring shade": it is told whose rule stands. */
    private static boolean isOwned(Syntax syntax, int rule) {
        return syntax.tree().children(rule).stream()
                .anyMatch(child ->
                        syntax.tree().node(child).is(Relation.NMOD_POSS) && syntax.is(child, PartOfSpeech.PROPN));
    }

    private static boolean isDisputed(Syntax syntax, int rule) {
        Node node = syntax.tree().node(rule);
        if (node.head() == Node.ROOT) {
            return false;
        }
        String verb = syntax.lemma(node.head());
        boolean made = MAKING.contains(verb) || KEEPING.contains(verb);
        return switch (node.relation()) {
            case OBJ, NSUBJ_PASS -> !made;
            case NSUBJ -> LAPSING.contains(verb);
            case OBL ->
                !made
                        && syntax.tree().children(rule).stream()
                                .anyMatch(child -> syntax.tree().node(child).is(Relation.CASE)
                                        && OF_DISPUTE.contains(syntax.lower(child)));
            default -> false;
        };
    }
}
