package org.proviso.core.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.DocumentId;

/**
 * Origins that grow by one document at a time. A new document is compared with the few that share keys with it, and what was
 * decided about each two is kept as a link. Origins are then a function of the links alone ({@link Grouping}), worked out again for
 * the documents that hang together with the new one; so the order of arrival does not matter, and a document that arrives late
 * can become the origin. For one thread.
 *
 * <p>Short texts: under {@value #FEWEST_WORDS} words a document is its own origin, whatever else reads the same ("Page not
 * found."); with under {@value Likeness#FEWEST_RUNS} runs of five words outside quotation marks it can be no near copy.
 */
public final class Origins {
    static final int FEWEST_WORDS = 8;
    /** How many documents a new one is compared with at most. */
    static final int MOST_CANDIDATES = 30;
    /** How many documents are grouped again at most when one arrives. */
    static final int MOST_TOGETHER = 10_000;

    /** From this many links on an origin is so large that not all of it is grouped again for each copy. */
    private static final int LARGE = 100;

    private final CopyIndex index;
    private final Derivations derivations;
    private final int mostTogether;
    /** Origins that are known to be large; they stay it. */
    private final Set<DocumentId> large = new HashSet<>();

    public Origins(CopyIndex index, RewriteModel model) {
        this(index, model, MOST_TOGETHER);
    }

    Origins(CopyIndex index, RewriteModel model, int mostTogether) {
        this.index = index;
        this.mostTogether = mostTogether;
        this.derivations = new Derivations(model);
    }

    /**
     * Adds a document and says what was found by it: of the document itself first, and then of others whose origin it changed.
     * Adding it again changes nothing and gives what is known of it.
     */
    public List<Found> add(DocumentId document, Fingerprint fingerprint) {
        Optional<Found> known = index.found(document);
        if (known.isPresent()) {
            return List.of(known.get());
        }
        int words = fingerprint.sketch().size().words();
        if (words < FEWEST_WORDS) {
            index.add(document, fingerprint);
            Found alone =
                    new Found(document, document, Relation.ORIGINAL, 1, words + " words are too few to tell a copy by");
            index.place(alone);
            return List.of(alone);
        }
        List<Link> links = links(document, fingerprint);
        index.add(document, fingerprint);
        links.forEach(index::link);
        Optional<Found> joined = join(document, fingerprint, links);
        joined.ifPresent(index::place);
        return joined.map(List::of).orElseGet(() -> regroup(document));
    }

    /**
     * What is found of a document that only joins a large origin: all that it hangs on is of that origin, and it can be neither
     * its first document nor its anchor. Then nothing of the others changes, and they need not be looked at again.
     */
    private Optional<Found> join(DocumentId document, Fingerprint fingerprint, List<Link> links) {
        List<Link> telling = links.stream()
                .filter(link -> Grouping.isOfUse(link.derivation().relation()))
                .toList();
        List<DocumentId> origins = telling.stream()
                .flatMap(link -> index.found(link.from(document)).stream())
                .map(Found::origin)
                .distinct()
                .toList();
        if (origins.size() != 1
                || telling.stream()
                        .anyMatch(link -> !link.derivation().relation().isCopy())
                || !isLarge(origins.getFirst())
                || !Grouping.mayAnchor(fingerprint(origins.getFirst()), fingerprint)) {
            return Optional.empty();
        }
        DocumentId origin = origins.getFirst();
        return telling.stream()
                .filter(link -> link.from(document).equals(origin))
                .map(Link::derivation)
                .findFirst()
                .map(link -> new Found(
                        document,
                        origin,
                        Derivations.seenFrom(fingerprint, fingerprint(origin), link.relation()),
                        link.score(),
                        link.evidence()));
    }

    private boolean isLarge(DocumentId origin) {
        if (large.size() > MOST_TOGETHER) {
            large.clear();
        }
        return large.contains(origin) || index.links(origin).size() >= LARGE && large.add(origin);
    }

    /**
     * Keeps a person's word that two documents are, or are not, one origin, and says what that changed. Later documents respect
     * it: it stands in place of what was decided about the two.
     *
     * @throws IllegalArgumentException when the index does not hold both, or they are one document
     */
    public List<Found> judge(DocumentId one, DocumentId other, boolean same, String why) {
        check(one, other);
        Relation relation = same ? Relation.JUDGED_SAME : Relation.JUDGED_APART;
        return linked(one, other, ordered(one, other, new Derivation(relation, same ? 1 : 0, why)));
    }

    /**
     * Takes back what was said of two documents: what is found of them counts again.
     *
     * @throws IllegalArgumentException as {@link #judge} does
     */
    public List<Found> unjudge(DocumentId one, DocumentId other) {
        check(one, other);
        Fingerprint ofOne = fingerprint(one);
        return linked(
                one,
                other,
                compare(one, ofOne, other)
                        .orElseGet(() -> ordered(
                                one,
                                other,
                                new Derivation(Relation.SAME_EVENT, 0, "what was judged of them is taken back"))));
    }

    private void check(DocumentId one, DocumentId other) {
        if (one.equals(other)
                || index.found(one).isEmpty()
                || index.found(other).isEmpty()) {
            throw new IllegalArgumentException(
                    "a judgement is about two documents of the register: " + one.value() + ", " + other.value());
        }
    }

    private List<Found> linked(DocumentId one, DocumentId other, Link link) {
        index.link(link);
        List<Found> changed = new ArrayList<>(regroup(one));
        changed.addAll(regroup(other));
        return changed;
    }

