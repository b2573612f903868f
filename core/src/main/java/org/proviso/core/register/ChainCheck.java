package org.proviso.core.register;

/** What a check of the hash chain found. */
public sealed interface ChainCheck {
    /** Every record follows from the one before. */
    record Whole(long records, String head) implements ChainCheck {}

    /** The first record that does not follow, and why. */
    record Broken(long sequence, String reason) implements ChainCheck {}
}
