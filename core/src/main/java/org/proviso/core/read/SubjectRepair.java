package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/** Subjects that trees take for something else, mended: each takes a word of a tree, and says whether it changed the nodes. */
final class SubjectRepair {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");
    private static final Set<String> SHARES = Set.of("both", "most", "many", "some", "several", "few", "others");
    private static final Set<String> TIME = Set.of("on", "in", "by", "since", "until", "before", "after", "during");
    private static final Set<Relation> IN_CLAUSE = EnumSet.of(Relation.ADVCL, Relation.ACL, Relation.CONJ);

    private static final Set<Relation> SUBJECTS =
            EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ, Relation.EXPL);

    private SubjectRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        return switch (tree.node(word).relation()) {
            case NMOD, AMOD -> ofNominal(tree, nodes, word);
            case NSUBJ_PASS -> ofPerfect(tree, nodes, word);
            case NSUBJ -> ofTime(tree, nodes, word);
            case ADVMOD, DET, DET_PREDET, CC_PRECONJ -> ofShare(tree, nodes, word);
            case ROOT -> ofArticle(tree, nodes, word) || ofBreak(tree, nodes, word);
            case COMPOUND -> ofCompound(tree, nodes, word);
            case OBJ, CCOMP -> ofLeadIn(tree, nodes, word);
            default -> false;
        };
    }

    /** "Lima spent it and on Monday promised more": what stands behind a preposition of time is no subject. */
    private static boolean ofTime(Tree tree, List<Node> nodes, int word) {
        boolean time = word > 0
                && TIME.contains(tree.node(word - 1).token().lower())
                && tree.node(word - 1).is(Relation.CASE)
                && tree.node(word - 1).head() == word
                && tree.node(word).token().is(PartOfSpeech.PROPN)
                && tree.node(word).head() == nodes.get(word).head()
                && nodes.get(word - 1).is(Relation.CASE);
        if (time) {
            ClauseRepair.hang(nodes, word, tree.node(word).head(), Relation.OBL);
        }
        return time;
    }

    /** "Ruiz has also called for talks": a perfect without "been" is no passive. */
    private static boolean ofPerfect(Tree tree, List<Node> nodes, int word) {
        int verb = tree.node(word).head();
        boolean has = tree.children(verb).stream()
                .anyMatch(child -> tree.node(child).relation() == Relation.AUX
                        && tree.node(child).lemma().equals("have"));
        boolean passive =
                tree.children(verb).stream().anyMatch(child -> tree.node(child).relation() == Relation.AUX_PASS);
        if (!has || passive) {
            return false;
        }
        ClauseRepair.hang(nodes, word, verb, Relation.NSUBJ);
        return true;
    }

    /** "The ministry of ports bans lorries": a finite verb is no part of the group before it, but what is told of that. */
    private static boolean ofNominal(Tree tree, List<Node> nodes, int word) {
        int noun = tree.node(word).head();
        boolean verb = noun == tree.root()
                && noun < word
                && tree.node(word).token().is(PartOfSpeech.VERB)
                && tree.node(word).penn().equals("VBZ")
                && tree.node(noun).penn().startsWith("NN")
                && !hasSubject(tree, noun)
                && !hasSubject(tree, word)
                && ClauseRepair.child(tree, noun, Relation.COP).isEmpty();
        if (!verb) {
            return false;
        }
        Node told = tree.node(word);
        OptionalInt preposition = ClauseRepair.child(tree, word, Relation.CASE);
        if (preposition.isPresent() && tree.node(word - 1).penn().startsWith("NN")) {
            ClauseRepair.hang(nodes, word - 1, noun, Relation.NMOD);
            tree.children(word).stream()
                    .filter(child -> child < word - 1)
                    .forEach(child -> ClauseRepair.hang(
                            nodes, child, word - 1, tree.node(child).relation()));
        }
        nodes.set(word, new Node(told.token(), told.penn(), told.lemma(), Node.ROOT, Relation.ROOT));
        ClauseRepair.hang(nodes, noun, word, Relation.NSUBJ);
        List<Integer> behind = new ArrayList<>(tree.children(word));
        behind.addAll(tree.children(noun));
        behind.stream()
                .filter(child -> child > word)
                .forEach(child -> ClauseRepair.hang(nodes, child, word, ofVerb(tree, child)));
        return true;
    }

    /** What hangs on a noun, once that is a verb. */
    private static Relation ofVerb(Tree tree, int child) {
        if (!tree.node(child).is(Relation.NMOD)) {
            return tree.node(child).relation();
        }
        return ClauseRepair.child(tree, child, Relation.CASE).isEmpty() ? Relation.OBJ : Relation.OBL;
    }

    /** "The agency dangles money": no article is what a sentence is about. */
    private static boolean ofArticle(Tree tree, List<Node> nodes, int word) {
        if (!ARTICLES.contains(tree.node(word).token().lower())) {
            return false;
        }
        OptionalInt verb = ClauseRepair.child(tree, word, Relation.ACL);
        OptionalInt noun =
                verb.isPresent() && FINITE.contains(tree.node(verb.getAsInt()).penn())
                        ? ClauseRepair.child(tree, verb.getAsInt(), Relation.NSUBJ)
                        : OptionalInt.empty();
        if (noun.isEmpty()) {
            return false;
        }
        tree.children(word)
                .forEach(child -> ClauseRepair.hang(
                        nodes, child, verb.getAsInt(), tree.node(child).relation()));
        ClauseRepair.hang(nodes, verb.getAsInt(), Node.ROOT, Relation.ROOT);
        ClauseRepair.hang(nodes, word, noun.getAsInt(), Relation.DET);
        return true;
    }

    /** "Lima halts talks": a noun right before a finite verb without a subject is no part of its name. */
    private static boolean ofCompound(Tree tree, List<Node> nodes, int word) {
        int verb = tree.node(word).head();
        boolean subject = verb == word + 1
                && tree.node(verb).token().is(PartOfSpeech.VERB)
                && FINITE.contains(tree.node(verb).penn())
                && !hasSubject(tree, verb);
        if (subject) {
            ClauseRepair.hang(nodes, word, verb, Relation.NSUBJ);
        }
        return subject;
    }

    /** "And both vowed to stay": the word right before a verb without subject is its subject. */
    private static boolean ofShare(Tree tree, List<Node> nodes, int word) {
        int verb = tree.node(word).head();
        boolean before = SHARES.contains(tree.node(word).token().lower())
                && verb > word
                && isFinite(tree, verb)
                && opens(tree, word)
                && tree.children(word).isEmpty()
                && ClauseRepair.child(tree, verb, Relation.NSUBJ).isEmpty()
                && onlyAuxiliaries(tree, word + 1, verb);
        if (before) {
            Node both = tree.node(word);
            nodes.set(
                    word,
                    new Node(both.token().tagged(PartOfSpeech.PRON), both.penn(), both.lemma(), verb, Relation.NSUBJ));
        }
        return before;
    }

    /** Nothing of its clause stands before it but a conjunction. */
    private static boolean opens(Tree tree, int word) {
        if (word == 0) {
            return true;
        }
        PartOfSpeech before = tree.node(word - 1).token().tag();
        return before == PartOfSpeech.CCONJ || before == PartOfSpeech.SCONJ || before == PartOfSpeech.PUNCT;
    }

    private static boolean isFinite(Tree tree, int verb) {
        String penn = tree.node(verb).penn();
        return penn.equals("VBD")
                || penn.equals("VBP")
                || ClauseRepair.child(tree, verb, Relation.AUX).isPresent();
    }

    private static boolean onlyAuxiliaries(Tree tree, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!tree.node(at).token().is(PartOfSpeech.AUX)
                    && !tree.node(at).token().is(PartOfSpeech.ADV)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "In order to find out whether the storm is over, the tariffs shall be paused": no object of a clause that leads in stands behind a
     * comma and right before the verb of the sentence; if that verb has no subject, it is one.
     */
    private static boolean ofLeadIn(Tree tree, List<Node> nodes, int word) {
        int verb = tree.root();
        int first = ClauseRepair.first(tree, word);
        boolean comma = tree.node(first).token().form().equals(",")
                || (first > 0 && tree.node(first - 1).token().form().equals(","));
        if (!comma || verb < word || !isGroup(tree, word) || !leadsIn(tree, word) || hasSubject(tree, verb)) {
            return false;
        }
        int next = ClauseRepair.last(tree, word) + 1;
        next += tree.node(next).token().form().equals(",") ? 1 : 0;
        boolean auxiliary =
                tree.node(next).token().is(PartOfSpeech.AUX) && tree.node(next).head() == verb;
        if (!auxiliary || !onlyAuxiliaries(tree, next, verb)) {
            return false;
        }
        boolean passive = ClauseRepair.child(tree, verb, Relation.AUX_PASS).isPresent();
        ClauseRepair.hang(nodes, word, verb, passive ? Relation.NSUBJ_PASS : Relation.NSUBJ);
        return true;
    }

    private static boolean isGroup(Tree tree, int word) {
        Node node = tree.node(word);
        return (node.token().is(PartOfSpeech.NOUN) || node.token().is(PartOfSpeech.PROPN))
                && ClauseRepair.child(tree, word, Relation.CASE).isEmpty()
                && !hasSubject(tree, word);
    }

    private static boolean hasSubject(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (SUBJECTS.contains(tree.node(child).relation())) {
                return true;
            }
        }
        return false;
    }

    /** It stands in a group or clause before the verb of the sentence. */
    private static boolean leadsIn(Tree tree, int word) {
        int at = word;
        int head = tree.node(at).head();
        while (head != Node.ROOT && head != tree.root()) {
            at = head;
            head = tree.node(at).head();
        }
        return at != word
                && head == tree.root()
                && at < word
                && (tree.node(at).is(Relation.OBL) || tree.node(at).is(Relation.ADVCL));
    }

    /** "Ana Ruiz, while being asked on Monday, called for talks.": the past behind the commas is the verb of the sentence. */
    private static boolean ofBreak(Tree tree, List<Node> nodes, int word) {
        boolean named = tree.node(word).token().is(PartOfSpeech.PROPN)
                && tree.node(tree.size() - 1).token().form().equals(".")
                && ClauseRepair.child(tree, word, Relation.NSUBJ).isEmpty()
                && ClauseRepair.child(tree, word, Relation.COP).isEmpty()
                && ClauseRepair.child(tree, word, Relation.PARATAXIS).isEmpty();
        OptionalInt clause = named ? ClauseRepair.child(tree, word, Relation.ACL) : OptionalInt.empty();
        OptionalInt verb = clause.isPresent() ? pastOf(tree, clause.getAsInt()) : OptionalInt.empty();
        verb.ifPresent(past -> ClauseRepair.turnOver(tree, nodes, word, past));
        return verb.isPresent();
    }

    /** A past form right behind a comma that hangs on the clause, and nothing before it does. */
    private static OptionalInt pastOf(Tree tree, int clause) {
        return tree.children(clause).stream()
                .filter(child -> child > clause
                        && IN_CLAUSE.contains(tree.node(child).relation())
                        && tree.node(child).token().lower().endsWith("ed")
                        && tree.node(child - 1).token().form().equals(",")
                        && tree.children(child).stream().noneMatch(own -> own < child))
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
