package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityMention;

/** An amount with its own state beside another one: "waivers worth $5 million, with a further $2 million pending". */
final class AmountStates {
    /** The amount is its state's alone. */
    static final String RULE = "amount with a state";

    private static final Set<Lane> LANES = EnumSet.of(Lane.WAIVER, Lane.MONEY);
    private static final Set<String> AGAIN = Set.of("resubmission", "resubmittal", "re-submission");
    private static final Map<String, Move> OF_WAIVER = Map.of(
            "pending", new Move(Lane.WAIVER, Act.PENDING),
            "outstanding", new Move(Lane.WAIVER, Act.PENDING),
            "returned", new Move(Lane.WAIVER, Act.RETURNED),
            "denied", new Move(Lane.WAIVER, Act.DENIED),
            "rejected", new Move(Lane.WAIVER, Act.DENIED),
            "approved", new Move(Lane.WAIVER, Act.GRANTED),
            "granted", new Move(Lane.WAIVER, Act.GRANTED));
    private static final Map<String, Move> OF_MONEY = Map.of(
            "pending", new Move(Lane.MONEY, Act.REQUESTED),
            "requested", new Move(Lane.MONEY, Act.REQUESTED),
            "approved", new Move(Lane.MONEY, Act.APPROVED),
            "withheld", new Move(Lane.MONEY, Act.WITHHELD),
            "frozen", new Move(Lane.MONEY, Act.WITHHELD),
            "paid", new Move(Lane.MONEY, Act.PAID),
            "disbursed", new Move(Lane.MONEY, Act.PAID));

    private AmountStates() {}

    /** The further states that the amounts of a sentence are in, each with its amount. */
    static List<Counts.Counted> in(Syntax syntax, List<QuantityMention> numbers, List<Draft> drafts) {
        List<Counts.Counted> found = new ArrayList<>();
        Optional<Draft> first = drafts.stream()
                .filter(draft -> LANES.contains(draft.move().lane()))
                .findFirst();
        if (first.isEmpty()) {
            return found;
        }
        Map<String, Move> states = first.get().move().lane() == Lane.WAIVER ? OF_WAIVER : OF_MONEY;
        for (QuantityMention number : numbers) {
            int word = syntax.wordFrom(number.span().end());
            Move move = number.quantity().isMoney() ? states.get(state(syntax, word)) : null;
            boolean told = drafts.stream()
                    .anyMatch(draft ->
                            draft.move().equals(move) && draft.evidence().contains(number.span()));
            if (move != null && !move.equals(first.get().move()) && !told) {
                found.add(new Counts.Counted(draft(syntax, number, word, move), number));
            }
        }
        return found;
    }

    /** What is "pending resubmission" was sent back. */
    private static String state(Syntax syntax, int word) {
        boolean back = syntax.lower(word).equals("pending") && AGAIN.contains(syntax.lower(word + 1));
        return back ? "returned" : syntax.lower(word);
    }

    private static Draft draft(Syntax syntax, QuantityMention number, int word, Move move) {
        int group = syntax.groupAt(Math.max(0, word - 1)).orElse(Math.max(0, word - 1));
        int start =
                Math.min(number.span().start(), syntax.start(syntax.core(group).first()));
        Span evidence = new Span(start, syntax.tokens().get(word).span().end());
        return new Draft(
                move,
                Modality.ACTUAL,
                List.of(),
                List.of(),
                Optional.of(Slots.plain(number.span().of(syntax.text()))),
                evidence,
                group,
                Set.of(group),
                RULE,
                Grounds.at(Set.of(word)));
    }
}
