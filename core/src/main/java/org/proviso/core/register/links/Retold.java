package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition.Grounds;
import org.proviso.core.register.links.Demand.Status;

/** Decisions that some tell with their day: who tells one again without a day, in a later list of cases, tells of no second one. */
final class Retold {
    private record Dated(Entry entry, Filing filing, Status status, LocalDate day) {}

    private final Register register;
    private final Map<EntryId, List<Dated>> ofEntry = new HashMap<>();
    private final Map<String, List<Dated>> ofHolder = new HashMap<>();

    Retold(Register register, Collection<Entry> entries) {
        this.register = register;
        entries.stream()
                .filter(entry -> Demands.REPLYING.contains(entry.lane()))
                .forEach(entry -> LinkWords.filings(entry).forEach(filing -> take(entry, filing)));
    }

    private void take(Entry entry, Filing filing) {
        var when = register.date(entry, filing);
        decided(filing.claim())
                .filter(status -> when.grounds() == Grounds.STATED)
                .map(status -> new Dated(entry, filing, status, when.day()))
                .ifPresent(decision -> {
                    ofEntry.computeIfAbsent(entry.id(), first -> new ArrayList<>())
                            .add(decision);
                    LinkWords.keys(filing.claim().roles().counterparts())
                            .forEach(key -> ofHolder.computeIfAbsent(key, first -> new ArrayList<>())
                                    .add(decision));
                });
    }

    /** What was granted or denied; that somebody refuses something may be said any number of times, but for an amount of money. */
    private static Optional<Status> decided(Claim claim) {
        return claim.modality() == Modality.ACTUAL
                ? Elsewhere.decided(claim)
                        .or(() -> Demands.status(claim)
                                .filter(status -> claim.move().lane() == Lane.COMMITMENT
                                        && status == Status.REFUSED
                                        && money(claim).isPresent()))
                : Optional.empty();
    }

    /** The last day, before that on which it is told, on which another telling of the same entry or of the same parties has it; nothing where it tells its own. */
    Optional<LocalDate> day(Entry entry, Filing filing) {
        var when = register.date(entry, filing);
        Claim claim = filing.claim();
        Optional<Status> status = decided(claim).filter(so -> when.grounds() != Grounds.STATED);
        if (status.isEmpty()) {
            return Optional.empty();
        }
        Stream<Dated> ofOthers = LinkWords.keys(claim.roles().counterparts()).stream()
                .flatMap(key -> ofHolder.getOrDefault(key, List.of()).stream())
                .filter(other -> isOfOneThing(claim, other.filing().claim()));
        return Stream.concat(ofEntry.getOrDefault(entry.id(), List.of()).stream(), ofOthers)
                .filter(other -> other.status() == status.get() && other.day().isBefore(when.day()))
                .filter(other -> isOfOneAmount(claim, other.filing().claim()))
                .map(Dated::day)
                .max(Comparator.naturalOrder());
    }

    /** As far as both say what, and by whom. */
    private static boolean isOfOneThing(Claim one, Claim other) {
        Set<String> things = things(one);
        Set<String> others = things(other);
        List<Party> by = one.roles().actors();
        List<Party> of = other.roles().actors();
        return (things.isEmpty() || others.isEmpty() || LinkWords.meet(things, others))
                && (by.isEmpty() || of.isEmpty() || !Elsewhere.areApart(by, of));
    }

    private static Set<String> things(Claim claim) {
        Set<String> names = Stream.concat(claim.roles().actors().stream(), claim.roles().counterparts().stream())
                .flatMap(party -> LinkWords.content(party.name()).stream())
                .collect(Collectors.toSet());
        return claim.roles()
                .object()
                .map(object -> Elsewhere.things(object, names))
                .orElse(Set.of());
    }

    private static boolean isOfOneAmount(Claim one, Claim other) {
        return money(one)
                .flatMap(amount -> money(other).map(amount::sameAmount))
                .orElse(true);
    }

    private static Optional<Quantity> money(Claim claim) {
        return claim.terms().quantity().filter(Quantity::isMoney);
    }
}
