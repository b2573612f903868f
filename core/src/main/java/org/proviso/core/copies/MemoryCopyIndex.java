package org.proviso.core.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.proviso.core.model.DocumentId;

/** An index in memory, for as many documents as it holds: about 6 kB a document. */
public final class MemoryCopyIndex implements CopyIndex {
    private final Map<DocumentId, Fingerprint> fingerprints = new HashMap<>();
    private final Map<Long, DocumentId> firstTwins = new HashMap<>();
    private final Map<DocumentId, Map<String, Link>> links = new HashMap<>();
    private final Map<DocumentId, Found> found = new HashMap<>();
    private final Postings postings = new Postings();
    private final List<DocumentId> numbered = new ArrayList<>();

    private record Hits(DocumentId document, int keys) {}

    @Override
    public int size() {
        return fingerprints.size();
    }

    @Override
    public void add(DocumentId document, Fingerprint fingerprint) {
        if (fingerprints.putIfAbsent(document, fingerprint) != null) {
            throw new IllegalArgumentException("in the index already: " + document.value());
        }
        if (firstTwins.putIfAbsent(fingerprint.sketch().twins(), document) == null) {
            int number = numbered.size();
            numbered.add(document);
            for (int key : fingerprint.sketch().keys()) {
                postings.add(key, number);
            }
        }
    }

    @Override
    public Optional<Fingerprint> fingerprint(DocumentId document) {
        return Optional.ofNullable(fingerprints.get(document));
    }

    @Override
    public Optional<DocumentId> twin(long twins) {
        return Optional.ofNullable(firstTwins.get(twins));
    }

    @Override
    public List<DocumentId> sharing(Sketch sketch, int most) {
        Map<Integer, Integer> hits = new HashMap<>();
        for (int key : sketch.keys()) {
            for (int number : postings.texts(key)) {
                hits.merge(number, 1, Integer::sum);
            }
        }
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() >= FEWEST_KEYS)
                .map(hit -> new Hits(numbered.get(hit.getKey()), hit.getValue()))
                .sorted(Comparator.comparingInt(Hits::keys)
                        .reversed()
                        .thenComparing(hit -> hit.document().value()))
                .limit(most)
                .map(Hits::document)
                .toList();
    }

    @Override
    public void link(Link link) {
        of(link.one()).put(link.other().value(), link);
        of(link.other()).put(link.one().value(), link);
    }

    @Override
    public List<Link> links(DocumentId document) {
        return List.copyOf(links.getOrDefault(document, Map.of()).values());
    }

    @Override
    public void place(Found place) {
        found.put(place.document(), place);
    }

    @Override
    public Optional<Found> found(DocumentId document) {
        return Optional.ofNullable(found.get(document));
    }

    private Map<String, Link> of(DocumentId document) {
        return links.computeIfAbsent(document, first -> new TreeMap<>());
    }
}
