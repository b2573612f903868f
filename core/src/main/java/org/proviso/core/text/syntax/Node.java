package org.proviso.core.text.syntax;

import org.proviso.core.text.Token;

/**
 * A word of a tree.
 *
 * @param token the word, with its universal part of speech
 * @param penn its tag in the Penn treebank's finer set, which tells number, tense and participles apart: {@code VBN}
 * @param lemma the word as a dictionary lists it
 * @param head the place in the sentence of the word that this one depends on, counted from 0; {@value #ROOT} for the root
 * @param relation how it depends on it
 */
public record Node(Token token, String penn, String lemma, int head, Relation relation) {
    /** The head of the root. */
    public static final int ROOT = -1;

    public Node {
        if ((head == ROOT) != (relation == Relation.ROOT)) {
            throw new IllegalArgumentException(
                    "only the root has no head: " + token.form() + " has head " + head + " and is " + relation.label());
        }
    }

    public boolean is(Relation general) {
        return relation.is(general);
    }
}
