package org.proviso.core.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.DocumentId;

/**
 * An index of origins that grows by one document at a time. A document is compared with origins only, never with other
 * copies, so that a chain of small changes does not tie unlike texts together; of several fitting origins the likest
 * wins, then the earliest. The same documents in the same order give the same answers. Only origins keep their sketch:
 * under 4 kB each; a copy takes about 200 bytes. Not safe for use by several threads at once.
 *
 * <p>Short texts: under {@value #FEWEST_WORDS} words a document is its own origin, whatever else reads the same ("Page not
 * found."); with under {@value Likeness#FEWEST_RUNS} runs of five words outside quotation marks it can be an exact copy only.
 */
public final class Origins {
    static final int FEWEST_WORDS = 8;
    private static final int MOST_CANDIDATES = 50;

    private final Map<DocumentId, Found> found = new HashMap<>();
    private final Map<Long, DocumentId> firstWithWords = new HashMap<>();
    private final Postings finders = new Postings();
    private final Postings bands = new Postings();
    private final List<DocumentId> anchors = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();

    private record Candidate(int anchor, int hits) {}

    private record Match(DocumentId origin, double shared) {}

    /** Adds a document and says what it derives from. Adding it again changes nothing and gives the first answer. */
    public Found add(DocumentId document, Sketch sketch) {
        Found known = found.get(document);
        if (known != null) {
            return known;
        }
        Found answer = derive(document, sketch);
        found.put(document, answer);
        if (sketch.size().words() >= FEWEST_WORDS) {
            firstWithWords.putIfAbsent(sketch.allWords(), document);
        }
        return answer;
    }

    /** How many documents were added. */
    public int size() {
        return found.size();
    }

    private Found derive(DocumentId document, Sketch sketch) {
        if (sketch.size().words() < FEWEST_WORDS) {
            return new Found.Original(
                    document, "its own origin: " + sketch.size().words() + " words are too few to tell a copy by");
        }
        DocumentId twin = firstWithWords.get(sketch.allWords());
        if (twin != null) {
            return likeTwin(twin);
        }
        Optional<Match> match = likest(sketch);
        if (match.isPresent()) {
            return near(match.get());
        }
        anchor(document, sketch);
        return new Found.Original(
                document, "its own origin: no earlier document has the same or nearly the same words");
    }

    private Found likeTwin(DocumentId twin) {
        String words = "the same words as " + shortName(twin);
        return switch (found.get(twin)) {
            case Found.Near near -> new Found.Near(near.origin(), words + ", itself a " + near.reason(), near.shared());
            case Found.Exact exact -> new Found.Exact(exact.origin(), words);
            case Found.Original original -> new Found.Exact(original.origin(), words);
            case null -> throw new IllegalStateException("a document with words but without an answer: " + twin);
        };
    }

    private static Found near(Match match) {
        String reason = String.format(
                Locale.ROOT,
                "near copy of %s: about %d %% of its word 5-grams outside quotations stand there",
                shortName(match.origin),
                Math.round(match.shared * 100));
        return new Found.Near(match.origin, reason, match.shared);
    }

    private Optional<Match> likest(Sketch sketch) {
        Optional<Match> best = Optional.empty();
        for (Candidate candidate : candidates(sketch)) {
            Optional<Double> shared = Likeness.of(sketch, sketches.get(candidate.anchor));
            if (shared.isPresent() && (best.isEmpty() || shared.get() > best.get().shared)) {
                best = Optional.of(new Match(anchors.get(candidate.anchor), shared.get()));
            }
        }
        return best;
    }

    private List<Candidate> candidates(Sketch sketch) {
        Map<Integer, Integer> hits = new HashMap<>();
        for (int key : sketch.samples().finders()) {
            finders.forEach(key, anchor -> hits.merge(anchor, 1, Integer::sum));
        }
        for (int key : sketch.samples().bands()) {
            bands.forEach(key, anchor -> hits.merge(anchor, 1, Integer::sum));
        }
        return hits.entrySet().stream()
                .map(hit -> new Candidate(hit.getKey(), hit.getValue()))
                .sorted(Comparator.comparingInt(Candidate::hits).reversed().thenComparingInt(Candidate::anchor))
                .limit(MOST_CANDIDATES)
                .sorted(Comparator.comparingInt(Candidate::anchor))
                .toList();
    }

    private void anchor(DocumentId document, Sketch sketch) {
        int number = anchors.size();
        anchors.add(document);
        sketches.add(sketch);
        for (int key : sketch.samples().finders()) {
            finders.add(key, number);
        }
        for (int key : sketch.samples().bands()) {
            bands.add(key, number);
        }
    }

    private static String shortName(DocumentId document) {
        return document.value().substring(0, 12);
    }
}
