package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * Who asks in a passive, where a tree hangs him on what is asked: "was told to close the line by the board", "was asked for a list of
 * branches by the regulator". Takes a word of a tree, and says whether it changed the nodes.
 */
final class AgentRepair {
    private static final Set<String> ASKING = WordLists.read("verbs that ask somebody");
    private static final Set<Relation> ASTRAY = EnumSet.of(Relation.OBL_AGENT, Relation.OBL, Relation.NMOD);
    private static final Set<NounClass> ASKERS = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE, NounClass.PEOPLE);
    private static final Set<String> BODIES = WordLists.read("private doers");
    private static final Set<String> WITH_BY = WordLists.read("verbs with by");
    private static final Set<String> TIMES = WordLists.read("times");
    private static final Set<String> MONTHS = WordLists.read("months");
    private static final Set<String> DAYS = WordLists.read("weekdays");
    private static final int DEEPEST = 6;

    private AgentRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        if (!ASTRAY.contains(tree.node(word).relation())
                || !isBehindBy(tree, word)
                || isTime(tree.node(word))
                || !mayAsk(tree, word)) {
            return false;
        }
        OptionalInt asked = asked(tree, word);
        asked.ifPresent(verb -> ClauseRepair.hang(nodes, word, verb, Relation.OBL_AGENT));
        return asked.isPresent();
    }

    /** A person or body: not "speak by the river", "act by events", "cut by half"; nor whom one is to "stand by". */
    private static boolean mayAsk(Tree tree, int word) {
        Node head = tree.node(tree.node(word).head());
        boolean deed = head.token().is(PartOfSpeech.VERB);
        boolean whole = deed
                && ClauseRepair.child(tree, tree.node(word).head(), Relation.OBJ)
                        .isEmpty();
        return tree.node(word).token().is(PartOfSpeech.PROPN) && !whole
                || !(deed && WITH_BY.contains(head.lemma()))
                        && (isAsker(tree.node(word).lemma())
                                || isAsker(tree.node(word).token().lower()));
    }

    private static boolean isAsker(String noun) {
        return BODIES.contains(noun)
                || !Lexicon.shipped().classesOfWord(noun, ASKERS).isEmpty();
    }

    private static boolean isBehindBy(Tree tree, int word) {
        OptionalInt mark = ClauseRepair.child(tree, word, Relation.CASE);
        return mark.isPresent() && tree.node(mark.getAsInt()).token().lower().equals("by");
    }

    /** "by 3 June", "by the end of the week" */
    private static boolean isTime(Node node) {
        String lower = node.token().lower();
        return node.token().is(PartOfSpeech.NUM)
                || TIMES.contains(lower)
                || MONTHS.contains(lower)
                || DAYS.contains(lower)
                || lower.equals("end");
    }

    /** The passive above that tells who is asked and not by whom; none where a passive or a doing stands between. */
    private static OptionalInt asked(Tree tree, int word) {
        int at = tree.node(word).head();
        if (tree.node(at).penn().equals("VBG") || tree.node(at).penn().equals("VBN")) {
            return OptionalInt.empty();
        }
        for (int depth = 0; depth < DEEPEST && at != Node.ROOT; depth++) {
            boolean passive = ClauseRepair.child(tree, at, Relation.AUX_PASS).isPresent();
            if (passive || tree.node(at).penn().equals("VBN")) {
                boolean open = passive
                        && ASKING.contains(tree.node(at).lemma())
                        && ClauseRepair.child(tree, at, Relation.OBL_AGENT).isEmpty()
                        && at != tree.node(word).head();
                return open ? OptionalInt.of(at) : OptionalInt.empty();
            }
            at = tree.node(at).head();
        }
        return OptionalInt.empty();
    }
}
