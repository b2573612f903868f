package org.proviso.core.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * Puts right what no grammar allows in a tree: an adjective or determiner of a verb, whose noun stands right behind it; and in
 * a full sentence a passive without auxiliary, which is a past ("Lima called for talks."); a group behind a verb without object
 * that has an article and no preposition ("approved on Friday a bill"), which is its object; and a noun between "to" and another
 * noun ("agreed to pause tariffs"), which is a verb; "is to" before a verb, which is a future; and an infinitive right behind a
 * noun of intention, which belongs to the noun.
 */
final class TreeRepair {
    private static final Set<Relation> OF_NOUNS =
            EnumSet.of(Relation.AMOD, Relation.DET, Relation.NUMMOD, Relation.COMPOUND, Relation.NMOD_POSS);
    private static final Set<PartOfSpeech> IN_GROUP =
            EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.DET, PartOfSpeech.PART, PartOfSpeech.SYM);

    private static final Set<String> INTENTIONS = WordLists.read("intentions");

    private static final Set<Relation> FINITE =
            EnumSet.of(Relation.ROOT, Relation.CCOMP, Relation.PARATAXIS, Relation.ADVCL, Relation.ACL_RELCL);

    private static final Set<String> TIMES = WordLists.read("times");
    private static final Set<String> IS = Set.of("is", "are", "was", "were");
    /** Names of those who may be about to do something. */
    private static final Set<String> ACTING = Stream.of("government", "offices", "bodies", "together")
            .flatMap(list -> WordLists.read(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private TreeRepair() {}

    /** The same tree where nothing is wrong. */
    static Tree repaired(Tree tree) {
        List<Node> nodes = new ArrayList<>(tree.nodes());
        boolean changed = false;
        for (int word = 0; word < nodes.size(); word++) {
            changed |= ofNoun(tree, nodes, word);
            changed |= ofPast(tree, nodes, word);
            changed |= ofIntent(tree, nodes, word);
            changed |= ofParticiple(tree, nodes, word);
            changed |= ofObject(tree, nodes, word);
            changed |= ofInfinitive(tree, nodes, word);
            changed |= ofFuture(tree, nodes, word);
        }
        return changed && isTree(nodes) ? new Tree(nodes) : tree;
    }

    /** Two mends of one sentence may together close a circle; then none is made. */
    private static boolean isTree(List<Node> nodes) {
        BitSet sound = new BitSet();
        for (int word = 0; word < nodes.size(); word++) {
            BitSet path = new BitSet();
            int at = word;
            while (at != Node.ROOT && !sound.get(at)) {
                if (path.get(at)) {
                    return false;
                }
                path.set(at);
                at = nodes.get(at).head();
            }
            sound.or(path);
        }
        return true;
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

    /** "owed to Lima's intent to pay": the infinitive behind a noun of intention belongs to the noun, not to a verb before it. */
    private static boolean ofIntent(Tree tree, List<Node> nodes, int word) {
        Node node = nodes.get(word);
        int noun = word - 2;
        boolean astray = node.is(Relation.ADVCL)
                && noun > node.head()
                && tree.node(word - 1).is(Relation.MARK)
                && tree.node(word - 1).token().lower().equals("to")
                && tree.node(noun).token().is(PartOfSpeech.NOUN)
                && INTENTIONS.contains(tree.node(noun).lemma())
                && !hangsOn(tree, noun, word);
        if (astray) {
            nodes.set(word, new Node(node.token(), node.penn(), node.lemma(), noun, Relation.ACL));
        }
        return astray;
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

    /** "The freeze, ordered in May, ..." */
    private static boolean ofParticiple(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        if (node.relation() != Relation.ACL || !node.penn().equals("VBD")) {
            return false;
        }
        nodes.set(word, new Node(node.token(), "VBN", node.lemma(), node.head(), node.relation()));
        return true;
    }

    /** "approved in first reading on Friday a bill" */
    private static boolean ofObject(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        boolean bare = node.relation() == Relation.OBL
                && node.head() < word
                && hasChild(tree, word, Relation.DET)
                && !hasChild(tree, word, Relation.CASE)
                && !TIMES.contains(node.token().lower());
        if (!bare || !isActive(tree, node.head())) {
            return false;
        }
        nodes.set(word, new Node(node.token(), node.penn(), node.lemma(), node.head(), Relation.OBJ));
        return true;
    }

    private static boolean isActive(Tree tree, int verb) {
        return tree.node(verb).token().is(PartOfSpeech.VERB)
                && !hasChild(tree, verb, Relation.OBJ)
                && !hasChild(tree, verb, Relation.NSUBJ_PASS)
                && hasChild(tree, verb, Relation.NSUBJ);
    }

    /** "agreed to pause tariffs": a bare noun behind "to" on which another bare noun hangs. */
    private static boolean ofInfinitive(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        boolean behindTo = word > 0
                && node.penn().equals("NN")
                && (node.relation() == Relation.OBL || node.relation() == Relation.NMOD)
                && tree.node(word - 1).token().lower().equals("to")
                && tree.node(word - 1).head() == word;
        int object = behindTo ? bareNounOf(tree, word) : Node.ROOT;
        if (object == Node.ROOT) {
            return false;
        }
        Relation link = tree.node(node.head()).token().is(PartOfSpeech.VERB) ? Relation.XCOMP : Relation.ACL;
        nodes.set(word, new Node(node.token().tagged(PartOfSpeech.VERB), "VB", node.lemma(), node.head(), link));
        Node to = tree.node(word - 1);
        nodes.set(word - 1, new Node(to.token().tagged(PartOfSpeech.PART), "TO", to.lemma(), word, Relation.MARK));
        Node noun = tree.node(object);
        nodes.set(object, new Node(noun.token(), noun.penn(), noun.lemma(), word, Relation.OBJ));
        return true;
    }

    /** "Chile is to lift the ban", "the tariffs were to be lifted": a future, no verb of being. */
    private static boolean ofFuture(Tree tree, List<Node> nodes, int word) {
        Node be = tree.node(word);
        boolean future = IS.contains(be.token().lower())
                && be.head() > word + 1
                && word + 1 < tree.size()
                && tree.node(word + 1).head() == be.head()
                && tree.node(word + 1).penn().equals("TO")
                && tree.node(be.head()).penn().startsWith("VB");
        int subject = future ? firstChild(tree, be.head()) : Node.ROOT;
        if (subject == Node.ROOT || subject > word || !isOfSomebody(tree.node(subject))) {
            return false;
        }
        nodes.set(word, new Node(be.token(), "MD", "will", be.head(), Relation.AUX));
        Node who = tree.node(subject);
        if (who.relation() == Relation.NSUBJ_OUTER) {
            nodes.set(subject, new Node(who.token(), who.penn(), who.lemma(), who.head(), Relation.NSUBJ));
        }
        return true;
    }

    private static int firstChild(Tree tree, int word) {
        return tree.children(word).stream().findFirst().orElse(Node.ROOT);
    }

    /** Not "the aim is to lift the ban". */
    private static boolean isOfSomebody(Node subject) {
        return switch (subject.relation()) {
            case NSUBJ, NSUBJ_PASS -> true;
            case NSUBJ_OUTER ->
                subject.token().is(PartOfSpeech.PROPN)
                        || subject.token().is(PartOfSpeech.PRON)
                        || ACTING.contains(subject.token().lower());
            default -> false;
        };
    }

    private static int bareNounOf(Tree tree, int word) {
        for (int child : tree.children(word)) {
            Node node = tree.node(child);
            boolean beside = node.relation() == Relation.NMOD
                    || node.relation() == Relation.NMOD_UNMARKED
                    || node.relation() == Relation.FLAT;
            if (child > word && beside && node.penn().startsWith("NN") && !hasChild(tree, child, Relation.CASE)) {
                return child;
            }
        }
        return Node.ROOT;
    }

    private static boolean hasChild(Tree tree, int word, Relation relation) {
        for (int child : tree.children(word)) {
            if (tree.node(child).relation() == relation) {
                return true;
            }
        }
        return false;
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
