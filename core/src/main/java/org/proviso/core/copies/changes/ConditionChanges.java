package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.copies.changes.WordDiff.Range;

/**
 * Conditions that are turned round: what "falls if they pay" is told to fall "unless they pay". That it "stays unless they pay" is the same,
 * and so is "if they do not pay" for "unless they pay".
 */
final class ConditionChanges implements Detector {
    private static final Set<String> MET = Set.of("condition");
    private static final Set<String> UNMET = Set.of("exception");
    private static final Set<String> DENYING = Set.of("negation", "negative", "failing");
    private static final Set<String> ENDING = Set.of("ending");
    private static final Set<String> LASTING = Set.of("lasting");

    /** So many words behind its first one belong to a condition at most, and so many around it tell what hangs on it. */
    private static final int REACH = 10;

    /** So far before a word stands what denies it. */
    private static final int NEAR = 3;

    /** What the words weigh at least that two conditions have in common, and what part of the shorter one. */
    private static final double LEAST_COMMON = 2;

    private static final double LEAST_PART = .5;

    /**
     * A condition.
     *
     * @param words from the word that opens it
     * @param met whether what hangs on it comes about when it is so; else when it is not so
     * @param outcome what that is: 1 an end, -1 that it lasts, 0 where no word of the table tells
     */
    private record Hinge(Range words, boolean met, int outcome) {
        String told() {
            String comes = met ? "if this is so" : "unless this is so";
            return outcome == 0 ? comes : (outcome > 0 ? "it ends " : "it lasts ") + comes;
        }

        /** Whether it says the contrary: by its own word, or by what hangs on it, and not by both. */
        boolean isTurned(Hinge other) {
            boolean results = outcome != 0 && other.outcome != 0 && outcome != other.outcome;
            return (met != other.met) != results;
        }
    }

    @Override
    public List<Change> in(Block block) {
        List<Change> changes = new ArrayList<>();
        List<Hinge> told = hinges(block.copy());
        for (Hinge before : hinges(block.original())) {
            told.stream()
                    .filter(after -> areOne(block, before, after))
                    .max(Comparator.comparingDouble(after -> common(block, before, after)))
                    .filter(before::isTurned)
                    .ifPresent(after -> changes.add(block.change(
                            ChangeKind.CONDITION,
                            before.words,
                            after.words,
                            "in the original " + before.told() + ", in the copy " + after.told())));
        }
        return changes;
    }

    private static List<Hinge> hinges(Block.Side side) {
        List<Hinge> hinges = new ArrayList<>();
        List<Range> opening = new ArrayList<>(side.cues().all(MET));
        opening.addAll(side.cues().all(UNMET));
        for (Range opens : opening) {
            boolean met = side.cues().has(opens.from(), opens.from() + 1, MET);
            int end = IntStream.range(opens.to(), Math.min(side.marks().size(), opens.to() + REACH))
                    .filter(place -> side.cues().has(place, place + 1, MET)
                            || side.cues().has(place, place + 1, UNMET))
                    .findFirst()
                    .orElse(Math.min(side.marks().size(), opens.to() + REACH));
            if (end > opens.to()) {
                boolean denied = side.cues().has(opens.to(), Math.min(end, opens.to() + REACH / 2), DENYING);
                hinges.add(new Hinge(new Range(opens.from(), end), met != denied, outcome(side, opens.from(), end)));
            }
        }
        return hinges;
    }

    /** Of the nearest word before the condition that tells it; where it opens its sentence, of the first behind it. */
    private static int outcome(Block.Side side, int from, int end) {
        for (int place = from - 1; place >= Math.max(0, from - REACH); place--) {
            OptionalInt told = outcome(side, place);
            if (told.isPresent()) {
                return told.getAsInt();
            }
        }
        return IntStream.range(
                        from == 0 ? 1 : end, from == 0 ? Math.min(side.marks().size(), end + REACH) : end)
                .mapToObj(place -> outcome(side, place))
                .flatMapToInt(OptionalInt::stream)
                .findFirst()
                .orElse(0);
    }

    private static OptionalInt outcome(Block.Side side, int place) {
        boolean ends = side.cues().has(place, place + 1, ENDING);
        if (!ends && !side.cues().has(place, place + 1, LASTING)) {
            return OptionalInt.empty();
        }
        boolean denied = side.cues().has(place - NEAR, place, Set.of("negation"));
        return OptionalInt.of(ends != denied ? 1 : -1);
    }

    private static boolean areOne(Block block, Hinge before, Hinge after) {
        double common = common(block, before, after);
        double shorter = Math.min(weight(block.original(), before), weight(block.copy(), after));
        return common >= LEAST_COMMON && common >= LEAST_PART * shorter;
    }

    /** What the words weigh that both have, wherever they stand. */
    private static double common(Block block, Hinge before, Hinge after) {
        Set<String> keys = new HashSet<>();
        content(block.copy(), after).forEach(mark -> keys.add(mark.key()));
        return content(block.original(), before).stream()
                .filter(mark -> keys.contains(mark.key()))
                .mapToDouble(Mark::weight)
                .sum();
    }

    private static double weight(Block.Side side, Hinge hinge) {
        return content(side, hinge).stream().mapToDouble(Mark::weight).sum();
    }

    private static List<Mark> content(Block.Side side, Hinge hinge) {
        return side.marks().subList(hinge.words.from(), hinge.words.to()).stream()
                .filter(mark -> !mark.is(Mark.Kind.SMALL))
                .toList();
    }
}
