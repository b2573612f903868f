package org.proviso.cli;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Event;
import org.proviso.core.register.Register;
import org.proviso.core.text.DateFinder;
import org.proviso.sources.Given;
import org.proviso.sources.Intake;
import org.proviso.sources.ShownDay;
import org.proviso.sources.Taking;
import org.proviso.store.SqliteDocuments;

/** The dates of a register's documents that cannot all be right, from their stored texts. */
final class StoredDates {
    /** Of an origin with more documents the first are looked at. */
    private static final int MOST_DOCUMENTS = 50;

    private final SqliteDocuments documents;
    private final Intake intake = Reading.intake();
    private final DateFinder finder = new DateFinder();
    private final Map<DocumentId, Optional<ShownDay>> shown = new HashMap<>();

    StoredDates(SqliteDocuments documents) {
        this.documents = documents;
    }

    /** About the origins of an entry's documents, in words; most often none. */
    List<String> flags(Register register, Entry entry) {
        Set<DocumentId> origins = new LinkedHashSet<>();
        entry.filings().forEach(filing -> origins.add(register.origin(filing.document())));
        return origins.stream()
                .filter(origin -> register.document(origin).isPresent())
                .flatMap(origin -> flags(register, origin).stream())
                .toList();
    }

    private List<String> flags(Register register, DocumentId origin) {
        List<OriginDates.Dated> dated = register.documents().keySet().stream()
                .filter(document -> register.origin(document).equals(origin))
                .filter(document ->
                        document.equals(origin) || register.relation(document).isCopy())
                .limit(MOST_DOCUMENTS)
                .map(document -> dated(register, document))
                .toList();
        return dated.size() < 2 ? List.of() : OriginDates.flags(dated(register, origin), dated);
    }

    private OriginDates.Dated dated(Register register, DocumentId id) {
        Event.DocumentTaken taken = register.document(id).orElseThrow();
        return new OriginDates.Dated(
                EntryText.name(register, id), taken.published(), shown.computeIfAbsent(id, first -> shown(taken)));
    }

    private Optional<ShownDay> shown(Event.DocumentTaken taken) {
        return documents.bytes(taken.document()).flatMap(bytes -> {
            Given given = new Given(
                    taken.provenance().name(),
                    bytes,
                    taken.provenance().address(),
                    taken.provenance().capturedAt());
            return switch (intake.apply(given)) {
                case Taking.Refused refused -> Optional.empty();
                case Taking.Taken(var document, var notes) -> ShownDay.latest(document, finder::find);
            };
        });
    }
}
