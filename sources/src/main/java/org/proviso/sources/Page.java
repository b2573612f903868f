package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A file's text with what its format says about it, before furniture and dates are looked for in the text itself.
 *
 * @param published the day that the metadata give
 * @param address the address that the page gives for itself
 * @param lined the text with the lines that its author wrote, of the same length: Markdown makes one of them
 */
record Page(
        String text,
        Optional<String> title,
        List<Unit> units,
        Optional<LocalDate> published,
        Optional<String> address,
        List<String> notes,
        String lined) {
    Page {
        units = List.copyOf(units);
        notes = List.copyOf(notes);
    }
}
