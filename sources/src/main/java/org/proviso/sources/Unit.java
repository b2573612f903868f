package org.proviso.sources;

import java.util.Optional;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Span;

/**
 * One line or block of a page, as a reader sees it.
 *
 * @param at where it stands in the text, without white space around it
 * @param markup what the page's markup says it is, when that is not the article
 */
record Unit(Span at, Role role, Optional<Furniture.Kind> markup) {
    /** What the markup makes of it. */
    enum Role {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        CODE
    }

    static Unit paragraph(int start, int end) {
        return new Unit(new Span(start, end), Role.PARAGRAPH, Optional.empty());
    }
}
