package org.proviso.core.register;

/**
 * An entry as it stood on a day, as far as the register knew at a time.
 *
 * @param entry with the claims that were known
 * @param state without a position when the entry's claims all begin later
 * @param support of all its known claims, page furniture left out
 */
public record Standing(Entry entry, State state, Support support) {}
