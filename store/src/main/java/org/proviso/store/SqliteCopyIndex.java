package org.proviso.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.proviso.core.copies.CopyIndex;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.copies.Found;
import org.proviso.core.copies.Link;
import org.proviso.core.copies.Postings;
import org.proviso.core.copies.Sketch;
import org.proviso.core.model.DocumentId;

/**
 * The index in the register's file. What is added waits in memory until {@link #write} puts it into the tables, within the
 * transaction that adds the documents; so a batch can be decided before any of it is on the disk, and forgotten. Memory is
 * bounded: the batch, the keys of the newest documents ({@link KeyBuckets}), and fingerprints and numbers that
 * were read last.
 */
final class SqliteCopyIndex implements CopyIndex {
    private static final int MOST_KEPT = 4_096;
    private static final int MOST_NUMBERS = 32_768;

    private final SqliteFile file;
    private final CopyTables tables;
    private final KeyBuckets buckets;
    private final Lru<DocumentId, Fingerprint> fingerprints = new Lru<>(MOST_KEPT);
    private final Lru<DocumentId, Integer> numbers = new Lru<>(MOST_NUMBERS);
    private final Lru<Integer, DocumentId> ids = new Lru<>(MOST_NUMBERS);

    /** The number of the last document in the tables when this was made, or when a batch was last written. */
    private int held;

    /** The keys of documents that are not in the buckets, and of those that wait. */
    private Postings recent;

    // what waits: documents by the numbers that they will get, in this order
    private final List<DocumentId> waiting = new ArrayList<>();
    private final Map<DocumentId, Fingerprint> waitingFingerprints = new HashMap<>();
    private final Map<DocumentId, Integer> waitingNumbers = new HashMap<>();
    private final Map<Long, DocumentId> waitingTwins = new HashMap<>();
    private final Map<DocumentId, Map<DocumentId, Link>> waitingLinks = new LinkedHashMap<>();
    private final Map<DocumentId, Found> waitingFound = new LinkedHashMap<>();
    private boolean reload;

    private record Hits(int number, int keys) {}

    SqliteCopyIndex(SqliteFile file) {
        this(file, KeyBuckets.MOST_RECENT);
    }

    /** @param mostRecent how many documents' keys are kept in memory at most, those that wait left out */
    SqliteCopyIndex(SqliteFile file, int mostRecent) {
        this.file = file;
        this.tables = new CopyTables(file);
        this.buckets = new KeyBuckets(file, mostRecent);
        this.recent = new Postings();
        load();
    }

    @Override
    public int size() {
        return file.read(connection -> tables.count(held)) + waiting.size();
    }

    @Override
    public void add(DocumentId document, Fingerprint fingerprint) {
        if (file.read(connection -> number(document)).isPresent()) {
            throw new IllegalArgumentException("in the index already: " + document.value());
        }
        int number = held + waiting.size() + 1;
        long twins = fingerprint.sketch().twins();
        if (twin(twins).isEmpty()) {
            waitingTwins.put(twins, document);
            for (int key : fingerprint.sketch().keys()) {
                recent.add(key, number);
            }
        }
        waiting.add(document);
        waitingNumbers.put(document, number);
        waitingFingerprints.put(document, fingerprint);
    }

    @Override
    public Optional<Fingerprint> fingerprint(DocumentId document) {
        Fingerprint known = waitingFingerprints.get(document);
        if (known == null) {
            known = fingerprints.get(document);
        }
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Fingerprint> read = file.read(connection -> {
            OptionalInt number = number(document);
            return number.isPresent() ? Optional.of(tables.fingerprint(number.getAsInt())) : Optional.empty();
        });
        read.ifPresent(fingerprint -> fingerprints.put(document, fingerprint));
        return read;
    }

    @Override
    public Optional<DocumentId> twin(long twins) {
        return file.read(connection -> tables.twin(twins, held)).or(() -> Optional.ofNullable(waitingTwins.get(twins)));
    }

    @Override
    public List<DocumentId> sharing(Sketch sketch, int most) {
        int[] keys = sketch.keys();
        return file.read(connection -> {
            int[][] inBuckets = buckets.numbers(keys);
            Map<Integer, Integer> hits = new HashMap<>();
            for (int i = 0; i < keys.length; i++) {
                count(keys[i], inBuckets[i], hits);
            }
            return best(hits, most);
        });
    }

    @Override
    public void link(Link link) {
        boolean known = !waitingNumbers.containsKey(link.one())
                && !waitingNumbers.containsKey(link.other())
                && links(link.one()).contains(link);
        if (!known) {
            waitingLinks.computeIfAbsent(link.one(), one -> new HashMap<>()).put(link.other(), link);
            waitingLinks.computeIfAbsent(link.other(), other -> new HashMap<>()).put(link.one(), link);
        }
    }

    @Override
    public List<Link> links(DocumentId document) {
        Map<String, Link> links = new TreeMap<>();
        file.read(connection -> {
                    OptionalInt number = number(document);
                    return number.isPresent() && number.getAsInt() <= held
                            ? tables.links(document, number.getAsInt(), held)
                            : List.<Link>of();
                })
                .forEach(link -> links.put(link.from(document).value(), link));
        waitingLinks.getOrDefault(document, Map.of()).forEach((other, link) -> links.put(other.value(), link));
        return List.copyOf(links.values());
    }

