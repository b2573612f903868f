package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;

/** What a new reading of a document changes in what the register has of it. */
final class Reread {
    private static final String GONE = "read again: the document does not make the claim as it is read now";
    private static final String CHANGED = "read again: the claim is read differently now";
    private static final String ELSEWHERE = "read again: the claim belongs to another telling of the document now";

    private final Resolver.Told told;
    private final Map<ClaimId, EntryId> places = new HashMap<>();
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Set<MatterId> matters;

    Reread(Resolver.Told told) {
        this.told = told;
        this.matters = new HashSet<>(told.matters().values());
        told.claims()
                .forEach((entry, made) -> made.forEach(claim -> {
                    places.put(claim.id(), entry);
                    claims.put(claim.id(), claim);
                }));
    }

    /** Nothing when it is read as before. */
    List<Event> events(Opening opening) {
        List<Event> lapsing = new ArrayList<>();
        List<Event> filing = new ArrayList<>();
        Set<ClaimId> made = new HashSet<>();
        for (Event event : opening.events()) {
            switch (event) {
                case Event.MatterOpened matter -> {
                    if (!matters.contains(matter.matter())) {
                        filing.add(matter);
                    }
                }
                case Event.EntryOpened entry -> {
                    if (!told.matters().containsKey(entry.entry())) {
                        filing.add(entry);
                    }
                }
                case Event.ClaimFiled filed -> {
                    made.add(filed.id());
                    file(filed, lapsing, filing);
                }
                default -> throw new IllegalStateException("a document opens and files, no more: " + event);
            }
        }
        places.forEach((claim, entry) -> {
            if (!made.contains(claim)) {
                lapsing.add(new Event.ClaimLapsed(claim, entry, GONE));
            }
        });
        if (lapsing.isEmpty() && filing.stream().noneMatch(Event.ClaimFiled.class::isInstance)) {
            return new ArrayList<>();
        }
        lapsing.addAll(filing);
        return lapsing;
    }

    private void file(Event.ClaimFiled filed, List<Event> lapsing, List<Event> filing) {
        EntryId place = places.get(filed.id());
        if (place == null) {
            filing.add(filed);
        } else if (!isSame(filed.claim(), claims.get(filed.id()))) {
            lapsing.add(new Event.ClaimLapsed(filed.id(), place, CHANGED));
            filing.add(filed);
        } else if (!place.equals(filed.entry())) {
            lapsing.add(new Event.ClaimLapsed(filed.id(), place, ELSEWHERE));
            filing.add(filed);
        }
    }

    /** The same but for the rule that found it, whose name may change. */
    private static boolean isSame(Claim claim, @Nullable Claim other) {
        return other != null
                && claim.equals(new Claim(
                        other.move(),
                        other.modality(),
                        other.roles(),
                        other.terms(),
                        other.said(),
                        other.evidence(),
                        other.furniture(),
                        claim.why()));
    }
}
