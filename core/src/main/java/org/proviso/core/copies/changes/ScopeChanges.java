package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.core.copies.changes.WordDiff.Range;

/**
 * What held for a place and is told without it: "in Mexico" was cut out of the same words, or the sentence speaks of "all"
 * instead. A place that the neighbouring sentences name is not lost: a rewriter need not say it twice.
 */
final class ScopeChanges implements Detector {
    private static final Set<String> ALL = Set.of("all");
    private static final double LEAST_LIKENESS = .3;
    private static final int NEIGHBOURS = 1;

    @Override
    public List<Change> in(Block block) {
        List<Change> changes = new ArrayList<>();
        if (block.likeness() < LEAST_LIKENESS) {
            return changes;
        }
        List<Mark> original = block.original().marks();
        List<Range> all = block.copy().cues().all(ALL);
        boolean widened = !all.isEmpty() && !block.original().cues().has(ALL);
        for (int i = 1; i < original.size(); i++) {
            boolean place = original.get(i).is(Mark.Kind.NAME)
                    && original.get(i - 1).lower().equals("in");
            if (!place || block.copy().isNear(original.get(i).key(), NEIGHBOURS)) {
                continue;
            }
            Range lost = new Range(i - 1, i + 1);
            int j = cutOut(block, lost);
            if (widened || j >= 0) {
                changes.add(block.change(
                        ChangeKind.SCOPE,
                        lost,
                        widened ? all.getFirst() : Range.at(j),
                        "the original says it of this place only"));
            }
        }
        return changes;
    }

    /** The copy's word before the cut, where the words on both sides of it now touch; or -1. */
    private static int cutOut(Block block, Range lost) {
        int before = block.diff().toSecond(lost.from() - 1 < 0 ? 0 : lost.from() - 1);
        if (before < 0 || lost.from() == 0) {
            return -1;
        }
        boolean ends = lost.to() == block.original().marks().size();
        int after = ends ? block.copy().marks().size() : block.diff().toSecond(lost.to());
        return after == before + 1 ? before : -1;
    }
}
