package org.proviso.core.read;

import java.util.List;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * Clauses behind "before", "after" and "until" whose subject a tree takes for a time, mended: "must leave before Lima lifts the ban", "stopped
 * after the ministry held back the grant".
 * Each takes a word of a tree, and says whether it changed the nodes.
 */
final class OccasionRepair {
    private static final Set<String> LEADING = Set.of("before", "after", "until", "till", "once", "since");

    private OccasionRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        return switch (tree.node(word).relation()) {
            case ADVCL -> ofSubject(tree, nodes, word);
            case CONJ -> ofSecond(tree, nodes, word);
            default -> false;
        };
    }

    /**
     * "Before Lima lifts the ban": a name between the word that leads in and a finite verb without subject does it; and so does a noun with its
     * group before a past that has an object: "talks held in Lima" has none.
     */
    private static boolean ofSubject(Tree tree, List<Node> nodes, int verb) {
        int name = verb - 1;
        int leading = name < 0 ? Node.ROOT : ClauseRepair.first(tree, name);
        boolean behind = leading >= 0
                && leading < name
                && LEADING.contains(tree.node(leading).token().lower())
                && tree.node(leading).is(Relation.CASE)
                && tree.node(leading).head() == name
                && (isItsOwn(tree, name, verb) || isBeside(tree, name, verb));
        boolean named = behind
                && (tree.node(name).token().is(PartOfSpeech.PROPN)
                        ? isPresent(tree.node(verb)) || isPast(tree.node(verb))
                        : tree.node(name).token().is(PartOfSpeech.NOUN) && acted(tree, verb));
        if (named) {
            ClauseRepair.hang(nodes, name, verb, Relation.NSUBJ);
            ClauseRepair.hang(nodes, leading, verb, Relation.MARK);
        }
        return named;
    }

    private static boolean acted(Tree tree, int verb) {
        return isPast(tree.node(verb))
                && ClauseRepair.child(tree, verb, Relation.OBJ).isPresent();
    }

    private static boolean isPast(Node node) {
        return node.penn().equals("VBD");
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
