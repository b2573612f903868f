package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Register;
import org.proviso.store.PageBlocks.Listed;

/** Lists entries in the order of the register, with what pages ask for. For one batch, within {@link SqliteFile#write} alone. */
final class PageEntries {
    /** So many entries are folded at once. */
    private static final int AT_ONCE = 256;

    private static final String ENTRIES =
            "select first, row, number, lane, matter, begins from page_entry where number in (?)";
    private static final String OPENED_IN = "select number from page_entry where opened in (?)";
    private static final String PUT = "insert into page_entry (number, first, row, lane, opened, matter, begins)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict (number) do update set first = excluded.first, row = excluded.row,"
            + " lane = excluded.lane, opened = excluded.opened, matter = excluded.matter, begins = excluded.begins";

    private final Rows rows;
    private final PageEvents log;
    private final PagePlaces tellings;
    private final PagePlaces matters;
    private final LongEntries longEntries;
    private final List<Listed> gone = new ArrayList<>();
    private final List<Listed> come = new ArrayList<>();

    PageEntries(Rows rows, PageEvents log, PagePlaces tellings, PagePlaces matters, LongEntries longEntries) {
        this.rows = rows;
        this.log = log;
        this.tellings = tellings;
        this.matters = matters;
        this.longEntries = longEntries;
    }

    /**
     * @param changed entries of which something else is said now, or which are entries no longer
     * @param moved matters that may belong to another now
     * @param fresh the tellings that came with the batch
     */
    void list(Collection<Long> changed, Collection<Long> moved, Collection<PageRow> fresh, long sequence)
            throws SQLException {
        Set<Long> some = new TreeSet<>(changed);
        for (long number : changed) {
            if (longEntries.isLong(number)) {
                some.remove(number);
                foldLong(
                        number, fresh.stream().filter(row -> row.root == number).toList());
            }
        }
        List<Long> sorted = new ArrayList<>(some);
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            fold(sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE)));
        }
        Set<Long> others = new TreeSet<>(rows.ofKeys(row -> row.getLong(1), OPENED_IN, moved));
        others.removeAll(changed);
        for (Listed before : rows.ofKeys(PageEntries::listed, ENTRIES, others)) {
            put(
                    Optional.of(before),
                    new Listed(
                            before.first(),
                            before.row(),
                            before.number(),
                            before.lane(),
                            matter(before.number()),
                            before.begins()));
        }
        new PageBlocks(rows).change(gone, come, sequence);
    }

    private void fold(List<Long> numbers) throws SQLException {
        PageParts parts = new PageParts(rows, log);
        fold(numbers, parts, parts.listed(numbers));
    }

    private void fold(List<Long> numbers, PageParts parts, Register register) throws SQLException {
        Map<Long, Listed> before = new HashMap<>();
        rows.ofKeys(PageEntries::listed, ENTRIES, numbers).forEach(one -> before.put(one.number(), one));
        Map<Long, Place> places = places(register, parts.tellings());
        for (long number : numbers) {
            Optional<Listed> was = Optional.ofNullable(before.get(number));
            Entry entry = register.entries().get(PageIds.entry(tellings.row(number).id));
            if (entry != null) {
                Place place = places.get(number);
                if (place == null) {
                    throw new IllegalStateException(
                            "an entry without a place: " + entry.id().value());
                }
                put(was, number, place, register, entry, new PageListings(rows).prints(number));
            } else if (was.isPresent()) {
                rows.change("delete from page_entry where number = ?", number);
                new PageListings(rows).remove(number);
                gone.add(was.get());
            }
        }
    }

    /** One that many documents tell of. Where only tellings behind all of its others came to it, it stays at its place. */
    private void foldLong(long number, Collection<PageRow> fresh) throws SQLException {
        Optional<PageParts> kept = longEntries.kept(number);
        Optional<Listed> was = rows.ofKeys(PageEntries::listed, ENTRIES, List.of(number)).stream()
                .findFirst();
        if (kept.isPresent() && was.isPresent()) {
            Optional<Register> register = kept.get().more(fresh, log);
            if (register.isPresent()) {
                Entry entry = register.get().entries().values().iterator().next();
                Place place = new Place(was.get().first(), was.get().row());
                Optional<NavigableMap<Integer, Long>> prints = longEntries.prints(number);
                NavigableMap<Integer, Long> known =
                        prints.isPresent() ? prints.get() : new PageListings(rows).prints(number);
                put(was, number, place, register.get(), entry, known);
                longEntries.keep(number, known);
                return;
            }
        }
        PageParts parts = new PageParts(rows, log, true);
        fold(List.of(number), parts, parts.listed(List.of(number)));
        longEntries.keep(number, parts);
    }

    private void put(
            Optional<Listed> was,
            long number,
            Place place,
            Register register,
            Entry entry,
            NavigableMap<Integer, Long> prints)
            throws SQLException {
        new PageListings(rows).put(number, register, entry, prints);
        put(
                was,
                new Listed(
                        place.telling,
                        place.row,
                        number,
                        tellings.row(number).lane,
                        matter(number),
                        begins(register, entry)));
    }

    private record Place(long telling, int row) {}

    /** Where the register comes upon each entry first: by a claim, or, behind all of these, by the telling itself. */
    private Map<Long, Place> places(Register register, Collection<PageRow> some) throws SQLException {
        Map<EntryId, Set<EntryId>> told = new HashMap<>();
        register.entries().values().forEach(entry -> {
            Set<EntryId> ids = new HashSet<>();
            entry.tellings().forEach(telling -> ids.add(telling.id()));
            told.put(entry.id(), ids);
        });
        Map<Long, Place> places = new HashMap<>();
        for (PageRow telling : some) {
            int row = 0;
            EntryId id = PageIds.entry(telling.id);
            for (ClaimId claim : register.claims(id)) {
                Optional<Long> into = telling.moved
                        ? rows.number("select into_ from page_move where claim = ?", PageIds.of(claim))
                        : Optional.empty();
                long root = into.isPresent() ? tellings.row(into.get()).root : telling.root;
                places.putIfAbsent(root, new Place(telling.number, row++));
            }
            if (told.getOrDefault(PageIds.entry(tellings.row(telling.root).id), Set.of())
                    .contains(id)) {
                places.putIfAbsent(telling.root, new Place(telling.number, row));
            }
        }
        return places;
    }

    private static int begins(Register register, Entry entry) {
        return register.begins(entry)
                .map(LocalDate::toEpochDay)
                .map(Listed::day)
                .orElse(Listed.NO_DAY);
    }

    private long matter(long telling) throws SQLException {
        return matters.row(tellings.row(telling).matter).root;
    }

    private void put(Optional<Listed> before, Listed now) throws SQLException {
        if (before.equals(Optional.of(now))) {
            return;
        }
        before.ifPresent(gone::add);
        come.add(now);
        rows.change(
                PUT,
                now.number(),
                now.first(),
                now.row(),
                now.lane(),
                tellings.row(now.number()).matter,
                now.matter(),
                now.begins());
    }

    static Listed listed(ResultSet row) throws SQLException {
        return new Listed(row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4), row.getLong(5), row.getInt(6));
    }
}
