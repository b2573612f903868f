package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.proviso.core.copies.changes.WordDiff.Range;
import org.proviso.core.model.Span;

/**
 * Names that differ: bent in copying or translating ("Sheinbaum", "Sinbaum"), or another one in the same place. A name that
 * either side also has elsewhere is no change by itself, since a rewriter says "he" for a name and a name for "he": it must
 * stand in the same words.
 */
final class NameChanges implements Detector {
    /** For a name that the original does not have at all. */
    private static final double SAME_PLACE = 1.1;
    /** For a name that the original has elsewhere. */
    private static final double SAME_WORDS = 2.2;

    /** @param bent the names are written alike */
    private record Candidate(Range original, Range copy, boolean bent, double closeness) {
        double rank() {
            return closeness + (bent ? 100 : 0);
        }
    }

    @Override
    public List<Change> in(Block block) {
        List<Range> originals = runs(block.original(), block.openInOriginal(Mark::mayBeName));
        List<Range> copies = runs(block.copy(), block.openInCopy(Mark::mayBeName));
        List<Candidate> candidates = new ArrayList<>();
        for (Range before : originals) {
            for (Range after : copies) {
                candidate(block, before, after).ifPresent(candidates::add);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::rank).reversed());
        List<Change> changes = new ArrayList<>();
        for (Candidate pair : candidates) {
            if (originals.contains(pair.original) && copies.contains(pair.copy)) {
                originals.remove(pair.original);
                copies.remove(pair.copy);
                changes.add(change(block, pair));
            }
        }
        copies.forEach(after -> alone(block, after).ifPresent(changes::add));
        return changes;
    }

    /** A name that no name of these sentences answers to, and that the original does not have. */
    private Optional<Change> alone(Block block, Range after) {
        if (!isNew(block, after)) {
            return Optional.empty();
        }
        Span at = block.copy().span(after);
        // a name that is only misspelt is told by BentNames
        boolean stands = isCertain(block.copy(), after) || after.to() - after.from() > 1;
        boolean known =
                block.original().article().passages().stream().anyMatch(passage -> isForm(block, after, passage));
        return stands && !known
                ? Optional.of(Change.added(ChangeKind.NAME, at, "the original does not name this"))
                : Optional.empty();
    }

    private static boolean isForm(Block block, Range after, Passage passage) {
        String words = Words.fold(block.copy().words(after));
        boolean acronym =
                Spelling.isAcronym(passage.marks(), new Range(0, passage.marks().size()), words);
        return acronym
                || passage.marks().stream()
                        .anyMatch(mark -> block.copy().marks().subList(after.from(), after.to()).stream()
                                .anyMatch(one -> Spelling.isForm(Words.fold(one.lower()), Words.fold(mark.lower()))));
    }

    private static Change change(Block block, Candidate pair) {
        String reason = pair.bent ? "the name is written in another way" : "another name in the same place";
        return block.change(ChangeKind.NAME, pair.original, pair.copy, reason);
    }

    /** Stretches of names that the other side does not have. */
    private static List<Range> runs(Block.Side side, List<Integer> open) {
        List<Range> runs = new ArrayList<>();
        for (int place : open) {
            Range last = runs.isEmpty() ? new Range(-1, -1) : runs.getLast();
            if (last.to() == place && isNext(side, place)) {
                runs.set(runs.size() - 1, new Range(last.from(), place + 1));
            } else {
                runs.add(Range.at(place));
            }
        }
        return runs;
    }

    private static boolean isNext(Block.Side side, int place) {
        return side.marks().get(place).span().start()
                        - side.marks().get(place - 1).span().end()
                <= 2;
    }

    private Optional<Candidate> candidate(Block block, Range before, Range after) {
        if (isSame(block, before, after)) {
            return Optional.empty();
        }
        double closeness = block.diff().closeness(before, after);
        boolean bent = !block.isEven(block.original(), before) && isBent(block, before, after);
        boolean certain = isCertain(block.original(), before) || isCertain(block.copy(), after);
        boolean strict = !isNew(block, after) || block.isEven(block.original(), before);
        double needed = strict ? SAME_WORDS : SAME_PLACE;
        return bent || certain && closeness >= needed
                ? Optional.of(new Candidate(before, after, bent, closeness))
                : Optional.empty();
    }

    private static boolean isCertain(Block.Side side, Range run) {
        return side.marks().subList(run.from(), run.to()).stream().anyMatch(mark -> mark.is(Mark.Kind.NAME));
    }

    /** Whether the original has none of these words. */
    private static boolean isNew(Block block, Range after) {
        return block.copy().marks().subList(after.from(), after.to()).stream()
                .noneMatch(mark -> block.original().article().has(mark.key()));
    }

    /** Whether one is a short form or another ending of the other. */
    private boolean isSame(Block block, Range before, Range after) {
        String one = Words.fold(block.original().words(before));
        String other = Words.fold(block.copy().words(after));
        return Spelling.isForm(one, other)
                || Spelling.isAcronym(block.original().marks(), before, other)
                || Spelling.isAcronym(block.copy().marks(), after, one);
    }

    private boolean isBent(Block block, Range before, Range after) {
        for (Mark one : block.original().marks().subList(before.from(), before.to())) {
            for (Mark other : block.copy().marks().subList(after.from(), after.to())) {
                boolean unknown = !block.original().article().has(other.key());
                if (unknown
                        && Spelling.isBent(Words.fold(one.lower()), Words.fold(other.lower()), Spelling.MOST_EDITS)) {
                    return true;
                }
            }
        }
        return false;
    }
}
