package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.copies.changes.WordDiff.Range;

/**
 * Verbs that tell of another degree of being so: it will, it may, it has. "Would" in reported speech is "will", and where
 * the words do not tell (an infinitive, a bare noun) nothing is said.
 */
final class ModalityChanges implements Detector {
    private static final Set<String> DECIDING = Set.of("possible", "planned");
    private static final int REACH = 5;
    private static final double SAME_PLACE = 1.3;

    /** How a verb is said to be so. */
    private enum Mode {
        POSSIBLE("may be so"),
        PLANNED("is to come"),
        HAPPENED("happened or holds");

        private final String told;

        Mode(String told) {
            this.told = told;
        }
    }

    /** @param from where the words begin that say so */
    private record Modal(Mode mode, int from) {}

    @Override
    public List<Change> in(Block block) {
        List<Change> changes = new ArrayList<>();
        List<Mark> original = block.original().marks();
        for (int i = 0; i < original.size(); i++) {
            int j = block.diff().toSecond(i);
            if (j >= 0 && original.get(i).is(Mark.Kind.PLAIN)) {
                int at = i;
                modal(block.original(), i)
                        .ifPresent(before -> modal(block.copy(), j)
                                .filter(after -> before.mode != after.mode && block.closeness(at, j) >= SAME_PLACE)
                                .ifPresent(after -> changes.add(block.change(
                                        ChangeKind.MODALITY,
                                        new Range(before.from, at + 1),
                                        new Range(after.from, j + 1),
                                        "in the original it " + before.mode.told + ", in the copy it "
                                                + after.mode.told))));
            }
        }
        return changes;
    }

    private static Optional<Modal> modal(Block.Side side, int verb) {
        Optional<Modal> found = Optional.empty();
        for (int k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
            if (decides(side, k)) {
                return deciding(side, k, verb);
            }
            if (side.cues().is(k, "happened")) {
                found = Optional.of(new Modal(Mode.HAPPENED, k));
            } else if (!isBetween(side, k)) {
                break;
            }
        }
        return found.or(
                () -> isPast(side.marks().get(verb)) ? Optional.of(new Modal(Mode.HAPPENED, verb)) : Optional.empty());
    }

    /** Whatever stands between it and the verb, this word says how the verb is meant. */
    private static boolean decides(Block.Side side, int place) {
        return side.marks().get(place).lower().equals("to") || side.cues().has(place, place + 1, DECIDING);
    }

    private static Optional<Modal> deciding(Block.Side side, int place, int verb) {
        if (side.marks().get(place).lower().equals("to")) {
            return afterTo(side, place);
        }
        if (side.cues().is(place, "possible")) {
            return Optional.of(new Modal(Mode.POSSIBLE, place));
        }
        boolean unreal = place + 1 < verb && side.marks().get(place + 1).lower().equals("have");
        return unreal ? Optional.empty() : Optional.of(new Modal(Mode.PLANNED, place));
    }

    /** "Plans to", "is to"; other infinitives do not tell. */
    private static Optional<Modal> afterTo(Block.Side side, int to) {
        boolean planned = side.cues().is(to - 1, "plan word")
                || to > 0 && isBe(side.marks().get(to - 1));
        return planned ? Optional.of(new Modal(Mode.PLANNED, to - 1)) : Optional.empty();
    }

    private static boolean isBetween(Block.Side side, int place) {
        String lower = side.marks().get(place).lower();
        return lower.endsWith("ly")
                || side.cues().is(place, "negation")
                || switch (lower) {
                    case "also",
                            "now",
                            "already",
                            "still",
                            "soon",
                            "just",
                            "only",
                            "even",
                            "then",
                            "again",
                            "he",
                            "she",
                            "it",
                            "they",
                            "we" -> true;
                    default -> false;
                };
    }

    private static boolean isBe(Mark mark) {
        return switch (mark.lower()) {
            case "is", "are", "was", "were", "'s", "'re" -> true;
            default -> false;
        };
    }

    private static boolean isPast(Mark mark) {
        return mark.lower().endsWith("ed") && mark.lower().length() > 4;
    }
}
