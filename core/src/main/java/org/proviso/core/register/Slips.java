package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.proviso.core.model.Quantity;

/**
 * The numbers of an entry that were told wrongly, by the claims that correct them. What was told up to then is of the right number; who tells the
 * wrong one afterwards tells it again. Of several corrections of one number, or in a chain, the one that was told last counts.
 */
final class Slips {
    /** @param told the day on which it is corrected */
    private record Slip(Quantity wrong, Quantity right, LocalDate told) {
        boolean isOf(Quantity amount, LocalDate day) {
            boolean unit = wrong.unit().equals(amount.unit())
                    || (!wrong.isMoney()
                            && !amount.isMoney()
                            && (wrong.unit().isEmpty() || amount.unit().isEmpty()));
            return unit && wrong.value().compareTo(amount.value()) == 0 && !day.isAfter(told);
        }

        Quantity of(Quantity amount) {
            return right.unit().isEmpty() ? new Quantity(right.value(), amount.unit(), right.approx()) : right;
        }

        String words() {
            return label(wrong) + " was told wrongly: corrected to " + label(right) + " on " + told;
        }
    }

    /** In the order of the days on which they were told. */
    private final List<Slip> slips = new ArrayList<>();

    private final Function<Filing, LocalDate> told;

    private Slips(Function<Filing, LocalDate> told) {
        this.told = told;
    }

    /**
     * Of an entry.
     *
     * @param transitions all of the entry's, also those of later days
     * @param told the first day on which a page tells a claim
     */
    static Slips of(List<Transition> transitions, Function<Filing, LocalDate> told) {
        Slips slips = new Slips(told);
        transitions.stream()
                .filter(transition -> transition.holds() && !transition.isAltered())
                .flatMap(transition -> transition.filings().stream())
                .forEach(slips::add);
        slips.slips.sort(Comparator.comparing(Slip::told));
        return slips;
    }

    private void add(Filing filing) {
        filing.claim()
                .terms()
                .corrects()
                .ifPresent(wrong -> filing.claim()
                        .terms()
                        .quantity()
                        .filter(right -> !right.sameAmount(wrong))
                        .ifPresent(right -> slips.add(new Slip(wrong, right, told.apply(filing)))));
    }

    /** The amounts of transitions, each once, those that were told wrongly as they should have been. */
    List<Quantity> amounts(List<Transition> transitions) {
        List<Quantity> amounts = new ArrayList<>();
        transitions.stream()
                .flatMap(transition -> transition.telling().stream())
                .flatMap(filing ->
                        filing.claim().terms().quantity().map(amount -> right(amount, told.apply(filing))).stream())
                .filter(amount -> amounts.stream().noneMatch(amount::sameAmount))
                .forEach(amounts::add);
        return amounts;
    }

    /** Each correction is of the number as it stood then, or as it had been told before. */
    private Quantity right(Quantity amount, LocalDate day) {
        Quantity right = amount;
        List<Quantity> before = new ArrayList<>(List.of(amount));
        for (Slip slip : slips) {
            if (before.stream().anyMatch(each -> slip.isOf(each, day))) {
                right = slip.of(amount);
                before.add(right);
            }
        }
        return right;
    }

    /** What was corrected, each once. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        slips.forEach(slip -> words.add(slip.words()));
        return words;
    }

    private static String label(Quantity quantity) {
        String number = String.format(Locale.ROOT, "%,f", quantity.value()).replaceAll("\\.?0+$", "");
        return (number + " " + quantity.unit()).strip();
    }
}
