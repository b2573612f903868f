package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/** "Nor has the ministry paid the clinics": the verb before its subject, which a tree takes for the verb of the clause, is only its helper. */
final class InvertedVerbRepair {
    private static final Set<String> NEGATIVE = Set.of("nor", "neither", "never");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> HELPERS =
            Set.of("have", "has", "had", "do", "does", "did", "is", "are", "was", "were", "will", "would");

    private static final Set<String> FORMS = Set.of("VBN", "VB", "VBD");
    private static final Set<Relation> VERBS = EnumSet.of(Relation.XCOMP, Relation.CCOMP, Relation.ACL);
    private static final Set<Relation> OF_CLAUSES = EnumSet.of(Relation.CC, Relation.PUNCT, Relation.ADVMOD);

    private InvertedVerbRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        boolean turned = word > 0
                && HELPERS.contains(tree.node(word).token().lower())
                && NEGATIVE.contains(tree.node(word - 1).token().lower());
        OptionalInt subject = turned ? subject(tree, word) : OptionalInt.empty();
        OptionalInt verb = subject.isPresent() ? verb(tree, word, subject.getAsInt()) : OptionalInt.empty();
        if (verb.isEmpty()) {
            return false;
        }
        turn(tree, nodes, word, subject.getAsInt(), verb.getAsInt());
        return true;
    }

    private static void turn(Tree tree, List<Node> nodes, int helper, int subject, int verb) {
        boolean passive = BE.contains(tree.node(helper).token().lower())
                && tree.node(verb).penn().equals("VBN");
        int top = tree.node(helper).is(Relation.COP) ? subject : helper;
        ClauseRepair.hang(nodes, verb, tree.node(top).head(), tree.node(top).relation());
        tree.children(top).stream()
                .filter(child -> child != verb
                        && (top == helper
                                || OF_CLAUSES.contains(tree.node(child).relation())))
                .forEach(child ->
                        ClauseRepair.hang(nodes, child, verb, tree.node(child).relation()));
        ClauseRepair.hang(nodes, helper, verb, passive ? Relation.AUX_PASS : Relation.AUX);
        ClauseRepair.hang(nodes, subject, verb, passive ? Relation.NSUBJ_PASS : Relation.NSUBJ);
        ClauseRepair.hang(nodes, helper - 1, verb, Relation.CC);
    }

    /** What stands right behind the helper: as its object or its subject, or as what it is the copula of. */
    private static OptionalInt subject(Tree tree, int helper) {
        if (tree.node(helper).is(Relation.COP)) {
            int noun = tree.node(helper).head();
            return noun > helper ? OptionalInt.of(noun) : OptionalInt.empty();
        }
        return Stream.of(Relation.OBJ, Relation.NSUBJ)
                .flatMap(relation -> tree.children(helper).stream()
                        .filter(child -> child > helper && tree.node(child).is(relation)))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static OptionalInt verb(Tree tree, int helper, int subject) {
        return Stream.concat(tree.children(helper).stream(), tree.children(subject).stream())
                .filter(child -> child > subject
                        && VERBS.contains(tree.node(child).relation())
                        && FORMS.contains(tree.node(child).penn()))
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
