package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event.DocumentSkipped;
import org.proviso.core.register.Event.DocumentTaken;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Event.LinkProposed;
import org.proviso.core.register.Event.MatterOpened;
import org.proviso.core.register.Event.OriginFound;

/**
 * Everything that a log tells, at one point of it: an immutable view, made by {@link RegisterFold}. Maps and lists are in
 * the order of the log.
 */
public final class Register {
    private final SequencedMap<DocumentId, Told<DocumentTaken>> documents;
    private final List<Told<DocumentSkipped>> skipped;
    private final Derived derived;
    private final Wordings wordings;
    private final SequencedMap<MatterId, Told<MatterOpened>> matters;
    private final Tellings tellings;
    private final Judgements judgements;
    private final SequencedMap<EntryId, Entry> entries;

    /** What a view makes of the claims of an entry, one by one in their order, and keeps with it as it grows. */
    public interface Tally {
        /**
         * Takes a claim behind those that it has.
         *
         * @param days on which claims of the entry say that they are so, for whom it has to know that
         */
        void add(Filing filing, Function<Filing, LocalDate> days);
    }

    /** Of the entry that was asked about last: most questions about one come together. */
    private volatile @Nullable OfEntry last;

    /** Made when somebody asks. */
    private volatile @Nullable Map<EntryId, List<EntryId>> also;

    private Register(Register whole, SequencedMap<EntryId, Entry> shown) {
        this.documents = whole.documents;
        this.skipped = whole.skipped;
        this.derived = whole.derived;
        this.wordings = whole.wordings;
        this.matters = whole.matters;
        this.tellings = whole.tellings;
        this.judgements = whole.judgements;
        this.entries = Collections.unmodifiableSequencedMap(shown);
    }

    /** Maps are not copied. */
    Register(
            SequencedMap<DocumentId, Told<DocumentTaken>> documents,
            List<Told<DocumentSkipped>> skipped,
            Derived derived,
            Wordings wordings,
            SequencedMap<MatterId, Told<MatterOpened>> matters,
            Tellings tellings,
            List<Told<JudgementMade>> judgements) {
        this.documents = Collections.unmodifiableSequencedMap(documents);
        this.skipped = List.copyOf(skipped);
        this.derived = derived;
        this.wordings = wordings;
        this.matters = Collections.unmodifiableSequencedMap(matters);
        this.tellings = tellings;
        this.judgements = new Judgements(judgements);
        this.entries = Collections.unmodifiableSequencedMap(tellings.entries(this.judgements));
    }

    /** Replays a whole log. */
    public static Register of(EventLog log) {
        RegisterFold fold = new RegisterFold();
        log.replay(0, fold::evolve);
        return fold.register();
    }

    public SequencedMap<DocumentId, Told<DocumentTaken>> documents() {
        return documents;
    }

    public List<Told<DocumentSkipped>> skipped() {
        return skipped;
    }

    /** Which document derives from which. */
    public Derived derived() {
        return derived;
    }

    /** Every matter that was opened, those that belong to another now too. */
    public SequencedMap<MatterId, Told<MatterOpened>> matters() {
        return matters;
    }

    /** The entries, each under the id of the telling that stands for it. */
    public SequencedMap<EntryId, Entry> entries() {
        return entries;
    }

    /** Links between entries that wait for a person's judgement. */
    public List<LinkProposed> proposals() {
        return tellings.proposals();
    }

    /** What people decided, what was taken back too. */
    public List<Told<JudgementMade>> judgements() {
        return judgements.made();
    }

    /** The same, with what holds of them. */
    public Judgements decided() {
        return judgements;
    }

    /** The claims that were filed under an id and did not lapse, wherever they are now. */
    public List<ClaimId> claims(EntryId telling) {
        return Optional.ofNullable(tellings.opened().get(telling))
                .map(Tellings.Telling::rows)
                .orElse(List.of())
                .stream()
                .filter(row -> row.lapsedAt().isEmpty())
                .map(row -> row.filing().id())
                .toList();
    }

    /**
     * What each document was read to say: its claims as they were read, by the id under which they were filed; none for an id whose
     * claims all lapsed.
     */
    public Map<DocumentId, SequencedMap<EntryId, List<Claim>>> readings() {
        Map<DocumentId, SequencedMap<EntryId, List<Claim>>> readings = new HashMap<>();
        tellings.opened()
                .forEach((id, telling) -> telling.rows().forEach(row -> {
                    List<Claim> claims = readings.computeIfAbsent(
                                    row.filing().document(), first -> new LinkedHashMap<>())
                            .computeIfAbsent(id, first -> new ArrayList<>(2));
                    if (row.lapsedAt().isEmpty()) {
                        claims.add(row.filing().claim());
                    }
                }));
        return readings;
    }

