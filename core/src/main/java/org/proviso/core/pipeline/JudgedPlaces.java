package org.proviso.core.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;
import org.proviso.core.resolve.Resolver;

/** What people's judgements do to where entries and claims belong. */
final class JudgedPlaces {
    private final Resolver resolver;
    private final Register register;

    /** @param register before the judgement */
    JudgedPlaces(Resolver resolver, Register register) {
        this.resolver = resolver;
        this.register = register;
    }

    /** Applies a new judgement; returns what moves by it. */
    List<Event> apply(JudgementMade made) {
        Judgements all = register.decided().and(new Told<>(new RecordedAt(made.made()), made));
        Judgement about = base(all, made.judgement());
        return switch (about) {
            case Judgement.Merge merge -> two(all, merge.entry(), merge.other());
            case Judgement.Part part -> two(all, part.entry(), part.other());
            case Judgement.Split split -> holds(all, split) ? split(split) : join(split);
            case Judgement.Accept accept -> List.of();
            case Judgement.Reject reject -> List.of();
            case Judgement.Correct correct -> List.of();
            case Judgement.Resolve resolve -> List.of();
            case Judgement.Free free -> List.of();
            case Judgement.Alias alias -> resolver.settle();
            case Judgement.Undo undo -> List.of();
        };
    }

    /** Takes a judgement of the register into account, whose events the log has. */
    void again(JudgementMade made) {
        if (!register.holds(made)) {
            return;
        }
        switch (made.judgement()) {
            case Judgement.Merge merge -> two(register.decided(), merge.entry(), merge.other());
            case Judgement.Part part -> two(register.decided(), part.entry(), part.other());
            case Judgement.Split split -> apart(split, moved(split));
            default -> {
                // says nothing of where anything belongs
            }
        }
    }

    /** What a judgement is about in the end: of one that takes another back, what that was about. */
    private static Judgement base(Judgements all, Judgement judgement) {
        Judgement about = judgement;
        for (int steps = all.made().size(); steps > 0 && about instanceof Judgement.Undo undo; steps--) {
            Optional<JudgementMade> undone = all.of(undo.judgement());
            if (undone.isEmpty()) {
                return about;
            }
            about = undone.get().judgement();
        }
        return about;
    }

    private static boolean holds(Judgements all, Judgement judgement) {
        return all.made().stream()
                .map(Told::event)
                .anyMatch(made -> made.judgement().equals(judgement) && all.holds(made));
    }

    private List<Event> two(Judgements all, EntryId entry, EntryId other) {
        if (!resolver.knows(entry) || !resolver.knows(other)) {
            return List.of();
        }
        Optional<Judgement> last = all.ofTwo(entry, other);
        if (last.isEmpty()) {
            return resolver.forget(entry, other);
        }
        return last.get() instanceof Judgement.Merge ? resolver.same(entry, other) : resolver.apart(entry, other);
    }

    /** The claims leave for an entry of their own; a telling that loses all its claims draws nothing to where it was. */
    private List<Event> split(Judgement.Split split) {
        List<Filing> leaving = leaving(split);
        List<Event> events = new ArrayList<>();
        if (leaving.isEmpty()) {
            return events;
        }
        events.add(open(split, leaving));
        for (Filing filing : leaving) {
            register.telling(filing.id())
                    .ifPresent(from -> events.add(new Event.ClaimMoved(
                            filing.id(),
                            from,
                            split.into(),
                            "a person took it out of " + split.from().value())));
        }
        events.addAll(apart(split, leaving));
        return events;
    }

    private Event open(Judgement.Split split, List<Filing> leaving) {
        return resolver.open(
                split.into(),
                register.entry(split.from()).orElseThrow().matter(),
                tellings(leaving),
                leaving.stream().map(JudgedPlaces::asRead).toList());
    }

    private List<Event> join(Judgement.Split split) {
        List<Event> events = new ArrayList<>();
        for (Filing filing : moved(split)) {
            register.telling(filing.id())
                    .ifPresent(home -> events.add(
                            new Event.ClaimMoved(filing.id(), split.into(), home, "what took it out was taken back")));
        }
        partners(split, moved(split)).forEach(partner -> events.addAll(resolver.forget(split.into(), partner)));
        emptied(moved(split)).forEach(telling -> events.addAll(resolver.forget(split.into(), telling)));
        return events;
    }

    private List<Event> apart(Judgement.Split split, List<Filing> leaving) {
        List<Event> events = new ArrayList<>();
        if (!resolver.knows(split.into()) && !leaving.isEmpty()) {
            open(split, leaving);
        }
        emptied(leaving).forEach(telling -> events.addAll(resolver.same(split.into(), telling)));
        partners(split, leaving).forEach(partner -> events.addAll(resolver.apart(split.into(), partner)));
        return events;
    }

    /** The entry that is left, by a telling that stays there. */
    private List<EntryId> partners(Judgement.Split split, List<Filing> leaving) {
        Set<EntryId> emptied = emptied(leaving);
        Stream<EntryId> left = register.entry(split.from()).map(Entry::tellings).orElse(List.of()).stream()
                .map(Entry.Telling::id);
        return Stream.concat(Stream.of(split.from()), left)
                .filter(telling ->
                        !emptied.contains(telling) && !telling.equals(split.into()) && resolver.knows(telling))
                .limit(1)
                .toList();
    }

    /** The tellings all of whose claims leave. */
    private Set<EntryId> emptied(List<Filing> leaving) {
        Set<ClaimId> ids = new LinkedHashSet<>();
        leaving.forEach(filing -> ids.add(filing.id()));
        Set<EntryId> emptied = new LinkedHashSet<>();
        tellings(leaving).stream()
                .filter(telling -> resolver.knows(telling) && ids.containsAll(register.claims(telling)))
                .forEach(emptied::add);
        return emptied;
    }

    private List<EntryId> tellings(List<Filing> filings) {
        return filings.stream()
                .flatMap(filing -> register.telling(filing.id()).stream())
                .distinct()
                .toList();
    }

    private List<Filing> leaving(Judgement.Split split) {
        return of(split, split.from());
    }

    private List<Filing> moved(Judgement.Split split) {
        return of(split, split.into());
    }

    private List<Filing> of(Judgement.Split split, EntryId entry) {
        return register.entry(entry).stream()
                .flatMap(one -> one.all().stream())
                .filter(filing -> split.claims().contains(filing.id()))
                .toList();
    }

    private static Claim asRead(Filing filing) {
        return filing.asRead().orElse(filing.claim());
    }
}
