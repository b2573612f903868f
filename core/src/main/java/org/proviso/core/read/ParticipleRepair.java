package org.proviso.core.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/** Participles and clauses beside nouns that trees hang on the wrong word; each mend takes a word, and says whether it changed the nodes. */
final class ParticipleRepair {
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final Set<String> GIVING = WordLists.read("giving verbs");
    private static final Set<String> TELLING = WordLists.read("telling verbs");
    private static final Set<String> RULES = WordLists.read("rules that say something");
    private static final Set<String> SAYING = WordLists.read("what rules do");

    private ParticipleRepair() {}

    static boolean repaired(Tree tree, List<Node> nodes, int word) {
        return switch (tree.node(word).relation()) {
            case ACL_RELCL -> ofTold(tree, nodes, word) || ofRelative(tree, nodes, word);
            case ADVCL ->
                ofGerund(tree, nodes, word)
                        || ofBill(tree, nodes, word)
                        || ofLeading(tree, nodes, word)
                        || ofNoun(tree, nodes, word);
            case NSUBJ, NSUBJ_PASS -> ofWhich(tree, nodes, word);
            case OBJ -> ofReceiver(tree, nodes, word) || ofSum(tree, nodes, word) || ofPlural(tree, nodes, word);
            case AMOD -> ofAside(tree, nodes, word) || ofRule(tree, nodes, word);
            case ROOT -> ofRoot(tree, nodes, word) || PlainPast.repaired(tree, nodes, word);
            default -> false;
        };
    }

    /** "gave a maker an exclusion": of two objects side by side, the first receives the second. */
    private static boolean ofReceiver(Tree tree, List<Node> nodes, int word) {
        int verb = tree.node(word).head();
        boolean two = verb < word
                && GIVING.contains(tree.node(verb).lemma())
                && ClauseRepair.child(tree, verb, Relation.IOBJ).isEmpty()
                && tree.children(verb).stream()
                        .anyMatch(child -> child > word
                                && tree.node(child).is(Relation.OBJ)
                                && first(tree, child) == last(tree, word) + 1);
        if (two) {
            ClauseRepair.hang(nodes, word, verb, Relation.IOBJ);
        }
        return two;
    }

    /** "paid the trust 3 million euros": an amount right behind whoever is given it is no other name for him. */
    private static boolean ofSum(Tree tree, List<Node> nodes, int word) {
        int verb = tree.node(word).head();
        OptionalInt sum = verb < word && GIVING.contains(tree.node(verb).lemma())
                ? ClauseRepair.child(tree, word, Relation.APPOS)
                : OptionalInt.empty();
        boolean amount = sum.isPresent()
                && first(tree, sum.getAsInt()) == word + 1
                && (tree.node(word + 1).token().is(PartOfSpeech.NUM)
                        || tree.node(word + 1).token().is(PartOfSpeech.SYM))
                && ClauseRepair.child(tree, sum.getAsInt(), Relation.NUMMOD).isPresent();
        if (amount) {
            ClauseRepair.hang(nodes, word, verb, Relation.IOBJ);
            ClauseRepair.hang(nodes, sum.getAsInt(), verb, Relation.OBJ);
        }
        return amount;
    }

    /**
     * "gave two firms temporary permits", "paid growers $12 million", "paid growers 3 million shillings": a plural before an adjective or a sum is a group of its own, that of whoever
     * is given it.
     */
    private static boolean ofPlural(Tree tree, List<Node> nodes, int word) {
        int verb = tree.node(word).head();
        OptionalInt people = verb < word && GIVING.contains(tree.node(verb).lemma())
                ? ClauseRepair.child(tree, word, Relation.COMPOUND)
                : OptionalInt.empty();
        boolean two = people.isPresent()
                && people.getAsInt() < word
                && tree.node(people.getAsInt()).penn().equals("NNS")
                && (people.getAsInt() + 1 == word
                        ? tree.node(word).token().is(PartOfSpeech.SYM)
                        : tree.node(people.getAsInt() + 1).head() == word
                                        && tree.node(people.getAsInt() + 1).is(Relation.AMOD)
                                || tree.node(people.getAsInt() + 1).token().is(PartOfSpeech.NUM));
        if (two) {
            ClauseRepair.hang(nodes, people.getAsInt(), verb, Relation.IOBJ);
            tree.children(word).stream()
                    .filter(child -> child < people.getAsInt())
                    .forEach(child -> ClauseRepair.hang(
                            nodes, child, people.getAsInt(), tree.node(child).relation()));
        }
        return two;
    }

