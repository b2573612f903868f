package org.proviso.core.text.syntax.net;

/**
 * The tree of a sentence's words.
 *
 * @param heads of each word, the place of its head; {@link Configuration#NONE} for the root
 * @param relations of each word, by number in the model's {@link Labels}; {@link Configuration#NONE} for the root
 */
@SuppressWarnings("ArrayRecordComponent") // as in Tags
public record Arcs(int[] heads, int[] relations) {}
