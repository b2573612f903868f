package org.proviso.core.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.DocumentId;

/**
 * Which of some documents are one origin, from the links between them; the order in which they are given does not matter.
 * Documents with the same words, or that a person put together, stand together first. Then the one that most others derive
 * from becomes an anchor and takes those that have a link to it, and so on with the rest: star clustering (Aslam, Pelekhov,
 * Rus: The star clustering algorithm, JGAA 8, 2004). Nothing is chained: a document that hangs on a copy alone is no copy of
 * the anchor. Of a group's documents the first published is its origin, where dates are known, else the anchor.
 * Two documents that a person put apart never have one origin, not even perhaps, whatever else links them; nor does what an
 * authority issued again in the same words, whatever was put on its site in between.
 */
final class Grouping {
    /** An anchor's text has at least this share of the content words of what it draws. */
    private static final double ANCHOR_SHARE = .75;

    private final Map<DocumentId, Fingerprint> documents;
    private final Map<DocumentId, Map<DocumentId, Derivation>> links = new HashMap<>();

    /** First published, then with the longer text, then by id. */
    private final Comparator<DocumentId> rank;

    /** The place of each document in the order of {@link #rank}. */
    private final Map<DocumentId, Integer> places = new HashMap<>();

    /** In the order of their first documents. */
    private final List<Block> blocks = new ArrayList<>();

    private final Map<DocumentId, Block> blockOf = new HashMap<>();

    /** Documents with the same words, or that a person put together, in the order of {@link #rank}; compared by identity. */
    private static final class Block {
        private final List<DocumentId> documents = new ArrayList<>();

        /** Other blocks with a link to this one, in their order. */
        private final Map<Block, Bond> bonds = new LinkedHashMap<>();

        private int place;

        DocumentId first() {
            return documents.getFirst();
        }
    }

    /**
     * What links two blocks.
     *
     * @param best the strongest link
     * @param apart whether a person put two of their documents apart, or they are two acts in the same words; then the link
     *     counts for nothing
     */
    private record Bond(Derivation best, boolean apart) {
        Bond and(Bond other) {
            return new Bond(other.best.score() > best.score() ? other.best : best, apart || other.apart);
        }
    }

    /** @param number in the order in which groups were made */
    private record Group(int number, Block anchor, Set<Block> members) {
        Group(int number, Block anchor) {
            this(number, anchor, new LinkedHashSet<>(List.of(anchor)));
        }

        List<DocumentId> all() {
            return members.stream().flatMap(block -> block.documents.stream()).toList();
        }
    }

    Grouping(Map<DocumentId, Fingerprint> documents, Map<DocumentId, List<Link>> linked) {
        this.documents = documents;
        this.rank = Comparator.comparingInt((DocumentId document) -> day(fingerprint(document)))
                .thenComparing(Comparator.comparingInt(this::words).reversed())
                .thenComparing(DocumentId::value);
        List<DocumentId> ranked = documents.keySet().stream().sorted(rank).toList();
        ranked.forEach(document -> places.put(document, places.size()));
        for (DocumentId document : ranked) {
            Map<DocumentId, Derivation> derivations = new LinkedHashMap<>();
            linked.getOrDefault(document, List.of()).stream()
                    .filter(link -> documents.containsKey(link.from(document)))
                    .sorted(Comparator.comparingInt(link -> place(link.from(document))))
                    .forEach(link -> derivations.put(link.from(document), link.derivation()));
            links.put(document, derivations);
        }
        ranked.forEach(this::gatherBlock);
        blocks.forEach(this::bind);
    }

    /** Whether links of this kind have a say. */
    static boolean isOfUse(Relation relation) {
        return relation.isCopy() || relation == Relation.UNDECIDED || relation == Relation.JUDGED_APART;
    }

    /** Whether a text is known to be published before another. */
    static boolean isEarlier(Fingerprint one, Fingerprint other) {
        return day(one) < day(other);
    }

    /** Whether a text may be the anchor of another, and was not published after it: a shortened text fits many longer ones. */
    static boolean mayAnchor(Fingerprint anchor, Fingerprint other) {
        return day(anchor) <= day(other)
                && anchor.outline().plain().length
                        >= ANCHOR_SHARE * other.outline().plain().length;
    }

