package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.core.copies.changes.WordDiff.Range;

/** How long something is to last: an end taken away ("temporarily" is gone) or endlessness added ("indefinitely"). */
final class DurationChanges implements Detector {
    private static final Set<String> NOW = Set.of("now");
    private static final Set<String> FOR_A_TIME = Set.of("for a time");
    private static final Set<String> WITHOUT_END = Set.of("without end");
    private static final double LEAST_LIKENESS = .3;

    @Override
    public List<Change> in(Block block) {
        List<Change> changes = new ArrayList<>();
        if (block.likeness() < LEAST_LIKENESS) {
            return changes;
        }
        Cues original = block.original().cues();
        Cues copy = block.copy().cues();
        List<Range> endless = copy.all(WITHOUT_END);
        List<Range> passing = original.all(FOR_A_TIME);
        if (!endless.isEmpty() && !original.has(WITHOUT_END)) {
            List<Range> said = passing.isEmpty() ? original.all(NOW) : passing;
            Range before =
                    said.isEmpty() ? new Range(0, block.original().marks().size()) : said.getFirst();
            changes.add(block.change(
                    ChangeKind.DURATION,
                    before,
                    endless.getFirst(),
                    "the original does not say that it is without end"));
        } else if (!passing.isEmpty() && !copy.has(FOR_A_TIME) && !saysHowLong(block.copy())) {
            lost(block, passing.getFirst(), changes);
        }
        return changes;
    }

    /** Only where the word stands that it went with. */
    private static void lost(Block block, Range cue, List<Change> changes) {
        for (int neighbour : new int[] {cue.to(), cue.from() - 1}) {
            boolean inside =
                    neighbour >= 0 && neighbour < block.original().marks().size();
            if (inside && block.original().marks().get(neighbour).is(Mark.Kind.PLAIN)) {
                int j = block.diff().toSecond(neighbour);
                if (j >= 0) {
                    changes.add(block.change(
                            ChangeKind.DURATION, cue, Range.at(j), "the copy does not say that it is for a time"));
                    return;
                }
            }
        }
    }

    private static boolean saysHowLong(Block.Side side) {
        return side.cues().has(NOW)
                || side.marks().stream().anyMatch(mark -> mark.is(Mark.Kind.DATE) || mark.is(Mark.Kind.QUANTITY));
    }
}
