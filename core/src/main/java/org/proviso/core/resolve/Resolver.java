package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.names.SameNames;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.resolve.groups.Node;
import org.proviso.core.resolve.groups.Rank;
import org.proviso.core.resolve.groups.Verdict;

/**
 * Decides what a document adds to a register: its taking, its origin, what it tells, each telling as an entry of its own,
 * and which entries and matters are one with others now; all with reasons. Which are one is a function of the set of
 * documents and of what people said, not of the order of arrival. The same index and input give the same events. What was
 * decided is in the index at once: when an append fails, go back to the index of before. For one thread.
 */
public final class Resolver {
    private final ResolveIndex index;
    private final Function<ActorId, Optional<ActorId>> countryOf;
    private final SameNames names;
    private final Placing placing;
    private Optional<Folded> folded = Optional.empty();

    /** A document of a log while its claims are still coming. */
    private record Folded(
            Event.DocumentTaken taken,
            Set<MatterId> sides,
            Map<EntryId, MatterId> opened,
            Map<EntryId, List<Claim>> claims,
            AtomicLong copyOf) {}

    /** Where nobody said of any names that they mean one thing. */
    public Resolver(ResolveIndex index, Function<ActorId, Optional<ActorId>> countryOf) {
        this(index, countryOf, SameNames.NONE);
    }

    /**
     * @param index made with the same names
     * @param countryOf the country of a person, body or office, where a table knows it
     * @param names that mean one thing, as people said
     */
    public Resolver(ResolveIndex index, Function<ActorId, Optional<ActorId>> countryOf, SameNames names) {
        this.index = index;
        this.countryOf = countryOf;
        this.names = names;
        this.placing = new Placing(index);
    }

    /**
     * Takes an event of an existing log into account, in order. Places are found anew from the documents; where they are no
     * longer those of the log, because it was written by another version, the next decision says so.
     */
    public void fold(Event event) {
        switch (event) {
            case Event.DocumentTaken taken -> {
                finish();
                index.note(key(taken.document()));
                folded = Optional.of(new Folded(
                        taken,
                        new HashSet<>(),
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new AtomicLong(Telling.OWN)));
            }
            case Event.DocumentSkipped skip -> index.note(key(skip));
            case Event.EntryOpened opened ->
                folded.ifPresent(document -> document.opened.put(opened.entry(), opened.matter()));
            case Event.ClaimFiled filed ->
                folded.filter(document -> document.taken
                                .document()
                                .equals(filed.claim().evidence().document()))
                        .ifPresent(document -> document.claims
                                .computeIfAbsent(filed.entry(), first -> new ArrayList<>(2))
                                .add(filed.claim()));
            case Event.EntryPlaced placed -> {
                finish();
                placing.told(placed);
            }
            case Event.MatterPlaced placed -> {
                finish();
                placing.told(placed);
            }
            case Event.LinkProposed link -> {
                finish();
                placing.told(link);
            }
            case Event.OriginFound found -> found(found);
            case Event.OriginJudged judged -> {
                // what it changed is told by the origins that were found
            }
            case Event.PassageFound passage -> {
                // a passage joins nothing
            }
            case Event.MatterOpened matter -> folded.ifPresent(document -> document.sides.add(matter.matter()));
            case Event.ClaimMoved moved -> finish(); // a claim tells what its document told, wherever a person puts it
            case Event.ClaimLapsed lapsed -> finish(); // what was told once still says which entry was meant
            case Event.JudgementMade made -> finish(); // those about two entries are told by same, apart and forget
        }
    }

    /** Of the document whose claims are coming, or of one that was taken before. */
    private void found(Event.OriginFound found) {
        Optional<Folded> own =
                folded.filter(document -> document.taken.document().equals(found.document()));
        if (own.isPresent()) {
            own.get().copyOf.set(copyOf(found));
        } else {
            place(found);
        }
    }

    /**
     * Takes into account which text a document of the register derives from, as it is known now: what a copy tells stands behind what all others do.
     *
     * @return what moves
     */
    public List<Event> origins(List<Event.OriginFound> all) {
        finish();
        all.forEach(this::place);
        return placing.changes();
    }