    /** What was found of each document. */
    List<Found> found() {
        List<Found> found = new ArrayList<>();
        Map<Block, Group> originals = new HashMap<>();
        Map<Block, Set<Block>> around = new HashMap<>();
        for (Group group : groups()) {
            Optional<Group> doubted = group.anchor.bonds.keySet().stream()
                    .filter(other -> best(other, group.anchor)
                            .filter(derivation -> derivation.relation() == Relation.UNDECIDED)
                            .isPresent())
                    .flatMap(other -> Stream.ofNullable(originals.get(other)))
                    .filter(original -> !areApart(around.getOrDefault(original.anchor, Set.of()), group.members))
                    .min(Comparator.comparingInt(Group::number));
            if (doubted.isPresent()) {
                found.addAll(undecided(group, doubted.get()));
                around.computeIfAbsent(doubted.get().anchor, anchor -> new LinkedHashSet<>())
                        .addAll(group.members);
            } else {
                originals.put(group.anchor, group);
                around.put(group.anchor, new LinkedHashSet<>(group.members));
                found.addAll(decided(group));
            }
        }
        return found;
    }

    private static int day(Fingerprint fingerprint) {
        Sketch.Days days = fingerprint.sketch().days();
        return days.isKnown() ? days.first() : Integer.MAX_VALUE;
    }

    private int words(DocumentId document) {
        return fingerprint(document).sketch().size().words();
    }

    private Fingerprint fingerprint(DocumentId document) {
        Fingerprint fingerprint = documents.get(document);
        if (fingerprint == null) {
            throw new IllegalArgumentException("not among the documents: " + document.value());
        }
        return fingerprint;
    }

    private Optional<Derivation> between(DocumentId one, DocumentId other) {
        return Optional.ofNullable(links(one).get(other));
    }

    private int place(DocumentId document) {
        return places.getOrDefault(document, 0);
    }

    private Map<DocumentId, Derivation> links(DocumentId document) {
        return links.getOrDefault(document, Map.of());
    }

    private void gatherBlock(DocumentId document) {
        if (blockOf.containsKey(document)) {
            return;
        }
        Block block = new Block();
        block.place = blocks.size();
        block.documents.add(document);
        blockOf.put(document, block);
        for (int i = 0; i < block.documents.size(); i++) {
            for (DocumentId twin : twins(block.documents.get(i))) {
                if (!blockOf.containsKey(twin) && !isApart(twin, block) && !isIssuedAgain(twin, block)) {
                    blockOf.put(twin, block);
                    block.documents.add(twin);
                }
            }
        }
        block.documents.sort(Comparator.comparingInt(this::place));
        blocks.add(block);
    }

