package org.proviso.bench;

import static java.util.stream.Collectors.toUnmodifiableMap;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * NLP4J's tree as one of Universal Dependencies, as far as it can be turned: there a preposition heads its object, "be" its
 * predicate, a conjunct the next one, and "to go" of "wants them to go" has a subject. Names stay as they are (last word first),
 * and so do words that the two cut into phrases differently: heads compare only roughly, subjects and objects well.
 */
final class Nlp4jTree {
    private static final Map<String, Relation> RELATIONS =
            Tables.cells(Nlp4jTree.class, "nlp4j-relations.tsv", 2).stream()
                    .collect(toUnmodifiableMap(
                            List::getFirst, row -> Relation.of(row.getLast()).orElseThrow()));
    private static final Map<String, PartOfSpeech> TAGS = Tables.cells(Nlp4jTree.class, "penn-tags.tsv", 2).stream()
            .collect(toUnmodifiableMap(List::getFirst, row -> PartOfSpeech.valueOf(row.getLast())));

    private final List<Token> tokens;
    private final String[] penn;
    private final String[] lemma;
    private final String[] label;
    private final int[] head;

    private Nlp4jTree(List<Token> tokens, NLPNode[] nodes) {
        int size = tokens.size();
        this.tokens = tokens;
        this.penn = new String[size];
        this.lemma = new String[size];
        this.label = new String[size];
        this.head = new int[size];
        for (int i = 0; i < size; i++) {
            penn[i] = nodes[i + 1].getPartOfSpeechTag();
            lemma[i] = nodes[i + 1].getLemma();
            label[i] = nodes[i + 1].getDependencyLabel();
            head[i] = nodes[i + 1].getDependencyHead().getID() - 1;
        }
    }

    /** @param nodes what NLP4J said, its own root first */
    static Tree of(List<Token> tokens, NLPNode[] nodes) {
        if (tokens.isEmpty()) {
            return new Tree(List.of());
        }
        Nlp4jTree tree = new Nlp4jTree(tokens, nodes);
        tree.words()
                .boxed()
                .sorted(Comparator.comparingInt((Integer word) -> -tree.depth(word)))
                .forEach(tree::preposition);
        tree.words().forEach(tree::copula);
        tree.words().forEach(tree::conjunct);
        tree.words().forEach(tree::infinitive);
        tree.joinRoots();
        return tree.built();
    }

    private IntStream words() {
        return IntStream.range(0, head.length);
    }

    private IntStream children(int word) {
        return words().filter(child -> head[child] == word);
    }

    private OptionalInt child(int word, IntPredicate wanted) {
        return children(word).filter(wanted).findFirst();
    }

    private boolean is(int word, String... labels) {
        return Set.of(labels).contains(label[word]);
    }

    private void hang(int word, int newHead, String newLabel) {
        head[word] = newHead;
        label[word] = newLabel;
    }

    /** How far below the root; a loop counts as deep as the sentence is long. */
    private int depth(int word) {
        int depth = 0;
        for (int at = word; head[at] >= 0 && depth < head.length; at = head[at]) {
            depth++;
        }
        return depth;
    }

    /** The object takes the preposition's place, and the preposition hangs on it; so too a clause ("by going"). */
    private void preposition(int word) {
        OptionalInt object = child(word, child -> is(child, "pobj"));
        OptionalInt clause = object.isPresent() ? object : child(word, child -> is(child, "pcomp"));
        boolean preposition = is(word, "prep", "agent") || Set.of("IN", "TO").contains(penn[word]);
        if (clause.isEmpty() || head[word] < 0 || !preposition) {
            return;
        }
        int heir = clause.getAsInt();
        String inherited = is(word, "agent", "conj") ? label[word] : object.isPresent() ? "pobj" : "pcomp";
        inherit(word, heir, inherited, object.isPresent() ? "case" : "mark");
    }

    /** A word takes the place of its head, which then hangs on it. */
    private void inherit(int word, int heir, String heirsLabel, String wordsLabel) {
        children(word).filter(child -> child != heir).forEach(child -> head[child] = heir);
        hang(heir, head[word], heirsLabel);
        hang(word, heir, wordsLabel);
    }

