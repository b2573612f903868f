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
 * Finite verbs whose subject the tree gives to the verb above, or that it takes for what tells which noun is meant: "after a court in Lima
 * seized the ship", "lifted the orders and waived fees"; and groups without preposition that are told to be none. Each mend takes a word, and says whether it changed the nodes.
 */
final class LostSubjectRepair {
    /** Prepositions that lead clauses in as well. */
    private static final Set<String> LEADING = Set.of("after", "before", "since", "until", "till", "as");

    private static final Set<String> RELATIVES = Set.of("that", "which", "who");

    private static final Set<String> TIMES = WordLists.read("times");
    private static final Set<Relation> SUBJECTS =
            EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ, Relation.EXPL);

    private LostSubjectRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        return switch (tree.node(word).relation()) {
            case OBL -> ofLed(tree, nodes, word) || ofBare(tree, nodes, word);
            case OBL_UNMARKED, VOCATIVE, NSUBJ_OUTER -> ofBare(tree, nodes, word);
            case AMOD -> ofDeed(tree, nodes, word);
            default -> false;
        };
    }

    /** "He left after a court in Lima seized the ship": the group behind "after" is the subject of the verb right behind it. */
    private static boolean ofLed(Tree tree, List<Node> nodes, int word) {
        OptionalInt lead = ClauseRepair.child(tree, word, Relation.CASE);
        if (lead.isEmpty()
                || !LEADING.contains(tree.node(lead.getAsInt()).token().lower())) {
            return false;
        }
        int above = tree.node(word).head();
        OptionalInt verb = above > word
                ? OptionalInt.empty()
                : tree.children(above).stream()
                        .filter(child -> child > word && tree.node(child).is(Relation.ADVCL) && isTold(tree, child))
                        .mapToInt(Integer::intValue)
                        .findFirst();
        if (verb.isEmpty() || !isRightBefore(tree, word, verb.getAsInt())) {
            return false;
        }
        tree.children(above).stream()
                .filter(child -> child > word && child < verb.getAsInt())
                .forEach(child -> ClauseRepair.hang(nodes, child, word, Relation.NMOD));
        boolean passive =
                ClauseRepair.child(tree, verb.getAsInt(), Relation.AUX_PASS).isPresent();
        ClauseRepair.hang(nodes, word, verb.getAsInt(), passive ? Relation.NSUBJ_PASS : Relation.NSUBJ);
        Node conjunction = tree.node(lead.getAsInt());
        nodes.set(
                lead.getAsInt(),
                new Node(
                        conjunction.token().tagged(PartOfSpeech.SCONJ),
                        "IN",
                        conjunction.lemma(),
                        verb.getAsInt(),
                        Relation.MARK));
        return true;
    }

    /** "In May a group of mayors walked out", "Ruiz, who is 60, has drawn two rivals": a group without preposition before a verb without subject. */
    private static boolean ofBare(Tree tree, List<Node> nodes, int word) {
        Node group = tree.node(word);
        int verb = group.head();
        boolean bare = verb > word
                && (group.token().is(PartOfSpeech.NOUN) || group.token().is(PartOfSpeech.PROPN))
                && ClauseRepair.child(tree, word, Relation.CASE).isEmpty()
                && (!group.is(Relation.OBL_UNMARKED)
                        || ClauseRepair.child(tree, word, Relation.DET).isPresent())
                && !TIMES.contains(group.lemma())
                && !TIMES.contains(group.token().lower())
                && isSubjectless(tree, verb)
                && isLastGroup(tree, word, verb);
        if (!bare) {
            return false;
        }
        boolean passive = ClauseRepair.child(tree, verb, Relation.AUX_PASS).isPresent();
        ClauseRepair.hang(nodes, word, verb, passive ? Relation.NSUBJ_PASS : Relation.NSUBJ);
        return true;
    }

    /** No other group and no dash stands between it and the verb: "ELDEN — Ruiz ran" names a place. */
    private static boolean isLastGroup(Tree tree, int word, int verb) {
        for (int child : tree.children(verb)) {
            boolean other = child > word
                    && child < verb
                    && (tree.node(child).token().is(PartOfSpeech.NOUN)
                            || tree.node(child).token().is(PartOfSpeech.PROPN))
                    && !tree.node(child).is(Relation.OBL);
            if (other) {
                return false;
            }
        }
        for (int at = word + 1; at < verb; at++) {
            String form = tree.node(at).token().form();
            if (form.equals("\u2014")
                    || form.equals("\u2013")
                    || form.equals("-") && tree.node(at).is(Relation.PUNCT)) {
                return false;
            }
        }
        return true;
    }

    /** Between the group and the verb stand at most words that say where it is: "a court in Lima". */
    private static boolean isRightBefore(Tree tree, int group, int verb) {
        int end = ClauseRepair.last(tree, group);
        for (int child : tree.children(tree.node(group).head())) {
            boolean place = child > group
                    && child < verb
                    && tree.node(child).is(Relation.OBL)
                    && ClauseRepair.child(tree, child, Relation.CASE).isPresent()
                    && ClauseRepair.first(tree, child) == end + 1;
            end = place ? ClauseRepair.last(tree, child) : end;
        }
        return ClauseRepair.first(tree, verb) == end + 1;
    }

    /** A finite verb, by its form or its auxiliary, that has neither a subject nor a conjunction. */
    private static boolean isTold(Tree tree, int verb) {
        return isSubjectless(tree, verb)
                && ClauseRepair.child(tree, verb, Relation.MARK).isEmpty();
    }

    private static boolean isSubjectless(Tree tree, int verb) {
        String penn = tree.node(verb).penn();
        boolean finite = penn.equals("VBD") || penn.equals("VBZ");
        for (int child : tree.children(verb)) {
            Relation relation = tree.node(child).relation();
            if (SUBJECTS.contains(relation)) {
                return false;
            }
            finite |= relation == Relation.AUX || relation == Relation.AUX_PASS;
        }
        return finite && penn.startsWith("VB");
    }

    /** A past right before a noun is no word of it: "lifted the orders and waived fees", "a bill that trimmed spending". */
    private static boolean ofDeed(Tree tree, List<Node> nodes, int word) {
        int noun = tree.node(word).head();
        boolean past = noun > word
                && tree.node(word).penn().equals("VBD")
                && ClauseRepair.first(tree, noun) >= word - 2
                && tree.children(noun).stream()
                        .noneMatch(child -> tree.node(child).is(Relation.DET));
        return past && (ofConjunct(tree, nodes, word, noun) || ofRelative(tree, nodes, word, noun));
    }

    /** What stands behind "and" is done by whoever did what stands before. */
    private static boolean ofConjunct(Tree tree, List<Node> nodes, int word, int noun) {
        boolean joined = word > 0
                && tree.node(noun).is(Relation.CONJ)
                && tree.node(word - 1).is(Relation.CC)
                && (tree.node(word - 1).head() == noun || tree.node(word - 1).head() == word);
        int verb = joined ? verbAbove(tree, tree.node(noun).head()) : Node.ROOT;
        if (verb == Node.ROOT || verb > word) {
            return false;
        }
        take(tree, nodes, word, noun);
        ClauseRepair.hang(nodes, word, verb, Relation.CONJ);
        return true;
    }

    /** The finite past that a group hangs on. */
    private static int verbAbove(Tree tree, int group) {
        int at = group;
        while (at != Node.ROOT && !tree.node(at).token().is(PartOfSpeech.VERB)) {
            Relation relation = tree.node(at).relation();
            boolean nominal = relation == Relation.OBJ || relation == Relation.OBL || relation == Relation.NMOD;
            at = nominal ? tree.node(at).head() : Node.ROOT;
        }
        boolean finite = at != Node.ROOT
                && (tree.node(at).penn().equals("VBD")
                        || tree.node(at).penn().equals("VBN")
                                && ClauseRepair.child(tree, at, Relation.AUX).isPresent());
        return finite ? at : Node.ROOT;
    }

    private static boolean ofRelative(Tree tree, List<Node> nodes, int word, int noun) {
        int which = word - 1;
        boolean led = which > 0
                && RELATIVES.contains(tree.node(which).token().lower())
                && tree.node(which).head() == noun
                && tree.node(which).is(Relation.NSUBJ);
        int thing = led ? nounBefore(tree, which) : Node.ROOT;
        if (thing == Node.ROOT) {
            return false;
        }
        take(tree, nodes, word, noun);
        ClauseRepair.hang(nodes, which, word, Relation.NSUBJ);
        ClauseRepair.hang(nodes, word, thing, Relation.ACL_RELCL);
        return true;
    }

    /** The noun that the words right before end with, or whose year they end with: "a bill in 2013 that". */
    private static int nounBefore(Tree tree, int which) {
        int at = which - 1;
        if (at > 1
                && tree.node(at).token().is(PartOfSpeech.NUM)
                && tree.node(at - 1).is(Relation.CASE)) {
            at -= 2;
        }
        boolean noun = tree.node(at).token().is(PartOfSpeech.NOUN)
                || tree.node(at).token().is(PartOfSpeech.PROPN);
        return noun ? at : Node.ROOT;
    }

    /** The noun is the object of the verb, which takes what led the noun in. */
    private static void take(Tree tree, List<Node> nodes, int verb, int noun) {
        Node deed = nodes.get(verb);
        nodes.set(verb, new Node(deed.token().tagged(PartOfSpeech.VERB), "VBD", deed.lemma(), noun, deed.relation()));
        tree.children(noun).stream()
                .filter(child -> child < verb)
                .forEach(child ->
                        ClauseRepair.hang(nodes, child, verb, tree.node(child).relation()));
        ClauseRepair.hang(nodes, noun, verb, Relation.OBJ);
    }
}
