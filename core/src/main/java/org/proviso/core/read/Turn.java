package org.proviso.core.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.read.Chunk.VerbGroup;

/**
 * What the words around a verb turn its move into. Three turns that the codebook names: what one will not do is refused;
 * a commitment that one hopes to secure is sought from the other side; a measure whose end is blocked is upheld.
 *
 * @param swapped actor and counterpart change places
 * @param blocker the noun group that blocks, and so acts
 */
record Turn(Move move, Modality modality, boolean swapped, Optional<Integer> blocker) {
    private static final Set<String> UNWILLING = Set.of(
            "will",
            "wo",
            "would",
            "want",
            "wants",
            "wanted",
            "intend",
            "intends",
            "plan",
            "plans",
            "willing",
            "'ll",
            "\u2019ll");
    private static final Set<String> BLOCKERS =
            Set.of("block", "reject", "thwart", "halt", "stop", "rebuff", "foil", "defeat", "strike", "enjoin", "bar");

    static Turn of(Syntax syntax, int verb, VerbSense sense, Modality modality) {
        Move move = sense.move().orElseThrow();
        if (move.lane() == Lane.COMMITMENT && move.act() == Act.MADE) {
            return ofPromise(syntax, verb, sense, modality, move);
        }
        if (move.lane() == Lane.MEASURE && move.act() == Act.LIFTED) {
            Optional<Integer> blocker = blocker(syntax, verb);
            if (blocker.isPresent()) {
                return new Turn(new Move(Lane.MEASURE, Act.UPHELD), Modality.ACTUAL, false, blocker);
            }
        }
        return new Turn(move, modality, false, Optional.empty());
    }

    private static Turn ofPromise(Syntax syntax, int verb, VerbSense sense, Modality modality, Move move) {
        if (modality == Modality.NEGATED && isUnwilling(syntax, verb)) {
            return new Turn(new Move(Lane.COMMITMENT, Act.REFUSED), Modality.ACTUAL, false, Optional.empty());
        }
        boolean received = sense.roles().gives("subject", "counterpart");
        boolean hoped = modality == Modality.PLANNED || modality == Modality.POSSIBLE || modality == Modality.ATTEMPTED;
        return received && hoped
                ? new Turn(new Move(Lane.COMMITMENT, Act.SOUGHT), Modality.ACTUAL, true, Optional.empty())
                : new Turn(move, modality, false, Optional.empty());
    }

    /** "will not accept", "does not want to take". */
    private static boolean isUnwilling(Syntax syntax, int verb) {
        OptionalInt governor = syntax.governor(verb);
        int from = syntax.chunks().get(governor.orElse(verb)).first();
        for (int t = from; t <= syntax.chunks().get(verb).last(); t++) {
            if (UNWILLING.contains(syntax.lower(t))) {
                return true;
            }
        }
        return false;
    }

    /** Who blocks the effort that the verb hangs on: "a judge blocked the push to end the order". */
    private static Optional<Integer> blocker(Syntax syntax, int verb) {
        OptionalInt effort = syntax.governor(verb);
        if (effort.isEmpty() || syntax.noun(effort.getAsInt()).isEmpty()) {
            return Optional.empty();
        }
        int before = effort.getAsInt() - 1;
        boolean blocks = syntax.verb(before)
                .filter(group -> group.senses().stream().anyMatch(sense -> BLOCKERS.contains(sense.lemma())))
                .filter(VerbGroup::isFinite)
                .isPresent();
        OptionalInt subject = blocks ? syntax.subject(before) : OptionalInt.empty();
        return subject.isPresent() ? Optional.of(subject.getAsInt()) : Optional.empty();
    }
}
