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
            Set<Support.Voice> origins,
            Set<DocumentId> altered,
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
        Set<Support.Voice> origins = new HashSet<>();
        Set<DocumentId> altered = new HashSet<>();
        Set<DocumentId> documents = new HashSet<>();
        Set<String> speakers = new HashSet<>();
        for (Claim claim : claims) {
            documents.add(claim.evidence().document());
            if (isAltered(claim, claims, known)) {
                altered.add(claim.evidence().document());
            } else {
                origins.add(voice(claim, claims, known));
            }
            claim.said().speaker().map(Party::name).ifPresent(speakers::add);
        }
        claims.stream()
                .filter(claim -> !isAltered(claim, claims, known))
                .forEach(claim -> altered.remove(claim.evidence().document()));
        return new Answer(String.join(" | ", labels), latest, origins, altered, documents, speakers);
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

    /** The text; or the outlet when all that the text's documents say here, unaltered, was told to outlets. */
    private static Support.Voice voice(Claim claim, List<Claim> claims, List<Recorded> known) {
        DocumentId text = origin(claim.evidence().document(), known);
        boolean speaks = claims.stream()
                .filter(other -> origin(other.evidence().document(), known).equals(text))
                .filter(other -> !isAltered(other, claims, known))
                .anyMatch(other -> other.said().via().isEmpty());
        return speaks
                ? new Support.Voice.Text(text)
                : new Support.Voice.Cited(claim.said().via().orElseThrow());
    }

    private static boolean isAltered(Claim claim, List<Claim> claims, List<Recorded> known) {
        DocumentId document = claim.evidence().document();
        DocumentId origin = origin(document, known);
        Event.Relation relation = Event.Relation.ORIGINAL;
        Set<DocumentId> taken = new HashSet<>();
        Set<DocumentId> dated = new HashSet<>();
        for (Recorded record : known) {
            if (record.event() instanceof Event.OriginFound found
                    && found.document().equals(document)) {
                relation = found.relation();
            }
            if (record.event() instanceof Event.DocumentTaken took && taken.add(took.document())) {
                took.published()
                        .filter(date -> date.impossible().isEmpty())
                        .ifPresent(date -> dated.add(took.document()));
            }
        }
        boolean copy = Set.of(Event.Relation.EXACT, Event.Relation.NEAR, Event.Relation.REWRITE)
                .contains(relation);
        return copy
                && !origin.equals(document)
                && taken.contains(origin)
                && (!dated.contains(origin) || dated.contains(document))
                && claims.stream()
                        .noneMatch(other -> other.evidence().document().equals(origin)
                                && other.move().act() == claim.move().act()
                                && other.modality() == claim.modality());
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
