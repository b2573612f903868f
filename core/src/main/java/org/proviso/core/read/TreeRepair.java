package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * Puts right what no grammar allows in a tree: an adjective or determiner of a verb, whose noun stands right behind it; and in
 * a full sentence a passive without auxiliary, which is a past ("Lima called for talks.").
 */
final class TreeRepair {
    private static final Set<Relation> OF_NOUNS =
            EnumSet.of(Relation.AMOD, Relation.DET, Relation.NUMMOD, Relation.COMPOUND, Relation.NMOD_POSS);
    private static final Set<PartOfSpeech> IN_GROUP =
            EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.DET, PartOfSpeech.PART, PartOfSpeech.SYM);

    private static final Set<Relation> FINITE =
            EnumSet.of(Relation.ROOT, Relation.CCOMP, Relation.PARATAXIS, Relation.ADVCL, Relation.ACL_RELCL);

    private TreeRepair() {}

    /** The same tree where nothing is wrong. */
    static Tree repaired(Tree tree) {
        List<Node> nodes = new ArrayList<>(tree.nodes());
        boolean changed = false;
        for (int word = 0; word < nodes.size(); word++) {
            changed |= ofNoun(tree, nodes, word);
            changed |= ofPast(tree, nodes, word);
        }
        return changed ? new Tree(nodes) : tree;
    }

    private static boolean ofNoun(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        if (!isAstray(tree, node)) {
            return false;
        }
        boolean before = tree.children(word).stream().allMatch(child -> child < node.head());
        int noun = before ? nounBehind(tree, word) : Node.ROOT;
        if (noun == Node.ROOT || noun == node.head() || hangsOn(tree, noun, word)) {
            return false;
        }
        nodes.set(word, new Node(node.token(), node.penn(), node.lemma(), noun, node.relation()));
        return true;
    }

    private static boolean ofPast(Tree tree, List<Node> nodes, int word) {
        if (!isPast(tree, word)) {
            return false;
        }
        Node node = nodes.get(word);
        nodes.set(word, new Node(node.token(), "VBD", node.lemma(), node.head(), node.relation()));
        for (int child : tree.children(word)) {
            Node subject = nodes.get(child);
            if (subject.relation() == Relation.NSUBJ_PASS) {
                nodes.set(child, new Node(subject.token(), subject.penn(), subject.lemma(), word, Relation.NSUBJ));
            }
        }
        return true;
    }

    private static boolean isPast(Tree tree, int word) {
        boolean full = tree.node(tree.size() - 1).token().form().equals(".");
        Node node = tree.node(word);
        if (!full || !node.penn().equals("VBN") || !FINITE.contains(node.relation())) {
            return false;
        }
        boolean subject = false;
        for (int child : tree.children(word)) {
            if (tree.node(child).is(Relation.AUX)) {
                return false;
            }
            subject |= tree.node(child).relation() == Relation.NSUBJ_PASS;
        }
        return subject;
    }

    private static boolean isAstray(Tree tree, Node node) {
        return OF_NOUNS.contains(node.relation())
                && tree.node(node.head()).penn().startsWith("VB")
                && !tree.node(node.head()).penn().equals("VBG")
                && !tree.node(node.head()).penn().equals("VBN");
    }

    private static int nounBehind(Tree tree, int word) {
        int at = word + 1;
        while (at < tree.size() && IN_GROUP.contains(tree.node(at).token().tag())) {
            at++;
        }
        boolean noun = at < tree.size()
                && (tree.node(at).token().is(PartOfSpeech.NOUN)
                        || tree.node(at).token().is(PartOfSpeech.PROPN));
        if (!noun) {
            return Node.ROOT;
        }
        boolean inner =
                tree.node(at).relation() == Relation.COMPOUND && tree.node(at).head() > at;
        return inner ? tree.node(at).head() : at;
    }

    private static boolean hangsOn(Tree tree, int word, int above) {
        int at = word;
        while (at != Node.ROOT) {
            if (at == above) {
                return true;
            }
            at = tree.node(at).head();
        }
        return false;
    }
}
