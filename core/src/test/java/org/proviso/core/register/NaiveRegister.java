package org.proviso.core.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;

/** The questions that a register answers, answered from the bare list of events, each time from the start: slow and plain. */
record NaiveRegister(List<Recorded> events) {
    /** What is said of an entry on a day: comparable, no more. */
    record Answer(
            String label,
            Optional<LocalDate> since,
            Set<DocumentId> origins,
            Set<DocumentId> documents,
            Set<String> speakers) {}

    Answer ask(EntryId entry, LocalDate validAt, RecordedAt knownAt) {
        List<Recorded> known = events.stream()
                .filter(record -> !record.recordedAt().value().isAfter(knownAt.value()))
                .toList();
        List<Claim> claims = known.stream()
                .map(Recorded::event)
                .filter(event ->
                        event instanceof Event.ClaimFiled filed && filed.entry().equals(entry))
                .map(event -> ((Event.ClaimFiled) event).claim())
                .filter(claim -> !claim.furniture())
                .toList();
        List<Claim> begun = claims.stream()
                .filter(claim -> !effective(claim, known).isAfter(validAt))
                .toList();
        boolean holds = begun.stream().anyMatch(claim -> claim.modality() == Modality.ACTUAL);
        List<Claim> telling = begun.stream()
                .filter(claim -> !holds || claim.modality() == Modality.ACTUAL)
                .toList();
        Optional<LocalDate> latest =
                telling.stream().map(claim -> effective(claim, known)).max(LocalDate::compareTo);
        Set<String> labels = new TreeSet<>();
        telling.stream()
                .filter(claim -> effective(claim, known).equals(latest.orElseThrow()))
                .forEach(claim -> labels.add(sortable(claim)));
        Set<DocumentId> origins = new HashSet<>();
        Set<DocumentId> documents = new HashSet<>();
        Set<String> speakers = new HashSet<>();
        for (Claim claim : claims) {
            documents.add(claim.evidence().document());
            origins.add(origin(claim.evidence().document(), known));
            claim.said().speaker().map(Party::name).ifPresent(speakers::add);
        }
        return new Answer(String.join(" | ", labels), latest, origins, documents, speakers);
    }

    private static String sortable(Claim claim) {
        String act = claim.move().act().wireName();
        return claim.modality() == Modality.ACTUAL
                ? act
                : act + " (" + claim.modality().wireName() + ")";
    }

    private static LocalDate effective(Claim claim, List<Recorded> known) {
        Optional<LocalDate> own = claim.terms().when().flatMap(Edtf::earliest);
        if (own.isPresent()) {
            return own.get();
        }
        for (Recorded record : known) {
            if (record.event() instanceof Event.DocumentTaken taken
                    && taken.document().equals(claim.evidence().document())) {
                return taken.published().isPresent()
                                && taken.published().get().impossible().isEmpty()
                        ? taken.published().get().date().earliest().orElseThrow()
                        : LocalDate.ofInstant(taken.provenance().capturedAt().value(), ZoneOffset.UTC);
            }
        }
        throw new AssertionError("no such document");
    }

    private static DocumentId origin(DocumentId document, List<Recorded> known) {
        DocumentId origin = document;
        for (Recorded record : known) {
            if (record.event() instanceof Event.OriginFound found
                    && found.document().equals(document)) {
                origin = found.origin();
            }
        }
        return origin;
    }
}