    /** What hangs together with a document without being one origin with it: passages, other reports of the event. */
    public List<Link> links(DocumentId document) {
        return index.links(document);
    }

    private List<Link> links(DocumentId document, Fingerprint fingerprint) {
        Optional<Link> twin =
                index.twin(fingerprint.sketch().twins()).flatMap(first -> compare(document, fingerprint, first));
        if (twin.isPresent()) {
            return List.of(twin.get());
        }
        Map<DocumentId, Optional<Link>> compared = new LinkedHashMap<>();
        for (DocumentId candidate : index.sharing(fingerprint.sketch(), MOST_CANDIDATES)) {
            compared.put(candidate, compare(document, fingerprint, candidate));
        }
        // of a much copied text the copies crowd out the original
        for (DocumentId origin : origins(document, compared)) {
            compared.computeIfAbsent(origin, first -> compare(document, fingerprint, first));
            if (isLarge(origin) && Grouping.isEarlier(fingerprint, fingerprint(origin))) {
                index.links(origin).stream()
                        .map(link -> link.from(origin))
                        .filter(copy -> !compared.containsKey(copy))
                        .limit(MOST_TOGETHER)
                        .forEach(copy -> compared.put(copy, compare(document, fingerprint, copy)));
            }
        }
        return compared.values().stream().flatMap(Optional::stream).toList();
    }

    /** The origins of those of which a document is a copy. */
    private List<DocumentId> origins(DocumentId document, Map<DocumentId, Optional<Link>> compared) {
        return compared.values().stream()
                .flatMap(Optional::stream)
                .filter(link -> link.derivation().relation().isCopy())
                .flatMap(link -> index.found(link.from(document)).stream())
                .map(Found::origin)
                .distinct()
                .toList();
    }

    private Fingerprint fingerprint(DocumentId document) {
        return index.fingerprint(document).orElseThrow();
    }

    private Optional<Link> compare(DocumentId document, Fingerprint fingerprint, DocumentId candidate) {
        Fingerprint other = fingerprint(candidate);
        return derivations
                .between(fingerprint, other)
                .map(derivation ->
                        document.equals(first(document, fingerprint, candidate, other, derivation.relation()))
                                ? new Link(document, candidate, derivation)
                                : new Link(candidate, document, derivation));
    }

    private static DocumentId first(
            DocumentId one, Fingerprint ofOne, DocumentId other, Fingerprint ofOther, Relation relation) {
        boolean isOne = relation == Relation.CONTAINS
                ? Derivations.isQuotedByFirst(ofOne.outline(), ofOther.outline())
                : one.value().compareTo(other.value()) <= 0;
        return isOne ? one : other;
    }

    private static Link ordered(DocumentId one, DocumentId other, Derivation derivation) {
        return one.value().compareTo(other.value()) <= 0
                ? new Link(one, other, derivation)
                : new Link(other, one, derivation);
    }

    /** Of one that hangs together with too many to group them again: it goes with what it is likest to, and says so. */
    private Found placedAlone(DocumentId document, List<Link> links) {
        String bound = "more than " + mostTogether + " documents hang together, which were not grouped again";
        Set<DocumentId> apart = originsApart(document, links);
        Found found = links.stream()
                .filter(link -> link.derivation().relation().isCopy())
                .filter(link -> index.found(link.from(document))
                        .filter(other -> !apart.contains(other.origin()))
                        .isPresent())
                .max(Comparator.comparingDouble(link -> link.derivation().score()))
                .flatMap(link -> index.found(link.from(document))
                        .map(other -> new Found(
                                document,
                                other.origin(),
                                Derivations.seenFrom(
                                        fingerprint(document),
                                        fingerprint(other.origin()),
                                        link.derivation().relation()),
                                link.derivation().score(),
                                link.derivation().evidence() + "; " + bound)))
                .orElseGet(() -> new Found(document, document, Relation.ORIGINAL, 1, bound));
        index.place(found);
        return found;
    }

    /** The origins of the documents from which a person put this one apart. */
    private Set<DocumentId> originsApart(DocumentId document, List<Link> links) {
        return links.stream()
                .filter(link -> link.derivation().relation() == Relation.JUDGED_APART)
                .flatMap(link -> index.found(link.from(document)).stream())
                .map(Found::origin)
                .collect(Collectors.toSet());
    }

    /** The document's own answer first, and then those of others that are not what they were. */
    private List<Found> regroup(DocumentId document) {
        Map<DocumentId, Fingerprint> together = new LinkedHashMap<>();
        Map<DocumentId, List<Link>> links = new HashMap<>();
        List<DocumentId> waiting = new ArrayList<>(List.of(document));
        while (!waiting.isEmpty() && together.size() < mostTogether) {
            DocumentId next = waiting.removeFirst();
            if (together.containsKey(next)) {
                continue;
            }
            together.put(next, fingerprint(next));
            List<Link> ofNext = index.links(next).stream()
                    .filter(link -> Grouping.isOfUse(link.derivation().relation()))
                    .toList();
            links.put(next, ofNext);
            ofNext.forEach(link -> waiting.add(link.from(next)));
        }
        if (!together.keySet().containsAll(waiting)) {
            return List.of(placedAlone(document, links.getOrDefault(document, List.of())));
        }
        List<Found> changed = new ArrayList<>();
        for (Found found : new Grouping(together, links).found()) {
            boolean isNew = !index.found(found.document()).equals(Optional.of(found));
            if (isNew) {
                index.place(found);
            }
            if (found.document().equals(document)) {
                changed.addFirst(found);
            } else if (isNew) {
                changed.add(found);
            }
        }
        return changed;
    }
}
