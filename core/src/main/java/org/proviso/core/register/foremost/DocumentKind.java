package org.proviso.core.register.foremost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.proviso.core.register.Event;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.tables.Tables;

/** Of what kind a document is, by {@code document-kinds.tsv}. */
enum DocumentKind {
    TALK,
    /** Of none of the others: most news. */
    OTHER,
    PAPER,
    ORDER;

    private static final List<List<String>> ROWS = Tables.cells(DocumentKind.class, "document-kinds.tsv", 3);

    static DocumentKind of(Event.DocumentTaken document) {
        String title = " " + ContentWords.plain(document.title().orElse("")) + " ";
        String address = document.provenance().address().orElse("").toLowerCase(Locale.ROOT);
        return named("title", words -> title.contains(" " + words + " "))
                .or(() -> named("address", words -> address.contains("/" + words + "/")))
                .orElse(OTHER);
    }

    private static Optional<DocumentKind> named(String where, Predicate<String> has) {
        return ROWS.stream()
                .filter(row -> row.getFirst().equals(where) && has.test(row.get(1)))
                .map(row -> valueOf(row.get(2).toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
