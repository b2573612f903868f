package org.proviso.core.model;

/** Page text that is not the article. It stays in the text; claims found there are pointers. */
public record Furniture(Span at, Kind kind) {
    /** What kind of page text it is. */
    public enum Kind {
        /** A line that links to another article. */
        RELATED,
        /** A photo or video caption. */
        CAPTION,
        /** A comment form, or its closing notice. */
        COMMENTS,
        /** A menu, a share bar, a subscription box, a source link. */
        MENU,
        /** Who wrote it and who contributed. */
        CREDIT
    }
}
