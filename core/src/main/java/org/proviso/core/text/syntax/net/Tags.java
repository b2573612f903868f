package org.proviso.core.text.syntax.net;

/**
 * The tags of a sentence's words, by number in the model's {@link Labels}.
 *
 * @param universal of each word
 * @param penn of each word
 */
@SuppressWarnings("ArrayRecordComponent") // inner loops work on the arrays; nobody compares two of these
public record Tags(int[] universal, int[] penn) {}