    /** "Peru, for its part, exempted trucks": what stands before the commas is the subject, and the participle its verb. */
    private static boolean ofAside(Tree tree, List<Node> nodes, int word) {
        Node past = tree.node(word);
        int thing = past.head();
        boolean aside = tree.node(thing).is(Relation.ROOT)
                && word > 1
                && word < thing
                && (past.penn().equals("VBD") || past.penn().equals("VBN"))
                && tree.node(word - 1).token().form().equals(",")
                && tree.node(tree.size() - 1).token().form().equals(".")
                && ClauseRepair.child(tree, thing, Relation.NSUBJ).isEmpty();
        OptionalInt name = aside ? ClauseRepair.child(tree, thing, Relation.COMPOUND) : OptionalInt.empty();
        if (name.isEmpty()
                || name.getAsInt() > word
                || !tree.node(name.getAsInt()).token().is(PartOfSpeech.PROPN)) {
            return false;
        }
        nodes.set(
                word, new Node(past.token().tagged(PartOfSpeech.VERB), "VBD", past.lemma(), Node.ROOT, Relation.ROOT));
        ClauseRepair.hang(nodes, thing, word, Relation.OBJ);
        tree.children(thing).stream()
                .filter(child -> child < word || tree.node(child).is(Relation.PUNCT))
                .forEach(child ->
                        ClauseRepair.hang(nodes, child, word, tree.node(child).relation()));
        ClauseRepair.hang(nodes, name.getAsInt(), word, Relation.NSUBJ);
        return true;
    }

    /** "passed an ordinance banning plastic bags": what a rule does to things is said of the rule, which is no kind of thing. */
    private static boolean ofRule(Tree tree, List<Node> nodes, int word) {
        int thing = tree.node(word).head();
        boolean said =
                thing > word && isSaidOfRule(tree, word) && tree.node(word - 1).is(Relation.COMPOUND);
        if (said) {
            int rule = word - 1;
            ClauseRepair.hang(
                    nodes, rule, tree.node(thing).head(), tree.node(thing).relation());
            tree.children(thing).stream()
                    .filter(child -> child < rule)
                    .forEach(child -> ClauseRepair.hang(
                            nodes, child, rule, tree.node(child).relation()));
            ClauseRepair.hang(nodes, word, rule, Relation.ACL);
            ClauseRepair.hang(nodes, thing, word, Relation.OBJ);
        }
        return said;
    }

    /** "signed legislation barring cities from taxing it": the rule bars them, and nobody by signing it. */
    private static boolean ofBill(Tree tree, List<Node> nodes, int word) {
        boolean said = isSaidOfRule(tree, word)
                && tree.node(word - 1).is(Relation.OBJ)
                && tree.node(word - 1).head() == tree.node(word).head();
        if (said) {
            ClauseRepair.hang(nodes, word, word - 1, Relation.ACL);
        }
        return said;
    }

    private static boolean isSaidOfRule(Tree tree, int word) {
        return word > 0
                && tree.node(word).penn().equals("VBG")
                && SAYING.contains(tree.node(word).lemma())
                && RULES.contains(tree.node(word - 1).token().lower());
    }

    /** "told 200 people that she would stay": what a conjunction leads in is told, it says not which people. */
    private static boolean ofTold(Tree tree, List<Node> nodes, int word) {
        int noun = tree.node(word).head();
        int verb = tree.node(noun).head();
        boolean told = verb != Node.ROOT
                && verb < noun
                && TELLING.contains(tree.node(verb).lemma())
                && ClauseRepair.child(tree, word, Relation.NSUBJ).isPresent()
                && ClauseRepair.child(tree, verb, Relation.CCOMP).isEmpty()
                && ClauseRepair.child(tree, word, Relation.MARK).stream()
                        .anyMatch(mark -> tree.node(mark).token().lower().equals("that"));
        if (told) {
            ClauseRepair.hang(nodes, word, verb, Relation.CCOMP);
        }
        return told;
    }

