package org.proviso.core.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * Days of a month that a tree takes apart, mended: the preposition of "on 7 April" belongs to the month where the number does, and "1 May" of
 * "expires 1 May" is no object. Each takes a word of a tree, and says whether it changed the nodes.
 */
final class DayRepair {
    private static final Set<String> MONTHS = WordLists.read("months");
    private static final Set<String> LAPSING = WordLists.read("lapsing verbs");
    private static final int LONGEST_DAY = 4;

    private DayRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        return isDay(tree, word) && (ofPreposition(tree, nodes, word) || ofObject(tree, nodes, word));
    }

    /** A number that a month follows, or that follows one. */
    private static boolean isDay(Tree tree, int word) {
        String form = tree.node(word).token().lower();
        return Character.isDigit(form.charAt(0))
                && form.length() <= LONGEST_DAY
                && (isMonth(tree, word + 1) || isMonth(tree, word - 1));
    }

    private static boolean isMonth(Tree tree, int word) {
        return word >= 0
                && word < tree.size()
                && MONTHS.contains(tree.node(word).token().lower());
    }

    /** "on" hangs on the number, and the number on the month. */
    private static boolean ofPreposition(Tree tree, List<Node> nodes, int day) {
        OptionalInt preposition = ClauseRepair.child(tree, day, Relation.CASE);
        boolean astray = preposition.isPresent()
                && tree.node(day).is(Relation.NUMMOD)
                && tree.node(day).head() == day + 1;
        if (astray) {
            ClauseRepair.hang(nodes, preposition.getAsInt(), day + 1, Relation.CASE);
        }
        return astray;
    }

    /** "The waiver expires 1 May": what runs out does nothing to a day. */
    private static boolean ofObject(Tree tree, List<Node> nodes, int day) {
        int head = tree.node(day).is(Relation.OBJ) ? day : tree.node(day).head();
        boolean object = head != Node.ROOT
                && tree.node(head).is(Relation.OBJ)
                && (head == day || isMonth(tree, head))
                && LAPSING.contains(tree.node(tree.node(head).head()).lemma());
        if (object) {
            ClauseRepair.hang(nodes, head, tree.node(head).head(), Relation.OBL_UNMARKED);
        }
        return object;
    }
}
