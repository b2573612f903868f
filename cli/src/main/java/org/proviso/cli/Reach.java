package org.proviso.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;

/**
 * What of a register a judgement can change.
 *
 * @param entries these, or those that they belong to
 * @param claims the entries that these are in
 * @param matters the entries that were opened in these, or in what leads to them
 */
record Reach(Set<EntryId> entries, Set<ClaimId> claims, Set<MatterId> matters) {
    Reach {
        entries = Set.copyOf(entries);
        claims = Set.copyOf(claims);
        matters = Set.copyOf(matters);
    }

    /**
     * What a judgement speaks of; of one that takes another back, what that speaks of.
     *
     * @return nothing where it may be anything
     */
    static Optional<Reach> of(Judgement judgement, Judgements decided) {
        return of(judgement, decided, decided.made().size());
    }

    /** @param steps so many judgements can take one another back at most */
    private static Optional<Reach> of(Judgement judgement, Judgements decided, int steps) {
        return switch (judgement) {
            case Judgement.Accept accept -> Optional.of(of(List.of(), List.of(accept.claim())));
            case Judgement.Reject reject -> Optional.of(of(List.of(), List.of(reject.claim())));
            case Judgement.Correct correct -> Optional.of(of(List.of(), List.of(correct.claim())));
            case Judgement.Merge merge -> Optional.of(of(List.of(merge.entry(), merge.other()), List.of()));
            case Judgement.Part part -> Optional.of(of(List.of(part.entry(), part.other()), List.of()));
            case Judgement.Split split -> Optional.of(of(List.of(split.from(), split.into()), split.claims()));
            case Judgement.Resolve resolve -> Optional.empty();
            case Judgement.Free free -> Optional.of(of(List.of(free.by(), free.held()), List.of()));
            case Judgement.Alias alias -> Optional.empty();
            case Judgement.Undo undo ->
                decided.of(undo.judgement())
                        .map(JudgementMade::judgement)
                        .map(undone -> steps > 0 ? of(undone, decided, steps - 1) : Optional.<Reach>empty())
                        .orElseGet(() -> Optional.of(of(List.of(), List.of())));
        };
    }

    /** The entries of a part of a register. */
    static Reach of(Register part) {
        return new Reach(part.entries().keySet(), Set.of(), Set.of());
    }

    private static Reach of(List<EntryId> entries, List<ClaimId> claims) {
        return new Reach(Set.copyOf(entries), Set.copyOf(claims), Set.of());
    }

    /** With what moves by these events. */
    Reach and(List<Event> events) {
        Set<EntryId> entered = new LinkedHashSet<>(entries);
        Set<ClaimId> claimed = new LinkedHashSet<>(claims);
        Set<MatterId> placed = new LinkedHashSet<>(matters);
        for (Event event : events) {
            switch (event) {
                case Event.EntryOpened opened -> entered.add(opened.entry());
                case Event.EntryPlaced place -> {
                    entered.add(place.entry());
                    entered.add(place.into());
                }
                case Event.ClaimMoved move -> {
                    entered.add(move.into());
                    claimed.add(move.claim());
                }
                case Event.MatterPlaced place -> placed.add(place.matter());
                default -> {
                    // moves nothing
                }
            }
        }
        return new Reach(entered, claimed, placed);
    }

    /** With all that belonged to the entries of a register: something else may stand for them now. */
    Reach andTellings(Register register) {
        Set<EntryId> all = new LinkedHashSet<>(entries);
        register.entries().forEach((id, entry) -> {
            all.add(id);
            entry.tellings().forEach(telling -> all.add(telling.id()));
        });
        return new Reach(all, claims, matters);
    }

    /** The part of a register that holds it, or more. */
    Register in(AskedRegister register) {
        return register.part(entries, claims, matters);
    }
}
