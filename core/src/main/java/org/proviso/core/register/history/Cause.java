package org.proviso.core.register.history;

import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event.JudgementMade;

/** What made a register say something else of an entry. */
public sealed interface Cause {
    /**
     * A document tells of it.
     *
     * @param claims how many claims of it were new
     */
    record Document(DocumentId document, int claims) implements Cause {}

    /** A person decided. */
    record Judged(JudgementMade judgement) implements Cause {}

    /** What was opened as another entry came to it. */
    record Joined(EntryId entry, String reason) implements Cause {}

    /** What was part of it left. */
    record Left(EntryId entry) implements Cause {}

    /** Claims are not made by their document any more as it is read now, or went elsewhere. */
    record Gone(int claims) implements Cause {}

    /** Documents were found, or judged, to derive from another text than before: the support is counted anew. */
    record Origin(DocumentId document) implements Cause {}
}
