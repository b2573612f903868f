package org.proviso.core.text;

import org.proviso.core.model.Edtf;
import org.proviso.core.model.Span;

/**
 * A date or period in the text.
 *
 * @param relative it was resolved against the document's publication date ("Thursday", "last month"), not written out
 */
public record DateMention(Span span, Edtf date, boolean relative) {}
