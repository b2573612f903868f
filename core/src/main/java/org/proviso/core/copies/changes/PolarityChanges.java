package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.copies.changes.WordDiff.Range;

/**
 * Negations that came or went: the same word stands under "not" on one side and without any negation about it on the
 * other. "Did not approve" and "refused to approve" are the same, so a word that denies by itself is looked for, too.
 */
final class PolarityChanges implements Detector {
    private static final Set<String> DENYING = Set.of("negation", "negative");
    private static final Set<String> ANY = Set.of("negation", "negative", "negative verb");
    private static final int REACH = 4;
    /** So far around the word a negation may have moved. */
    private static final int NEAR = 9;

    private static final double SAME_PLACE = .9;

    @Override
    public List<Change> in(Block block) {
        List<Change> changes = new ArrayList<>();
        List<Mark> original = block.original().marks();
        for (int i = 0; i < original.size(); i++) {
            int j = block.diff().toSecond(i);
            if (j < 0 || !original.get(i).is(Mark.Kind.PLAIN) || block.closeness(i, j) < SAME_PLACE) {
                continue;
            }
            OptionalInt before = negation(block.original(), i);
            OptionalInt after = negation(block.copy(), j);
            if (before.isPresent() && !deniesNear(block.copy(), j)) {
                changes.add(block.change(
                        ChangeKind.POLARITY,
                        new Range(before.getAsInt(), i + 1),
                        Range.at(j),
                        "denied in the original, not in the copy"));
            } else if (after.isPresent() && !deniesNear(block.original(), i)) {
                changes.add(block.change(
                        ChangeKind.POLARITY,
                        Range.at(i),
                        new Range(after.getAsInt(), j + 1),
                        "denied in the copy, not in the original"));
            }
        }
        return changes;
    }

    /** Where the negation stands that governs the word. */
    private static OptionalInt negation(Block.Side side, int place) {
        for (int k = place - 1; k >= Math.max(0, place - REACH); k--) {
            Mark mark = side.marks().get(k);
            if (side.cues().has(k, k + 1, DENYING)) {
                return OptionalInt.of(k);
            }
            if (!mark.is(Mark.Kind.SMALL) && !mark.lower().endsWith("ly")) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean deniesNear(Block.Side side, int place) {
        return side.cues().has(place - NEAR, place + NEAR, ANY);
    }
}
