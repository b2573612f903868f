package org.proviso.core.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/** "Chile is to lift the ban", "the tariffs were to be lifted", "payments are due to begin": a future, no verb of being. */
final class FutureRepair {
    private static final Set<String> COURSE = WordLists.read("course verbs");
    /** Names of those who may be about to do something. */
    private static final Set<String> ACTING = Stream.of("government", "offices", "bodies", "together")
            .flatMap(list -> WordLists.read(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private FutureRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        Node be = tree.node(word);
        int to = TreeRepair.isForm(tree, word + 1, "due") ? word + 2 : word + 1;
        boolean future = be.head() > to
                && to < tree.size()
                && tree.node(to).head() == be.head()
                && tree.node(to).penn().equals("TO")
                && tree.node(be.head()).penn().startsWith("VB")
                && TreeRepair.IS.contains(be.token().lower());
        int subject = future ? firstChild(tree, be.head()) : Node.ROOT;
        boolean known = subject != Node.ROOT
                && subject < word
                && (isOfSomebody(tree.node(subject)) || isCourse(tree, be.head(), subject));
        if (!known) {
            return false;
        }
        nodes.set(word, new Node(be.token(), "MD", "will", be.head(), Relation.AUX));
        Node who = tree.node(subject);
        if (who.relation() == Relation.NSUBJ_OUTER) {
            nodes.set(subject, new Node(who.token(), who.penn(), who.lemma(), who.head(), Relation.NSUBJ));
        }
        return true;
    }

    /** "Talks are to begin in August": what begins, goes on or ends, and not "the aim is to begin talks". */
    private static boolean isCourse(Tree tree, int verb, int subject) {
        return tree.node(subject).relation() == Relation.NSUBJ_OUTER
                && COURSE.contains(tree.node(verb).lemma())
                && !TreeRepair.hasChild(tree, verb, Relation.OBJ);
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

    private static int firstChild(Tree tree, int word) {
        return tree.children(word).stream().findFirst().orElse(Node.ROOT);
    }
}
