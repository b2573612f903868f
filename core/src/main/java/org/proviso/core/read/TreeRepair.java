package org.proviso.core.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    static final Set<String> IS = Set.of("is", "are", "was", "were");

    private TreeRepair() {}

    /** The same tree where nothing is wrong. */
    static Tree repaired(Tree tree) {
        List<Node> nodes = new ArrayList<>(tree.nodes());
        boolean changed = false;
        for (int word = 0; word < nodes.size(); word++) {
            changed |= ofNoun(tree, nodes, word);
            changed |= ofPast(tree, nodes, word);
            changed |= ofIntent(tree, nodes, word);
            changed |= DemandRepair.repaired(tree, nodes, word);
            changed |= ofParticiple(nodes, word);
            changed |= ofObject(tree, nodes, word);
            changed |= ofInfinitive(tree, nodes, word);
            changed |= ofTag(tree, nodes, word);
            changed |= FutureRepair.repaired(tree, nodes, word);
            changed |= ofShare(tree, nodes, word);
            changed |= ofHyphen(tree, nodes, word);
            changed |= ofConjunct(tree, nodes, word);
            changed |= ofThat(tree, nodes, word);
            changed |= ofCopula(tree, nodes, word);
            changed |= ClauseRepair.repaired(tree, nodes, word);
            changed |= ParticipleRepair.repaired(tree, nodes, word);
            changed |= OccasionRepair.repaired(tree, nodes, word);
            changed |= SubjectRepair.repaired(tree, nodes, word);
            changed |= LostSubjectRepair.repaired(tree, nodes, word);
            changed |= LateVerbRepair.repaired(tree, nodes, word);
            changed |= InvertedVerbRepair.repaired(tree, nodes, word);
            changed |= SecondObjectRepair.repaired(tree, nodes, word);
            changed |= DayRepair.repaired(tree, nodes, word);
            changed |= RelativeRepair.repaired(tree, nodes, word);
            changed |= AgentRepair.repaired(tree, nodes, word);
        }
        return changed && isTree(nodes) ? new Tree(nodes) : tree;
    }

    /** Two mends of one sentence may together close a circle or give two roots; then none is made. */
    private static boolean isTree(List<Node> nodes) {
        if (nodes.stream().filter(node -> node.head() == Node.ROOT).count() != 1) {
            return false;
        }
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

    /** The "to" of an infinitive, an adverb between them passed over; -1 when there is none. */
    private static int toBefore(Tree tree, int word) {
        int at = word - 1;
        if (at > 0 && tree.node(at).token().is(PartOfSpeech.ADV)) {
            at--;
        }
        boolean to = at >= 0
                && tree.node(at).is(Relation.MARK)
                && tree.node(at).token().lower().equals("to");
        return to ? at : -1;
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

    /**
     * "owed to Lima's intent to pay", "her plan to soon pay": the infinitive behind a noun of intention belongs to the noun, not
     * to a verb before it.
     */
    private static boolean ofIntent(Tree tree, List<Node> nodes, int word) {
        Node node = nodes.get(word);
        int to = node.is(Relation.ADVCL) ? toBefore(tree, word) : -1;
        int noun = to > 1 && tree.node(to - 1).token().lower().equals("not") ? to - 2 : to - 1;
        boolean astray = noun > node.head()
                && noun >= 0
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
    private static boolean ofParticiple(List<Node> nodes, int word) {
        Node node = nodes.get(word);
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
                && hasArticle(tree, word)
                && !hasChild(tree, word, Relation.CASE)
                && !TIMES.contains(node.token().lower());
        if (!bare || !isActive(tree, node.head())) {
            return false;
        }
        nodes.set(word, new Node(node.token(), node.penn(), node.lemma(), node.head(), Relation.OBJ));
        return true;
    }

    /** "a bill", and "the work permits", whose article the tree hangs on "work". */
    private static boolean hasArticle(Tree tree, int noun) {
        return hasChild(tree, noun, Relation.DET)
                || tree.children(noun).stream()
                        .anyMatch(child -> tree.node(child).is(Relation.COMPOUND)
                                && child < noun
                                && hasChild(tree, child, Relation.DET));
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

    /** "Talks are to resume": an infinitive by its tag, though taken for a noun. */
    private static boolean ofTag(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        boolean taken = node.penn().equals("VB")
                && node.token().is(PartOfSpeech.NOUN)
                && toBefore(tree, word) >= 0
                && hasChild(tree, word, Relation.COP);
        if (taken) {
            ClauseRepair.tagAsVerb(nodes, word);
        }
        return taken;
    }

    /** "nine in ten awards", "two out of three awards": what is meant are awards, so many of them. */
    private static boolean ofShare(Tree tree, List<Node> nodes, int word) {
        Node part = tree.node(word);
        int whole = part.token().is(PartOfSpeech.NUM) ? wholeOf(tree, word) : Node.ROOT;
        int noun = whole == Node.ROOT ? Node.ROOT : tree.node(whole).head();
        boolean led = noun > whole && tree.node(whole).is(Relation.NUMMOD);
        if (!led) {
            return false;
        }
        Node named = tree.node(noun);
        boolean own = part.head() == noun;
        int head = own ? named.head() : part.head();
        Relation relation = own ? named.relation() : part.relation();
        boolean object = relation == Relation.OBL && isActive(tree, head);
        boolean astray = own ? object : hangsOn(tree, noun, word) || !hangsOn(tree, head, noun);
        if (!astray) {
            return false;
        }
        nodes.set(noun, new Node(named.token(), named.penn(), named.lemma(), head, object ? Relation.OBJ : relation));
        nodes.set(word, new Node(part.token(), part.penn(), part.lemma(), noun, Relation.NUMMOD));
        for (int between = word + 1; between < whole; between++) {
            Node of = tree.node(between);
            nodes.set(between, new Node(of.token(), of.penn(), of.lemma(), word, Relation.FIXED));
        }
        return true;
    }

    /** The number behind "in" or "out of" behind a number. */
    private static int wholeOf(Tree tree, int part) {
        int at = part + 1;
        if (isForm(tree, at, "out") && isForm(tree, at + 1, "of")) {
            at += 2;
        } else if (isForm(tree, at, "in")) {
            at++;
        }
        boolean number =
                at > part + 1 && at < tree.size() && tree.node(at).token().is(PartOfSpeech.NUM);
        return number ? at : Node.ROOT;
    }

    static boolean isForm(Tree tree, int word, String lower) {
        return word < tree.size() && tree.node(word).token().lower().equals(lower);
    }

    /** "the office in Stoke-on-Trent said": the end of a name with hyphens is no group of its own. */
    private static boolean ofHyphen(Tree tree, List<Node> nodes, int word) {
        boolean joined = word > 1
                && tree.node(word).token().is(PartOfSpeech.PROPN)
                && isForm(tree, word - 1, "-")
                && isGlued(tree, word - 2)
                && isGlued(tree, word - 1)
                && !hangsOn(tree, word, word - 2)
                && !hangsOn(tree, word - 2, word);
        if (!joined) {
            return false;
        }
        Node node = tree.node(word);
        nodes.set(word, new Node(node.token(), node.penn(), node.lemma(), word - 2, Relation.FLAT));
        return true;
    }

    private static boolean isGlued(Tree tree, int word) {
        return tree.node(word).token().span().end()
                == tree.node(word + 1).token().span().start();
    }

    /** "said that it would answer and rejected the offer": no past goes on from a bare infinitive, but from the verb above. */
    private static boolean ofConjunct(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        boolean past = node.is(Relation.CONJ)
                && (node.penn().equals("VBD") || node.penn().equals("VBN"))
                && !node.token().lower().equals(node.lemma())
                && !hasChild(tree, word, Relation.NSUBJ)
                && !hasChild(tree, word, Relation.NSUBJ_PASS)
                && !hasChild(tree, word, Relation.AUX)
                && !hasChild(tree, word, Relation.AUX_PASS);
        int above = past && tree.node(node.head()).penn().equals("VB") ? finiteAbove(tree, node.head()) : Node.ROOT;
        if (above == Node.ROOT || above > word) {
            return false;
        }
        nodes.set(word, new Node(node.token(), "VBD", node.lemma(), above, Relation.CONJ));
        return true;
    }

    /** The past that a complement hangs on. */
    private static int finiteAbove(Tree tree, int bare) {
        int at = bare;
        while (at != Node.ROOT && tree.node(at).penn().equals("VB")) {
            Relation relation = tree.node(at).relation();
            boolean complement = relation == Relation.CCOMP
                    || relation == Relation.XCOMP
                    || relation == Relation.CONJ
                    || relation == Relation.ADVCL;
            at = complement ? tree.node(at).head() : Node.ROOT;
        }
        boolean finite = at != Node.ROOT
                && (tree.node(at).penn().equals("VBD")
                        || tree.node(at).penn().equals("VBN") && hasChild(tree, at, Relation.AUX));
        return finite ? at : Node.ROOT;
    }

    /** "claims that aid was withheld": behind a noun, "that" before the subject of its clause leads the clause in. */
    private static boolean ofThat(Tree tree, List<Node> nodes, int word) {
        Node that = tree.node(word);
        boolean led = that.is(Relation.DET) && isForm(tree, word, "that") && isSubject(tree.node(that.head()));
        int verb = led ? tree.node(that.head()).head() : Node.ROOT;
        boolean relative = verb > word
                && tree.node(verb).relation() == Relation.ACL_RELCL
                && tree.node(verb).head() == word - 1;
        if (!relative) {
            return false;
        }
        nodes.set(word, new Node(that.token().tagged(PartOfSpeech.SCONJ), "IN", that.lemma(), verb, Relation.MARK));
        Node clause = tree.node(verb);
        nodes.set(verb, new Node(clause.token(), clause.penn(), clause.lemma(), clause.head(), Relation.ACL));
        return true;
    }

    /** "was sent to the bureau and is pending": a clause with a form of be goes on from the verb, not from a noun before it. */
    private static boolean ofCopula(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        boolean clause = node.is(Relation.CONJ)
                && node.head() < word
                && hasChild(tree, word, Relation.CC)
                && !hasChild(tree, word, Relation.NSUBJ)
                && tree.children(word).stream()
                        .anyMatch(child -> tree.node(child).is(Relation.COP)
                                && IS.contains(tree.node(child).token().lower()));
        Node noun = tree.node(Math.max(node.head(), 0));
        boolean group = noun.is(Relation.OBL) || noun.is(Relation.OBJ);
        if (!clause || !group || !tree.node(noun.head()).token().is(PartOfSpeech.VERB)) {
            return false;
        }
        nodes.set(word, new Node(node.token(), node.penn(), node.lemma(), noun.head(), node.relation()));
        return true;
    }

    private static boolean isSubject(Node node) {
        return node.relation() == Relation.NSUBJ || node.relation() == Relation.NSUBJ_PASS;
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

    static boolean hasChild(Tree tree, int word, Relation relation) {
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
