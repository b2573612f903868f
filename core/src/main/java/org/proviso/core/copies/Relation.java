package org.proviso.core.copies;

/** How two documents hang together, or how a document hangs on its origin. */
public enum Relation {
    /** It derives from none that is known. */
    ORIGINAL,
    /** The same words, whatever the case, punctuation and white space. */
    EXACT,
    /** Nearly the same words. */
    NEAR,
    /** The same text in other words: a machine rewrite, a translation there and back, a spun or condensed copy. */
    REWRITE,
    /** It tells all of the other in other words, and has a text of its own besides: a report that retells a notice. */
    RETOLD,
    /** A copy or not: it cannot be told. It counts neither as a copy nor as a second origin. */
    UNDECIDED,
    /** One quotes a passage of the other, and has a text of its own; never one origin. */
    CONTAINS,
    /** Independent reports of one event. */
    SAME_EVENT,
    /** A person said that they are one origin. */
    JUDGED_SAME,
    /** A person said that they are not one origin. */
    JUDGED_APART;

    /** Whether it makes two documents one origin. */
    public boolean isCopy() {
        return this == EXACT || this == NEAR || this == REWRITE || this == RETOLD || this == JUDGED_SAME;
    }
}
