package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.names.SameNames;

/** A register for tests: takes documents in and remembers what was decided. */
final class Filed {
    final List<Event> log = new ArrayList<>();
    final Map<EntryId, Event.EntryOpened> entries = new HashMap<>();
    final Map<MatterId, String> matters = new HashMap<>();
    final Map<EntryId, EntryId> proposed = new HashMap<>();
    private final Map<Claim, EntryId> tellings = new HashMap<>();
    private final Map<EntryId, EntryId> placed = new HashMap<>();
    private final Map<MatterId, MatterId> mattersPlaced = new HashMap<>();
    Resolver resolver = new Resolver(new MemoryResolveIndex(), Claims::countryOf);

    /** A person says that names mean one thing, or takes it back: all that is told is compared anew. */
    void call(SameNames names) {
        resolver = new Resolver(new MemoryResolveIndex(), Claims::countryOf, names);
        log.forEach(resolver::fold);
        note(resolver.settle());
    }

    Decision take(Submission submission) {
        Decision decision = resolver.decide(submission);
        note(decision.events());
        return decision;
    }

    Decision skip(String name, String reason) {
        Decision decision = resolver.decide(new Event.DocumentSkipped(name, reason));
        note(decision.events());
        return decision;
    }

    void same(Claim one, Claim other) {
        note(resolver.same(telling(one), telling(other)));
    }

    void apart(Claim one, Claim other) {
        note(resolver.apart(telling(one), telling(other)));
    }

    void forget(Claim one, Claim other) {
        note(resolver.forget(telling(one), telling(other)));
    }

    /** The entry that was opened for what the claim's document tells. */
    EntryId telling(Claim claim) {
        EntryId entry = tellings.get(claim);
        if (entry == null) {
            throw new AssertionError("not filed: " + claim);
        }
        return entry;
    }

    /** The entry that the claim belongs to now. */
    EntryId entry(Claim claim) {
        return placed.getOrDefault(telling(claim), telling(claim));
    }

    /** The opening of the entry that the claim belongs to now. */
    Event.EntryOpened opening(Claim claim) {
        Event.EntryOpened opened = entries.get(entry(claim));
        if (opened == null) {
            throw new AssertionError("not opened: " + claim);
        }
        return opened;
    }

    /** The matter that the claim's entry belongs to now. */
    MatterId matter(Claim claim) {
        MatterId matter = opening(claim).matter();
        return mattersPlaced.getOrDefault(matter, matter);
    }

    String matterTitle(Claim claim) {
        return matters.getOrDefault(matter(claim), "");
    }

    /** Each claim with the entry that it belongs to now. */
    Map<Claim, EntryId> all() {
        return tellings.keySet().stream().collect(Collectors.toMap(claim -> claim, this::entry));
    }

    /** Each claim with the matter that it belongs to now. */
    Map<Claim, MatterId> allMatters() {
        return tellings.keySet().stream().collect(Collectors.toMap(claim -> claim, this::matter));
    }

    private void note(List<Event> events) {
        for (Event event : events) {
            log.add(event);
            switch (event) {
                case Event.EntryOpened opened -> entries.put(opened.entry(), opened);
                case Event.MatterOpened opened -> matters.put(opened.matter(), opened.title());
                case Event.ClaimFiled filed -> tellings.put(filed.claim(), filed.entry());
                case Event.EntryPlaced place -> placed.put(place.entry(), place.into());
                case Event.MatterPlaced place -> mattersPlaced.put(place.matter(), place.into());
                case Event.LinkProposed link -> proposed.put(link.entry(), link.other());
                case Event.DocumentTaken taken -> {}
                case Event.DocumentSkipped skipped -> {}
                case Event.OriginFound found -> {}
                case Event.OriginJudged judged -> {}
                case Event.ClaimMoved moved -> {}
                case Event.ClaimLapsed lapsed -> {}
                case Event.JudgementMade made -> {}
                case Event.PassageFound passage -> {}
            }
        }
    }
}
