package org.proviso.core.model;

import java.util.Optional;

/**
 * When a document says it was published.
 *
 * @param grounds where that was read
 * @param impossible why the date cannot be true (the text dates a later event), or nothing
 */
public record PublicationDate(Edtf date, Grounds grounds, Optional<String> impossible) {
    /** Where a publication date was read. */
    public enum Grounds {
        /** Page or file metadata: front matter, {@code <meta>}, {@code <time>}, JSON-LD. */
        METADATA,
        /** A dateline: a line of its own, or the head of the first paragraph. */
        DATELINE,
        /** A dateline without a year, which only one year fits that is behind all that the text tells of as past. */
        DATELINE_WITHOUT_YEAR,
        /** A dateline without a year, which is the one in which the weekday fits that the text tells of. */
        DATELINE_BY_WEEKDAY,
        /** The running text. */
        TEXT
    }
}
