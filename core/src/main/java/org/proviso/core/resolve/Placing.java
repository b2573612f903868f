package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.resolve.groups.Leaders;
import org.proviso.core.resolve.groups.Node;
import org.proviso.core.resolve.groups.NodeIndex;
import org.proviso.core.resolve.groups.Place;
import org.proviso.core.resolve.groups.Rank;
import org.proviso.core.resolve.groups.Verdict;

/** Where entries and matters belong, and what of it the log does not say yet. */
final class Placing {
    private final NodeIndex<Telling> tellings;
    private final NodeIndex<Strand> strands;
    private final StrandFits strandFits = new StrandFits();
    private final Leaders<Telling> entries;
    private final Leaders<Strand> matters;

    /** What moved since the log was last told, in canonical order; with the place that the log knows, where it knows one. */
    private final TreeMap<Rank, Place> movedEntries = new TreeMap<>();

    private final TreeMap<Rank, Place> movedMatters = new TreeMap<>();

    /** Where the log has what was taken out and may come back. */
    private final Map<Long, Place> leftEntries = new HashMap<>();

    private final Map<Long, Place> leftMatters = new HashMap<>();

    Placing(ResolveIndex index) {
        this.tellings = index.tellings();
        this.strands = index.strands();
        this.entries = new Leaders<>(tellings, new TellingFits());
        this.matters = new Leaders<>(strands, strandFits);
    }

    void add(Rank rank, Telling telling) {
        if (tellings.node(rank.id()).isEmpty()) {
            cameBack(rank, movedEntries, leftEntries);
            note(entries.add(new Node<>(rank, telling.blocks(Ranks.times(rank)), telling)), movedEntries);
        }
    }

    void add(Rank rank, Strand strand) {
        if (strands.node(rank.id()).isEmpty()) {
            cameBack(rank, movedMatters, leftMatters);
            note(matters.add(new Node<>(rank, strand.blocks(Ranks.times(rank)), strand)), movedMatters);
        }
    }

    /** What a document told, once it is known to be a copy, or none. */
    void again(Rank rank, Telling telling) {
        remove(tellings.node(rank.id()), entries, movedEntries, leftEntries);
        add(rank, telling);
    }

    /** The same; what it tells of further matters stays as it is. */
    void again(Rank rank, Strand strand) {
        remove(strands.node(rank.id()), matters, movedMatters, leftMatters);
        add(rank, strand);
    }

    /** A strand as far as it is on one of several countries or goods: it follows what is on the same. */
    void addSide(Rank rank, Strand side) {
        if (strands.node(rank.id()).isEmpty()) {
            cameBack(rank, movedMatters, leftMatters);
            note(matters.add(new Node<>(rank, side.blocksOfAims(Ranks.times(rank)), side)), movedMatters);
        }
    }

    /** Takes out what a document told, for that it is read again: what it tells now is compared with where the log has it. */
    void remove(EntryId entry) {
        remove(tellings.node(Ids.of(entry)), entries, movedEntries, leftEntries);
    }

    /** With the sides that are compared. */
    void remove(MatterId matter) {
        Optional<Node<Strand>> there = strands.node(Ids.of(matter));
        List<Strand.Side> sides = there.map(node -> node.keys().sides()).orElse(List.of());
        remove(there, matters, movedMatters, leftMatters);
        LongStream.concat(sides.stream().mapToLong(Strand.Side::target), LongStream.range(0, MatterId.MOST_ALSO))
                .forEach(target ->
                        remove(strands.node(Ids.of(matter.also(target))), matters, movedMatters, leftMatters));
    }

    private static <K> void remove(
            Optional<Node<K>> there, Leaders<K> leaders, Map<Rank, Place> moved, Map<Long, Place> left) {
        there.ifPresent(node -> {
            Place known = moved.remove(node.rank());
            left.put(node.id(), known == null ? node.place() : known);
            note(leaders.remove(node.id()), moved);
        });
    }

    private static void cameBack(Rank rank, Map<Rank, Place> moved, Map<Long, Place> left) {
        Place known = left.remove(rank.id());
        if (known != null) {
            moved.put(rank, known);
        }
    }

    void judge(EntryId entry, EntryId other, Verdict.Kind kind, long number) {
        Node<Telling> one = known(entry);
        Node<Telling> another = known(other);
        if (kind == Verdict.Kind.SAME && one.keys().lane() != another.keys().lane()) {
            throw new IllegalArgumentException(
                    "entries of different lanes are never one: " + entry.value() + ", " + other.value());
        }
        note(entries.judge(new Verdict(one.id(), another.id(), kind, number)), movedEntries);
    }

    void forget(EntryId entry, EntryId other) {
        note(entries.forget(Ids.of(entry), Ids.of(other)), movedEntries);
    }

    private Node<Telling> known(EntryId entry) {
        return tellings.node(Ids.of(entry))
                .orElseThrow(() -> new IllegalArgumentException("no such entry: " + entry.value()));
    }

