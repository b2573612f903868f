package org.proviso.core.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * What a tree takes for the doer where it is what something was done to, mended. Each takes a word of a tree, and says whether it changed the
 * nodes.
 */
final class RelativeRepair {
    private static final Set<String> COUNTING = WordLists.read("counting verbs");
    /** Done by forces as often as done to them. */
    private static final Set<String> MOVING = Set.of("withdraw", "deploy");

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final int FARTHEST_COLON = 5;

    private RelativeRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        return tree.node(word).is(Relation.ROOT) && (ofThat(tree, nodes, word) || ofLabel(tree, nodes, word));
    }

    /**
     * "The rules that Minister Ana Ruiz promised have not been published": a full sentence is no noun with a clause; the name promised them, and
     * the later verb is said of the noun.
     */
    private static boolean ofThat(Tree tree, List<Node> nodes, int noun) {
        boolean led = tree.node(noun).token().is(PartOfSpeech.NOUN)
                && noun + 1 < tree.size()
                && tree.node(noun + 1).token().lower().equals("that")
                && tree.node(tree.size() - 1).token().form().equals(".");
        int said = led ? tree.node(noun + 1).head() : Node.ROOT;
        if (said == Node.ROOT
                || tree.node(said).head() != noun
                || ClauseRepair.child(tree, said, Relation.AUX).isEmpty()) {
            return false;
        }
        OptionalInt name = subject(tree, said);
        OptionalInt done = name.isPresent() ? clause(tree, name.getAsInt()) : OptionalInt.empty();
        boolean bare = done.isPresent()
                && tree.node(name.getAsInt()).token().is(PartOfSpeech.PROPN)
                && PAST.contains(tree.node(done.getAsInt()).penn())
                && subject(tree, done.getAsInt()).isEmpty();
        if (!bare) {
            return false;
        }
        Node verb = tree.node(said);
        Relation told = tree.node(name.getAsInt()).relation();
        nodes.set(said, new Node(verb.token(), verb.penn(), verb.lemma(), Node.ROOT, Relation.ROOT));
        ClauseRepair.hang(nodes, noun, said, told);
        ClauseRepair.hang(nodes, tree.size() - 1, said, Relation.PUNCT);
        Node promised = tree.node(done.getAsInt());
        nodes.set(done.getAsInt(), new Node(promised.token(), "VBD", promised.lemma(), noun, Relation.ACL_RELCL));
        ClauseRepair.hang(nodes, name.getAsInt(), done.getAsInt(), Relation.NSUBJ);
        Node that = tree.node(noun + 1);
        nodes.set(
                noun + 1,
                new Node(that.token().tagged(PartOfSpeech.PRON), "WDT", that.lemma(), done.getAsInt(), Relation.OBJ));
        return true;
    }

    private static OptionalInt clause(Tree tree, int name) {
        OptionalInt clause = ClauseRepair.child(tree, name, Relation.ACL_RELCL);
        return clause.isPresent() ? clause : ClauseRepair.child(tree, name, Relation.ACL);
    }

    private static OptionalInt subject(Tree tree, int verb) {
        OptionalInt subject = ClauseRepair.child(tree, verb, Relation.NSUBJ);
        return subject.isPresent() ? subject : ClauseRepair.child(tree, verb, Relation.NSUBJ_PASS);
    }

    /** "Waivers granted: four", "Schools closed: 14": a label, not a sentence; what it counts has it done to them, unless it is counted. */
    private static boolean ofLabel(Tree tree, List<Node> nodes, int verb) {
        boolean past =
                tree.node(verb).penn().equals("VBD") || tree.node(verb).penn().equals("VBN");
        OptionalInt subject = ClauseRepair.child(tree, verb, Relation.NSUBJ);
        boolean label = past
                && subject.isPresent()
                && subject.getAsInt() == verb - 1
                && verb + 2 < tree.size()
                && verb < FARTHEST_COLON
                && !COUNTING.contains(tree.node(verb).lemma())
                && !MOVING.contains(tree.node(verb).lemma())
                && tree.node(verb - 1).penn().equals("NNS")
                && tree.node(verb + 1).token().form().equals(":")
                && tree.node(verb + 2).token().is(PartOfSpeech.NUM);
        if (label) {
            Node said = tree.node(verb);
            nodes.set(verb, new Node(said.token(), "VBN", said.lemma(), Node.ROOT, Relation.ROOT));
            ClauseRepair.hang(nodes, subject.getAsInt(), verb, Relation.NSUBJ_PASS);
            tree.children(verb).stream()
                    .filter(child -> child > verb + 1)
                    .forEach(child -> ClauseRepair.hang(nodes, child, verb, Relation.PARATAXIS));
        }
        return label;
    }
}
