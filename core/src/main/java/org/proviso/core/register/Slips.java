package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.core.model.Quantity;

/**
 * The numbers of an entry that were told wrongly, by the claims that correct them. What was told up to then is of the right number; who tells the
 * wrong one afterwards tells it again.
 */
final class Slips {
    private static final int MOST_STEPS = 4;

    /** @param told the day on which it is corrected */
    private record Slip(Quantity wrong, Quantity right, LocalDate told) {
        boolean isOf(Quantity amount, LocalDate day) {
            boolean unit = wrong.unit().equals(amount.unit())
                    || (!wrong.isMoney()
                            && !amount.isMoney()
                            && (wrong.unit().isEmpty() || amount.unit().isEmpty()));
            return unit && wrong.value().compareTo(amount.value()) == 0 && !day.isAfter(told);
        }

        String words() {
            return label(wrong) + " was told wrongly: corrected to " + label(right) + " on " + told;
        }
    }

    private final List<Slip> slips = new ArrayList<>();

    private Slips() {}

    /** @param transitions all of the entry's, also those of later days */
    static Slips of(List<Transition> transitions) {
        Slips slips = new Slips();
        transitions.stream()
                .filter(transition -> transition.holds() && !transition.isAltered())
                .forEach(slips::add);
        return slips;
    }

    private void add(Transition transition) {
        transition
                .filings()
                .forEach(filing -> filing.claim()
                        .terms()
                        .corrects()
                        .ifPresent(wrong -> filing.claim()
                                .terms()
                                .quantity()
                                .filter(right -> !right.sameAmount(wrong))
                                .ifPresent(right -> slips.add(new Slip(wrong, right, transition.told())))));
    }

    /** The amounts of transitions, each once, those that were told wrongly as they should have been. */
    List<Quantity> amounts(List<Transition> transitions) {
        List<Quantity> amounts = new ArrayList<>();
        for (Transition transition : transitions) {
            for (Quantity told : transition.amounts()) {
                Quantity amount = right(told, transition.told());
                if (amounts.stream().noneMatch(amount::sameAmount)) {
                    amounts.add(amount);
                }
            }
        }
        return amounts;
    }

    private Quantity right(Quantity told, LocalDate day) {
        Quantity amount = told;
        for (int step = 0; step < MOST_STEPS; step++) {
            Quantity known = amount;
            amount = slips.stream()
                    .filter(slip -> slip.isOf(known, day))
                    .map(slip -> slip.right().unit().isEmpty()
                            ? new Quantity(
                                    slip.right().value(),
                                    known.unit(),
                                    slip.right().approx())
                            : slip.right())
                    .findFirst()
                    .orElse(known);
        }
        return amount;
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