    @Override
    public void place(Found found) {
        waitingFound.put(found.document(), found);
    }

    @Override
    public Optional<Found> found(DocumentId document) {
        Found known = waitingFound.get(document);
        if (known != null) {
            return Optional.of(known);
        }
        return file.read(connection -> {
            OptionalInt number = number(document);
            return number.isPresent() && number.getAsInt() <= held
                    ? tables.found(document, number.getAsInt())
                    : Optional.empty();
        });
    }

    /**
     * Puts what waits into the tables, within a transaction that has added the documents. What is said of a document that was
     * not added is left out, for it could never be made again. {@link #written} is due once the transaction holds.
     */
    void write() throws SQLException {
        Map<DocumentId, Integer> added = new HashMap<>();
        for (DocumentId document : waiting) {
            OptionalInt number = tables.number(document);
            reload |= !number.equals(OptionalInt.of(waitingNumbers.getOrDefault(document, 0)));
            if (number.isPresent()) {
                added.put(document, number.getAsInt());
                write(document, number.getAsInt());
            }
        }
        for (Map.Entry<DocumentId, Map<DocumentId, Link>> ofOne : waitingLinks.entrySet()) {
            for (Link link : ofOne.getValue().values()) {
                OptionalInt one = number(added, link.one());
                OptionalInt other = number(added, link.other());
                if (link.one().equals(ofOne.getKey()) && one.isPresent() && other.isPresent()) {
                    tables.link(link, one.getAsInt(), other.getAsInt());
                }
            }
        }
        for (Found found : waitingFound.values()) {
            OptionalInt number = number(added, found.document());
            OptionalInt origin = number(added, found.origin());
            if (number.isPresent() && origin.isPresent()) {
                tables.place(found, number.getAsInt(), origin.getAsInt());
            }
        }
        reload |= buckets.mergeRecent();
    }

    /** What waited is in the tables. */
    void written() {
        waitingFingerprints.forEach(fingerprints::put);
        waitingNumbers.forEach(numbers::put);
        held += waiting.size();
        waiting.clear();
        waitingNumbers.clear();
        waitingFingerprints.clear();
        waitingTwins.clear();
        waitingLinks.clear();
        waitingFound.clear();
        if (reload) {
            numbers.clear();
            ids.clear();
            load();
        }
    }

    private void load() {
        file.read(connection -> {
            held = tables.held();
            recent = buckets.recent(held);
            reload = false;
            return held;
        });
    }

    private void write(DocumentId document, int number) throws SQLException {
        Sketch sketch = fingerprint(document).orElseThrow().sketch();
        tables.add(document, number, sketch.twins());
        if (document.equals(waitingTwins.get(sketch.twins()))) {
            buckets.addRecent(number, sketch.keys());
        }
    }

    /** Of a document that waits or is in the tables. */
    private OptionalInt number(DocumentId document) throws SQLException {
        Integer known = waitingNumbers.get(document);
        if (known == null) {
            known = numbers.get(document);
        }
        if (known != null) {
            return OptionalInt.of(known);
        }
        OptionalInt number = tables.number(document);
        if (number.isEmpty() || number.getAsInt() > held) {
            return OptionalInt.empty();
        }
        numbers.put(document, number.getAsInt());
        return number;
    }

    private OptionalInt number(Map<DocumentId, Integer> added, DocumentId document) throws SQLException {
        if (waitingNumbers.containsKey(document)) {
            return added.containsKey(document) ? OptionalInt.of(added.get(document)) : OptionalInt.empty();
        }
        return number(document);
    }

    /** Counts the first documents that have a key, as far as a key leads to documents. */
    private void count(int key, int[] inBuckets, Map<Integer, Integer> hits) {
        for (int number : inBuckets) {
            hits.merge(number, 1, Integer::sum);
        }
        int[] fresh = recent.texts(key);
        Arrays.sort(fresh);
        for (int i = 0; i < Math.min(fresh.length, Postings.MOST_TEXTS - inBuckets.length); i++) {
            hits.merge(fresh[i], 1, Integer::sum);
        }
    }

    private List<DocumentId> best(Map<Integer, Integer> hits, int most) throws SQLException {
        List<Hits> sorted = hits.entrySet().stream()
                .map(hit -> new Hits(hit.getKey(), hit.getValue()))
                .filter(hit -> hit.keys >= FEWEST_KEYS && hit.number <= held + waiting.size())
                .sorted(Comparator.comparingInt(Hits::keys).reversed())
                .toList();
        int fewest = sorted.isEmpty() ? 0 : sorted.get(Math.min(most, sorted.size()) - 1).keys;
        record Candidate(DocumentId document, int keys) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Hits hit : sorted) {
            if (hit.keys < fewest) {
                break;
            }
            candidates.add(
                    new Candidate(hit.number > held ? waiting.get(hit.number - held - 1) : id(hit.number), hit.keys));
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::keys)
                        .reversed()
                        .thenComparing(candidate -> candidate.document().value()))
                .limit(most)
                .map(Candidate::document)
                .toList();
    }

    private DocumentId id(int number) throws SQLException {
        DocumentId known = ids.get(number);
        if (known == null) {
            known = tables.id(number);
            ids.put(number, known);
        }
        return known;
    }
}
