package org.proviso.core.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.register.Event.DocumentSkipped;
import org.proviso.core.register.Event.DocumentTaken;
import org.proviso.core.register.Event.MatterOpened;
import org.proviso.core.register.Event.OriginFound;

/**
 * Everything that a log tells, at one point of it: an immutable view, made by {@link RegisterFold}. Maps and lists are in
 * the order of the log.
 *
 * @param origins for each document, what the register was told of its origin; the last holds
 */
public record Register(
        SequencedMap<DocumentId, Told<DocumentTaken>> documents,
        List<Told<DocumentSkipped>> skipped,
        SequencedMap<DocumentId, List<Told<OriginFound>>> origins,
        SequencedMap<MatterId, Told<MatterOpened>> matters,
        SequencedMap<EntryId, Entry> entries) {
    public Register {
        documents = frozen(documents);
        skipped = List.copyOf(skipped);
        origins = frozen(origins);
        matters = frozen(matters);
        entries = frozen(entries);
    }

    /** Replays a whole log. */
    public static Register of(EventLog log) {
        RegisterFold fold = new RegisterFold();
        log.replay(0, fold::evolve);
        return fold.register();
    }

    /** The register as it was at a time: the same as replaying only what was recorded until then. */
    public Register knownAt(RecordedAt time) {
        SequencedMap<DocumentId, List<Told<OriginFound>>> knownOrigins = new LinkedHashMap<>();
        origins.forEach((document, told) -> {
            List<Told<OriginFound>> known =
                    told.stream().filter(one -> one.isKnownAt(time)).toList();
            if (!known.isEmpty()) {
                knownOrigins.put(document, known);
            }
        });
        SequencedMap<EntryId, Entry> knownEntries = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            if (entry.openedAt().compareTo(time) <= 0) {
                knownEntries.put(entry.id(), entry.knownAt(time));
            }
        }
        return new Register(
                known(documents, time),
                skipped.stream().filter(told -> told.isKnownAt(time)).toList(),
                knownOrigins,
                known(matters, time),
                knownEntries);
    }

    /** Every entry as it stood on a day, as far as the register knew at a time. */
    public List<Standing> asOf(LocalDate validAt, RecordedAt knownAt) {
        return knownAt(knownAt).asOf(validAt);
    }

    /** Every entry as it stood on a day, as far as the register knows now. */
    public List<Standing> asOf(LocalDate validAt) {
        return entries.values().stream()
                .map(entry -> new Standing(entry, state(entry, validAt), support(entry)))
                .toList();
    }

    public Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** What the register was told of a document; nothing when it does not have it. */
    public Optional<DocumentTaken> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id)).map(Told::event);
    }

    /** The text that a document derives from; itself when nothing else was told. */
    public DocumentId origin(DocumentId document) {
        List<Told<OriginFound>> told = origins.getOrDefault(document, List.of());
        return told.isEmpty() ? document : told.getLast().event().origin();
    }

    /**
     * The day from which a claim says that something is so: the first day of its own date, else the document's publication
     * date unless that is impossible, else the day (in UTC) on which the document was captured.
     */
    public LocalDate effective(Claim claim) {
        return told(claim)
                .orElseGet(() -> LocalDate.ofInstant(
                        taken(claim).provenance().capturedAt().value(), ZoneOffset.UTC));
    }

    /** Whether the claim or its document says when; if not, its effective day is only the day of capture. */
    public boolean isDated(Claim claim) {
        return told(claim).isPresent();
    }

    private Optional<LocalDate> told(Claim claim) {
        return claim.terms()
                .when()
                .flatMap(Edtf::earliest)
                .or(() -> taken(claim)
                        .published()
                        .filter(published -> published.impossible().isEmpty())
                        .flatMap(published -> published.date().earliest()));
    }

    /** What happened to an entry of this register, by date, then in the order of acts and modalities. */
    public List<Transition> transitions(Entry entry) {
        return Transitions.of(this, entry);
    }

    /** How an entry of this register stands on a day. */
    public State state(Entry entry, LocalDate validAt) {
        List<Transition> begun = transitions(entry).stream()
                .filter(transition -> !transition.effective().isAfter(validAt))
                .toList();
        List<Transition> holding = begun.stream().filter(Transition::holds).toList();
        List<Transition> telling = holding.isEmpty() ? begun : holding;
        if (telling.isEmpty()) {
            return new State(List.of(), List.of());
        }
        LocalDate latest = telling.getLast().effective();
        return new State(
                telling.stream()
                        .filter(transition -> transition.effective().equals(latest))
                        .toList(),
                holding.isEmpty()
                        ? List.of()
                        : begun.stream()
                                .filter(transition -> transition.modality() == Modality.NEGATED
                                        && !transition.effective().isBefore(latest))
                                .toList());
    }

    /** What stands behind an entry of this register. */
    public Support support(Entry entry) {
        return support(entry.filings().stream()
                .filter(filing -> !filing.claim().furniture())
                .toList());
    }

    Support support(List<Filing> filings) {
        Set<DocumentId> texts = new LinkedHashSet<>();
        Set<DocumentId> sources = new LinkedHashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        for (Filing filing : filings) {
            sources.add(filing.document());
            texts.add(origin(filing.document()));
            filing.claim().said().speaker().map(Party::name).ifPresent(speakers::add);
        }
        return new Support(new ArrayList<>(texts), new ArrayList<>(sources), new ArrayList<>(speakers));
    }

    private DocumentTaken taken(Claim claim) {
        DocumentId id = claim.evidence().document();
        return document(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a claim from a document that this register does not have: " + id.value()));
    }

    private static <K, E extends Event> SequencedMap<K, Told<E>> known(SequencedMap<K, Told<E>> told, RecordedAt time) {
        SequencedMap<K, Told<E>> known = new LinkedHashMap<>();
        told.forEach((key, one) -> {
            if (one.isKnownAt(time)) {
                known.put(key, one);
            }
        });
        return known;
    }

    private static <K, V> SequencedMap<K, V> frozen(Map<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}
