package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;

/** Finds the dates within a stretch of a text; the pipeline hands in the date finder of core.text. Pure. */
@FunctionalInterface
public interface DatesInText {
    List<DateMention> find(String text, Span within, Optional<LocalDate> published);
}
