package org.proviso.core.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Event.ClaimFiled;
import org.proviso.core.register.Event.ClaimLapsed;
import org.proviso.core.register.Event.ClaimMoved;
import org.proviso.core.register.Event.DocumentSkipped;
import org.proviso.core.register.Event.DocumentTaken;
import org.proviso.core.register.Event.EntryOpened;
import org.proviso.core.register.Event.EntryPlaced;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Event.LinkProposed;
import org.proviso.core.register.Event.MatterOpened;
import org.proviso.core.register.Event.MatterPlaced;
import org.proviso.core.register.Event.OriginFound;
import org.proviso.core.register.Event.OriginJudged;
import org.proviso.core.register.Event.PassageFound;
import org.proviso.core.register.Tellings.Row;

/**
 * Makes a register from its log, event by event, in order. What the log tells twice (a document, a matter, an entry), is
 * as it was told first; of a document's origin the last word holds. Changed in place, for speed, by one thread; what
 * {@link #register} hands out does not change any more.
 */
public final class RegisterFold {
    private static final RecordedAt START = new RecordedAt(Instant.EPOCH);

    private final Shared shared;

    /** Whether what documents say is told by {@link #said} alone, and of matters only those that are shown. */
    private final boolean part;

    private final SequencedMap<DocumentId, Told<DocumentTaken>> documents = new LinkedHashMap<>();
    private final List<Told<DocumentSkipped>> skipped = new ArrayList<>();
    private final SequencedMap<DocumentId, List<Told<OriginFound>>> origins = new LinkedHashMap<>();
    private final List<Told<OriginJudged>> judgements = new ArrayList<>();
    private final List<Told<PassageFound>> passages = new ArrayList<>();
    private final SequencedMap<DocumentId, List<Wording>> wordings = new LinkedHashMap<>();
    private final SequencedMap<MatterId, Told<MatterOpened>> matters = new LinkedHashMap<>();
    /** With lists of claims that are still coming. */
    private final SequencedMap<EntryId, Tellings.Telling> entries = new LinkedHashMap<>();

    private final Map<EntryId, List<Told<EntryPlaced>>> placed = new HashMap<>();
    private final Map<MatterId, List<Told<MatterPlaced>>> mattersPlaced = new HashMap<>();
    private final Map<EntryId, List<Told<LinkProposed>>> proposed = new HashMap<>();
    private final Map<ClaimId, List<Told<ClaimMoved>>> moved = new HashMap<>();
    private final List<Told<JudgementMade>> decisions = new ArrayList<>();

    public RegisterFold() {
        this(false, true);
    }

    private RegisterFold(boolean part, boolean shares) {
        this.part = part;
        this.shared = new Shared(shares);
    }

    /**
     * Makes a part of a register from those events of its log that some entries need. What the documents say that theirs derive
     * from must be told by {@link #said}; a matter needs to be told of only where an entry that is shown belongs to it.
     */
    public static RegisterFold ofPart() {
        return ofPart(false);
    }

    /**
     * The same, of a part that may stay in memory.
     *
     * @param kept whether it stays, so that values that repeat are worth sharing
     */
    public static RegisterFold ofPart(boolean kept) {
        return new RegisterFold(true, kept);
    }

    /**
     * Takes the next event.
     *
     * @throws ProvisoException with INVALID when it speaks of a matter, an entry or a document that no event before it made
     *     known
     */
    public void evolve(Recorded recorded) {
        RecordedAt time = shared.one(recorded.recordedAt());
        switch (recorded.event()) {
            case DocumentTaken taken -> documents.putIfAbsent(shared.one(taken.document()), new Told<>(time, taken));
            case DocumentSkipped event -> skipped.add(new Told<>(time, event));
            case OriginFound found ->
                origins.computeIfAbsent(shared.one(found.document()), first -> new ArrayList<>(1))
                        .add(new Told<>(
                                time,
                                new OriginFound(
                                        shared.one(found.document()),
                                        shared.one(found.origin()),
                                        found.relation(),
                                        found.reason())));
            case OriginJudged judged -> judge(recorded.sequence(), time, judged);
            case PassageFound passage -> passages.add(new Told<>(time, passage));
            case MatterOpened opened -> matters.putIfAbsent(opened.matter(), new Told<>(time, opened));
            case EntryOpened opened -> open(recorded.sequence(), time, opened);
            case ClaimFiled filed -> file(recorded.sequence(), time, filed);
            case EntryPlaced place -> place(recorded.sequence(), time, place);
            case MatterPlaced place -> place(recorded.sequence(), time, place);
            case LinkProposed link -> add(proposed, link.entry(), time, link);
            case ClaimMoved move -> move(recorded.sequence(), time, move);
            case ClaimLapsed lapse -> lapse(recorded.sequence(), time, lapse);
            case JudgementMade made -> decisions.add(new Told<>(time, made));
        }
    }

