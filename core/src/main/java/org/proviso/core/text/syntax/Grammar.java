package org.proviso.core.text.syntax;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;

/**
 * What the views ask of a tree again and again, found in one pass each: an order in which heads come before what hangs on
 * them, how far each word's dependents reach, and the word's subject and objects. Whoever walks a word's children does so
 * for the word's own sake, never once for each child, so that a word with many children costs no more than many words.
 */
final class Grammar {
    static final int NONE = -1;

    private static final Set<Relation> NOUN_PLACES = EnumSet.of(
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.OBJ,
            Relation.IOBJ,
            Relation.OBL,
            Relation.OBL_AGENT,
            Relation.NMOD,
            Relation.NMOD_POSS,
            Relation.APPOS);

    private final Tree tree;
    private final String[] lower;
    private final int[] order;
    private final int[] left;
    private final int[] right;
    private final int[] subject;
    private final int[] object;
    private final int[] indirect;
    private final int[] agent;
    private final int[] possessor;
    private final boolean[] helped;

    Grammar(Tree tree) {
        this.tree = tree;
        int size = tree.size();
        order = topDown(tree);
        left = new int[size];
        right = new int[size];
        reach();
        subject = filled(size);
        object = filled(size);
        indirect = filled(size);
        agent = filled(size);
        possessor = filled(size);
        helped = new boolean[size];
        lower = new String[size];
        for (int word = 0; word < size; word++) {
            lower[word] = tree.node(word).token().lower();
            note(word);
        }
    }

    private static int[] filled(int size) {
        int[] words = new int[size];
        Arrays.fill(words, NONE);
        return words;
    }

    private static int[] topDown(Tree tree) {
        int[] order = new int[tree.size()];
        int filled = 0;
        if (tree.size() > 0) {
            order[filled++] = tree.root();
        }
        for (int next = 0; next < filled; next++) {
            for (int child : tree.children(order[next])) {
                order[filled++] = child;
            }
        }
        return order;
    }

    private void reach() {
        for (int place = order.length - 1; place >= 0; place--) {
            int word = order[place];
            left[word] = word;
            right[word] = word;
            for (int child : tree.children(word)) {
                left[word] = Math.min(left[word], left[child]);
                right[word] = Math.max(right[word], right[child]);
            }
        }
    }

    private void note(int word) {
        int head = head(word);
        if (head == NONE) {
            return;
        }
        Relation relation = relation(word);
        switch (relation) {
            case NSUBJ, NSUBJ_PASS, CSUBJ, CSUBJ_PASS -> noteFirst(subject, head, word);
            case OBJ -> noteFirst(object, head, word);
            case IOBJ -> noteFirst(indirect, head, word);
            case OBL_AGENT -> noteFirst(agent, head, word);
            case NMOD_POSS -> noteFirst(possessor, head, word);
            case AUX, AUX_PASS, COP -> helped[head] = true;
            default -> {}
        }
    }

    private static void noteFirst(int[] words, int head, int word) {
        words[head] = words[head] == NONE ? word : words[head];
    }

    Tree tree() {
        return tree;
    }

    int size() {
        return order.length;
    }

    /** The words, heads before what hangs on them. */
    int[] order() {
        return order.clone();
    }

    int head(int word) {
        return tree.node(word).head();
    }

    Relation relation(int word) {
        return tree.node(word).relation();
    }

    boolean is(int word, Relation general) {
        return relation(word).is(general);
    }

    boolean is(int word, PartOfSpeech tag) {
        return tree.node(word).token().is(tag);
    }

    String penn(int word) {
        return tree.node(word).penn();
    }

    String lemma(int word) {
        return tree.node(word).lemma();
    }

    String lower(int word) {
        return lower[word];
    }

    /** The first word of all that hangs on this one. */
    int left(int word) {
        return left[word];
    }

    /** The last word of all that hangs on this one. */
    int right(int word) {
        return right[word];
    }

    /** The subject that hangs on the word itself, a noun or a clause, but not the one outside a clause that is a predicate. */
    int subject(int word) {
        return subject[word];
    }

    int object(int word) {
        return object[word];
    }

    int indirectObject(int word) {
        return indirect[word];
    }

    int agent(int word) {
        return agent[word];
    }

    int possessor(int word) {
        return possessor[word];
    }

    /** Whether an auxiliary or a copula hangs on the word. */
    boolean isHelped(int word) {
        return helped[word];
    }

    /** The first child in a relation or a subtype of it. */
    int child(int word, Relation general) {
        for (int child : tree.children(word)) {
            if (is(child, general)) {
                return child;
            }
        }
        return NONE;
    }

    boolean hasChild(int word, Relation general) {
        return child(word, general) != NONE;
    }

    /** Whether a verb stands for a noun: "the accused", "try the following". */
    boolean isNounLikeVerb(int word) {
        boolean isPlaced = NOUN_PLACES.contains(relation(word));
        return isPlaced && is(word, PartOfSpeech.VERB) && hasChild(word, Relation.DET);
    }
}
