package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.proviso.core.copies.changes.WordDiff.Range;

/**
 * Who does it to whom, turned round: the names before and behind the same verb have changed places. A passive with "by"
 * turns them round by itself and is no change. No tree is asked, so only names close to the verb are compared.
 */
final class RoleChanges implements Detector {
    private static final int NEAR = 4;

    /** @param doer the key of the name that does it */
    private record Roles(String doer, String other, Range at) {
        boolean isTurned(Roles copy) {
            return doer.equals(copy.other) && other.equals(copy.doer) && !doer.equals(other);
        }
    }

    @Override
    public List<Change> in(Block block) {
        List<Change> changes = new ArrayList<>();
        List<Mark> original = block.original().marks();
        for (int i = 0; i < original.size(); i++) {
            boolean capital = Character.isUpperCase(block.original()
                    .article()
                    .text()
                    .charAt(original.get(i).span().start()));
            if (capital || !original.get(i).is(Mark.Kind.PLAIN)) {
                continue;
            }
            Optional<Roles> before = roles(original, i);
            for (int j = 0; j < block.copy().marks().size() && before.isPresent(); j++) {
                if (block.copy().marks().get(j).key().equals(original.get(i).key())) {
                    roles(block.copy().marks(), j)
                            .filter(before.get()::isTurned)
                            .ifPresent(after -> changes.add(block.change(
                                    ChangeKind.ROLES,
                                    before.get().at,
                                    after.at,
                                    "who does it to whom is turned round")));
                }
            }
        }
        return changes.stream().limit(1).toList();
    }

    private static Optional<Roles> roles(List<Mark> marks, int verb) {
        OptionalInt left = name(marks, verb, -1);
        OptionalInt right = name(marks, verb, 1);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean passive = has(marks, left.getAsInt(), verb, "is", "are", "was", "were", "been", "be")
                && has(marks, verb, right.getAsInt(), "by");
        Mark doer = marks.get(passive ? right.getAsInt() : left.getAsInt());
        Mark other = marks.get(passive ? left.getAsInt() : right.getAsInt());
        return Optional.of(new Roles(doer.key(), other.key(), new Range(left.getAsInt(), right.getAsInt() + 1)));
    }

    /** The nearest name, with no other verb-like word between. */
    private static OptionalInt name(List<Mark> marks, int verb, int step) {
        for (int k = verb + step; k >= 0 && k < marks.size() && Math.abs(k - verb) <= NEAR; k += step) {
            if (marks.get(k).is(Mark.Kind.NAME)) {
                return OptionalInt.of(k);
            }
            if (marks.get(k).is(Mark.Kind.PLAIN) && step < 0
                    || marks.get(k).lower().equals("and")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean has(List<Mark> marks, int from, int to, String... words) {
        List<String> wanted = List.of(words);
        return marks.subList(from, to).stream().anyMatch(mark -> wanted.contains(mark.lower()));
    }
}
