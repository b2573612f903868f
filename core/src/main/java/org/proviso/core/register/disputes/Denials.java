package org.proviso.core.register.disputes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Transition;

/**
 * Denials with what they deny, where that is another entry: of the same matter the one that shares a party and the most words
 * with the denial; without a party in common two words at least. It must have been told by then, and of amounts of the one amount. A denial is an entry of the
 * lane "dispute", or one that only tells what did not happen; that denies the same act in its own lane. A count that rejects or corrects a number denies what
 * tells just that number, in whatever lane.
 */
final class Denials {
    private static final int ALONE = 2;

    /**
     * What denies.
     *
     * @param act that it denies; nothing for any
     * @param numbers of which one must be told; none for any
     */
    private record Denial(EntryTold told, List<Transition> tellings, Optional<Act> act, List<Quantity> numbers) {
        boolean canDeny(EntryTold other) {
            return act.filter(own -> other.entry().lane() != told.entry().lane())
                            .isEmpty()
                    && !deniedOf(other).isEmpty();
        }

        /** What was told by then. */
        List<Transition> deniedOf(EntryTold other) {
            return other.holding().stream()
                    .filter(held -> act.filter(own -> own != held.act()).isEmpty()
                            && !tellings.getLast().dated().isBefore(held.dated())
                            && (numbers.isEmpty() ? areOfOneAmount(held) : tellsNumber(held)))
                    .toList();
        }

        private boolean tellsNumber(Transition held) {
            return held.amounts().stream()
                    .anyMatch(amount -> numbers.stream()
                            .anyMatch(number -> number.value().compareTo(amount.value()) == 0
                                    && (number.unit().equals(amount.unit())
                                            || number.unit().isEmpty()
                                            || amount.unit().isEmpty())));
        }

        String label() {
            return !numbers.isEmpty()
                    ? "another number"
                    : act.isPresent() ? "not " + act.get().wireName() : "denied";
        }

        /** Where both name amounts, one of them is the same: that 30,000 were received is not denied of 16,268. */
        private boolean areOfOneAmount(Transition held) {
            List<Quantity> own =
                    tellings.stream().flatMap(each -> each.amounts().stream()).toList();
            List<Quantity> others = held.amounts();
            return own.isEmpty()
                    || others.isEmpty()
                    || others.stream().anyMatch(other -> own.stream().anyMatch(other::sameAmount));
        }
    }

    /** What ties an entry to others. */
    private record Ties(Set<String> words, Set<String> parties) {
        static Ties of(Entry entry) {
            Ties ties = new Ties(new HashSet<>(), new HashSet<>());
            entry.filings().stream()
                    .filter(filing -> !filing.claim().furniture())
                    .forEach(filing -> {
                        ties.words.addAll(ThingWords.ofAll(filing.claim()));
                        ties.parties.addAll(ThingWords.parties(filing.claim()));
                    });
            // that both speak of one party is said by the parties
            ties.parties.forEach(party -> ties.words.removeAll(ThingWords.of(party)));
            return ties;
        }
    }

    /** The entries of a matter that have a word. */
    private record Place(MatterId matter, String word) {}

    private final Map<EntryId, EntryTold> entries = new HashMap<>();
    private final Map<EntryId, Ties> ties = new HashMap<>();
    private final Map<Place, List<EntryId>> byWord = new HashMap<>();

    Denials(Iterable<EntryTold> part) {
        for (EntryTold told : part) {
            Entry entry = told.entry();
            Ties own = Ties.of(entry);
            entries.put(entry.id(), told);
            ties.put(entry.id(), own);
            if (entry.lane() != Lane.DISPUTE) {
                own.words()
                        .forEach(word -> byWord.computeIfAbsent(
                                        new Place(entry.matter(), word), first -> new ArrayList<>())
                                .add(entry.id()));
            }
        }
    }

    List<Dispute> find() {
        List<Dispute> disputes = new ArrayList<>();
        for (EntryTold told : entries.values()) {
            Optional<Denial> denial = told.entry().lane() == Lane.DISPUTE
                    ? last(told.holding()).map(last -> new Denial(told, told.holding(), Optional.empty(), List.of()))
                    : last(told.negated())
                            .filter(last -> told.holding().isEmpty())
                            .map(last -> negated(told, last.act()));
            Optional<Dispute> found = denial.flatMap(this::dispute);
            found.or(() -> ofNumber(told).flatMap(this::dispute)).ifPresent(disputes::add);
        }
        return disputes;
    }

    private Optional<Dispute> dispute(Denial denial) {
        return denied(denial).map(other -> dispute(denial, other));
    }

    /** What a count tells to have been a wrong number. */
    private static Optional<Denial> ofNumber(EntryTold told) {
        List<Transition> tellings = told.entry().lane() != Lane.COUNT
                ? List.of()
                : told.transitions().stream()
                        .filter(each -> !wrong(each).isEmpty())
                        .toList();
        return last(tellings)
                .map(last -> new Denial(
                        told,
                        tellings,
                        Optional.empty(),
                        tellings.stream().flatMap(each -> wrong(each).stream()).toList()));
    }

    private static List<Quantity> wrong(Transition telling) {
        return telling.modality() == Modality.NEGATED
                ? telling.amounts()
                : telling.filings().stream()
                        .flatMap(filing -> filing.claim().terms().corrects().stream())
                        .toList();
    }

    private static Optional<Transition> last(List<Transition> tellings) {
        return tellings.isEmpty() ? Optional.empty() : Optional.of(tellings.getLast());
    }

    private static Denial negated(EntryTold told, Act act) {
        List<Transition> denials =
                told.negated().stream().filter(each -> each.act() == act).toList();
        return new Denial(told, denials, Optional.of(act), List.of());
    }

    private Optional<EntryTold> denied(Denial denial) {
        Ties own = tiesOf(denial.told().entry().id());
        Map<EntryId, Integer> shared = new HashMap<>();
        own.words()
                .forEach(word -> byWord.getOrDefault(
                                new Place(denial.told().entry().matter(), word), List.of())
                        .forEach(id -> shared.merge(id, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(other -> !other.getKey().equals(denial.told().entry().id()))
                .filter(other -> other.getValue() >= ALONE
                        || !Collections.disjoint(
                                own.parties(), tiesOf(other.getKey()).parties()))
                .filter(other -> denial.canDeny(told(other.getKey())))
                .max(Comparator.comparing((Map.Entry<EntryId, Integer> other) -> other.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(other -> told(other.getKey()));
    }

    private EntryTold told(EntryId id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow();
    }

    private Ties tiesOf(EntryId id) {
        return Optional.ofNullable(ties.get(id)).orElseThrow();
    }

    private static Dispute dispute(Denial denial, EntryTold other) {
        List<Transition> held = denial.deniedOf(other);
        String act = held.getLast().act().wireName();
        List<Transition> same =
                held.stream().filter(each -> each.act() == held.getLast().act()).toList();
        Dispute.Kind kind = denial.act().isPresent() ? Dispute.Kind.HAPPENED : Dispute.Kind.DENIAL;
        return new Dispute(
                DisputeId.of(List.of(
                        "dispute/1",
                        other.entry().id().value(),
                        kind.name(),
                        denial.told().entry().id().value())),
                other.entry().id(),
                kind,
                "whether it was " + act,
                List.of(other.position(act, same), denial.told().position(denial.label(), denial.tellings())),
                Optional.empty());
    }
}
