package org.proviso.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.State;
import org.proviso.core.register.links.Around;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Stand;
import org.proviso.core.register.lists.Wanted.Match;
import org.proviso.store.PageBlocks.Listed;
import org.proviso.store.PageListings.Asked;

/**
 * A page as it was at an earlier time: entries of which nothing was told since then are listed as they are now, the others are folded as
 * of that time. For one page, within {@link SqliteFile#read} alone.
 */
final class PastPages {
    private static final String ENTRIES = "select first, row, number, lane, matter, begins from page_entry";
    private static final String MATTERS = "select id, number from page_matter where id in (?)";

    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::match).thenComparing(Item::ends).thenComparing(Item::place, Listed.ORDER);

    private final Rows rows;
    private final PageQuery query;
    private final LocalDate day;

    /** The entries of which something was told since, by the numbers that their ids are. */
    private final Set<Long> changed;

    private final PastParts parts;
    private final PastPlaces claims;
    private final Register then;

    /**
     * What is listed.
     *
     * @param ends when it ends or is due, where that is asked for; else the same day for all
     * @param entry as it was, where something was told since
     */
    private record Item(Listed place, Match match, LocalDate ends, Optional<Entry> entry) {}

    /**
     * A page.
     *
     * @param until the last event that counts
     * @param changed no fewer than the entries that what was told since may have changed
     */
    PastPages(Rows rows, PageQuery query, long until, Set<Long> changed) throws SQLException {
        this.rows = rows;
        this.query = query;
        this.day = query.day();
        this.changed = changed;
        this.parts = new PastParts(rows, until, false, false);
        this.claims = new PastPlaces(rows, PastWord.Kind.CLAIM, until, false);
        this.then = parts.register(changed);
    }

    RegisterPage page() throws SQLException {
        List<Item> items = new ArrayList<>(asNow());
        items.addAll(asThen());
        items.sort(ORDER);
        List<Item> page =
                items.stream().skip(query.offset()).limit(query.limit()).toList();
        List<Listing> listings = listings(page);
        return new RegisterPage(
                listings,
                items.size(),
                (int) items.stream().filter(item -> item.match == Match.ITSELF).count(),
                (int) items.stream().map(item -> item.place.matter()).distinct().count(),
                around(PageHoldings.of(listings)));
    }

    private Around around(List<Holding> listed) throws SQLException {
        List<Holding> all = new ArrayList<>(Holding.of(then, then.entries().values()));
        Set<Long> numbers = new HashSet<>();
        parts.ofIds(changed).forEach(row -> numbers.add(row.number));
        List<Holding> own = new ArrayList<>(all);
        own.addAll(listed);
        Around others = new PageHoldings(rows).around(own, numbers);
        all.addAll(others.holdings());
        return new Around(all, others.common());
    }

    private List<Listing> listings(List<Item> page) throws SQLException {
        List<Asked> now = page.stream()
                .filter(item -> item.entry.isEmpty())
                .map(item -> new Asked(item.place.number(), item.place.matter()))
                .toList();
        Iterator<Listing> listed = new PageListings(rows).on(now, day).iterator();
        List<Listing> all = new ArrayList<>(page.size());
        for (Item item : page) {
            all.add(item.entry.map(this::listing).orElseGet(listed::next));
        }
        return all;
    }

    private Listing listing(Entry entry) {
        return Listing.of(then, new Standing(entry, then.state(entry, day), then.support(entry)));
    }

    /** Those of which nothing was told since. */
    private List<Item> asNow() throws SQLException {
        Set<Long> numbers = new HashSet<>();
        parts.ofIds(changed).forEach(row -> numbers.add(row.number));
        int lane = query.wanted().lane().map(PageUpkeep.LANES::indexOf).orElse(-1);
        int latest = query.asOf().map(asOf -> Listed.day(asOf.toEpochDay())).orElse(Listed.NO_DAY);
        Map<Asked, Listed> places = new HashMap<>();
        for (Listed one : rows.all(PageEntries::listed, ENTRIES)) {
            if (!numbers.contains(one.number()) && one.begins() <= latest && (lane < 0 || lane == one.lane())) {
                places.put(new Asked(one.number(), one.matter()), one);
            }
        }
        Map<Long, LocalDate> ending = new HashMap<>();
        if (!query.ends().areAny()) {
            Set<Long> candidates = new PageEnds(rows).within(query.ends());
            candidates.retainAll(places.keySet().stream().map(Asked::number).collect(Collectors.toSet()));
            ending.putAll(new PageListings(rows).ending(candidates, query));
            places.keySet().removeIf(asked -> !ending.containsKey(asked.number()));
        } else if (!query.states().areAny()) {
            Set<Long> standing = new PageListings(rows)
                    .inStates(places.keySet().stream().map(Asked::number).toList(), query.states(), day);
            places.keySet().removeIf(asked -> !standing.contains(asked.number()));
        }
        List<Item> items = new ArrayList<>();
        if (query.wanted().hasTerms()) {
            PageSearch search = new PageSearch(rows, query.wanted());
            search.search();
            search.found(places.keySet().stream().filter(search::mayBe).toList())
                    .forEach((match, found) -> found.forEach(asked -> Optional.ofNullable(places.get(asked))
                            .ifPresent(place -> items.add(item(place, match, ending)))));
        } else {
            places.values().forEach(place -> items.add(item(place, Match.ITSELF, ending)));
        }
        return items;
    }

    private static Item item(Listed place, Match match, Map<Long, LocalDate> ending) {
        return new Item(place, match, ending.getOrDefault(place.number(), LocalDate.MAX), Optional.empty());
    }

    private List<Item> asThen() throws SQLException {
        Map<EntryId, Listed> places = places();
        List<Item> items = new ArrayList<>();
        for (Entry entry : then.entries().values()) {
            Match match = query.wanted().match(then, entry);
            State state = then.state(entry, day);
            Optional<LocalDate> ends = ends(entry, state);
            if (changed.contains(PageIds.of(entry.id())) && match != Match.NONE && ends.isPresent() && stands(state)) {
                Listed place = places.get(entry.id());
                if (place == null) {
                    throw new IllegalStateException(
                            "an entry without a place: " + entry.id().value());
                }
                items.add(new Item(place, match, ends.get(), Optional.of(entry)));
            }
        }
        return items;
    }

    private Optional<LocalDate> ends(Entry entry, State state) {
        return query.ends().areAny() ? Optional.of(LocalDate.MAX) : query.ends().first(Stand.of(then, entry, state));
    }

    private boolean stands(State state) {
        return (query.asOf().isEmpty() || state.since().isPresent())
                && query.states().have(state.label(), state.acts());
    }

    /** Where the register came upon each entry first, as {@link PageEntries} has it. */
    private Map<EntryId, Listed> places() throws SQLException {
        Map<Long, Long> matters = new HashMap<>();
        rows.ofKeys(
                row -> matters.put(row.getLong(1), row.getLong(2)),
                MATTERS,
                then.entries().values().stream()
                        .map(entry -> PageIds.of(entry.matter()))
                        .distinct()
                        .toList());
        Map<EntryId, Listed> places = new HashMap<>();
        for (PageRow telling : parts.read()) {
            EntryId id = PageIds.entry(telling.id);
            int row = 0;
            for (ClaimId claim : then.claims(id)) {
                Optional<Entry> in = then.entry(into(telling, claim).orElse(id));
                if (in.isPresent()) {
                    places.putIfAbsent(in.get().id(), place(telling, row, in.get(), matters));
                }
                row++;
            }
            Optional<Entry> own = then.entry(id);
            if (own.isPresent()
                    && own.get().tellings().stream().anyMatch(one -> one.id().equals(id))) {
                places.putIfAbsent(own.get().id(), place(telling, row, own.get(), matters));
            }
        }
        return places;
    }

    private static Listed place(PageRow first, int row, Entry entry, Map<Long, Long> matters) {
        return new Listed(
                first.number,
                row,
                PageIds.of(entry.id()),
                PageUpkeep.LANES.indexOf(entry.lane()),
                matters.getOrDefault(PageIds.of(entry.matter()), 0L),
                Listed.NO_DAY);
    }

    private Optional<EntryId> into(PageRow telling, ClaimId claim) throws SQLException {
        return telling.moved
                ? claims.about(List.of(PageIds.of(claim))).stream().findFirst().map(word -> PageIds.entry(word.other()))
                : Optional.empty();
    }
}
