package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.copies.changes.WordDiff.Range;

/** Quantifiers of the same word that differ: "some" is gone, "most" became "all". */
final class QuantifierChanges implements Detector {
    private static final List<String> CLASSES = List.of("some", "most", "all", "few");
    private static final Set<String> QUANTIFIERS = Set.copyOf(CLASSES);
    private static final Set<String> DETERMINED = Set.of("determined");
    private static final int REACH = 3;
    private static final double SAME_PLACE = .9;

    private record Quantifier(String name, int from) {}

    @Override
    public List<Change> in(Block block) {
        List<Change> changes = new ArrayList<>();
        List<Mark> original = block.original().marks();
        for (int i = 0; i < original.size(); i++) {
            int j = block.diff().toSecond(i);
            if (j >= 0 && !original.get(i).is(Mark.Kind.SMALL) && block.closeness(i, j) >= SAME_PLACE) {
                change(block, i, j).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private Optional<Change> change(Block block, int i, int j) {
        Optional<Quantifier> before = quantifier(block.original(), i);
        Optional<Quantifier> after = quantifier(block.copy(), j);
        if (before.isPresent() && after.isPresent()) {
            boolean same = before.get().name.equals(after.get().name);
            return same
                    ? Optional.empty()
                    : Optional.of(block.change(
                            ChangeKind.QUANTIFIER,
                            new Range(before.get().from, i + 1),
                            new Range(after.get().from, j + 1),
                            "'" + before.get().name + "' became '" + after.get().name + "'"));
        }
        if (before.filter(each -> each.name.equals("some")).isPresent() && isBare(block.copy(), j)) {
            return Optional.of(block.change(
                    ChangeKind.QUANTIFIER,
                    new Range(before.get().from, i + 1),
                    Range.at(j),
                    "'some' is gone: a part became the whole"));
        }
        boolean widened = after.filter(each -> each.name.equals("all")).isPresent() && isBare(block.original(), i);
        return widened
                ? Optional.of(block.change(
                        ChangeKind.QUANTIFIER, Range.at(i), new Range(after.get().from, j + 1), "'all' was added"))
                : Optional.empty();
    }

    /** The quantifier right before the word, or before the words that describe it. */
    private static Optional<Quantifier> quantifier(Block.Side side, int place) {
        for (int k = place - 1; k >= Math.max(0, place - REACH); k--) {
            Mark mark = side.marks().get(k);
            if (side.cues().has(k, k + 1, QUANTIFIERS)) {
                return at(side, k);
            }
            if (mark.lower().equals("of")) {
                return before(side, k);
            }
            if (mark.is(Mark.Kind.SMALL) && !isArticle(mark)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Some 300" is about 300. */
    private static Optional<Quantifier> at(Block.Side side, int place) {
        boolean about = side.marks().get(place + 1).is(Mark.Kind.QUANTITY);
        return CLASSES.stream()
                .filter(name -> !about && side.cues().is(place, name))
                .findFirst()
                .map(name -> new Quantifier(name, place));
    }

    /** "Most of", "a number of": the quantifier that ends with this "of" or right before it. */
    private static Optional<Quantifier> before(Block.Side side, int of) {
        for (String name : CLASSES) {
            for (Range cue : side.cues().all(Set.of(name))) {
                if (cue.to() == of || cue.to() == of + 1) {
                    return Optional.of(new Quantifier(name, cue.from()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(Mark mark) {
        return mark.lower().equals("the") || mark.lower().equals("its");
    }

    /** Whether nothing about the word says how many are meant. */
    private static boolean isBare(Block.Side side, int place) {
        int from = Math.max(0, place - REACH - 1);
        return (place == 0 || !side.marks().get(place - 1).lower().equals("of"))
                && side.marks().subList(from, place).stream().noneMatch(mark -> mark.is(Mark.Kind.QUANTITY))
                && !side.cues().has(place - 2, place, DETERMINED)
                && !side.cues().has(place - 2 * REACH, place + REACH + 1, QUANTIFIERS);
    }
}