    private void place(Event.OriginFound found) {
        long document = key(found.document());
        long copyOf = copyOf(found);
        index.taken(document).filter(taken -> taken.copyOf() != copyOf).ifPresent(taken -> {
            index.take(document, new ResolveIndex.Taken(copyOf, taken.tellings(), taken.strands()));
            boolean copy = copyOf != Telling.OWN;
            taken.tellings().stream()
                    .mapToObj(index.tellings()::node)
                    .flatMap(Optional::stream)
                    .forEach(node -> placing.again(
                            Ranks.asOf(node.rank(), copy), node.keys().copyOf(copyOf)));
            taken.strands().stream()
                    .mapToObj(index.strands()::node)
                    .flatMap(Optional::stream)
                    .filter(node -> !Ranks.asOf(node.rank(), copy).equals(node.rank()))
                    .forEach(node -> placing.again(Ranks.asOf(node.rank(), copy), node.keys()));
        });
    }

    private static long copyOf(Event.OriginFound found) {
        return copyOf(found.document(), found.origin(), found.relation());
    }

    private static long copyOf(DocumentId document, DocumentId origin, Event.Relation relation) {
        return relation.isRendering() && !origin.equals(document) ? key(origin) : Telling.OWN;
    }

    /**
     * Takes a whole register into an empty index, as its documents are read now: for a log that tells of documents that were read
     * again, which cannot be folded document by document. What people said of two entries is to be told after that.
     */
    public void take(Register register) {
        Map<DocumentId, SequencedMap<EntryId, List<Claim>>> readings = register.readings();
        register.documents().forEach((id, told) -> {
            index.note(key(id));
            Map<EntryId, List<Keyed>> entries = new LinkedHashMap<>();
            Map<MatterId, List<Keyed>> matters = new LinkedHashMap<>();
            readings.getOrDefault(id, new LinkedHashMap<>()).forEach((entry, claims) -> {
                if (!claims.isEmpty()) {
                    List<Keyed> keyed = Keyed.of(claims, countryOf);
                    entries.put(entry, keyed);
                    register.openedIn(entry)
                            .ifPresent(matter -> matters.computeIfAbsent(matter, first -> new ArrayList<>())
                                    .addAll(keyed));
                }
            });
            add(
                    told.event(),
                    copyOf(id, register.origin(id), register.relation(id)),
                    entries,
                    matters,
                    register.matters()::containsKey);
        });
        register.skipped().forEach(told -> index.note(key(told.event())));
        register.ids()
                .forEach(id ->
                        register.entry(id).ifPresent(entry -> placing.told(new Event.EntryPlaced(id, entry.id(), ""))));
        register.matters().keySet().forEach(id -> placing.told(new Event.MatterPlaced(id, register.matter(id), "")));
        register.proposals().forEach(placing::told);
    }

    private void finish() {
        folded.ifPresent(document -> {
            Map<MatterId, List<Keyed>> matters = new LinkedHashMap<>();
            Map<EntryId, List<Keyed>> entries = new LinkedHashMap<>();
            document.claims.forEach((entry, claims) -> {
                MatterId matter = document.opened.get(entry);
                if (matter != null) {
                    List<Keyed> keyed = Keyed.of(claims, countryOf);
                    entries.put(entry, keyed);
                    matters.computeIfAbsent(matter, first -> new ArrayList<>()).addAll(keyed);
                }
            });
            add(document.taken, document.copyOf.get(), entries, matters, document.sides::contains);
        });
        folded = Optional.empty();
    }

