package org.proviso.core.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * Verbs whose subject has words behind it that say which one is meant, where the tree takes those words for the verb: "the waiver
 * granted to Lima expired", "two people familiar with the talks said". Each mend takes a word, and says whether it changed the nodes.
 */
final class LateVerbRepair {
    private static final Set<String> LAPSING = WordLists.read("lapsing verbs");
    private static final Set<String> SAYING = WordLists.read("saying verbs");

    private LateVerbRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        return ofLapsed(tree, nodes, word) || ofTeller(tree, nodes, word);
    }

    /** "The waiver granted to Lima expired.": what expires, or does something now, stands before the participle that says which one it is. */
    private static boolean ofLapsed(Tree tree, List<Node> nodes, int word) {
        Node lapsed = tree.node(word);
        int past = lapsed.head();
        boolean astray = lapsed.is(Relation.ADVCL)
                && past != Node.ROOT
                && past < word
                && (lapsed.penn().equals("VBZ") || isPast(lapsed) && LAPSING.contains(lapsed.lemma()))
                && ClauseRepair.first(tree, word) == word
                && !tree.node(word - 1).is(Relation.PUNCT)
                && isPast(tree.node(past))
                && ClauseRepair.child(tree, past, Relation.AUX).isEmpty()
                && ClauseRepair.child(tree, past, Relation.AUX_PASS).isEmpty()
                && ClauseRepair.child(tree, past, Relation.OBJ).isEmpty();
        OptionalInt thing = astray ? thing(tree, past) : OptionalInt.empty();
        if (thing.isEmpty()
                || ClauseRepair.child(tree, thing.getAsInt(), Relation.DET).isEmpty()) {
            return false;
        }
        int noun = thing.getAsInt();
        int old = tree.node(noun).head() == past ? past : noun;
        Node above = tree.node(old);
        Node participle = tree.node(past);
        nodes.set(
                word,
                new Node(
                        lapsed.token().tagged(PartOfSpeech.VERB),
                        lapsed.penn().equals("VBZ") ? "VBZ" : "VBD",
                        lapsed.lemma(),
                        above.head(),
                        above.relation()));
        ClauseRepair.hang(nodes, noun, word, Relation.NSUBJ);
        nodes.set(past, new Node(participle.token(), "VBN", participle.lemma(), noun, Relation.ACL));
        tree.children(old).stream()
                .filter(child -> child > word || child < noun && child < ClauseRepair.first(tree, noun))
                .forEach(child ->
                        ClauseRepair.hang(nodes, child, word, tree.node(child).relation()));
        return true;
    }

    /** The noun right before the past: its subject, or, in a full sentence, the root whose participle it is. */
    private static OptionalInt thing(Tree tree, int past) {
        Node participle = tree.node(past);
        if (participle.is(Relation.ACL) && tree.node(participle.head()).is(Relation.ROOT)) {
            boolean sentence = participle.head() == past - 1
                    && tree.node(tree.size() - 1).token().form().equals(".");
            return sentence ? OptionalInt.of(participle.head()) : OptionalInt.empty();
        }
        OptionalInt subject = ClauseRepair.child(tree, past, Relation.NSUBJ);
        return subject.isPresent()
                        && subject.getAsInt() == past - 1
                        && tree.node(past - 1).token().is(PartOfSpeech.NOUN)
                ? subject
                : OptionalInt.empty();
    }

    /** "…, two people familiar with the talks said.": who says it stands before the adjective that says which people they are. */
    private static boolean ofTeller(Tree tree, List<Node> nodes, int word) {
        boolean saying = isPast(tree.node(word))
                && SAYING.contains(tree.node(word).lemma())
                && ClauseRepair.child(tree, word, Relation.NSUBJ).isEmpty();
        int which = saying ? closest(tree, word) : Node.ROOT;
        OptionalInt people = which == Node.ROOT ? OptionalInt.empty() : ClauseRepair.child(tree, which, Relation.NSUBJ);
        if (people.isEmpty() || people.getAsInt() != which - 1 || !isParted(tree, people.getAsInt())) {
            return false;
        }
        int teller = people.getAsInt();
        Node said = tree.node(word);
        Node told = tree.node(which);
        if (said.is(Relation.ADVCL)) {
            // where the verb hangs on the very word that says which people they are, it belongs to what they tell
            ClauseRepair.hang(nodes, word, said.head() == which ? told.head() : said.head(), Relation.PARATAXIS);
        }
        boolean adjective = told.token().is(PartOfSpeech.ADJ) || told.penn().startsWith("VBP");
        nodes.set(
                which,
                new Node(
                        adjective ? told.token().tagged(PartOfSpeech.ADJ) : told.token(),
                        adjective ? "JJ" : "VBN",
                        told.lemma(),
                        teller,
                        adjective ? Relation.AMOD : Relation.ACL));
        ClauseRepair.hang(nodes, teller, word, Relation.NSUBJ);
        tree.children(which).stream()
                .filter(child -> tree.node(child).is(Relation.PUNCT))
                .forEach(child -> ClauseRepair.hang(nodes, child, word, Relation.PUNCT));
        return true;
    }

    /** The word whose clause ends right before the verb, and that is no finite verb of its own: "familiar with the talks", "briefed on them". */
    private static int closest(Tree tree, int word) {
        for (int at = word - 2; at > 0; at--) {
            Node node = tree.node(at);
            boolean clause = ClauseRepair.child(tree, at, Relation.NSUBJ).isPresent();
            if (clause) {
                boolean describes = node.token().is(PartOfSpeech.ADJ)
                        || node.penn().equals("VBP") && node.token().lower().equals("close")
                        || node.penn().equals("VBD") && node.token().lower().endsWith("ed");
                boolean bare = ClauseRepair.child(tree, at, Relation.COP).isEmpty()
                        && ClauseRepair.child(tree, at, Relation.AUX).isEmpty()
                        && ClauseRepair.child(tree, at, Relation.OBJ).isEmpty();
                boolean ends = tree.children(at).stream()
                                .filter(child -> child != word)
                                .mapToInt(child -> ClauseRepair.last(tree, child))
                                .max()
                                .orElse(at)
                        == word - 1;
                return describes && bare && ends && at != tree.root() ? at : Node.ROOT;
            }
        }
        return Node.ROOT;
    }

    /** People that a comma parts from what they say. */
    private static boolean isParted(Tree tree, int people) {
        int first = ClauseRepair.first(tree, people);
        return first > 1
                && tree.node(first - 1).token().form().equals(",")
                && (Informants.isSource(tree.node(people).token().lower())
                        || tree.node(people).token().lower().equals("people"));
    }

    private static boolean isPast(Node node) {
        return node.penn().equals("VBD") || node.penn().equals("VBN");
    }
}
