package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Judgement.Bearing;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;

/**
 * What frees or ends what by a person’s word alone: of two entries by the acts that they tell, whatever their words have in common. Acts and
 * days must fit as {@code frees.tsv} has them: what was held again later is not freed by what came before.
 */
public final class Ties {
    private Ties() {}

    /** An entry with the register, or the part of one, that tells how it stands. */
    public record Seen(Register register, Entry entry) {
        private List<Transition> until(LocalDate day) {
            return register.transitions(entry).stream()
                    .filter(transition ->
                            !transition.isAltered() && !transition.begins().isAfter(day))
                    .toList();
        }
    }

    /**
     * The link, as far as it is told on a day.
     *
     * @return nothing where the acts of the two do not fit, or what would free was told before what is held
     */
    public static Optional<Freeing> between(Seen held, Seen by, Bearing bearing, LocalDate day) {
        return FreeWords.RULES.stream()
                .filter(rule -> rule.ends() == (bearing == Bearing.ENDS))
                .flatMap(rule -> between(held, by, rule, day).stream())
                .min(Comparator.comparing(Freeing::planned).thenComparing(Freeing::day));
    }

    private static Optional<Freeing> between(Seen held, Seen by, FreeWords.Rule rule, LocalDate day) {
        List<Transition> holds = held.until(day).stream()
                .filter(transition -> transition.holds()
                        && isAct(held, rule.held().lane(), rule.held().act(), transition))
                .toList();
        Optional<LocalDate> last = holds.stream()
                .filter(Transition::isStated)
                .map(Transition::effective)
                .max(Comparator.naturalOrder());
        return holds.isEmpty()
                ? Optional.empty()
                : by.until(day).stream()
                        .filter(transition ->
                                isAct(by, rule.by().lane(), rule.by().act(), transition))
                        .filter(transition -> last.filter(transition.dated().latest()::isBefore)
                                .isEmpty())
                        .map(transition -> freeing(held, by, rule, transition))
                        .min(Comparator.comparing(Freeing::planned).thenComparing(Freeing::day));
    }

    private static boolean isAct(Seen seen, Lane lane, Act act, Transition transition) {
        boolean told = transition.holds()
                || transition.modality() == Modality.PLANNED
                || Holding.act(lane, transition) != transition.act();
        return told && seen.entry().lane() == lane && Holding.act(lane, transition) == act;
    }

    private static Freeing freeing(Seen held, Seen by, FreeWords.Rule rule, Transition freed) {
        Optional<String> word = freed.filings().stream()
                .map(filing -> Holding.words(filing).restraint())
                .flatMap(Optional::stream)
                .findFirst();
        return new Freeing(
                Freeing.Side.of(held.entry(), rule.held().act()),
                Freeing.Side.of(by.entry(), rule.by().act()),
                freed.modality() == Modality.PLANNED,
                freed.effective(),
                true,
                rule.said(word),
                rule.untold(word),
                List.of(),
                Optional.empty());
    }

    /** Whether the acts of the two fit for either, whenever they were. */
    public static boolean mayBe(Seen held, Seen by) {
        return FreeWords.RULES.stream()
                .anyMatch(rule -> tells(held, rule.held().lane(), rule.held().act())
                        && tells(by, rule.by().lane(), rule.by().act()));
    }

    private static boolean tells(Seen seen, Lane lane, Act act) {
        return seen.until(LocalDate.MAX).stream().anyMatch(transition -> isAct(seen, lane, act, transition));
    }

    /** Why nothing can be said of the two, in words that name what would have to be told. */
    public static String refusal(Seen held, Seen by, Bearing bearing) {
        Predicate<FreeWords.Rule> asked = rule -> bearing == Bearing.LEAVES || rule.ends() == (bearing == Bearing.ENDS);
        String does = bearing == Bearing.ENDS ? "ends" : "frees";
        if (FreeWords.RULES.stream()
                .filter(asked)
                .noneMatch(rule -> tells(held, rule.held().lane(), rule.held().act()))) {
            return "entry " + held.entry().id().value() + ", " + held.entry().title() + ", tells nothing that is "
                    + (bearing == Bearing.ENDS ? "granted" : "held back") + ": "
                    + listed(asked, FreeWords.Rule::held);
        }
        if (bearing != Bearing.LEAVES && mayBe(held, by) && fits(held, by, asked)) {
            return "what entry " + by.entry().id().value() + " tells was before entry "
                    + held.entry().id().value()
                    + " was told to stand so; 'judge correct CLAIM when DATE' corrects a day";
        }
        return "entry " + by.entry().id().value() + ", " + by.entry().title() + ", tells nothing that " + does + " it: "
                + listed(asked, FreeWords.Rule::by);
    }

    private static boolean fits(Seen held, Seen by, Predicate<FreeWords.Rule> asked) {
        return FreeWords.RULES.stream()
                .filter(asked)
                .anyMatch(rule -> tells(held, rule.held().lane(), rule.held().act())
                        && tells(by, rule.by().lane(), rule.by().act()));
    }

    private static String listed(Predicate<FreeWords.Rule> asked, Function<FreeWords.Rule, Move> side) {
        return FreeWords.RULES.stream()
                .filter(asked)
                .map(side)
                .map(move -> move.lane().wireName() + " " + move.act().wireName())
                .distinct()
                .collect(Collectors.joining(", ", "that would be ", ""));
    }
}
