package org.proviso.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.copies.CopyIndex;
import org.proviso.core.copies.Found;
import org.proviso.core.copies.Link;
import org.proviso.core.copies.Relation;
import org.proviso.core.model.DocumentId;

/** Files gathered by the text that they derive from. */
final class CopyGroups {
    private static final String SAME_BYTES = "the same bytes";

    private final List<CopiedFile> files;
    private final CopyIndex index;
    private final Map<DocumentId, CopiedFile> first = new LinkedHashMap<>();
    private final Map<DocumentId, Group> groups = new LinkedHashMap<>();

    /**
     * What was found of a file.
     *
     * @param origin the file that stands for the text that it derives from, or may derive from; the file itself for an original
     */
    record Placed(CopiedFile file, Relation relation, double score, CopiedFile origin, String reason) {}

    /** A file that quotes a passage of another, with the evidence. */
    record Quoting(CopiedFile file, CopiedFile of, String reason) {}

    /**
     * A text.
     *
     * @param copies all that derive from it, and those that may
     * @param quoting files that quote a passage of one of its files
     * @param sameEvent the origins of other reports of the event
     */
    record Group(CopiedFile origin, List<Placed> copies, List<Quoting> quoting, Set<CopiedFile> sameEvent) {
        boolean isAlone() {
            return copies.isEmpty() && quoting.isEmpty() && sameEvent.isEmpty();
        }

        /** Publication dates that cannot be right, in words. */
        List<String> dates() {
            List<OriginDates.Dated> dated = new ArrayList<>(List.of(origin.dated()));
            copies.stream()
                    .filter(copy -> copy.relation().isCopy())
                    .forEach(copy -> dated.add(copy.file().dated()));
            return dated.size() < 2 ? List.of() : OriginDates.flags(origin.dated(), dated);
        }

        private long size() {
            return copies.stream().filter(copy -> copy.relation().isCopy()).count();
        }
    }

    /** @param files in the order in which they were given, all of them in the index */
    CopyGroups(List<CopiedFile> files, CopyIndex index) {
        this.files = List.copyOf(files);
        this.index = index;
        files.forEach(file -> first.putIfAbsent(file.document(), file));
        placed().forEach(this::group);
        first.keySet().forEach(this::link);
    }

    /** Every file, in the order in which they were given. */
    List<Placed> placed() {
        return files.stream().map(this::place).toList();
    }

    /** The largest first, then by name. */
    List<Group> groups() {
        return groups.values().stream()
                .sorted(Comparator.comparingLong(Group::size)
                        .reversed()
                        .thenComparing(group -> group.origin().name()))
                .toList();
    }

    private Placed place(CopiedFile file) {
        Found found = index.found(file.document()).orElseThrow();
        CopiedFile origin = first.getOrDefault(found.origin(), file);
        boolean again = !file.equals(first.get(file.document()));
        return again && found.relation() == Relation.ORIGINAL
                ? new Placed(file, Relation.EXACT, 1, origin, SAME_BYTES)
                : new Placed(file, found.relation(), found.score(), origin, found.reason());
    }

    private void group(Placed placed) {
        Group group = of(placed.origin());
        if (placed.relation() != Relation.ORIGINAL) {
            group.copies().add(placed);
        }
    }

    private Group of(CopiedFile origin) {
        return groups.computeIfAbsent(
                origin.document(),
                none -> new Group(origin, new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>()));
    }

    private void link(DocumentId document) {
        for (Link link : index.links(document)) {
            CopiedFile other = origin(link.from(document));
            if (link.derivation().relation() == Relation.SAME_EVENT && !other.equals(origin(document))) {
                of(origin(document)).sameEvent().add(other);
            }
            if (link.derivation().relation() == Relation.CONTAINS
                    && link.other().equals(document)) {
                quoting(of(origin(document)), link);
            }
        }
    }

    /** One that quotes several copies of a text quotes the text once. */
    private void quoting(Group group, Link link) {
        CopiedFile file = file(link.one());
        if (group.quoting().stream().noneMatch(quoting -> quoting.file().equals(file))) {
            group.quoting()
                    .add(new Quoting(file, file(link.other()), link.derivation().evidence()));
        }
    }

    private CopiedFile origin(DocumentId document) {
        return file(index.found(document).orElseThrow().origin());
    }

    private CopiedFile file(DocumentId document) {
        CopiedFile file = first.get(document);
        if (file == null) {
            throw new IllegalStateException("no file of document " + document.value());
        }
        return file;
    }
}
