package org.proviso.core.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.core.copies.CopyIndex;
import org.proviso.core.copies.Found;
import org.proviso.core.copies.MemoryCopyIndex;
import org.proviso.core.copies.Origins;
import org.proviso.core.copies.Relation;
import org.proviso.core.copies.RewriteModel;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Party;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;
import org.proviso.core.register.names.SameNames;
import org.proviso.core.resolve.Decision;
import org.proviso.core.resolve.MemoryResolveIndex;
import org.proviso.core.resolve.ResolveIndex;
import org.proviso.core.resolve.Resolver;
import org.proviso.core.resolve.Submission;
import org.proviso.core.text.ActorTable;

/**
 * Takes read documents one by one, in order, and says which events they add: origin first, then entries. Holds the indexes
 * that this needs; fold a log's events into a new one before the first document. For one thread.
 */
public final class Registrar {
    private static final RecordedAt UNTIMED = new RecordedAt(Instant.EPOCH);

    private final Origins origins;
    private final Resolver resolver;

    /** What people said of documents' origins, to tell whose word holds where another is taken back; when, decides nothing. */
    private final OriginJudgements said = new OriginJudgements(List.of());

    /**
     * @param actors what is known about the countries of actors
     * @param copies the documents of the register, as copies are found
     * @param index what resolving remembers of the register, made with the same names
     * @param names that mean one thing, as people said: {@link #names}
     */
    public Registrar(ActorTable actors, CopyIndex copies, ResolveIndex index, SameNames names) {
        this.origins = new Origins(copies, RewriteModel.shipped());
        this.resolver = new Resolver(index, actors::countryOf, names);
    }

    public Registrar(ActorTable actors, CopyIndex copies, ResolveIndex index) {
        this(actors, copies, index, SameNames.NONE);
    }

    public Registrar() {
        this(ActorTable.standard(), new MemoryCopyIndex(), new MemoryResolveIndex());
    }

    /** Names that mean one thing by the judgements that hold, with what is known about the actors that they name. */
    public static SameNames names(Judgements decided, ActorTable actors) {
        return SameNames.of(decided.aliases(), name -> actors.party(name).flatMap(Party::id), actors::nameOf);
    }

    /** What the log does not say yet of where entries and matters belong, as it follows from its documents and judgements. */
    public List<Event> settle() {
        return resolver.settle();
    }

    /** Whether the log that was folded says of everything where it belongs, as it is decided now. */
    public boolean isSettled() {
        return resolver.isSettled();
    }

    /** Takes an event of an existing log into account. */
    public void fold(Event event) {
        resolver.fold(event);
        if (event instanceof Event.OriginJudged judged) {
            apply(judged);
        }
    }

    /** What the document adds; {@link Decision.Known} when the register has it already. */
    public Decision register(ReadDocument read) {
        DocumentId document = read.taken().document();
        List<Event.OriginFound> found = told(origins.add(document, read.fingerprint()));
        return switch (resolver.decide(new Submission(read.taken(), found, read.claims()))) {
            case Decision.Added(var events) ->
                new Decision.Added(
                        Stream.concat(events.stream(), passages(document)).toList());
            case Decision.Known known -> known;
        };
    }

    /**
     * A person's word on whether two documents derive from one text, with what it changes; documents that come later respect it.
     *
     * @throws IllegalArgumentException when the register does not have both
     */
    public Decision judge(Event.OriginJudged judged) {
        resolver.fold(judged);
        List<Event> events = new ArrayList<>(List.of(judged));
        List<Event.OriginFound> found = told(apply(judged));
        events.addAll(found);
        events.addAll(resolver.origins(found));
        return new Decision.Added(events);
    }

    /**
     * A person's judgement, with what it changes.
     *
     * @param register what it is about, or more, with all judgements; {@link Register#check} has let it through
     */
    public Decision judge(Event.JudgementMade made, Register register) {
        resolver.fold(made);
        List<Event> events = new ArrayList<>(List.of(made));
        events.addAll(new JudgedPlaces(resolver, register).apply(made));
        return new Decision.Added(events);
    }

