package org.proviso.core.read;

import java.util.List;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/** "The drawdown of up to $5 million in tents, and of services, to help Chad": the amount is that of the noun before its "of". */
final class AmountRepair {
    /** So many words at most stand between "of" and the amount: "as much as". */
    private static final int MOST_BETWEEN = 3;

    private static final int FARTHEST = 32;

    private AmountRepair() {}

    /** @param word the sign of a currency */
    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        if (!tree.node(word).token().is(PartOfSpeech.SYM)) {
            return false;
        }
        int of = of(tree, word);
        if (of < 1 || !tree.node(of - 1).token().is(PartOfSpeech.NOUN) || hangsOn(tree, word, of - 1)) {
            return false;
        }
        Node sign = tree.node(word);
        Node preposition = tree.node(of);
        nodes.set(word, new Node(sign.token(), sign.penn(), sign.lemma(), of - 1, Relation.NMOD));
        nodes.set(of, new Node(preposition.token(), preposition.penn(), preposition.lemma(), word, Relation.CASE));
        return true;
    }

    private static int of(Tree tree, int word) {
        int at = word - 1;
        while (at > 0 && word - at <= MOST_BETWEEN && !TreeRepair.isForm(tree, at, "of")) {
            boolean isLimit = tree.node(at).token().is(PartOfSpeech.ADP)
                    || tree.node(at).token().is(PartOfSpeech.ADV)
                    || tree.node(at).token().is(PartOfSpeech.ADJ);
            if (!isLimit) {
                return Node.ROOT;
            }
            at--;
        }
        return at > 0 && TreeRepair.isForm(tree, at, "of") ? at : Node.ROOT;
    }

    private static boolean hangsOn(Tree tree, int word, int noun) {
        int at = word;
        for (int depth = 0; depth < FARTHEST && at != Node.ROOT; depth++) {
            if (at == noun) {
                return true;
            }
            at = tree.node(at).head();
        }
        return false;
    }
}
