package org.proviso.core.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * A second object of a verb that has a preposition of its own is none: "issued a “pause” on existing grants", where the tree takes the grants
 * for what is issued and the pause for who gets them. It belongs to the noun right before its preposition.
 */
final class SecondObjectRepair {
    private SecondObjectRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        if (!node.is(Relation.OBJ) || node.head() > word) {
            return false;
        }
        OptionalInt preposition = ClauseRepair.child(tree, word, Relation.CASE);
        OptionalInt noun =
                preposition.isPresent() ? firstObject(tree, node.head(), preposition.getAsInt()) : OptionalInt.empty();
        noun.ifPresent(first -> {
            ClauseRepair.hang(nodes, word, first, Relation.NMOD);
            ClauseRepair.hang(nodes, first, node.head(), Relation.OBJ);
        });
        return noun.isPresent();
    }

    /** A noun that is an object of the verb and ends right before the preposition, quotation marks passed over. */
    private static OptionalInt firstObject(Tree tree, int verb, int preposition) {
        return IntStream.range(verb + 1, preposition)
                .filter(at -> tree.node(at).head() == verb
                        && (tree.node(at).is(Relation.OBJ) || tree.node(at).is(Relation.IOBJ))
                        && tree.node(at).token().is(PartOfSpeech.NOUN)
                        && ClauseRepair.child(tree, at, Relation.CASE).isEmpty()
                        && IntStream.range(at + 1, preposition)
                                .allMatch(between -> tree.node(between).is(Relation.PUNCT)))
                .findFirst();
    }
}