    /** The matter in which something was opened, wherever that is placed. */
    public Optional<MatterId> openedIn(EntryId id) {
        return Optional.ofNullable(tellings.opened().get(id))
                .map(telling -> telling.opened().event().matter());
    }

    /** The matters in which what was opened under this id was opened, too, wherever these are placed; by the id that it has there. */
    public Map<EntryId, MatterId> alsoOpenedIn(EntryId id) {
        Map<EntryId, List<EntryId>> known = also;
        if (known == null) {
            known = tellings.also();
            also = known;
        }
        Map<EntryId, MatterId> matters = new LinkedHashMap<>();
        known.getOrDefault(id, List.of())
                .forEach(other -> openedIn(other).ifPresent(matter -> matters.put(other, matter)));
        return matters;
    }

    /** Under which id what tells a claim was opened: the telling of its document, wherever that is placed. */
    public Optional<EntryId> telling(ClaimId claim) {
        return tellings.of(claim);
    }

    /** Whether no other judgement that holds has taken it back. */
    public boolean holds(JudgementMade judgement) {
        return judgements.holds(judgement);
    }

    /** When something was told that may change what is said of an entry, the earliest first. */
    public NavigableSet<RecordedAt> timesOf(EntryId id) {
        NavigableSet<RecordedAt> times = new TreeSet<>();
        for (EntryId telling : tellings.everIn(id)) {
            tellings.times(telling).forEach(times::add);
        }
        judgements.made().forEach(made -> times.add(made.recordedAt()));
        entry(id).stream()
                .flatMap(entry -> entry.filings().stream())
                .flatMap(filing -> derived.origins().getOrDefault(filing.document(), List.of()).stream())
                .forEach(told -> times.add(told.recordedAt()));
        return times;
    }

    /**
     * Checks that a judgement can be made of this register as it is.
     *
     * @throws org.proviso.core.model.ProvisoException NOT_FOUND when it speaks of a claim, an entry or a judgement that is not
     *     here, CONFLICT when it is so already, INVALID when the codebook does not allow it; each says what can be done
     */
    public void check(Judgement judgement) {
        new JudgementCheck(this).check(judgement);
    }

    /** The judgement by which a dispute is resolved, if it is. */
    public Optional<JudgementMade> resolution(String dispute) {
        return judgements.resolution(dispute);
    }

    /** The register as it was at a time: the same as replaying only what was recorded until then. */
    public Register knownAt(RecordedAt time) {
        return new Register(
                known(documents, time),
                skipped.stream().filter(told -> told.isKnownAt(time)).toList(),
                derived.knownAt(time),
                wordings.knownAt(time),
                known(matters, time),
                tellings.knownAt(time),
                judgements.made().stream().filter(told -> told.isKnownAt(time)).toList());
    }

    /** The same, showing only the entries with these ids. */
    public Register only(Set<EntryId> shown) {
        SequencedMap<EntryId, Entry> some = new LinkedHashMap<>(entries);
        some.keySet().retainAll(shown);
        return new Register(this, some);
    }

    /**
     * The same of a part with one entry, which {@link RegisterFold#now} made and {@link #only} shows, when its fold took what documents told
     * of that entry behind all that was told. Nothing else that was told may have changed. This one is not to be asked any more.
     *
     * @param fresh what was opened, and belongs to the entry
     * @return nothing where something else is said now of earlier claims, too: it is to be made anew
     */
    public Optional<Register> grown(Collection<EntryId> fresh) {
        Entry before = entries.values().iterator().next();
        Optional<Entry> now = tellings.with(before, fresh, judgements);
        Optional<OfEntry> answers = now.flatMap(entry -> of(before).grown(entry));
        if (now.isEmpty() || answers.isEmpty()) {
            return Optional.empty();
        }
        SequencedMap<EntryId, Entry> shown = new LinkedHashMap<>();
        shown.put(before.id(), now.get());
        Register grown = new Register(this, shown);
        grown.last = answers.get();
        return Optional.of(grown);
    }