    /** "the rule that bars tents": no relative clause has a noun where its verb should be; the word behind "that" is the verb. */
    private static boolean ofRelative(Tree tree, List<Node> nodes, int word) {
        boolean noun = tree.node(word).token().is(PartOfSpeech.NOUN)
                && ClauseRepair.child(tree, word, Relation.COP).isEmpty();
        OptionalInt verb = noun ? ClauseRepair.child(tree, word, Relation.COMPOUND) : OptionalInt.empty();
        boolean bare = verb.isPresent()
                && verb.getAsInt() > 0
                && RELATIVES.contains(tree.node(verb.getAsInt() - 1).token().lower())
                && tree.node(verb.getAsInt() - 1).is(Relation.NSUBJ)
                && tree.node(verb.getAsInt()).token().lower().endsWith("s");
        if (bare) {
            Node bars = tree.node(verb.getAsInt());
            int head = tree.node(word).head();
            nodes.set(
                    verb.getAsInt(),
                    new Node(bars.token().tagged(PartOfSpeech.VERB), "VBZ", bars.lemma(), head, Relation.ACL_RELCL));
            ClauseRepair.hang(nodes, verb.getAsInt() - 1, verb.getAsInt(), Relation.NSUBJ);
            ClauseRepair.hang(nodes, word, verb.getAsInt(), Relation.OBJ);
        }
        return bare;
    }

    /** "lifted the order closing the metro": the noun that a verb without object has behind it is its object. */
    private static boolean ofGerund(Tree tree, List<Node> nodes, int word) {
        Node gerund = tree.node(word);
        int verb = gerund.head();
        OptionalInt subject =
                gerund.penn().equals("VBG") ? ClauseRepair.child(tree, word, Relation.NSUBJ) : OptionalInt.empty();
        boolean object = subject.isPresent()
                && verb < subject.getAsInt()
                && subject.getAsInt() == word - 1
                && first(tree, subject.getAsInt()) == verb + 1
                && tree.node(subject.getAsInt()).token().is(PartOfSpeech.NOUN)
                && tree.node(verb).token().is(PartOfSpeech.VERB)
                && ClauseRepair.child(tree, verb, Relation.OBJ).isEmpty()
                && ClauseRepair.child(tree, verb, Relation.NSUBJ_PASS).isEmpty();
        if (object) {
            ClauseRepair.hang(nodes, subject.getAsInt(), verb, Relation.OBJ);
            ClauseRepair.hang(nodes, word, subject.getAsInt(), Relation.ACL);
        }
        return object;
    }

    /** "In a deal reached in May, Oslo agreed": the noun behind the preposition has the participle, not the other way round. */
    private static boolean ofLeading(Tree tree, List<Node> nodes, int word) {
        int noun = word - 1;
        boolean leading = noun > 0
                && tree.node(word).head() > word
                && (tree.node(word).penn().equals("VBN")
                        || tree.node(word).penn().equals("VBD"))
                && tree.node(noun).is(Relation.OBL)
                && tree.node(noun).head() == word
                && ClauseRepair.child(tree, noun, Relation.CASE).isPresent()
                && ClauseRepair.child(tree, word, Relation.NSUBJ).isEmpty()
                && ClauseRepair.child(tree, word, Relation.AUX).isEmpty();
        if (leading) {
            Node past = tree.node(word);
            ClauseRepair.hang(nodes, noun, past.head(), Relation.OBL);
            nodes.set(word, new Node(past.token(), "VBN", past.lemma(), noun, Relation.ACL));
        }
        return leading;
    }

