package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.balances.Balances;
import org.proviso.core.register.balances.MoneyTold;
import org.proviso.core.register.links.Summand;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Wanted;
import org.proviso.store.PageQuery;
import org.proviso.store.RegisterFile;
import org.proviso.store.RegisterPage;

/**
 * What is left of the money that some entries tell. Parts of a whole may stand in any matter, so those of the same currency are looked for in
 * the lists of the lanes that tell such, of many the first; the claims of what is found are then read.
 */
final class MoneyAround {
    /** Of a lane so many entries are looked through. */
    private static final int MOST_LISTED = 2_000;

    /** Of these so many are read. */
    private static final int MOST_READ = 300;

    /** Of a time before now, so many matters. */
    private static final int MOST_MATTERS = 40;

    private static final List<Lane> LANES = List.of(Lane.MONEY, Lane.COMMITMENT, Lane.WAIVER);

    private final RegisterFile file;
    private final AskedRegister asked;
    private final Optional<RecordedAt> known;
    private final Optional<LocalDate> day;

    /**
     * @param known as far as was known at this time
     * @param day for which it is asked, if for one
     */
    MoneyAround(RegisterFile file, AskedRegister asked, Optional<RecordedAt> known, Optional<LocalDate> day) {
        this.file = file;
        this.asked = asked;
        this.known = known;
        this.day = day;
    }

    /** Of listed entries. */
    Balances of(List<Listing> listings) {
        Map<EntryId, MatterId> own = new LinkedHashMap<>();
        Set<String> units = new LinkedHashSet<>();
        for (Listing listing : listings) {
            List<String> told = units(listing);
            if (MoneyTold.isAsked(listing.head().lane()) && !told.isEmpty()) {
                own.put(listing.head().id(), listing.matter());
                units.addAll(told);
            }
        }
        return of(own, units);
    }

    /** Of entries of a register. */
    Balances ofEntries(Collection<Entry> entries) {
        Map<EntryId, MatterId> own = new LinkedHashMap<>();
        Set<String> units = new LinkedHashSet<>();
        for (Entry entry : entries) {
            List<String> told = entry.filings().stream()
                    .flatMap(filing -> filing.claim().terms().quantity().stream())
                    .filter(Quantity::isMoney)
                    .map(Quantity::unit)
                    .toList();
            if (MoneyTold.isAsked(entry.lane()) && !told.isEmpty()) {
                own.put(entry.id(), entry.matter());
                units.addAll(told);
            }
        }
        return of(own, units);
    }

    private Balances of(Map<EntryId, MatterId> own, Set<String> units) {
        if (own.isEmpty()) {
            return Balances.NONE;
        }
        Map<EntryId, MatterId> around = new LinkedHashMap<>(own);
        List<String> bounds = new ArrayList<>();
        for (Lane lane : LANES) {
            Optional<List<Listing>> listed = listed(lane);
            if (listed.isEmpty()) {
                return balances(whole().entries().values(), whole(), own.keySet());
            }
            List<Listing> like = listed.get().stream()
                    .filter(listing -> units(listing).stream().anyMatch(units::contains))
                    .toList();
            like.stream()
                    .limit(MOST_READ)
                    .forEach(listing -> around.put(listing.head().id(), listing.matter()));
            if (listed.get().size() >= MOST_LISTED || like.size() > MOST_READ) {
                bounds.add("what is left of money was looked for among the first " + MOST_READ
                        + " entries of the currency, of the first " + MOST_LISTED + " of the lane " + lane.wireName());
            }
        }
        Balances found = known.isPresent() ? before(own.keySet(), around) : now(own.keySet(), around);
        return found.within(bounds);
    }

    private Register whole() {
        return known.map(time -> file.past().whole(List.of(time)).getFirst()).orElseGet(asked::whole);
    }

    private Optional<List<Listing>> listed(Lane lane) {
        PageQuery query = new PageQuery(
                new Wanted(List.of(), Optional.of(lane), Optional.empty()), Optional.empty(), 0, MOST_LISTED);
        return known.map(time -> file.past().page(query, time))
                .orElseGet(() -> file.pages().page(query))
                .map(RegisterPage::listings);
    }

    private Balances now(Set<EntryId> own, Map<EntryId, MatterId> around) {
        Register part = asked.part(around.keySet(), List.of(), Set.of());
        List<Entry> entries = part.entries().values().stream()
                .filter(entry -> around.containsKey(entry.id()))
                .toList();
        return balances(entries, part, own);
    }

    private Balances before(Set<EntryId> own, Map<EntryId, MatterId> around) {
        Map<EntryId, MoneyTold> told = new TreeMap<>();
        List<MatterId> matters = Stream.concat(
                        around.entrySet().stream().filter(each -> own.contains(each.getKey())),
                        around.entrySet().stream())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        List<String> bounds = matters.size() > MOST_MATTERS
                ? List.of("what was left of money at that time was looked for in the first " + MOST_MATTERS + " of "
                        + matters.size() + " matters of the currency")
                : List.of();
        for (MatterId matter : matters.subList(0, Math.min(MOST_MATTERS, matters.size()))) {
            Register part = asked.inFull(matter, known);
            part.entries().values().stream()
                    .filter(entry -> around.containsKey(entry.id()))
                    .forEach(entry -> MoneyTold.of(part, entry).ifPresent(each -> told.put(entry.id(), each)));
        }
        return Balances.of(told.values(), day.orElse(LocalDate.MAX))
                .touching(own)
                .within(bounds);
    }

    private Balances balances(Collection<Entry> entries, Register register, Set<EntryId> own) {
        return Balances.of(register, entries, day.orElse(LocalDate.MAX)).touching(own);
    }

    private static List<String> units(Listing listing) {
        return Stream.concat(
                        listing.stand().amounts().stream(), listing.head().amount().map(Summand::quantity).stream())
                .filter(Quantity::isMoney)
                .map(Quantity::unit)
                .distinct()
                .toList();
    }
}
