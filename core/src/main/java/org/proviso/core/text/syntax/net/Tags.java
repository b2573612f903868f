package org.proviso.core.text.syntax.net;

/**
 * The tags of a sentence's words, by number in the model's {@link Labels}.
 *
 * @param universal of each word
 * @param penn of each word
 * @param scores of each word, of every tag; those of the Penn tags begin at {@code from}. They hold until a tree is made
 */
@SuppressWarnings("ArrayRecordComponent") // inner loops work on the arrays; nobody compares two of these
public record Tags(int[] universal, int[] penn, float[][] scores, int from) {
    /** By how much the network prefers one Penn tag of a word to another; below zero where it prefers the other. */
    public float lead(int word, int one, int other) {
        return scores[word][from + one] - scores[word][from + other];
    }
}
