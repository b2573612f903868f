package org.proviso.core.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;

/** The questions that a register answers, answered from the bare list of events, each time from the start: slow and plain. */
record NaiveRegister(List<Recorded> events) {
    /** What is said of an entry on a day: comparable, no more. */
    record Answer(
            NaiveTelling.Verdict verdict,
            Set<Support.Voice> origins,
            Set<DocumentId> altered,
            Set<DocumentId> documents,
            Set<String> speakers) {}

    Answer ask(EntryId entry, Lane lane, LocalDate validAt, RecordedAt knownAt) {
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
        Set<Support.Voice> origins = new HashSet<>();
        Set<DocumentId> altered = new HashSet<>();
        Set<DocumentId> documents = new HashSet<>();
        Set<String> speakers = new HashSet<>();
        for (Claim claim : claims) {
            documents.add(claim.evidence().document());
            if (isAltered(claim, claims, known)) {
                altered.add(claim.evidence().document());
            } else {
                origins.add(voice(claim, claims, claims, known));
            }
            claim.said().speaker().map(Party::name).ifPresent(speakers::add);
        }
        claims.stream()
                .filter(claim -> !isAltered(claim, claims, known))
                .forEach(claim -> altered.remove(claim.evidence().document()));
        return new Answer(
                NaiveTelling.on(lane, tellings(claims, known), validAt), origins, altered, documents, speakers);
    }

    private static List<NaiveTelling> tellings(List<Claim> claims, List<Recorded> known) {
        Map<List<Object>, List<Claim>> gathered = new LinkedHashMap<>();
        for (Claim claim : claims) {
            LocalDate[] days = days(claim, claims, known);
            gathered.computeIfAbsent(
                            List.of(
                                    days[0],
                                    days[1],
                                    days[2],
                                    claim.move().act(),
                                    claim.modality(),
                                    isAltered(claim, claims, known)),
                            key -> new ArrayList<>())
                    .add(claim);
        }
        List<NaiveTelling> tellings = new ArrayList<>();
        gathered.forEach((key, same) -> tellings.add(new NaiveTelling(
                (LocalDate) key.get(0),
                (LocalDate) key.get(1),
                (LocalDate) key.get(2),
                same.stream().anyMatch(claim -> claim.terms().when().isPresent()),
                same.stream()
                        .map(claim -> page(claim, claims, known))
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                (Act) key.get(3),
                (Modality) key.get(4),
                (Boolean) key.get(5),
                same.stream()
                        .filter(claim -> !isAltered(claim, claims, known))
                        .map(claim -> voice(claim, same, claims, known))
                        .collect(Collectors.toSet()),
                same.stream()
                        .mapToInt(claim -> claim.said().speaker().isPresent() ? 0 : 1)
                        .min()
                        .orElseThrow())));
        return tellings;
    }

    /** The day under which it is listed, the first that it can mean, the last. */
    private static LocalDate[] days(Claim claim, List<Claim> claims, List<Recorded> known) {
        Optional<Edtf> own = claim.terms().when();
        if (own.isEmpty()) {
            LocalDate page = page(claim, claims, known);
            return new LocalDate[] {page, page, page};
        }
        String written = own.get().value();
        if (written.startsWith("../")) {
            LocalDate end = LocalDate.parse(written.substring(3));
            return new LocalDate[] {end, LocalDate.MIN, end};
        }
        if (written.endsWith("/..")) {
            LocalDate start = LocalDate.parse(written.substring(0, 10));
            return new LocalDate[] {start, start, start};
        }
        if (written.endsWith("?")) {
            LocalDate day = LocalDate.parse(written.substring(0, 10));
            return new LocalDate[] {day, day.minusDays(1), day.plusDays(1)};
        }
        LocalDate first = own.get().earliest().orElseThrow();
        return new LocalDate[] {first, first, own.get().latest().orElseThrow()};
    }

    /** The first day of a page that tells the same and derives from the same text; a dated one goes before an undated. */
    private static LocalDate page(Claim claim, List<Claim> claims, List<Recorded> known) {
        DocumentId origin = origin(claim.evidence().document(), known);
        boolean altered = isAltered(claim, claims, known);
        List<DocumentId> pages = claims.stream()
                .filter(other -> other.move().equals(claim.move()) && other.modality() == claim.modality())
                .filter(other -> isAltered(other, claims, known) == altered)
                .map(other -> other.evidence().document())
                .filter(document -> origin(document, known).equals(origin))
                .toList();
        return pages.stream()
                .flatMap(document -> published(document, known).stream())
                .min(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.ofInstant(Sketch.CAPTURED, ZoneOffset.UTC));
    }

    private static Optional<LocalDate> published(DocumentId document, List<Recorded> known) {
        for (Recorded record : known) {
            if (record.event() instanceof Event.DocumentTaken taken
                    && taken.document().equals(document)) {
                return taken.published()
                        .filter(date -> date.impossible().isEmpty())
                        .flatMap(date -> date.date().earliest());
            }
        }
        throw new AssertionError("no such document");
    }

    /** The text; or the outlet when all that the text's documents say here, unaltered, was told to outlets. */
    private static Support.Voice voice(Claim claim, List<Claim> some, List<Claim> claims, List<Recorded> known) {
        DocumentId text = origin(claim.evidence().document(), known);
        boolean speaks = some.stream()
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