    /**
     * What a document says, for a part of a register that does not show its claims.
     *
     * @param keys of its claims, page furniture left out: {@link #wording}
     */
    public void said(DocumentId document, long... keys) {
        List<Wording> words = wordings.computeIfAbsent(shared.one(document), first -> new ArrayList<>(2));
        for (long key : keys) {
            words.add(new Wording(START, key));
        }
    }

    /** The same of one claim, where it is asked for earlier times, too. */
    public void said(RecordedAt time, Claim claim) {
        wordings.computeIfAbsent(shared.one(claim.evidence().document()), first -> new ArrayList<>(2))
                .add(Wording.of(shared.one(time), claim));
    }

    /** A key of what a claim says and in which words. */
    public static long wording(Claim claim) {
        return Wording.key(claim);
    }

    /** The register so far. */
    public Register register() {
        SequencedMap<DocumentId, List<Told<OriginFound>>> told = new LinkedHashMap<>();
        origins.forEach((document, words) -> told.put(document, List.copyOf(words)));
        return new Register(
                new LinkedHashMap<>(documents),
                skipped,
                new Derived(told, judgements, passages),
                new Wordings(wordings).copy(),
                new LinkedHashMap<>(matters),
                tellings().copy(),
                decisions);
    }

    /** The same, made of what is kept here: it holds until the next event comes. */
    public Register now() {
        return new Register(
                documents,
                skipped,
                new Derived(origins, judgements, passages),
                new Wordings(wordings),
                matters,
                tellings(),
                decisions);
    }

    private Tellings tellings() {
        return new Tellings(entries, placed, mattersPlaced, moved, proposed);
    }

    private void judge(long sequence, RecordedAt time, OriginJudged judged) {
        for (DocumentId document : List.of(judged.document(), judged.other())) {
            if (!documents.containsKey(document)) {
                throw unknown(sequence, "judges the origin of document " + document.value());
            }
        }
        judgements.add(new Told<>(time, judged));
    }

    private void open(long sequence, RecordedAt time, EntryOpened opened) {
        if (!part && !matters.containsKey(opened.matter())) {
            throw unknown(
                    sequence, "opens an entry in matter " + opened.matter().value());
        }
        entries.putIfAbsent(opened.entry(), new Tellings.Telling(new Told<>(time, opened), new ArrayList<>(2)));
    }

    private void file(long sequence, RecordedAt time, ClaimFiled filed) {
        Tellings.Telling entry = entries.get(filed.entry());
        if (entry == null) {
            throw unknown(sequence, "files a claim in entry " + filed.entry().value());
        }
        DocumentId document = filed.claim().evidence().document();
        if (!documents.containsKey(document)) {
            throw unknown(sequence, "files a claim from document " + document.value());
        }
        word(time, filed);
        Filing filing = new Filing(filed.id(), shared.claim(filed.claim()), time, shared.one(filed.reason()));
        entry.rows().add(new Row(filing, Optional.empty()));
    }

    private void place(long sequence, RecordedAt time, EntryPlaced place) {
        if (!entries.containsKey(place.entry()) || !entries.containsKey(place.into())) {
            throw unknown(
                    sequence,
                    "places entry " + place.entry().value() + " in entry "
                            + place.into().value());
        }
        add(placed, place.entry(), time, place);
    }

    private void place(long sequence, RecordedAt time, MatterPlaced place) {
        if (!matters.containsKey(place.matter()) || !matters.containsKey(place.into())) {
            throw unknown(
                    sequence,
                    "places matter " + place.matter().value() + " in matter "
                            + place.into().value());
        }
        add(mattersPlaced, place.matter(), time, place);
    }

    private void move(long sequence, RecordedAt time, ClaimMoved move) {
        if (!entries.containsKey(move.into())) {
            throw unknown(sequence, "moves a claim to entry " + move.into().value());
        }
        add(moved, move.claim(), time, move);
    }

    private void lapse(long sequence, RecordedAt time, ClaimLapsed lapse) {
        Tellings.Telling entry = entries.get(lapse.entry());
        if (entry == null) {
            throw unknown(
                    sequence, "lets a claim lapse in entry " + lapse.entry().value());
        }
        entry.rows()
                .replaceAll(row -> row.filing().id().equals(lapse.claim())
                                && row.lapsedAt().isEmpty()
                        ? new Row(row.filing(), Optional.of(time))
                        : row);
    }

    private static <K, E extends Event> void add(Map<K, List<Told<E>>> told, K key, RecordedAt time, E event) {
        told.computeIfAbsent(key, first -> new ArrayList<>(1)).add(new Told<>(time, event));
    }

    private void word(RecordedAt time, ClaimFiled filed) {
        if (!part && !filed.claim().furniture()) {
            wordings.computeIfAbsent(shared.one(filed.claim().evidence().document()), first -> new ArrayList<>(2))
                    .add(Wording.of(time, filed.claim()));
        }
    }

    private static ProvisoException unknown(long sequence, String what) {
        return new ProvisoException(
                ProvisoException.Category.INVALID,
                "Event " + sequence + " of the register " + what
                        + ", which no event before it made known: the register is damaged. Go back to a sound copy.");
    }
}
