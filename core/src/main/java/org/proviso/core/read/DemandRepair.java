package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * What another is to do by a deadline, or as is demanded of him, belongs to that noun: of "extended its deadline for Lima to lift the
 * ban" a tree makes that who extends it lifts the ban.
 */
final class DemandRepair {
    private static final Set<String> DEMANDS = WordLists.read("demands of another");

    private DemandRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        Node node = tree.node(word);
        int to = node.is(Relation.ADVCL) || node.is(Relation.XCOMP) ? word - 1 : -1;
        if (to < 1
                || !tree.node(to).token().lower().equals("to")
                || !tree.node(to).is(Relation.MARK)) {
            return false;
        }
        Optional<Group> group = IntStream.range(node.head() + 1, to)
                .mapToObj(at -> Group.of(tree, at))
                .flatMap(Optional::stream)
                .filter(each ->
                        each.isBefore(tree, to) && tree.node(each.noun()).head() == node.head())
                .findFirst();
        group.ifPresent(each -> {
            ClauseRepair.hang(nodes, each.head(), each.noun(), Relation.NMOD);
            ClauseRepair.hang(nodes, word, each.noun(), Relation.ACL);
        });
        return group.isPresent();
    }

    /**
     * "For Lima", behind such a noun.
     *
     * @param noun right before "for"
     * @param head of what "for" leads in
     */
    private record Group(int noun, int head) {
        static Optional<Group> of(Tree tree, int preposition) {
            Node node = tree.node(preposition);
            int noun = preposition - 1;
            boolean fits = node.token().lower().equals("for")
                    && node.is(Relation.CASE)
                    && node.head() > preposition
                    && noun >= 0
                    && DEMANDS.contains(tree.node(noun).lemma())
                    && (tree.node(node.head()).head() == noun
                            || tree.node(node.head()).head() == tree.node(noun).head());
            return fits ? Optional.of(new Group(noun, node.head())) : Optional.empty();
        }

        /** Whether nothing stands between it and a place but what hangs on it. */
        boolean isBefore(Tree tree, int place) {
            return head < place && IntStream.range(head + 1, place).allMatch(at -> hangsOn(tree, at));
        }

        private boolean hangsOn(Tree tree, int word) {
            int at = word;
            while (at != Node.ROOT && at != head) {
                at = tree.node(at).head();
            }
            return at == head;
        }
    }
}