    /**
     * What a document of the register that was read again changes; {@link Decision.Known} when it is read as before. Its origin stays.
     *
     * @param told its claims as the register has them, by the entry in which they were filed
     * @param register to ask in which matter entries were opened
     */
    public Decision again(ReadDocument read, Map<EntryId, List<Claim>> told, Register register) {
        Map<EntryId, MatterId> matters = new LinkedHashMap<>();
        Map<EntryId, MatterId> also = new LinkedHashMap<>();
        told.keySet().forEach(entry -> {
            register.openedIn(entry).ifPresent(matter -> matters.put(entry, matter));
            also.putAll(register.alsoOpenedIn(entry));
        });
        return resolver.again(read.taken(), new Resolver.Told(told, matters, also), read.claims());
    }

    /** Takes a whole register into account instead of its log: for one whose documents were read again. */
    public void take(Register register) {
        resolver.take(register);
        register.derived().judgements().forEach(told -> apply(told.event()));
    }

    /**
     * Takes into account what people decided about entries: after the last event of a log was folded, and before the first document.
     *
     * @param register the whole register
     */
    public void decided(Register register) {
        JudgedPlaces places = new JudgedPlaces(resolver, register);
        register.judgements().forEach(told -> places.again(told.event()));
    }

    /** That something was not read, with the reason; recorded once. */
    public Decision skip(Event.DocumentSkipped skipped) {
        return resolver.decide(skipped);
    }

    private List<Found> apply(Event.OriginJudged judged) {
        said.add(new Told<>(UNTIMED, judged));
        return switch (judged.judgement()) {
            case SAME -> apply(judged, true, "one text");
            case APART -> apply(judged, false, "another text");
            case NEITHER -> origins.unjudge(judged.document(), judged.other());
        };
    }

    private List<Found> apply(Event.OriginJudged judged, boolean same, String says) {
        return origins.judge(judged.document(), judged.other(), same, reason(judged, says));
    }

    /** Where one is taken back, what was said before counts again, by whom and why. */
    private String reason(Event.OriginJudged judged, String says) {
        Event.OriginJudged holding = judged.undoes()
                .flatMap(undone -> said.holding(judged))
                .map(OriginJudgements.Numbered::event)
                .filter(before -> before.judgement() == judged.judgement())
                .orElse(judged);
        return holding.who() + " says that it is " + says + ": " + holding.why();
    }

    private Stream<Event.PassageFound> passages(DocumentId document) {
        return origins.links(document).stream()
                .filter(link -> link.derivation().relation() == Relation.CONTAINS)
                .map(link -> new Event.PassageFound(
                        link.one(), link.other(), link.derivation().evidence()));
    }

    /** The last word about each document, in the order in which they were first spoken of. */
    private static List<Event.OriginFound> told(List<Found> found) {
        Map<DocumentId, Event.OriginFound> told = new LinkedHashMap<>();
        found.forEach(one -> told.put(one.document(), told(one)));
        return List.copyOf(told.values());
    }

    private static Event.OriginFound told(Found found) {
        Event.Relation relation = switch (found.relation()) {
            case ORIGINAL -> Event.Relation.ORIGINAL;
            case EXACT -> Event.Relation.EXACT;
            case NEAR -> Event.Relation.NEAR;
            case REWRITE -> Event.Relation.REWRITE;
            case RETOLD -> Event.Relation.RETOLD;
            case UNDECIDED -> Event.Relation.UNDECIDED;
            case JUDGED_SAME -> Event.Relation.JUDGED;
            case CONTAINS, SAME_EVENT, JUDGED_APART ->
                throw new IllegalStateException("no relation of a document to its origin: " + found.relation());
        };
        return new Event.OriginFound(found.document(), found.origin(), relation, found.reason());
    }
}
