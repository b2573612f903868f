package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityMention;

/**
 * Figures on end that each tell how many requests stand so: "decided on 19 requests: 8 granted, 6 denied, 1 returned, 4 pending", "of 19 requests 8 were
 * granted, 6 denied and 5 are pending". What is denied so is a request, and no report.
 */
final class StateRuns {
    private static final Set<NounClass> FILES = EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE, NounClass.DEMAND);
    /** These may stand between a figure and its state. */
    private static final Set<String> BETWEEN = WordLists.read("between figures and states");
    /** Between the state of one and the figure of the next. */
    private static final Set<String> JOINING = Set.of(",", ";", "and", "but", "while", "with", "(", ")", "of", "them");

    private static final Pattern SEVERAL = Pattern.compile("\\p{L}+s");
    private static final String SHARE = "percent";
    private static final int MOST_BETWEEN = 3;
    private static final int MOST_WORDS = 3;
    private static final int FEWEST = 2;

    private StateRuns() {}

    /** A figure with its state, which the words from one on to before another tell. */
    private record Part(QuantityMention number, int state, int end, Move move) {}

    /** Those of a sentence that tells, or follows one that tells, what is asked for. */
    static List<Counts.Counted> in(Syntax syntax, List<QuantityMention> numbers) {
        if (numbers.size() < FEWEST) {
            return List.of();
        }
        List<Part> parts = numbers.stream()
                .flatMap(number -> part(syntax, number).stream())
                .toList();
        List<Part> run = new ArrayList<>();
        for (Part part : parts) {
            if (!run.isEmpty() && !joins(syntax, run.getLast(), part) && run.size() < FEWEST) {
                run.clear();
            }
            if (run.isEmpty() || joins(syntax, run.getLast(), part)) {
                run.add(part);
            }
        }
        boolean several = run.stream().map(Part::move).distinct().count() >= FEWEST;
        Optional<String> thing = several
                ? file(syntax, syntax.wordFrom(run.getFirst().number().span().start()))
                        .or(() -> syntax.sentenceBefore().flatMap(before -> file(before, before.size())))
                : Optional.empty();
        return thing.stream()
                .flatMap(named -> run.stream().map(part -> counted(syntax, part, named)))
                .toList();
    }

    /** The noun group nearest before a word that names what is asked for. */
    private static Optional<String> file(Syntax syntax, int end) {
        return syntax.views().nounGroups().stream()
                .filter(group -> group.head() < end && FILES.stream().anyMatch(kind -> syntax.is(group.head(), kind)))
                .reduce((one, later) -> later)
                .map(group ->
                        Slots.plain(syntax.span(group.head(), group.head()).of(syntax.text())));
    }

    private static Optional<Part> part(Syntax syntax, QuantityMention number) {
        int from = syntax.wordFrom(number.span().end());
        int word = from;
        while (word < Math.min(syntax.size(), from + MOST_BETWEEN) && BETWEEN.contains(syntax.lower(word))) {
            word++;
        }
        int state = word;
        List<String> words = IntStream.range(state, Math.min(syntax.size(), state + MOST_WORDS))
                .mapToObj(syntax::lower)
                .toList();
        return DecisionStates.opening(words)
                .filter(found -> !number.quantity().unit().equals(SHARE))
                .filter(found -> AmountStates.ends(syntax, state + found.size()))
                .flatMap(found -> move(found, number.quantity())
                        .map(move -> new Part(number, state, state + found.size(), move)));
    }

    private static Optional<Move> move(DecisionStates.State state, Quantity number) {
        return state.in(Lane.MONEY)
                .filter(move -> number.isMoney() && move.act() != Act.REQUESTED)
                .or(() -> state.in(Lane.WAIVER));
    }

    private static boolean joins(Syntax syntax, Part part, Part next) {
        int first = syntax.wordFrom(next.number().span().start());
        return part.end() <= first
                && IntStream.range(part.end(), first).allMatch(word -> JOINING.contains(syntax.lower(word)));
    }

    private static Counts.Counted counted(Syntax syntax, Part part, String thing) {
        Span evidence = part.number().span().union(syntax.span(part.state(), part.end() - 1));
        Set<Integer> words =
                Set.copyOf(IntStream.range(part.state(), part.end()).boxed().toList());
        Draft draft = new Draft(
                part.move(),
                Modality.ACTUAL,
                List.of(),
                List.of(),
                Optional.of(thing),
                evidence,
                part.state(),
                Set.of(),
                AmountStates.RULE,
                Grounds.at(words));
        Quantity number = part.number().quantity();
        boolean counts = !number.isMoney() && SEVERAL.matcher(thing).matches();
        return new Counts.Counted(
                draft,
                counts
                        ? new QuantityMention(part.number().span(), Corrections.withUnit(number, thing))
                        : part.number());
    }
}
