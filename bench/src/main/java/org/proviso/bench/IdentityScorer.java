package org.proviso.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.resolve.MemoryResolveIndex;
import org.proviso.core.resolve.Resolver;
import org.proviso.core.resolve.Submission;
import org.proviso.core.text.ActorTable;

/**
 * How well claims are gathered in entries, against {@link IdentityGold}: the coded claims are filed, document by document,
 * in {@value #ORDERS} orders of arrival, and pairs of claims are counted that stand in one entry.
 */
final class IdentityScorer {
    private static final int ORDERS = 10;
    private static final long SEED = 20_261_128;

    private final IdentityGold gold;

    /**
     * What came out.
     *
     * @param within pairs of one document
     * @param across pairs of two documents
     * @param all both
     * @param halves all pairs within each half of the documents, {@code a} and {@code b}
     * @param sameInAllOrders whether all orders of arrival gave the same entries
     */
    record Scores(Rate within, Rate across, Rate all, Map<String, Rate> halves, boolean sameInAllOrders) {}

    IdentityScorer(IdentityGold gold) {
        this.gold = gold;
    }

    Scores score() {
        Map<IdentityGold.Row, EntryId> entries = entries(0);
        boolean same = true;
        for (int order = 1; order < ORDERS; order++) {
            same &= entries.equals(entries(order));
        }
        Map<String, Rate> halves = new HashMap<>();
        for (String half : List.of("a", "b")) {
            halves.put(half, rate(entries, row -> row.half().equals(half), (one, other) -> true));
        }
        return new Scores(
                rate(entries, row -> true, IdentityScorer::isOneDocument),
                rate(entries, row -> true, (one, other) -> !isOneDocument(one, other)),
                rate(entries, row -> true, (one, other) -> true),
                halves,
                same);
    }

    private static boolean isOneDocument(IdentityGold.Row one, IdentityGold.Row other) {
        return one.set().equals(other.set()) && one.document().equals(other.document());
    }

    /**
     * The entry of each labelled claim when the documents arrive in an order of that number.
     *
     * @param order 0 for the order of the files
     */
    Map<IdentityGold.Row, EntryId> entries(int order) {
        List<Submission> arriving = new ArrayList<>(gold.submissions());
        if (order > 0) {
            Collections.shuffle(arriving, new Random(SEED + order));
        }
        Resolver resolver = new Resolver(new MemoryResolveIndex(), ActorTable.standard()::countryOf);
        Map<ClaimId, EntryId> tellings = new HashMap<>();
        Map<EntryId, EntryId> placed = new HashMap<>();
        for (Submission submission : arriving) {
            for (Event event : resolver.decide(submission).events()) {
                if (event instanceof Event.ClaimFiled filed) {
                    tellings.put(filed.id(), filed.entry());
                } else if (event instanceof Event.EntryPlaced place) {
                    placed.put(place.entry(), place.into());
                }
            }
        }
        Map<IdentityGold.Row, EntryId> entries = new HashMap<>();
        for (IdentityGold.Row row : gold.rows()) {
            EntryId telling = tellings.get(row.claim().id());
            if (telling == null) {
                throw new IllegalStateException("a claim is in no entry: " + row);
            }
            entries.put(row, placed.getOrDefault(telling, telling));
        }
        return entries;
    }

    private Rate rate(
            Map<IdentityGold.Row, EntryId> entries,
            Predicate<IdentityGold.Row> wanted,
            BiPredicate<IdentityGold.Row, IdentityGold.Row> ofInterest) {
        List<IdentityGold.Row> rows = gold.rows().stream()
                .filter(IdentityGold.Row::pairs)
                .filter(wanted)
                .toList();
        Counts counts = new Counts();
        for (int i = 0; i < rows.size(); i++) {
            IdentityGold.Row one = rows.get(i);
            rows.subList(0, i).stream()
                    .filter(other -> ofInterest.test(one, other) && !gold.isArguable(one, other))
                    .forEach(other -> counts.add(
                            one.entry().equals(other.entry()), Objects.equals(entries.get(one), entries.get(other))));
        }
        return Rate.of(counts.right, counts.found, counts.there);
    }

    /** Pairs that are one entry, by the labels and as they were told. */
    private static final class Counts {
        private int right;
        private int found;
        private int there;

        void add(boolean is, boolean told) {
            right += is && told ? 1 : 0;
            found += told ? 1 : 0;
            there += is ? 1 : 0;
        }
    }
}