    private static <K> void note(List<Leaders.Moved<K>> all, Map<Rank, Place> moved) {
        all.forEach(each -> moved.putIfAbsent(each.node().rank(), each.before()));
    }

    /** The log says where an entry belongs. */
    void told(Event.EntryPlaced placed) {
        tellings.node(Ids.of(placed.entry())).ifPresent(node -> told(node, Ids.of(placed.into()), movedEntries));
    }

    /** The log says where a matter belongs. */
    void told(Event.MatterPlaced placed) {
        strands.node(Ids.of(placed.matter())).ifPresent(node -> told(node, Ids.of(placed.into()), movedMatters));
    }

    /** The log says what is proposed for an entry. */
    void told(Event.LinkProposed link) {
        tellings.node(Ids.of(link.entry())).ifPresent(node -> {
            Place known = movedEntries.getOrDefault(node.rank(), node.place());
            know(node, new Place(known.into(), known.via(), known.grounds(), Ids.of(link.other())), movedEntries);
        });
    }

    private static <K> void told(Node<K> node, long into, Map<Rank, Place> moved) {
        Place place = node.place();
        long proposed = moved.getOrDefault(node.rank(), place).proposed();
        boolean same = place.into() == into;
        know(
                node,
                new Place(into, same ? place.via() : into, same ? place.grounds() : Place.Grounds.NONE, proposed),
                moved);
    }

    private static <K> void know(Node<K> node, Place told, Map<Rank, Place> moved) {
        if (told.equals(node.place())) {
            moved.remove(node.rank());
        } else {
            moved.put(node.rank(), told);
        }
    }

    /** Whether the log says all of it. What may be proposed for a matter is never told. */
    boolean isSettled() {
        return movedEntries.entrySet().stream()
                        .allMatch(known -> tellings.node(known.getKey().id())
                                .map(Node::place)
                                .filter(place -> !place.sameGroup(known.getValue())
                                        || place.proposed() != known.getValue().proposed())
                                .isEmpty())
                && movedMatters.entrySet().stream()
                        .allMatch(known -> strands.node(known.getKey().id())
                                .map(Node::place)
                                .filter(place -> !place.sameGroup(known.getValue()))
                                .isEmpty());
    }

    /** What the log does not say yet; after that it does. */
    List<Event> changes() {
        List<Event> events = new ArrayList<>();
        movedEntries.forEach((rank, before) -> tellings.node(rank.id()).ifPresent(node -> {
            if (!node.place().sameGroup(before)) {
                events.add(new Event.EntryPlaced(
                        Ids.entry(node.id()), Ids.entry(node.place().into()), entryReason(node)));
            }
            if (node.place().proposed() != before.proposed()) {
                events.add(new Event.LinkProposed(
                        Ids.entry(node.id()), Ids.entry(node.place().proposed()), proposalReason(node)));
            }
        }));
        movedMatters.forEach((rank, before) -> strands.node(rank.id()).ifPresent(node -> {
            if (!node.place().sameGroup(before)) {
                events.add(new Event.MatterPlaced(
                        Ids.matter(node.id()), Ids.matter(node.place().into()), matterReason(node)));
            }
        }));
        movedEntries.clear();
        movedMatters.clear();
        leftEntries.clear();
        leftMatters.clear();
        return events;
    }

    private String entryReason(Node<Telling> node) {
        String via = Ids.entry(node.place().via()).value();
        return switch (node.place().grounds()) {
            case FIT -> "one with what is told in " + via + ": " + fitReason(node);
            case VERDICT -> "a person said that it is one with " + via;
            case ALONE, NONE -> "stands for itself: nothing before it in the canonical order fits";
        };
    }

    private String fitReason(Node<Telling> node) {
        boolean parts = tellings.node(node.place().via())
                .filter(other -> node.keys().isPartOfOneWith(other.keys()))
                .isPresent();
        return parts
                ? "the document tells them as one, by names of which a person said that they mean one thing"
                : fit(node, node.place().via()).map(Fit::reason).orElse("");
    }

    private String proposalReason(Node<Telling> node) {
        return node.place().proposed() == node.id()
                ? "nothing is proposed any more"
                : "may be one: "
                        + fit(node, node.place().proposed()).map(Fit::reason).orElse("");
    }

    private Optional<Fit> fit(Node<Telling> node, long other) {
        return tellings.node(other).flatMap(found -> TellingFits.best(node.keys(), found.keys()));
    }

    private String matterReason(Node<Strand> node) {
        String via = Ids.matter(node.place().via()).value();
        return switch (node.place().grounds()) {
            case FIT ->
                "one with " + via + ": "
                        + strands.node(node.place().via())
                                .map(other -> strandFits.reason(node.keys(), other.keys()))
                                .orElse("");
            case VERDICT -> "a person said that it is one with " + via;
            case ALONE, NONE -> "stands for itself: nothing before it in the canonical order fits";
        };
    }
}
