package org.proviso.sources;

/** A line of a sentence in CoNLL-U. */
public sealed interface ConlluLine {
    /** Something said about the sentence, from its {@code #} on. */
    record Comment(String words) implements ConlluLine {}

    /** A word of the tree; words are numbered 1, 2, 3 in each sentence. */
    record Word(ConlluRow row) implements ConlluLine {}

    /**
     * What is written in place of several words: {@code 1-2 didn't}. It stands before them.
     *
     * @param last the number of the last of these words
     */
    record Range(ConlluRow row, int last) implements ConlluLine {}

    /** A word that is understood and not written, which has no place in the tree: {@code 8.1}. */
    record Empty(ConlluRow row) implements ConlluLine {}
}
