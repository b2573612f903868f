package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.model.Claim;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;

/** A register for tests: takes documents in and remembers what was decided. */
final class Filed {
    final ResolveIndex index = new ResolveIndex(Claims::countryOf);
    final List<Event> log = new ArrayList<>();
    final Map<EntryId, Event.EntryOpened> entries = new HashMap<>();
    final Map<MatterId, String> matters = new HashMap<>();
    final Map<Claim, EntryId> entryOf = new HashMap<>();
    private final Resolver resolver = new Resolver();

    Decision take(Submission submission) {
        return note(resolver.decide(index, submission));
    }

    Decision skip(String name, String reason) {
        return note(resolver.decide(index, new Event.DocumentSkipped(name, reason)));
    }

    EntryId entry(Claim claim) {
        EntryId entry = entryOf.get(claim);
        if (entry == null) {
            throw new AssertionError("not filed: " + claim);
        }
        return entry;
    }

    Event.EntryOpened opening(Claim claim) {
        Event.EntryOpened opened = entries.get(entry(claim));
        if (opened == null) {
            throw new AssertionError("not opened: " + claim);
        }
        return opened;
    }

    String matterTitle(Claim claim) {
        return matters.getOrDefault(opening(claim).matter(), "");
    }

    private Decision note(Decision decision) {
        for (Event event : decision.events()) {
            log.add(event);
            switch (event) {
                case Event.EntryOpened opened -> entries.put(opened.entry(), opened);
                case Event.MatterOpened opened -> matters.put(opened.matter(), opened.title());
                case Event.ClaimFiled filed -> entryOf.put(filed.claim(), filed.entry());
                case Event.DocumentTaken taken -> {}
                case Event.DocumentSkipped skipped -> {}
                case Event.OriginFound found -> {}
                case Event.OriginJudged judged -> {}
                case Event.PassageFound passage -> {}
            }
        }
        return decision;
    }
}
