package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * "The state cut funds.": of nouns in a row that make no sentence, the one whose form is a past is the verb, and the last its object;
 * not "a tax cut plan".
 */
final class PlainPast {
    private static final Set<String> SAME_PASTS = WordLists.read("pasts like nouns");
    private static final Set<String> UNCOUNTED = WordLists.read("mass nouns");
    private static final Set<Relation> OF_GROUP =
            EnumSet.of(Relation.DET, Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.NUMMOD);

    private PlainPast() {}

    /** @param root the root of the tree */
    static boolean repaired(Tree tree, List<Node> nodes, int root) {
        Node thing = tree.node(root);
        boolean noun = (thing.penn().equals("NNS") || UNCOUNTED.contains(thing.lemma()))
                && tree.node(tree.size() - 1).token().form().equals(".")
                && ClauseRepair.child(tree, root, Relation.COP).isEmpty()
                && ClauseRepair.child(tree, root, Relation.NSUBJ).isEmpty()
                && ClauseRepair.child(tree, root, Relation.PARATAXIS).isEmpty();
        OptionalInt past = noun ? plainPast(tree, root) : OptionalInt.empty();
        past.ifPresent(verb -> turn(tree, nodes, root, verb));
        return past.isPresent();
    }

    private static void turn(Tree tree, List<Node> nodes, int root, int past) {
        Node said = tree.node(past);
        nodes.set(
                past, new Node(said.token().tagged(PartOfSpeech.VERB), "VBD", said.lemma(), Node.ROOT, Relation.ROOT));
        ClauseRepair.hang(nodes, root, past, Relation.OBJ);
        int article = article(tree, root, past);
        int time = Node.ROOT;
        for (int child : tree.children(root)) {
            Relation relation = tree.node(child).relation();
            if (child < article && relation == Relation.COMPOUND) {
                time = child;
                ClauseRepair.hang(nodes, child, past, Relation.OBL);
            } else if (child < past - 1) {
                boolean ofGroup = child >= article && OF_GROUP.contains(relation);
                ClauseRepair.hang(nodes, child, ofGroup ? past - 1 : past, relation);
            }
        }
        OptionalInt in = ClauseRepair.child(tree, root, Relation.CASE);
        if (in.isPresent() && in.getAsInt() < time) {
            ClauseRepair.hang(nodes, in.getAsInt(), time, Relation.CASE);
        }
        ClauseRepair.hang(nodes, past - 1, past, Relation.NSUBJ);
    }

    /** Where the group before the past begins: "in May the state". */
    private static int article(Tree tree, int root, int past) {
        return tree.children(root).stream()
                .filter(child -> child < past && tree.node(child).is(Relation.DET))
                .findFirst()
                .orElse(0);
    }

    private static OptionalInt plainPast(Tree tree, int root) {
        for (int word = 1; word < root; word++) {
            Node node = tree.node(word);
            Node before = tree.node(word - 1);
            boolean inRow = node.head() == root
                    && (node.is(Relation.COMPOUND) || node.is(Relation.AMOD))
                    && SAME_PASTS.contains(node.token().lower());
            boolean subject = (before.head() == root || before.head() == word)
                    && (before.token().is(PartOfSpeech.NOUN) || before.token().is(PartOfSpeech.PROPN));
            if (inRow && subject) {
                return OptionalInt.of(word);
            }
        }
        return OptionalInt.empty();
    }
}
