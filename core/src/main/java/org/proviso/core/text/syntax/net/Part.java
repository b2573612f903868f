package org.proviso.core.text.syntax.net;

/** The tensors of the network, in the order in which the model file holds them; with {@code h} as {@link Sizes} says. */
public enum Part {
    /** From a word's features to one vector of the word. */
    WORD,
    WORD_BIAS,
    /** From a word's vector to the first layer: both directions, each candidate, keep, show and pass. */
    INPUT,
    /** From the vector of the word before to the forward direction. */
    INPUT_BEFORE,
    /** From the vector of the word behind to the backward direction. */
    INPUT_BEHIND,
    INPUT_BIAS,
    /** What the gates of the first layer see of its memory. */
    FIRST_PEEPHOLE,
    /** In place of a vector, what stands before the first word and behind the last. */
    EDGE,
    /** From the first layer to the scores of universal and Penn tags. */
    TAG,
    TAG_BIAS,
    /** What a word's universal tag adds to the second layer. */
    UNIVERSAL_TAG,
    /** What a word's Penn tag adds to the second layer. */
    PENN_TAG,
    /** From the first layer to the second: both directions, each candidate, keep and show. */
    SECOND,
    SECOND_BIAS,
    SECOND_PEEPHOLE,
    /** From the second layer to a word's part in choosing an action, by slot, and a relation, as head and as dependent. */
    SLOT,
    SLOT_BIAS,
    /** In place of a word that a slot lacks. */
    MISSING,
    STACK_DISTANCE,
    CHILD_RELATION,
    ACTION,
    ACTION_BIAS,
    ARC_BIAS,
    ARC_LENGTH,
    RELATION,
    RELATION_BIAS;
}
