package org.proviso.core.register.disputes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Support;
import org.proviso.core.register.Transition;

/**
 * Different amounts of the same thing and date: of one matter and act, of the same unit, with the same words for the thing and
 * the same parties, all exact, by the claims' own dates. A text that tells two amounts tells of two things, and contradicts
 * nobody.
 */
final class Amounts {
    /** What claims of one amount have in common. */
    private record Key(
            MatterId matter,
            Lane lane,
            Act act,
            String date,
            String unit,
            Set<String> words,
            Set<String> counterparts) {}

    /** A claim with where it was found. */
    private record Place(EntryTold told, Transition transition, Filing filing, Quantity quantity) {}

    private final Map<Key, List<Place>> places = new LinkedHashMap<>();

    Amounts(Iterable<EntryTold> part) {
        for (EntryTold told : part) {
            for (Transition transition : told.holding()) {
                if (transition.dated().grounds() == Transition.Grounds.STATED) {
                    transition.filings().forEach(filing -> add(told, transition, filing));
                }
            }
        }
    }

    private void add(EntryTold told, Transition transition, Filing filing) {
        Claim claim = filing.claim();
        Set<String> words = ThingWords.ofObject(claim);
        claim.terms()
                .quantity()
                .filter(quantity -> quantity.approx() == Quantity.Approx.EXACT && !words.isEmpty())
                .ifPresent(quantity -> places.computeIfAbsent(
                                new Key(
                                        told.entry().matter(),
                                        told.entry().lane(),
                                        transition.act(),
                                        transition.dated().label(),
                                        quantity.unit(),
                                        words,
                                        counterparts(claim)),
                                key -> new ArrayList<>())
                        .add(new Place(told, transition, filing, quantity)));
    }

    private static Set<String> counterparts(Claim claim) {
        Set<String> names = new TreeSet<>();
        claim.roles().counterparts().forEach(party -> names.add(party.name().toLowerCase(Locale.ROOT)));
        return names;
    }

    List<Dispute> find() {
        List<Dispute> disputes = new ArrayList<>();
        places.forEach((key, found) -> dispute(key, found).ifPresent(disputes::add));
        return disputes;
    }

    private static Optional<Dispute> dispute(Key key, List<Place> found) {
        Map<String, List<Place>> byAmount = new TreeMap<>();
        found.forEach(place -> byAmount.computeIfAbsent(label(place.quantity()), first -> new ArrayList<>())
                .add(place));
        List<Position> positions = byAmount.entrySet().stream()
                .map(amount -> position(amount.getKey(), amount.getValue()))
                .toList();
        if (positions.size() < 2 || !areOfSeveralTexts(positions)) {
            return Optional.empty();
        }
        EntryId entry = positions.stream()
                .map(Position::entry)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(new Dispute(
                DisputeId.of(List.of(
                        "dispute/1",
                        Dispute.Kind.AMOUNT.name(),
                        key.matter().value(),
                        key.lane().wireName() + "/" + key.act().wireName(),
                        key.date(),
                        key.unit(),
                        String.join(" ", new TreeSet<>(key.words())),
                        String.join(" ", key.counterparts()))),
                entry,
                Dispute.Kind.AMOUNT,
                "how much was " + key.act().wireName() + " on " + key.date(),
                positions,
                Optional.empty()));
    }

    /** Claims of one amount may lie in several entries; it is shown at the first of them. */
    private static Position position(String label, List<Place> places) {
        EntryTold told = places.stream()
                .map(Place::told)
                .min(Comparator.comparing(one -> one.entry().id()))
                .orElseThrow();
        List<Place> own = places.stream()
                .filter(place -> place.told().entry().id().equals(told.entry().id()))
                .toList();
        return told.position(
                label,
                own.stream().map(Place::transition).distinct().toList(),
                own.stream().map(Place::filing).toList());
    }

    private static boolean areOfSeveralTexts(List<Position> positions) {
        Set<Support.Voice> seen = new HashSet<>();
        for (Position position : positions) {
            Set<Support.Voice> own = new HashSet<>();
            position.support().origins().forEach(origin -> own.add(origin.voice()));
            if (!Collections.disjoint(seen, own)) {
                return false;
            }
            seen.addAll(own);
        }
        return true;
    }

    private static String label(Quantity quantity) {
        String number = String.format(Locale.ROOT, "%,f", quantity.value()).replaceAll("\\.?0+$", "");
        return (number + " " + quantity.unit()).strip();
    }
}