    /** The first day on which an entry of this register may stand otherwise than before the register was {@link #grown}. */
    public LocalDate since(Entry entry) {
        return of(entry).since();
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

    /** The entry of this id; or the one that what was opened under this id belongs to now. */
    public Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(tellings.root(id)));
    }

    /** Every id under which an entry was ever opened: each leads to an entry, unless all of its claims are gone. */
    public Set<EntryId> ids() {
        return tellings.opened().keySet();
    }

    /** The claim that opened what was opened under this id. */
    public Optional<Filing> opening(EntryId id) {
        return Optional.ofNullable(tellings.opened().get(id))
                .flatMap(telling -> telling.rows().stream().findFirst().map(Tellings.Row::filing));
    }

    /** The matter that what was opened under this id belongs to now. */
    public MatterId matter(MatterId id) {
        return tellings.root(id);
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

    /** When the claims of an entry of this register say that something is so. */
    public SequencedMap<ClaimId, Transition.Dated> dates(Entry entry) {
        Dates dates = of(entry).dates();
        SequencedMap<ClaimId, Transition.Dated> dated = new LinkedHashMap<>();
        entry.filings().forEach(filing -> dated.put(filing.id(), dates.of(filing)));
        return dated;
    }

    /** When one of these claims says so. */
    public Transition.Dated date(Entry entry, Filing filing) {
        return of(entry).dates().of(filing);
    }

    /** The first day on which a page tells one of these claims. */
    public LocalDate told(Entry entry, Filing filing) {
        return of(entry).dates().told(filing);
    }

    /** What happened to an entry of this register, by date, then in the order of acts and modalities. */
    public List<Transition> transitions(Entry entry) {
        return of(entry).transitions();
    }

    /**
     * What a view has worked out of the very {@link #transitions} of an entry of this register, for the view to ask and to fill: it stays as long as
     * they do, also where the register {@link #grown grows}.
     */
    public Map<Transition, Object> notes(Entry entry) {
        return of(entry).notes();
    }

    /**
     * What a view makes of the claims of an entry of this register: made once, also where the register {@link #grown grows}, as only what came
     * is added then.
     *
     * @param start a new one, without claims
     */
    public <T extends Tally> T tally(Entry entry, Class<T> kind, Supplier<T> start) {
        return of(entry).tally(kind, start);
    }

    /** The first day on which something is told of an entry of this register; nothing where only page furniture tells of it. */
    public Optional<LocalDate> begins(Entry entry) {
        return of(entry).transitions().stream().map(Transition::begins).min(LocalDate::compareTo);
    }

    /** How an entry of this register stands on a day, and why. */
    public State state(Entry entry, LocalDate validAt) {
        return state(entry, transitions(entry), validAt);
    }

    /**
     * The same, for many days.
     *
     * @param transitions the entry's, as {@link #transitions} has them
     */
    public State state(Entry entry, List<Transition> transitions, LocalDate validAt) {
        return fold(entry).on(transitions, validAt);
    }

    /**
     * Which of an entry's transitions can decide how it stands, by their places in a list of them: those that hold, are not told by altered
     * copies alone, and are not what later pages tell of the time before. A transition that can decide on one day can on each.
     *
     * @param beneath whether it is asked what other states can stand on
     */
    public BitSet deciding(Entry entry, List<Transition> transitions, boolean beneath) {
        return fold(entry).deciding(transitions, beneath);
    }

    private StateFold fold(Entry entry) {
        return new StateFold(this, entry.lane(), of(entry).dates()::told);
    }

    /** What stands behind an entry of this register, page furniture left out. */
    public Support support(Entry entry) {
        return of(entry).supports().ofAll();
    }

    /**
     * What stands behind how an entry of this register stands on a day: of the claims that tell it, and no others of the entry.
     *
     * @param state of the entry
     */
    public Support support(Entry entry, State state) {
        return of(entry).supports().ofMore(state.filings());
    }

    /** What stands behind some claims of an entry of this register, page furniture left out; made once for many questions. */
    public Function<List<Filing>, Support> supports(Entry entry) {
        return of(entry).supports()::of;
    }

    /**
     * The claims of an entry of this register that stand only in altered copies: in a copy, and not in the document that it
     * derives from though the register has that.
     */
    public Set<ClaimId> altered(Entry entry) {
        return of(entry).altered();
    }

    /** What the text tells, in the same entry, in place of an altered claim; nothing where nothing there is like it. */
    public Optional<Claim> inText(Entry entry, Filing altered) {
        return of(entry).inText(altered);
    }

    private OfEntry of(Entry entry) {
        OfEntry known = last;
        if (known == null || !known.isOf(entry)) {
            known = new OfEntry(this, entry);
            last = known;
        }
        return known;
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

    Wordings wordings() {
        return wordings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register register
                && documents.equals(register.documents)
                && skipped.equals(register.skipped)
                && derived.equals(register.derived)
                && wordings.equals(register.wordings)
                && matters.equals(register.matters)
                && tellings.equals(register.tellings)
                && judgements.made().equals(register.judgements.made());
    }

    @Override
    public int hashCode() {
        return Objects.hash(documents.keySet(), matters.keySet(), entries.keySet());
    }
}
