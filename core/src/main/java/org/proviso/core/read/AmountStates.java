package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.QuantityMention;

/** An amount with its own state beside another one: "waivers worth $5 million, with a further $2 million pending". */
final class AmountStates {
    /** The amount is its state's alone. */
    static final String RULE = "amount with a state";

    private static final Set<Lane> LANES = EnumSet.of(Lane.WAIVER, Lane.MONEY);
    private static final Set<Act> ASKED = EnumSet.of(Act.REQUESTED, Act.PENDING);
    private static final Set<String> AGAIN = Set.of("resubmission", "resubmittal", "re-submission");
    private static final Set<NounClass> OF_WAIVERS = EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE);
    private static final int LONGEST_LABEL = 7;
    private static final int LONGEST_STATE = 16;
    private static final int MOST_WORDS = 3;
    private static final String SHARE = "percent";
    /** What may stand behind a state: "2 returned calls" tells nothing. */
    private static final Set<String> BEHIND = Set.of(
            ",", ";", ".", "!", "(", ")", "]", "|", "and", "but", "while", "as", "at", "by", "during", "for", "from",
            "in", "on", "since", "so", "to", "until", "with");

    private AmountStates() {}

    /** The further states that the amounts of a sentence are in, each with its amount. */
    static List<Counts.Counted> in(Syntax syntax, Parties parties, List<QuantityMention> numbers, List<Draft> drafts) {
        List<Counts.Counted> found = new ArrayList<>(stateLed(syntax, parties, numbers));
        if (!found.isEmpty()) {
            return found;
        }
        found.addAll(StateRuns.in(syntax, numbers));
        Optional<Lane> labelled = labelled(syntax);
        Optional<Move> first = drafts.stream()
                .map(Draft::move)
                .filter(move -> LANES.contains(move.lane()))
                .findFirst();
        Optional<Lane> lane = labelled.or(() -> first.map(Move::lane));
        for (QuantityMention number : lane.isEmpty() ? List.<QuantityMention>of() : numbers) {
            int word = syntax.wordFrom(number.span().end());
            Optional<Move> move = labelled.isPresent() || number.quantity().isMoney()
                    ? state(syntax, word, lane.get(), labelled.isPresent())
                    : Optional.empty();
            boolean told = drafts.stream()
                            .anyMatch(draft -> move.filter(draft.move()::equals).isPresent()
                                    && draft.evidence().contains(number.span()))
                    || found.stream().anyMatch(state -> state.number().span().equals(number.span()));
            if (move.isPresent() && !told && (labelled.isPresent() || !move.equals(first))) {
                found.add(new Counts.Counted(
                        draft(syntax, number, word, move.get(), object(syntax, number, labelled)), number));
            }
        }
        return found;
    }

    /** "Suspended by the ministry as of 4 June: $3 million": the state is the label, and the first amount behind it is in it. */
    private static List<Counts.Counted> stateLed(Syntax syntax, Parties parties, List<QuantityMention> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        int first = 0;
        while (first < syntax.size() && syntax.is(first, PartOfSpeech.PUNCT)) {
            first++;
        }
        int from = first;
        int colon = IntStream.range(from, Math.min(syntax.size(), from + LONGEST_STATE))
                .filter(word -> syntax.lower(word).equals(":"))
                .findFirst()
                .orElse(from);
        List<String> words =
                IntStream.range(from, colon).mapToObj(syntax::lower).toList();
        Optional<Move> move = DecisionStates.opening(words)
                .filter(state -> ends(syntax, from + state.size())
                        || syntax.lower(from + state.size()).equals(":"))
                .flatMap(state -> state.in(Lane.MONEY))
                .filter(told -> told.act() != Act.REQUESTED);
        return numbers.stream()
                .filter(number -> number.quantity().isMoney()
                        && syntax.wordFrom(number.span().start()) == colon + 1)
                .limit(1)
                .flatMap(number -> move.stream()
                        .map(told -> new Counts.Counted(
                                draft(
                                                syntax,
                                                number,
                                                from,
                                                told,
                                                Slots.plain(number.span().of(syntax.text())))
                                        .by(by(syntax, parties, from, colon)),
                                number)))
                .toList();
    }

    private static List<Party> by(Syntax syntax, Parties parties, int from, int colon) {
        return syntax.views().nounGroups().stream()
                .filter(group -> group.head() > from
                        && group.head() < colon
                        && syntax.lower(group.core().first() - 1).equals("by"))
                .findFirst()
                .map(group -> parties.all(syntax, group.head()))
                .orElse(List.of());
    }

    /** "Crossing permits: 1,215 requested, 988 granted": of what the label names. */
    private static Optional<Lane> labelled(Syntax syntax) {
        int colon = colon(syntax);
        if (colon < 0) {
            return Optional.empty();
        }
        int head = colon - 1;
        return OF_WAIVERS.stream().anyMatch(kind -> syntax.is(head, kind))
                ? Optional.of(Lane.WAIVER)
                : Optional.of(Lane.MONEY).filter(money -> syntax.is(head, NounClass.MONEY));
    }

    /** The colon behind a short label that opens the sentence; -1 for none. */
    private static int colon(Syntax syntax) {
        return IntStream.range(1, Math.min(syntax.size(), LONGEST_LABEL))
                .filter(word -> syntax.lower(word).equals(":"))
                .findFirst()
                .orElse(-1);
    }

    /**
     * What is "pending resubmission" was sent back.
     *
     * @param whole whether the state has to end its part of the sentence
     */
    private static Optional<Move> state(Syntax syntax, int word, Lane lane, boolean whole) {
        boolean back = syntax.lower(word).equals("pending") && AGAIN.contains(syntax.lower(word + 1));
        List<String> words = back
                ? List.of("returned")
                : IntStream.range(word, Math.min(syntax.size(), word + MOST_WORDS))
                        .mapToObj(syntax::lower)
                        .toList();
        return DecisionStates.opening(words)
                .filter(state -> !whole || back || ends(syntax, word + state.size()))
                .flatMap(state -> state.in(lane));
    }

    static boolean ends(Syntax syntax, int word) {
        return word >= syntax.size() || BEHIND.contains(syntax.lower(word));
    }

    /** Whether another act, or the same of another number, was read in the words for the state of an amount. */
    static boolean isOtherwise(Draft draft, Counts.Counted state) {
        return !Collections.disjoint(
                draft.grounds().trigger(), state.draft().grounds().trigger());
    }

    /** "10 percent approved" tells how many of some were, and not what was decided. */
    static boolean isAmount(Counts.Counted state) {
        return !state.number().quantity().unit().equals(SHARE);
    }

    /** Whoever keeps the figures gets what is asked for, and has not asked. */
    static boolean isSentToWhoCounts(Draft draft) {
        return draft.rule().equals(RULE) && ASKED.contains(draft.move().act());
    }

    /** What the label names; else the amount. */
    private static String object(Syntax syntax, QuantityMention number, Optional<Lane> labelled) {
        Span words = labelled.isPresent() ? syntax.span(0, colon(syntax) - 1) : number.span();
        return Slots.plain(words.of(syntax.text()));
    }

    private static Draft draft(Syntax syntax, QuantityMention number, int word, Move move, String object) {
        int group = syntax.groupAt(Math.max(0, word - 1)).orElse(Math.max(0, word - 1));
        int start =
                Math.min(number.span().start(), syntax.start(syntax.core(group).first()));
        Span evidence = new Span(
                Math.min(start, syntax.start(word)),
                Math.max(number.span().end(), syntax.tokens().get(word).span().end()));
        return new Draft(
                move,
                Modality.ACTUAL,
                List.of(),
                List.of(),
                Optional.of(object),
                evidence,
                group,
                Set.of(group),
                RULE,
                Grounds.at(Set.of(word)));
    }
}
