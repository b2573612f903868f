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
 * for what is issued and the pause for who gets them. It belongs to the noun right before its preposition. So does what "of" behind a noun leads in.
 */
final class SecondObjectRepair {
    private SecondObjectRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        if (isBehindNoun(tree, word)) {
            return ofBehind(tree, nodes, word);
        }
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

    /** An "of" that the tree hangs on the noun before it. */
    private static boolean isBehindNoun(Tree tree, int word) {
        Node node = tree.node(word);
        return node.token().lower().equals("of")
                && node.is(Relation.CASE)
                && node.head() == word - 1
                && tree.node(word - 1).token().is(PartOfSpeech.NOUN);
    }

    /** "The drawdown of up to $40 million": what "of" leads in belongs to the noun. */
    private static boolean ofBehind(Tree tree, List<Node> nodes, int of) {
        OptionalInt held = IntStream.range(of + 1, tree.size())
                .filter(at -> tree.node(at).head() <= of)
                .findFirst();
        boolean oblique = held.isPresent()
                && (tree.node(held.getAsInt()).is(Relation.OBL)
                        || tree.node(held.getAsInt()).is(Relation.NMOD));
        if (oblique) {
            ClauseRepair.hang(nodes, held.getAsInt(), of - 1, Relation.NMOD);
            ClauseRepair.hang(nodes, of, held.getAsInt(), Relation.CASE);
        }
        return oblique;
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
