package org.proviso.core.read;

import java.util.List;
import java.util.OptionalInt;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/** What no grammar allows of whole clauses, mended: each takes a word of a tree, and says whether it changed the nodes. */
final class ClauseRepair {
    private ClauseRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        boolean modals = ofModals(tree, nodes, word);
        boolean stranded = ofStranded(tree, nodes, word);
        boolean verb = ofVerb(tree, nodes, word) || ofTold(tree, nodes, word);
        boolean named = ofNamed(tree, nodes, word) || ofRelative(tree, nodes, word) || ofTitle(tree, nodes, word);
        return ofSubject(tree, nodes, word) || modals || stranded || verb || named;
    }

    /** "He declared that an emergency exists and ordered aid": a past behind a present that is said is what the speaker did too. */
    private static boolean ofTold(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        if (!node.is(Relation.CONJ)
                || !node.penn().equals("VBD")
                || child(tree, word, Relation.NSUBJ).isPresent()) {
            return false;
        }
        Node said = tree.node(node.head());
        boolean present = (said.penn().equals("VBZ") || said.penn().equals("VBP"))
                && said.is(Relation.CCOMP)
                && child(tree, node.head(), Relation.MARK).isPresent()
                && tree.node(said.head()).penn().equals("VBD");
        if (present) {
            hang(nodes, word, said.head(), Relation.CONJ);
        }
        return present;
    }

    /** "Article 12 affirms: ...": one half of the tags says noun, the other finite verb; what has a subject is a verb. */
    private static boolean ofVerb(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        boolean verb = node.token().is(PartOfSpeech.NOUN)
                && (node.penn().equals("VBZ") || node.penn().equals("VBD"))
                && child(tree, word, Relation.NSUBJ).isPresent()
                && child(tree, word, Relation.COP).isEmpty();
        if (verb) {
            tagAsVerb(nodes, word);
        }
        return verb;
    }

    static void tagAsVerb(List<Node> nodes, int word) {
        Node now = nodes.get(word);
        nodes.set(
                word,
                new Node(now.token().tagged(PartOfSpeech.VERB), now.penn(), now.lemma(), now.head(), now.relation()));
    }

    /** "Ana Ruiz, D-Ohio, called for talks.", "Senator Ana Ruiz called for talks.": no full sentence is a name with a past participle; the name is the verb's subject. */
    private static boolean ofNamed(Tree tree, List<Node> nodes, int word) {
        Node name = tree.node(word);
        boolean whole = name.is(Relation.ROOT)
                && name.token().is(PartOfSpeech.PROPN)
                && tree.node(tree.size() - 1).token().form().equals(".");
        OptionalInt past = whole ? past(tree, word) : OptionalInt.empty();
        past.ifPresent(verb -> turnOver(tree, nodes, word, verb));
        return past.isPresent();
    }

    /**
     * "Peru, which borders the lake, called for talks.": a full sentence is no noun with a relative clause; the past behind the comma that
     * closes the clause, which no "and" leads in and behind which nothing belongs to another word, is what the noun did.
     */
    private static boolean ofRelative(Tree tree, List<Node> nodes, int word) {
        boolean whole = tree.node(word).is(Relation.ROOT)
                && (tree.node(word).token().is(PartOfSpeech.PROPN)
                        || tree.node(word).token().is(PartOfSpeech.NOUN))
                && tree.node(tree.size() - 1).token().form().equals(".")
                && child(tree, word, Relation.NSUBJ).isEmpty()
                && child(tree, word, Relation.COP).isEmpty();
        OptionalInt clause = whole ? child(tree, word, Relation.ACL_RELCL) : OptionalInt.empty();
        OptionalInt verb = clause.isPresent() && opensWithComma(tree, clause.getAsInt(), word)
                ? closing(tree, clause.getAsInt())
                : OptionalInt.empty();
        verb.ifPresent(past -> turnOver(tree, nodes, word, past));
        return verb.isPresent();
    }

    private static boolean opensWithComma(Tree tree, int clause, int noun) {
        int first = first(tree, clause);
        return first > noun
                && (tree.node(first).token().form().equals(",")
                        || tree.node(first - 1).token().form().equals(","));
    }

    /** The past that hangs below a clause, right behind a comma, with all that follows. */
    private static OptionalInt closing(Tree tree, int clause) {
        for (int word = clause + 2; word < tree.size(); word++) {
            Node node = tree.node(word);
            boolean hangs = node.is(Relation.ADVCL)
                    || node.is(Relation.ACL)
                    || node.is(Relation.CONJ)
                    || node.is(Relation.PARATAXIS);
            boolean past = hangs
                    && isPast(node)
                    && tree.node(word - 1).token().form().equals(",")
                    && first(tree, word) >= word - 1
                    && child(tree, word, Relation.CC).isEmpty()
                    && child(tree, word, Relation.MARK).isEmpty()
                    && last(tree, word) >= tree.size() - 2;
            if (past) {
                return OptionalInt.of(word);
            }
        }
        return OptionalInt.empty();
    }

    /** Makes a verb that hangs on a noun the root, the noun its subject, and what stands behind it its own. */
    static void turnOver(Tree tree, List<Node> nodes, int noun, int verb) {
        Node said = tree.node(verb);
        nodes.set(verb, new Node(said.token(), "VBD", said.lemma(), Node.ROOT, Relation.ROOT));
        hang(nodes, noun, verb, Relation.NSUBJ);
        tree.children(noun).stream()
                .filter(child -> child > verb)
                .forEach(child -> hang(nodes, child, verb, tree.node(child).relation()));
    }

    /** What is taken for a participle behind a comma, where nothing else can be the verb of the sentence. */
    private static OptionalInt past(Tree tree, int name) {
        int found = Node.ROOT;
        for (int child : tree.children(name)) {
            Node node = tree.node(child);
            if (node.is(Relation.NSUBJ) || node.is(Relation.COP) || node.is(Relation.PARATAXIS)) {
                return OptionalInt.empty();
            }
            boolean past =
                    child > name && node.relation() == Relation.ACL && isPast(node) && first(tree, child) >= child - 1;
            if (past && isBehind(tree.node(child - 1), name)) {
                found = child;
            }
        }
        return found == Node.ROOT ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** A comma or the last word of the name. */
    private static boolean isBehind(Node before, int name) {
        return before.token().form().equals(",") || before.is(Relation.FLAT) && before.head() == name;
    }

    private static boolean isPast(Node node) {
        return node.penn().equals("VBD")
                || node.penn().equals("VBN") && node.token().lower().endsWith("ed");
    }

    /** "Backbencher Norma Clegg has tabled": of two subjects side by side the first is what the second is. */
    private static boolean ofTitle(Tree tree, List<Node> nodes, int word) {
        Node title = tree.node(word);
        boolean beside = title.relation() == Relation.NSUBJ
                && tree.children(word).isEmpty()
                && word + 1 < tree.size()
                && title.token().is(PartOfSpeech.PROPN);
        OptionalInt name = beside
                ? tree.children(title.head()).stream()
                        .filter(child -> child > word
                                && child < title.head()
                                && tree.node(child).relation() == Relation.NSUBJ
                                && tree.node(child).token().is(PartOfSpeech.PROPN)
                                && first(tree, child) == word + 1)
                        .mapToInt(Integer::intValue)
                        .findFirst()
                : OptionalInt.empty();
        name.ifPresent(person -> hang(nodes, word, person, Relation.NMOD_DESC));
        return name.isPresent();
    }

    /** "can and will stop": two modals of one verb. */
    private static boolean ofModals(Tree tree, List<Node> nodes, int word) {
        OptionalInt second = tree.node(word).is(Relation.CONJ) ? child(tree, word, Relation.AUX) : OptionalInt.empty();
        int modal = second.orElse(0) - 2;
        boolean beside = modal >= 0
                && tree.node(modal).penn().equals("MD")
                && !tree.node(modal).is(Relation.AUX)
                && tree.node(modal + 1).is(Relation.CC)
                && tree.node(modal + 2).penn().equals("MD")
                && child(tree, word, Relation.NSUBJ).isEmpty();
        if (!beside) {
            return false;
        }
        tree.children(modal).stream()
                .filter(child -> child != word)
                .forEach(child -> hang(nodes, child, word, tree.node(child).relation()));
        hang(nodes, word, tree.node(modal).head(), tree.node(modal).relation());
        hang(nodes, modal, word, Relation.AUX);
        hang(nodes, modal + 1, modal + 2, Relation.CC);
        return true;
    }

    /** "What Norland agreed to is not known": behind "to" no finite verb goes on; the clause with "what" is its subject. */
    private static boolean ofStranded(Tree tree, List<Node> nodes, int word) {
        Node to = tree.node(word);
        boolean finite = to.is(Relation.MARK)
                && to.token().lower().equals("to")
                && word + 1 < tree.size()
                && isFinite(tree.node(word + 1));
        int clause = finite ? to.head() : Node.ROOT;
        int verb = clause == Node.ROOT ? Node.ROOT : tree.node(clause).head();
        int what = verb != Node.ROOT && tree.node(verb).is(Relation.ACL_RELCL)
                ? tree.node(verb).head()
                : Node.ROOT;
        if (what == Node.ROOT || clause < word || verb > word || what > verb) {
            return false;
        }
        hang(nodes, word, verb, Relation.COMPOUND_PRT);
        hang(nodes, clause, tree.node(what).head(), tree.node(what).relation());
        hang(nodes, what, clause, Relation.NSUBJ);
        return true;
    }

    /** "Per figures of the union, 200 nurses and 300 teachers are bound": what a comma parts from the names before is the subject. */
    private static boolean ofSubject(Tree tree, List<Node> nodes, int word) {
        int verb = tree.node(word).is(Relation.CONJ) ? subjectless(tree, word) : Node.ROOT;
        if (verb == Node.ROOT) {
            return false;
        }
        hang(nodes, word, verb, Relation.NSUBJ);
        int above = tree.node(word).head();
        tree.children(above).stream()
                .filter(child -> child > word && tree.node(child).is(Relation.CONJ))
                .forEach(child -> hang(nodes, child, word, Relation.CONJ));
        return true;
    }

    /** The finite verb right behind the group and those beside it, in a clause that begins with another group and has no subject. */
    private static int subjectless(Tree tree, int word) {
        int above = tree.node(word).head();
        int first = first(tree, word);
        boolean comma = first < word && tree.node(first).token().form().equals(",") && first > above;
        int at = last(tree, above) + 1;
        if (!comma || at >= tree.size() || !isFinite(tree.node(at))) {
            return Node.ROOT;
        }
        int verb = tree.node(at).is(Relation.COP) || tree.node(at).is(Relation.AUX)
                ? tree.node(at).head()
                : at;
        boolean own = tree.children(verb).stream()
                .anyMatch(child ->
                        tree.node(child).is(Relation.NSUBJ) || tree.node(child).is(Relation.NSUBJ_PASS));
        boolean begins = tree.children(verb).stream()
                .anyMatch(child -> tree.node(child).is(Relation.OBL) && first(tree, child) == 0);
        return own || !begins ? Node.ROOT : verb;
    }

    private static boolean isFinite(Node node) {
        return node.penn().equals("VBZ")
                || node.penn().equals("VBD")
                || node.penn().equals("VBP") && !node.token().lower().equals(node.lemma());
    }

    static int first(Tree tree, int word) {
        int first = word;
        for (int child : tree.children(word)) {
            first = Math.min(first, first(tree, child));
        }
        return first;
    }

    static int last(Tree tree, int word) {
        int last = word;
        for (int child : tree.children(word)) {
            last = Math.max(last, last(tree, child));
        }
        return last;
    }

    static OptionalInt child(Tree tree, int word, Relation relation) {
        for (int child : tree.children(word)) {
            if (tree.node(child).is(relation)) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    static void hang(List<Node> nodes, int word, int head, Relation relation) {
        Node node = nodes.get(word);
        nodes.set(word, new Node(node.token(), node.penn(), node.lemma(), head, relation));
    }
}
