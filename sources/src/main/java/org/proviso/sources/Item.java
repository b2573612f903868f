package org.proviso.sources;

/** One file on the way in. */
public sealed interface Item {
    /** It was read from the disk or the stream. */
    record Found(Given given) implements Item {}

    /**
     * It was not.
     *
     * @param name as it was given
     * @param reason why, and what to do about it
     */
    record Skipped(String name, String reason) implements Item {}
}
