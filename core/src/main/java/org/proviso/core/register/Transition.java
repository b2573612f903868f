package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.lanes.Anew;
import org.proviso.core.register.lanes.Endings;
import org.proviso.core.register.lanes.LaneMachine;

/**
 * A dated change of an entry's state, or what is only planned, possible, attempted or denied, as its claims tell it.
 *
 * @param dated when it is so
 * @param told the first day on which a page tells it
 * @param filings the claims that tell it, in the order of filing; never empty, never page furniture
 */
public record Transition(
        Dated dated, LocalDate told, Act act, Modality modality, List<Filing> filings, Support support) {
    private static final int ONE_WEEK = 7;

    /** What a date rests on; the first goes before the others. */
    public enum Grounds {
        /** The claim says when. */
        STATED,
        /** The page's date; the claim says no day of its own. */
        PUBLISHED,
        /** The day on which the page was captured; neither says when. */
        CAPTURED
    }

    /**
     * A date as far as it is known.
     *
     * @param day the day from which it is taken to be so, and under which it is listed
     * @param earliest the first day that can be meant; {@link LocalDate#MIN} where only the last is told
     * @param latest the last day that can be meant
     */
    public record Dated(LocalDate day, LocalDate earliest, LocalDate latest, Grounds grounds) {
        public Dated {
            if (earliest.isAfter(day) || day.isAfter(latest)) {
                throw new IllegalArgumentException("not a date: " + day + " in " + earliest + " to " + latest);
            }
        }

        /** Whether it is certainly before the other; neither is when their order is not known. */
        public boolean isBefore(Dated other) {
            return latest.isBefore(other.earliest);
        }

        /** Whether both can mean the same days. */
        public boolean isAlike(Dated other) {
            return earliest.equals(other.earliest) && latest.equals(other.latest);
        }

        /** For people: {@code 2025-02-14}, {@code 2025-02-01 to 2025-02-28}, {@code by 2025-02-01}. */
        public String label() {
            if (earliest.equals(latest)) {
                return day.toString();
            }
            return earliest.equals(LocalDate.MIN) ? "by " + latest : "between " + earliest + " and " + latest;
        }
    }

    public Transition {
        if (filings.isEmpty()) {
            throw new IllegalArgumentException("a transition needs a claim");
        }
        filings = List.copyOf(filings);
    }

    /** The day from which it is taken to be so. */
    public LocalDate effective() {
        return dated.day();
    }

    /** The day from which it can be asked for: a plan is one from the day on which it is told. */
    public LocalDate begins() {
        boolean ahead = modality == Modality.PLANNED || modality == Modality.POSSIBLE;
        return ahead && told.isBefore(effective()) ? told : effective();
    }

    /** Whether the claims say when; else the page's date only says that it had happened by then. */
    public boolean isStated() {
        return dated.grounds() == Grounds.STATED;
    }

    /**
     * Whether a denial of the same act that a page told shortly before may speak of the same time: neither says when, and pages of one week tell
     * of one time. That one of them is newer does not decide.
     */
    public boolean isDeniedBefore(Transition denial) {
        return act == denial.act()
                && mayBeMeantBy(denial)
                && !isStated()
                && !denial.isStated()
                && !denial.dated().latest().isBefore(dated.earliest().minusDays(ONE_WEEK));
    }

    /** Whether what is told not to have happened is this: of a licence that was suspended "not revoked" says no more than that. */
    public boolean isContradictedBy(Transition denial) {
        return act == denial.act() && mayBeMeantBy(denial) && (!isForATime() || denial.isForATime());
    }

    /** Of numbers that are counted, one that is told not to be so is no other number. */
    boolean mayBeMeantBy(Transition denial) {
        List<Quantity> others = isOfCounts() ? denial.amounts() : List.of();
        List<Quantity> own = others.isEmpty() ? List.of() : amounts();
        return own.isEmpty()
                || own.stream()
                        .anyMatch(amount ->
                                others.stream().anyMatch(other -> other.value().compareTo(amount.value()) == 0));
    }

    private boolean isOfCounts() {
        return filings.getFirst().claim().move().lane() == Lane.COUNT;
    }

    private boolean isForATime() {
        return filings.stream()
                .allMatch(filing -> Endings.pausedAs(filing.claim()).isPresent());
    }

    /** Whether all that tell it say that it ended of itself: "the waiver expired". */
    public boolean ranOut() {
        return filings.stream().allMatch(filing -> Endings.ranOut(filing.claim()));
    }

    /** Whether one that tells it says that it was done again: then it came behind the end of the first. */
    public boolean isAnew() {
        return holds() && filings.stream().anyMatch(filing -> Anew.tells(filing.claim()));
    }

    /** Whether it is told to hold until a day that was still to come: what ran out before that was prolonged. */
    public boolean lastsBeyond() {
        return filings.stream().anyMatch(filing -> Endings.lastsBeyond(filing.claim(), effective()));
    }

    /** Whether it is told to hold until a day behind another. */
    public boolean lastsBeyond(LocalDate day) {
        return filings.stream().anyMatch(filing -> Endings.lastsBeyond(filing.claim(), told, day));
    }

    /** Whether it changes the state: only what happened or holds does. */
    public boolean holds() {
        return modality == Modality.ACTUAL;
    }

    /** Whether nothing but altered copies tells it: then it decides nothing. */
    public boolean isAltered() {
        return support.origins().isEmpty();
    }

    /**
     * The amounts that its claims name, each once; side by side, never added up. Those of a document in the order of its text, documents in an order
     * that does not hang on which came first.
     */
    public List<Quantity> amounts() {
        List<Quantity> amounts = new ArrayList<>();
        telling().stream()
                .flatMap(filing -> filing.claim().terms().quantity().stream())
                .filter(quantity -> amounts.stream().noneMatch(quantity::sameAmount))
                .forEach(amounts::add);
        return List.copyOf(amounts);
    }

    /** Its claims that name an amount, in that order. */
    List<Filing> telling() {
        return filings.stream()
                .filter(filing -> filing.claim().terms().quantity().isPresent())
                .sorted(Comparator.comparing(Filing::document))
                .toList();
    }

    /** The act, with the modality where it did not happen: {@code granted}, {@code made (negated)}. */
    public String label() {
        return holds() ? act.wireName() : act.wireName() + " (" + modality.wireName() + ")";
    }

    /** What happened, for people: the act; where all that tell it say more exactly what happened, by their word: {@code expired}. */
    public String named() {
        return Endings.called(filings.getFirst().claim())
                .filter(word -> ranOut() || isNamed(word))
                .orElse(act.wireName());
    }

    private boolean isNamed(String word) {
        return filings.stream()
                .allMatch(filing ->
                        Endings.called(filing.claim()).filter(word::equals).isPresent());
    }

    /** The same with the modality where it did not happen. */
    public String words() {
        return holds() ? named() : named() + " (" + modality.wireName() + ")";
    }

    /**
     * Which transitions are taken as what came before something that was told till then: a page without a date for it tells what the other
     * rests on, unless it says that it was done again. What ended of itself is no end of what is told to hold until a later day: that was prolonged.
     */
    public static final class Behind {
        private final LaneMachine machine;
        private final Map<Act, LocalDate> first = new EnumMap<>(Act.class);
        private final Map<Act, LocalDate> firstDone = new EnumMap<>(Act.class);

        /** @param transitions that count */
        public Behind(LaneMachine machine, Collection<Transition> transitions) {
            this.machine = machine;
            for (Transition transition : transitions) {
                LocalDate day = transition.effective();
                first.merge(transition.act(), day, Behind::earlier);
                // most come in the order of their days, and what claims say is asked of few
                LocalDate known = firstDone.get(transition.act());
                if ((known == null || day.isBefore(known)) && !transition.ranOut()) {
                    firstDone.put(transition.act(), day);
                }
            }
        }

        /** Whether it came before one of them. */
        public boolean has(Transition transition) {
            return transition.dated().grounds() != Grounds.STATED
                    && isBehind(transition, first)
                    && (isBehind(transition, firstDone) || !transition.lastsBeyond())
                    && !transition.isAnew();
        }

        private boolean isBehind(Transition transition, Map<Act, LocalDate> days) {
            return days.entrySet().stream()
                    .anyMatch(other -> machine.precedes(transition.act(), other.getKey())
                            && !other.getValue().isAfter(transition.effective()));
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
