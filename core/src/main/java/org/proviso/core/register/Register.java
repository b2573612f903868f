package org.proviso.core.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Modality;
import org.proviso.core.register.Event.DocumentSkipped;
import org.proviso.core.register.Event.DocumentTaken;
import org.proviso.core.register.Event.MatterOpened;
import org.proviso.core.register.Event.OriginFound;

/**
 * Everything that a log tells, at one point of it: an immutable view, made by {@link RegisterFold}. Maps and lists are in
 * the order of the log.
 */
public record Register(
        SequencedMap<DocumentId, Told<DocumentTaken>> documents,
        List<Told<DocumentSkipped>> skipped,
        Derived derived,
        Wordings wordings,
        SequencedMap<MatterId, Told<MatterOpened>> matters,
        SequencedMap<EntryId, Entry> entries) {
    public Register {
        documents = frozen(documents);
        skipped = List.copyOf(skipped);
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
        SequencedMap<EntryId, Entry> knownEntries = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            if (entry.openedAt().compareTo(time) <= 0) {
                knownEntries.put(entry.id(), entry.knownAt(time));
            }
        }
        return new Register(
                known(documents, time),
                skipped.stream().filter(told -> told.isKnownAt(time)).toList(),
                derived.knownAt(time),
                wordings.knownAt(time),
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

    /** The text that a document derives from, or may derive from; itself when nothing else was told. */
    public DocumentId origin(DocumentId document) {
        return derived.of(document).map(OriginFound::origin).orElse(document);
    }

    /** How a document derives from its {@link #origin}. */
    public Event.Relation relation(DocumentId document) {
        return derived.of(document).map(OriginFound::relation).orElse(Event.Relation.ORIGINAL);
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

    /** What stands behind an entry of this register, page furniture left out. */
    public Support support(Entry entry) {
        return new Supports(this, entry).of(entry.filings());
    }

    /**
     * The claims of an entry of this register that stand only in altered copies: in a copy, and not in the document that it
     * derives from though the register has that.
     */
    public Set<ClaimId> altered(Entry entry) {
        return new Altered(this, entry).claims();
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