    /** The predicate heads "be"; but what "there is" has for a predicate is a subject. */
    private void copula(int word) {
        if (!lemma[word].equals("be") || is(word, "aux", "auxpass", "cop")) {
            return;
        }
        Optional<Integer> predicate = predicate(word);
        if (predicate.isPresent() && child(word, child -> is(child, "expl")).isPresent()) {
            label[predicate.get()] = "nsubj";
        } else {
            predicate.ifPresent(heir -> inherit(word, heir, label[word], "cop"));
        }
    }

    private Optional<Integer> predicate(int word) {
        OptionalInt noun = child(word, child -> is(child, "attr", "acomp"));
        boolean clause = child(word, child -> is(child, "ccomp", "xcomp", "expl")).isPresent();
        OptionalInt place = child(word, child -> child > word && is(child, "pobj") && !clause);
        return noun.isPresent()
                ? Optional.of(noun.getAsInt())
                : place.isPresent() ? Optional.of(place.getAsInt()) : Optional.empty();
    }

    /** Every conjunct hangs on the first one, and the conjunction on the conjunct behind it. */
    private void conjunct(int word) {
        if (is(word, "conj", "cc") && head[word] >= 0) {
            int first = firstConjunct(head[word]);
            head[word] = first;
            if (is(word, "cc")) {
                head[word] = words().filter(next -> next > word && is(next, "conj") && head[next] >= 0)
                        .filter(next -> firstConjunct(head[next]) == first)
                        .findFirst()
                        .orElse(first);
            }
        }
    }

    private int firstConjunct(int word) {
        int at = word;
        for (int steps = 0; is(at, "conj") && head[at] >= 0 && steps < head.length; steps++) {
            at = head[at];
        }
        return at;
    }

    /** "wants them to go": <em>them</em> is the object of <em>wants</em>. */
    private void infinitive(int word) {
        if (is(word, "ccomp")
                && head[word] >= 0
                && child(word, child -> penn[child].equals("TO")).isPresent()) {
            label[word] = "xcomp";
            child(word, child -> is(child, "nsubj")).ifPresent(subject -> hang(subject, head[word], "dobj"));
        }
    }

    /** One root: the first; what else has no head, or hangs on itself, hangs on it. */
    private void joinRoots() {
        int root = words().filter(word -> head[word] < 0).findFirst().orElse(0);
        head[root] = Node.ROOT;
        words().filter(word -> word != root && head[word] < 0).forEach(word -> hang(word, root, "parataxis"));
        words().filter(word -> depth(word) == head.length).forEach(word -> hang(word, root, "dep"));
    }

    private Tree built() {
        return new Tree(words().mapToObj(
                        word -> new Node(tokens.get(word).tagged(tag(word)), penn[word], lemma[word], head[word], relation(word)))
                .toList());
    }

    private Relation relation(int word) {
        if (head[word] == Node.ROOT) {
            return Relation.ROOT;
        }
        boolean underNoun = penn[head[word]].startsWith("NN");
        return switch (label[word]) {
            case "aux" -> penn[word].equals("TO") ? Relation.MARK : Relation.AUX;
            case "pobj" -> underNoun ? Relation.NMOD : Relation.OBL;
            case "pcomp" -> underNoun ? Relation.ACL : Relation.ADVCL;
            case "nmod" -> modifier(word);
            default -> RELATIONS.getOrDefault(label[word], Relation.DEP);
        };
    }

    private Relation modifier(int word) {
        if (penn[word].equals("CD")) {
            return Relation.NUMMOD;
        }
        return penn[word].startsWith("JJ") || penn[word].startsWith("VB")
                ? Relation.AMOD
                : penn[word].startsWith("NN") ? Relation.COMPOUND : Relation.NMOD;
    }

    private PartOfSpeech tag(int word) {
        PartOfSpeech usual = TAGS.getOrDefault(penn[word], PartOfSpeech.X);
        return switch (penn[word]) {
            case "IN" -> is(word, "mark") ? PartOfSpeech.SCONJ : usual;
            case "TO" -> is(word, "case") ? PartOfSpeech.ADP : usual;
            case "DT" -> is(word, "det", "predet", "preconj") ? usual : PartOfSpeech.PRON;
            case "WDT" -> is(word, "det") ? PartOfSpeech.DET : usual;
            case "RB" -> is(word, "neg") && !lemma[word].equals("never") ? PartOfSpeech.PART : usual;
            case "NN" -> tokens.get(word).form().equals("%") ? PartOfSpeech.SYM : usual;
            default -> usual == PartOfSpeech.VERB && is(word, "aux", "auxpass", "cop") ? PartOfSpeech.AUX : usual;
        };
    }
}