    /** "adopted in the third reading a law": what has an article is a noun, and the law is adopted. */
    private static boolean ofNoun(Tree tree, List<Node> nodes, int word) {
        Node reading = tree.node(word);
        boolean noun = reading.penn().equals("VBG")
                && reading.head() < word
                && ClauseRepair.child(tree, word, Relation.DET).isPresent()
                && ClauseRepair.child(tree, word, Relation.DET).getAsInt() < word;
        if (noun) {
            nodes.set(
                    word,
                    new Node(
                            reading.token().tagged(PartOfSpeech.NOUN),
                            "NN",
                            reading.token().lower(),
                            reading.head(),
                            Relation.OBL));
            ClauseRepair.child(tree, word, Relation.OBJ)
                    .ifPresent(object -> ClauseRepair.hang(nodes, object, reading.head(), Relation.OBJ));
        }
        return noun;
    }

    /** "The deal, which both signed in May, stands": of two subjects of one verb, the second has its own behind it. */
    private static boolean ofWhich(Tree tree, List<Node> nodes, int word) {
        Node which = tree.node(word);
        if (!which.penn().equals("WDT") && !which.token().lower().equals("which") || which.head() < word) {
            return false;
        }
        OptionalInt own = subject(tree, word, word + 1, which.head());
        OptionalInt inner = own.isPresent() ? own : subject(tree, which.head(), word + 1, which.head());
        OptionalInt outer = subject(tree, which.head(), 0, word);
        OptionalInt verb =
                inner.isPresent() ? ClauseRepair.child(tree, inner.getAsInt(), Relation.ACL) : OptionalInt.empty();
        boolean whole = outer.isPresent()
                && verb.isPresent()
                && first(tree, inner.getAsInt()) == word + 1
                && !tree.node(verb.getAsInt()).penn().equals("VBG");
        if (whole) {
            Node past = tree.node(verb.getAsInt());
            nodes.set(
                    verb.getAsInt(), new Node(past.token(), "VBD", past.lemma(), outer.getAsInt(), Relation.ACL_RELCL));
            ClauseRepair.hang(nodes, inner.getAsInt(), verb.getAsInt(), Relation.NSUBJ);
            ClauseRepair.hang(nodes, word, verb.getAsInt(), Relation.OBJ);
        }
        return whole;
    }

    private static OptionalInt subject(Tree tree, int verb, int from, int to) {
        return tree.children(verb).stream()
                .filter(child -> child >= from
                        && child < to
                        && (tree.node(child).is(Relation.NSUBJ)
                                || tree.node(child).is(Relation.NSUBJ_PASS)))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** "A bill outlawing the pacts passed the House.": a noun makes no sentence; a past form with an object of its own does. */
    private static boolean ofRoot(Tree tree, List<Node> nodes, int word) {
        boolean noun = tree.node(word).token().is(PartOfSpeech.NOUN)
                && tree.node(tree.size() - 1).token().form().equals(".")
                && ClauseRepair.child(tree, word, Relation.COP).isEmpty()
                && ClauseRepair.child(tree, word, Relation.NSUBJ).isEmpty();
        OptionalInt past = noun ? past(tree, word) : OptionalInt.empty();
        past.ifPresent(verb -> ClauseRepair.turnOver(tree, nodes, word, verb));
        return past.isPresent();
    }

    /** The participle of the noun, or of a noun in its clause, that has an object. */
    private static OptionalInt past(Tree tree, int root) {
        for (int word = root + 1; word < tree.size(); word++) {
            Node node = tree.node(word);
            boolean past = node.is(Relation.ACL)
                    && (node.penn().equals("VBD") || node.penn().equals("VBN"))
                    && ClauseRepair.child(tree, word, Relation.OBJ).orElse(word) > word;
            if (past && hangsOn(tree, word, root)) {
                return OptionalInt.of(word);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean hangsOn(Tree tree, int word, int root) {
        int at = tree.node(word).head();
        while (at != root && at != Node.ROOT) {
            if (tree.node(at).is(Relation.ACL_RELCL) || tree.node(at).is(Relation.PARATAXIS)) {
                return false;
            }
            at = tree.node(at).head();
        }
        return at == root;
    }

    private static int first(Tree tree, int word) {
        int first = word;
        for (int child : tree.children(word)) {
            first = Math.min(first, child < word ? first(tree, child) : word);
        }
        return first;
    }

    private static int last(Tree tree, int word) {
        int last = word;
        for (int child : tree.children(word)) {
            last = Math.max(last, child > word ? last(tree, child) : word);
        }
        return last;
    }
}