    private List<DocumentId> twins(DocumentId document) {
        return links(document).entrySet().stream()
                .filter(link -> link.getValue().relation() == Relation.EXACT
                        || link.getValue().relation() == Relation.JUDGED_SAME)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isApart(DocumentId document, Block block) {
        return links(document).entrySet().stream()
                .anyMatch(link -> link.getValue().relation() == Relation.JUDGED_APART
                        && block.equals(blockOf.get(link.getKey())));
    }

    /** Whether it is another act than one of a block, and a person did not put it together with one. */
    private boolean isIssuedAgain(DocumentId document, Block block) {
        Sketch sketch = fingerprint(document).sketch();
        return block.documents.stream()
                        .map(other -> fingerprint(other).sketch())
                        .anyMatch(
                                other -> other.words() == sketch.words() && OfficialForms.isIssuedAgain(sketch, other))
                && block.documents.stream()
                        .flatMap(other -> between(document, other).stream())
                        .noneMatch(derivation -> derivation.relation() == Relation.JUDGED_SAME);
    }

    /** Works out the bonds of a block from the links of its documents, once for all. */
    private void bind(Block block) {
        Map<Block, Bond> bonds = new HashMap<>();
        for (DocumentId document : block.documents) {
            links(document).forEach((other, derivation) -> {
                Block ofOther = block(other);
                if (!block.equals(ofOther)) {
                    Bond bond = new Bond(derivation, isApart(derivation.relation()));
                    bonds.merge(ofOther, bond, Bond::and);
                }
            });
        }
        bonds.entrySet().stream()
                .sorted(Comparator.comparingInt(bond -> bond.getKey().place))
                .forEach(bond -> block.bonds.put(bond.getKey(), bond.getValue()));
    }

    /** Twins stand in two blocks only where they, or others with the same words, are apart. */
    private static boolean isApart(Relation relation) {
        return relation == Relation.JUDGED_APART || relation == Relation.EXACT;
    }

    private Block block(DocumentId document) {
        Block block = blockOf.get(document);
        if (block == null) {
            throw new IllegalArgumentException("not among the documents: " + document.value());
        }
        return block;
    }

    /** The strongest link between two blocks; nothing when a person put two of their documents apart. */
    private static Optional<Derivation> best(Block one, Block other) {
        return Optional.ofNullable(one.bonds.get(other))
                .filter(bond -> !bond.apart)
                .map(Bond::best);
    }

    private static boolean areApart(Block one, Block other) {
        Bond bond = one.bonds.get(other);
        return bond != null && bond.apart;
    }

    /** Whether a person put a document of these apart from one of those: then they have no origin in common, nor perhaps. */
    private static boolean areApart(Set<Block> these, Set<Block> those) {
        return these.stream().anyMatch(one -> those.stream().anyMatch(other -> areApart(one, other)));
    }

    /** How strongly a block draws another as its anchor: a shortened text draws no longer one, for it fits many. */
    private double pull(Block anchor, Block other) {
        return size(anchor) < ANCHOR_SHARE * size(other)
                ? 0
                : best(anchor, other)
                        .filter(derivation -> derivation.relation().isCopy())
                        .map(Derivation::score)
                        .orElse(0.0);
    }

    private int size(Block block) {
        return fingerprint(block.first()).outline().plain().length;
    }

    /** The anchors with what they draw, the strongest first; then each block goes to the anchor that draws it most. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        Map<Block, Group> byAnchor = new HashMap<>();
        Set<Block> free = new LinkedHashSet<>(blocks);
        while (!free.isEmpty()) {
            Block anchor = anchor(free);
            make(groups, byAnchor, anchor);
            free.remove(anchor);
            anchor.bonds.keySet().stream()
                    .filter(other -> pull(anchor, other) > 0)
                    .forEach(free::remove);
        }
        for (Block block : blocks) {
            if (!byAnchor.containsKey(block)) {
                join(groups, byAnchor, block);
            }
        }
        return groups;
    }

    private static void make(List<Group> groups, Map<Block, Group> byAnchor, Block anchor) {
        Group group = new Group(groups.size(), anchor);
        groups.add(group);
        byAnchor.put(anchor, group);
    }

    private void join(List<Group> groups, Map<Block, Group> byAnchor, Block block) {
        block.bonds.keySet().stream()
                .flatMap(other -> Stream.ofNullable(byAnchor.get(other)))
                .filter(group -> pull(group.anchor, block) > 0)
                .filter(group -> group.members.stream().noneMatch(member -> areApart(member, block)))
                .max(Comparator.comparingDouble((Group group) -> pull(group.anchor, block))
                        .thenComparing(Comparator.comparingInt(Group::number).reversed()))
                .ifPresentOrElse(group -> group.members.add(block), () -> make(groups, byAnchor, block));
    }

    private Block anchor(Set<Block> free) {
        Block strongest = free.iterator().next();
        double most = -1;
        for (Block block : free) {
            double pulls = block.bonds.keySet().stream()
                    .filter(free::contains)
                    .mapToDouble(other -> pull(block, other) * other.documents.size())
                    .sum();
            if (pulls > most) {
                most = pulls;
                strongest = block;
            }
        }
        return strongest;
    }

    private List<Found> decided(Group group) {
        DocumentId origin = origin(group);
        return group.all().stream()
                .map(document -> document.equals(origin) ? original(document) : copy(document, origin, group))
                .toList();
    }

    /** Of several that were published on the first day the anchor stands for the text. */
    private DocumentId origin(Group group) {
        DocumentId anchor = group.anchor.first();
        DocumentId first = group.all().stream().min(rank).orElseThrow();
        return day(fingerprint(first)) < day(fingerprint(anchor)) ? first : anchor;
    }

    private static Found original(DocumentId document) {
        return new Found(document, document, Relation.ORIGINAL, 1, "it derives from no text that is known");
    }

    private Found copy(DocumentId document, DocumentId origin, Group group) {
        Block block = block(document);
        Derivation derivation = (block.equals(block(origin)) ? between(document, origin) : best(block, block(origin)))
                .filter(link -> link.relation().isCopy())
                .or(() -> nearest(document, group))
                .orElseThrow();
        return new Found(
                document,
                origin,
                Derivations.seenFrom(fingerprint(document), fingerprint(origin), derivation.relation()),
                derivation.score(),
                derivation.evidence());
    }

    /** Its strongest link within the group, for one that has none to the origin itself. */
    private Optional<Derivation> nearest(DocumentId document, Group group) {
        return links(document).entrySet().stream()
                .filter(link -> link.getValue().relation().isCopy() && group.members.contains(block(link.getKey())))
                .map(Map.Entry::getValue)
                .max(Comparator.comparingDouble(Derivation::score).thenComparing(Derivation::evidence));
    }

    private List<Found> undecided(Group group, Group original) {
        DocumentId origin = origin(original);
        Derivation doubt = best(original.anchor, group.anchor).orElseThrow();
        return group.all().stream()
                .map(document -> new Found(document, origin, Relation.UNDECIDED, doubt.score(), doubt.evidence()))
                .toList();
    }
}