    /** Decides about a document. One that the register has taken already adds nothing. */
    public Decision decide(Submission submission) {
        finish();
        Event.DocumentTaken taken = submission.document();
        if (index.isNoted(key(taken.document()))) {
            return new Decision.Known(
                    "already in the register: " + taken.provenance().name());
        }
        index.note(key(taken.document()));
        Opening opening = Opening.of(Keyed.of(submission.claims(), countryOf), taken.title(), matter -> false);
        List<Event.OriginFound> origins = submission.origins();
        add(taken, copyOf(origins.getFirst()), opening.entries(), opening.matters(), opening::opens);
        origins.stream().skip(1).forEach(this::place);
        List<Event> events = new ArrayList<>();
        events.add(taken);
        events.addAll(submission.origins());
        events.addAll(opening.events());
        events.addAll(opening.also());
        events.addAll(placing.changes());
        return new Decision.Added(events);
    }

    /**
     * Decides about a document of the register that was read again. Claims that it makes as before stay where they are; those that
     * it makes no more lapse; new ones are filed, and where they belong is decided with what the document tells as a whole.
     *
     * @param told what the register has of it: its claims by the entry that they opened or joined, with the matter of each
     */
    public Decision again(Event.DocumentTaken taken, Told told, List<Claim> claims) {
        finish();
        Opening opening = Opening.of(Keyed.of(claims, countryOf), taken.title(), told.also.values()::contains);
        List<Event> events = new Reread(told).events(opening);
        if (events.isEmpty()) {
            return new Decision.Known("read as before: " + taken.provenance().name());
        }
        told.claims().keySet().forEach(placing::remove);
        told.matters().values().forEach(placing::remove);
        Map<MatterId, List<Keyed>> matters = new LinkedHashMap<>();
        opening.entries()
                .forEach((entry, keyed) -> matters.computeIfAbsent(
                                told.matters().getOrDefault(entry, opening.matter(entry)), first -> new ArrayList<>())
                        .addAll(keyed));
        Opening.Sides opened = opening.sidesOf(matters.keySet(), told.also);
        long copyOf = index.taken(key(taken.document()))
                .map(ResolveIndex.Taken::copyOf)
                .orElse(Telling.OWN);
        add(taken, copyOf, opening.entries(), matters, opened::opens);
        events.removeIf(opened::isIdle);
        events.addAll(opened.also());
        events.addAll(placing.changes());
        return new Decision.Added(events);
    }

    /**
     * What a register has of one document.
     *
     * @param claims as they were read, by the entry in which they were filed; an entry without claims that it makes now has none
     * @param matters in which each of these entries was opened
     * @param also further matters in which some were opened, by the id that they have there
     */
    public record Told(Map<EntryId, List<Claim>> claims, Map<EntryId, MatterId> matters, Map<EntryId, MatterId> also) {
        public Told {
            claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
            matters = Map.copyOf(matters);
            also = Map.copyOf(also);
        }
    }

    /** Decides about something that was not read: it is recorded once for its name and reason. */
    public Decision decide(Event.DocumentSkipped skip) {
        if (index.isNoted(key(skip))) {
            return new Decision.Known("already recorded as skipped: " + skip.name());
        }
        index.note(key(skip));
        return new Decision.Added(List.of(skip));
    }

    /**
     * A person said that two entries are one: what was told of the later in the canonical order is placed where the earlier
     * is, and what fits it best follows. Of two judgements about the same two the later holds, and so it does of judgements
     * that contradict each other over several entries.
     *
     * @return what moves
     * @throws IllegalArgumentException when the index does not have both, or they are in different lanes
     */
    public List<Event> same(EntryId entry, EntryId other) {
        return judge(entry, other, Verdict.Kind.SAME);
    }

    /**
     * A person said that two entries are not one: the later joins no entry that holds the earlier.
     *
     * @return what moves
     * @throws IllegalArgumentException when the index does not have both
     */
    public List<Event> apart(EntryId entry, EntryId other) {
        return judge(entry, other, Verdict.Kind.APART);
    }

    /**
     * What a person said about two entries is taken back.
     *
     * @return what moves
     */
    public List<Event> forget(EntryId entry, EntryId other) {
        finish();
        placing.forget(entry, other);
        return placing.changes();
    }

    /** What the log does not say yet of where entries and matters belong. */
    public List<Event> settle() {
        finish();
        return placing.changes();
    }

    /** Whether the log says of everything where it belongs. */
    public boolean isSettled() {
        finish();
        return placing.isSettled();
    }

