package org.proviso.core.read;

import java.util.List;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * Clauses behind "before", "after" and "until" whose subject a tree takes for a time, mended: "must leave before Lima lifts the ban".
 * Each takes a word of a tree, and says whether it changed the nodes.
 */
final class OccasionRepair {
    private static final Set<String> LEADING = Set.of("before", "after", "until", "till", "once");

    private OccasionRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        return switch (tree.node(word).relation()) {
            case ADVCL -> ofSubject(tree, nodes, word);
            case CONJ -> ofSecond(tree, nodes, word);
            default -> false;
        };
    }

    /** "Before Lima lifts the ban": a name between the word that leads in and a finite verb without subject does it. */
    private static boolean ofSubject(Tree tree, List<Node> nodes, int verb) {
        int name = verb - 1;
        int leading = verb - 2;
        boolean named = leading >= 0
                && LEADING.contains(tree.node(leading).token().lower())
                && tree.node(leading).is(Relation.CASE)
                && tree.node(leading).head() == name
                && tree.node(name).token().is(PartOfSpeech.PROPN)
                && isPresent(tree.node(verb))
                && (isItsOwn(tree, name, verb) || isBeside(tree, name, verb));
        if (named) {
            ClauseRepair.hang(nodes, name, verb, Relation.NSUBJ);
            ClauseRepair.hang(nodes, leading, verb, Relation.MARK);
        }
        return named;
    }

    private static boolean isItsOwn(Tree tree, int name, int verb) {
        return tree.node(name).head() == verb && tree.node(name).is(Relation.NSUBJ);
    }

    private static boolean isBeside(Tree tree, int name, int verb) {
        return tree.node(name).is(Relation.OBL)
                && tree.node(name).head() == tree.node(verb).head()
                && ClauseRepair.child(tree, verb, Relation.NSUBJ).isEmpty();
    }

    /** "Will pay after Lima frees the crew and lifts the ban": what stands in the present goes with the clause, not with "will". */
    private static boolean ofSecond(Tree tree, List<Node> nodes, int word) {
        int first = tree.node(word).head();
        boolean astray = isPresent(tree.node(word))
                && tree.node(first).penn().equals("VB")
                && ClauseRepair.child(tree, first, Relation.AUX).isPresent()
                && ClauseRepair.child(tree, word, Relation.NSUBJ).isEmpty();
        int clause = astray ? clauseBetween(tree, first, word) : Node.ROOT;
        if (clause != Node.ROOT) {
            ClauseRepair.hang(nodes, word, clause, Relation.CONJ);
        }
        return clause != Node.ROOT;
    }

    private static int clauseBetween(Tree tree, int first, int word) {
        return tree.children(first).stream()
                .filter(child -> child > first
                        && child < word
                        && tree.node(child).is(Relation.ADVCL)
                        && isPresent(tree.node(child)))
                .reduce((one, next) -> next)
                .orElse(Node.ROOT);
    }

    private static boolean isPresent(Node node) {
        return node.penn().equals("VBZ");
    }
}
