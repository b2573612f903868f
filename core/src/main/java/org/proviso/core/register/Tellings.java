package org.proviso.core.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Event.ClaimMoved;
import org.proviso.core.register.Event.EntryOpened;
import org.proviso.core.register.Event.EntryPlaced;
import org.proviso.core.register.Event.LinkProposed;
import org.proviso.core.register.Event.MatterPlaced;

/**
 * What a log tells of entries, document by document, and what it says of how that goes together; maps in the order of the log, of the
 * words about one thing the last holds. Nothing is copied.
 *
 * @param opened what was opened as an entry of its own
 * @param moved where single claims went
 */
record Tellings(
        SequencedMap<EntryId, Telling> opened,
        Map<EntryId, List<Told<EntryPlaced>>> placed,
        Map<MatterId, List<Told<MatterPlaced>>> mattersPlaced,
        Map<ClaimId, List<Told<ClaimMoved>>> moved,
        Map<EntryId, List<Told<LinkProposed>>> proposed) {
    /** No place is further from a telling than so many steps; in a circle, which only a damaged log holds, its smallest id stands. */
    private static final int MOST_STEPS = 16;

    /** What one document tells, with its claims in the order in which they were filed. */
    record Telling(Told<EntryOpened> opened, List<Row> rows) {
        Telling copy() {
            return new Telling(opened, List.copyOf(rows));
        }
    }

    /**
     * A claim of a telling.
     *
     * @param lapsedAt since when the document is known not to make it
     */
    record Row(Filing filing, Optional<RecordedAt> lapsedAt) {
        boolean isKnownAt(RecordedAt time) {
            return filing.recordedAt().compareTo(time) <= 0;
        }

        Row knownAt(RecordedAt time) {
            return new Row(filing, lapsedAt.filter(lapsed -> lapsed.compareTo(time) <= 0));
        }
    }

    Tellings copy() {
        SequencedMap<EntryId, Telling> copies = new LinkedHashMap<>();
        opened.forEach((id, telling) -> copies.put(id, telling.copy()));
        return new Tellings(
                Collections.unmodifiableSequencedMap(copies),
                copy(placed),
                copy(mattersPlaced),
                copy(moved),
                copy(proposed));
    }

    /** Which entry a telling belongs to; itself when nothing was told of that. */
    EntryId root(EntryId telling) {
        return end(
                telling,
                at -> last(placed, at)
                        .map(EntryPlaced::into)
                        .filter(opened::containsKey)
                        .orElse(at));
    }

    MatterId root(MatterId matter) {
        return end(matter, at -> last(mattersPlaced, at).map(MatterPlaced::into).orElse(at));
    }

    private static <T extends Comparable<T>> T end(T start, UnaryOperator<T> step) {
        List<T> passed = new ArrayList<>(2);
        T at = start;
        while (passed.size() < MOST_STEPS) {
            T next = step.apply(at);
            if (next.equals(at)) {
                return at;
            }
            passed.add(at);
            int again = passed.indexOf(next);
            if (again >= 0) {
                // all that lead into a circle lead to the same
                return Collections.min(passed.subList(again, passed.size()));
            }
            at = next;
        }
        return Collections.min(passed);
    }

    /** The telling in which a claim was filed, and did not lapse. */
    Optional<EntryId> of(ClaimId claim) {
        return opened.entrySet().stream()
                .filter(telling -> telling.getValue().rows().stream()
                        .anyMatch(row ->
                                row.lapsedAt().isEmpty() && row.filing().id().equals(claim)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What was ever opened as, or placed in, an entry. */
    Set<EntryId> everIn(EntryId entry) {
        Set<EntryId> ever = new HashSet<>(Set.of(entry));
        opened.keySet().stream().filter(id -> root(id).equals(root(entry))).forEach(ever::add);
        placed.forEach((id, words) -> {
            if (words.stream().anyMatch(told -> told.event().into().equals(entry))) {
                ever.add(id);
            }
        });
        return ever;
    }

    /** When something was told of a telling: its claims, those that lapsed or moved, its places. */
    Stream<RecordedAt> times(EntryId telling) {
        List<Row> rows =
                Optional.ofNullable(opened.get(telling)).map(Telling::rows).orElse(List.of());
        return Stream.of(
                        rows.stream().map(row -> row.filing().recordedAt()),
                        rows.stream().flatMap(row -> row.lapsedAt().stream()),
                        rows.stream()
                                .flatMap(row -> moved.getOrDefault(row.filing().id(), List.of()).stream())
                                .map(Told::recordedAt),
                        placed.getOrDefault(telling, List.of()).stream().map(Told::recordedAt))
                .flatMap(times -> times);
    }

    /** What waits for a judgement: links between entries that are two as yet. */
    List<LinkProposed> proposals() {
        List<LinkProposed> proposals = new ArrayList<>();
        for (EntryId entry : opened.keySet()) {
            last(proposed, entry)
                    .filter(link -> opened.containsKey(link.other())
                            && !root(link.entry()).equals(root(link.other())))
                    .ifPresent(proposals::add);
        }
        return List.copyOf(proposals);
    }

    /** Of what was opened in several matters, under which ids it was opened in the others: without claims, and placed where it belongs. */
    Map<EntryId, List<EntryId>> also() {
        Map<EntryId, List<EntryId>> also = new HashMap<>();
        Set<EntryId> madeOfOthers = madeOfOthers();
        placed.forEach((id, words) -> {
            Telling telling = opened.get(id);
            if (telling != null && telling.rows().isEmpty() && !madeOfOthers.contains(id)) {
                also.computeIfAbsent(words.getLast().event().into(), first -> new ArrayList<>(2))
                        .add(id);
            }
        });
        return also;
    }

    /** What people made of claims of others. */
    private Set<EntryId> madeOfOthers() {
        Set<EntryId> made = new HashSet<>();
        moved.values()
                .forEach(moves -> moves.forEach(move -> made.add(move.event().into())));
        return made;
    }

    /** The entries that the tellings make; those that had claims, and have none left, are none. */
    SequencedMap<EntryId, Entry> entries(Judgements judgements) {
        SequencedMap<EntryId, Gathered> gathered = new LinkedHashMap<>();
        Set<EntryId> madeOfOthers = madeOfOthers();
        opened.forEach((id, telling) -> {
            EntryId root = root(id);
            boolean tells = telling.rows().isEmpty() && root.equals(id) && !madeOfOthers.contains(id);
            for (Row row : telling.rows()) {
                if (row.lapsedAt().isEmpty()) {
                    Optional<EntryId> elsewhere = last(moved, row.filing().id()).map(move -> root(move.into()));
                    gathered.computeIfAbsent(elsewhere.orElse(root), Gathered::new)
                            .add(row.filing().judged(judgements.of(row.filing().id())));
                    tells |= elsewhere.isEmpty() || elsewhere.get().equals(root);
                }
            }
            if (tells) {
                gathered.computeIfAbsent(root, Gathered::new).tellings.add(telling(id, telling, root));
            }
        });
        SequencedMap<EntryId, Entry> entries = new LinkedHashMap<>();
        gathered.forEach((id, one) -> {
            Telling standing = opened.get(id);
            if (standing != null) {
                MatterId matter = root(standing.opened().event().matter());
                entries.put(id, one.entry(standing.opened(), matter));
            }
        });
        return entries;
    }

    /**
     * An entry with what came to it behind all that it had.
     *
     * @param fresh tellings
     * @return nothing where that cannot be told without the others: of something that was moved, or belongs elsewhere
     */
    Optional<Entry> with(Entry before, Collection<EntryId> fresh, Judgements judgements) {
        Gathered gathered = new Gathered(before.id());
        gathered.filings.addAll(before.filings());
        gathered.struck.addAll(before.struck());
        gathered.tellings.addAll(before.tellings());
        Telling standing = opened.get(before.id());
        if (standing == null || !moved.isEmpty()) {
            return Optional.empty();
        }
        for (EntryId id : fresh) {
            Telling telling = opened.get(id);
            if (telling == null || !root(id).equals(before.id())) {
                return Optional.empty();
            }
            boolean tells = false;
            for (Row row : telling.rows()) {
                if (row.lapsedAt().isEmpty()) {
                    gathered.add(row.filing().judged(judgements.of(row.filing().id())));
                    tells = true;
                }
            }
            if (tells) {
                gathered.tellings.add(telling(id, telling, before.id()));
            }
        }
        return Optional.of(gathered.entry(standing.opened(), before.matter()));
    }

    private Entry.Telling telling(EntryId id, Telling telling, EntryId root) {
        String reason = id.equals(root)
                ? telling.opened().event().reason()
                : last(placed, id).map(EntryPlaced::reason).orElse("");
        return new Entry.Telling(id, telling.opened().recordedAt(), reason);
    }

    private static final class Gathered {
        private final EntryId id;
        private final List<Filing> filings = new ArrayList<>(2);
        private final List<Filing> struck = new ArrayList<>(0);
        private final List<Entry.Telling> tellings = new ArrayList<>(1);

        Gathered(EntryId id) {
            this.id = id;
        }

        void add(Filing filing) {
            (filing.isRejected() ? struck : filings).add(filing);
        }

        Entry entry(Told<EntryOpened> told, MatterId matter) {
            EntryOpened event = told.event();
            return new Entry(
                    id,
                    event.lane(),
                    event.title(),
                    matter,
                    event.reason(),
                    told.recordedAt(),
                    filings,
                    struck,
                    tellings);
        }
    }

    Tellings knownAt(RecordedAt time) {
        SequencedMap<EntryId, Telling> known = new LinkedHashMap<>();
        opened.forEach((id, telling) -> {
            if (telling.opened().isKnownAt(time)) {
                known.put(
                        id,
                        new Telling(
                                telling.opened(),
                                telling.rows().stream()
                                        .filter(row -> row.isKnownAt(time))
                                        .map(row -> row.knownAt(time))
                                        .toList()));
            }
        });
        return new Tellings(
                known, known(placed, time), known(mattersPlaced, time), known(moved, time), known(proposed, time));
    }

    private static <K, E extends Event> Optional<E> last(Map<K, List<Told<E>>> told, K key) {
        List<Told<E>> words = told.getOrDefault(key, List.of());
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast().event());
    }

    private static <K, E extends Event> Map<K, List<Told<E>>> known(Map<K, List<Told<E>>> told, RecordedAt time) {
        Map<K, List<Told<E>>> known = new HashMap<>();
        told.forEach((key, words) -> {
            List<Told<E>> till =
                    words.stream().filter(one -> one.isKnownAt(time)).toList();
            if (!till.isEmpty()) {
                known.put(key, till);
            }
        });
        return known;
    }

    private static <K, V> Map<K, List<V>> copy(Map<K, List<V>> map) {
        Map<K, List<V>> copy = new HashMap<>();
        map.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }
}