    /** Whether the index has what was opened under this id. */
    public boolean knows(EntryId entry) {
        finish();
        return index.tellings().node(Ids.of(entry)).isPresent();
    }

    /**
     * A person said that some claims are an entry of their own: opens it, before all that its claims were part of in the canonical
     * order, so that those can follow it.
     *
     * @param matter of what its claims were part of
     * @param tellings that the claims were part of; at least one
     * @return its opening, without the claims
     */
    public Event.EntryOpened open(EntryId entry, MatterId matter, List<EntryId> tellings, List<Claim> claims) {
        finish();
        List<Keyed> keyed = named(Keyed.of(claims, countryOf));
        Telling telling = Telling.of(keyed, Setting.of(List.of(keyed), Optional.empty()), Telling.ALONE);
        Rank first = tellings.stream()
                .flatMap(id -> index.tellings().node(Ids.of(id)).stream())
                .map(Node::rank)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("claims of no telling: " + tellings));
        placing.add(new Rank(first.first(), first.second() - 1, Ids.of(entry)), telling);
        Claim claim = claims.getFirst();
        return new Event.EntryOpened(entry, claim.move().lane(), Titles.entry(claim), matter, "a person split it off");
    }

    private List<Event> judge(EntryId entry, EntryId other, Verdict.Kind kind) {
        finish();
        index.countVerdict();
        placing.judge(entry, other, kind, index.verdicts());
        return placing.changes();
    }

    /**
     * @param copyOf a key of the document of whose text it is a copy; {@link Telling#OWN} where it is none
     * @param opened whether what a matter tells of another was opened there, too: the log of an earlier version has none
     */
    private void add(
            Event.DocumentTaken taken,
            long copyOf,
            Map<EntryId, List<Keyed>> entries,
            Map<MatterId, List<Keyed>> matters,
            Predicate<MatterId> opened) {
        long day = taken.published()
                .filter(published -> published.impossible().isEmpty())
                .map(PublicationDate::date)
                .flatMap(Edtf::earliest)
                .map(date -> date.toEpochDay())
                .orElse(Ranks.UNDATED);
        index.take(
                key(taken.document()),
                new ResolveIndex.Taken(
                        copyOf,
                        Longs.of(entries.keySet().stream().mapToLong(Ids::of)),
                        Longs.of(matters.keySet().stream().mapToLong(Ids::of))));
        Ranks ranks = new Ranks(taken.document(), day, copyOf != Telling.OWN);
        Renamed renamed = Renamed.of(entries, claim -> claim.with(names, countryOf));
        Setting setting = Setting.of(
                renamed.entries().values(),
                taken.title(),
                Setting.Published.of(day, taken.provenance().address()));
        renamed.entries().forEach((entry, claims) -> {
            Telling telling = Telling.of(claims, setting, renamed.whole(entry)).copyOf(copyOf);
            placing.add(ranks.next(telling, Ids.of(entry)), telling);
        });
        long home = Home.of(renamed.entries().values());
        TitleAims heading = TitleAims.of(taken.title(), home);
        matters.forEach((matter, claims) -> {
            Strand strand = Strand.of(named(claims), home, heading, setting);
            placing.add(ranks.next(strand, Ids.of(matter)), strand);
            List<Strand.Side> sides = strand.sides();
            for (int number = 0; number < sides.size(); number++) {
                Strand.Side side = sides.get(number);
                LongStream.of(side.target(), number)
                        .mapToObj(matter::also)
                        .filter(opened)
                        .findFirst()
                        .ifPresent(also -> placing.addSide(ranks.nextSide(Ids.of(also)), strand.on(side)));
            }
        });
    }

    private List<Keyed> named(List<Keyed> claims) {
        return claims.stream().map(claim -> claim.with(names, countryOf)).toList();
    }

    private static long key(DocumentId document) {
        return Hashes.of(document.value());
    }

    private static long key(Event.DocumentSkipped skip) {
        return Hashes.of(Hashes.of(skip.name()), Hashes.of(skip.reason()));
    }
}
