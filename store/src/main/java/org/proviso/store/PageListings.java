package org.proviso.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.lists.Head;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Stand;
import org.proviso.core.register.lists.Stands;
import org.proviso.core.register.lists.WantedStates;
import org.proviso.store.PageBlocks.Listed;

/**
 * What lists show of entries, as the fold had it when something was told of them last. For use within {@link SqliteFile#read} and
 * {@link SqliteFile#write} alone.
 */
final class PageListings {
    private static final String HEADS = "select number, head from page_head where number in (?)";
    private static final String PUT_HEAD = "insert into page_head (number, head) values (?, ?)"
            + " on conflict (number) do update set head = excluded.head";
    private static final String STAND =
            "select stand from page_stand where number = ? and from_ <= ? order by from_ desc limit 1";
    private static final String STANDS = "select number, from_, stand from page_stand where number in (?)";
    private static final String PRINTS = "select from_, print from page_stand where number = ?";
    private static final String PUT_STAND = "insert into page_stand (number, from_, print, stand) values (?, ?, ?, ?)"
            + " on conflict (number, from_) do update set print = excluded.print, stand = excluded.stand";

    private final Rows rows;

    /**
     * An entry of a page.
     *
     * @param number of the telling that stands for it
     * @param matter the number of its matter
     */
    record Asked(long number, long matter) {}

    private record Title(MatterId id, String title) {}

    PageListings(Rows rows) {
        this.rows = rows;
    }

    /** What decides how an entry stands, as it is kept: the print of each span, by its first day. */
    NavigableMap<Integer, Long> prints(long number) throws SQLException {
        NavigableMap<Integer, Long> prints = new TreeMap<>();
        rows.all(row -> prints.put(row.getInt(1), row.getLong(2)), PRINTS, number);
        return prints;
    }

    /**
     * Keeps what is shown of an entry; where how it stood on other days stays the same, that is not written again.
     *
     * @param known the {@link #prints} of the entry; from here on they are as they are now
     */
    void put(long number, Register register, Entry entry, NavigableMap<Integer, Long> known) throws SQLException {
        Head head = Head.of(register, entry, register.support(entry));
        rows.change(PUT_HEAD, number, ListingBytes.of(head));
        new PageHoldings(rows).put(number, head.holding());
        LocalDate since = since(register, entry);
        Stands stands = Stands.of(register, entry, since);
        Map<Integer, Stands.Span> spans = new LinkedHashMap<>();
        // of days that are kept as one, all beyond what can be told apart, the last counts
        stands.spans().forEach(span -> spans.put(day(span.from()), span));
        PageEnds ends = new PageEnds(rows);
        Set<Integer> gone = new HashSet<>(known.tailMap(day(since), true).keySet());
        gone.removeAll(spans.keySet());
        for (int from : gone) {
            rows.change("delete from page_stand where number = ? and from_ = ?", number, from);
            ends.forget(number, from);
            known.remove(from);
        }
        for (Map.Entry<Integer, Stands.Span> span : spans.entrySet()) {
            long print = span.getValue().print();
            Long before = known.put(span.getKey(), print);
            if (before == null || before != print) {
                Optional<Stand> stand = on(stands, span.getValue());
                rows.change(
                        PUT_STAND,
                        number,
                        span.getKey(),
                        print,
                        stand.map(ListingBytes::of).orElse(null));
                ends.put(
                        number,
                        span.getKey(),
                        stand.map(one -> one.ends().toList()).orElseGet(() -> ends(stands, span.getValue())));
            }
        }
    }

    /** The first day on which it may stand otherwise than is kept; the day before, as whether that is followed by another can change. */
    private static LocalDate since(Register register, Entry entry) {
        LocalDate since = register.since(entry);
        boolean isKept = day(since) > Integer.MIN_VALUE + 1 && day(since) < Listed.NO_DAY - 1;
        return isKept || since.equals(LocalDate.MAX) ? since.minusDays(1) : LocalDate.MIN;
    }

    /** An entry with claims that cannot be told of its lane is not kept: it says so when it is asked for, and the log grows all the same. */
    private static Optional<Stand> on(Stands stands, Stands.Span span) {
        try {
            return stands.on(span);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** None of such an entry, as {@link #on} says. */
    private static List<LocalDate> ends(Stands stands, Stands.Span span) {
        try {
            return stands.ends(span);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static int day(LocalDate day) {
        return Listed.day(day.toEpochDay());
    }

    void remove(long number) throws SQLException {
        rows.change("delete from page_head where number = ?", number);
        rows.change("delete from page_stand where number = ?", number);
        new PageEnds(rows).forget(number);
        new PageHoldings(rows).put(number, Optional.empty());
    }

    /**
     * Entries, in the order in which they are asked for. What names the day that is asked for is kept for no day: those entries
     * are folded.
     */
    List<Listing> on(List<Asked> asked, LocalDate day) throws SQLException {
        Map<Long, Title> matters = matters(asked);
        Map<Long, byte[]> heads = new HashMap<>();
        rows.ofKeys(
                row -> heads.put(row.getLong(1), row.getBytes(2)),
                HEADS,
                asked.stream().map(Asked::number).toList());
        Map<Long, Stand> stands = new HashMap<>();
        Set<Long> folded = new HashSet<>();
        for (Asked one : asked) {
            Optional<byte[]> kept = rows.first(
                            row -> Optional.ofNullable(row.getBytes(1)),
                            STAND,
                            one.number,
                            Listed.day(day.toEpochDay()))
                    .flatMap(bytes -> bytes);
            if (kept.isPresent()) {
                stands.put(one.number, ListingBytes.stand(kept.get()));
            } else {
                folded.add(one.number);
            }
        }
        folded(folded, day, stands);
        List<Listing> listings = new ArrayList<>(asked.size());
        for (Asked one : asked) {
            Title matter = known(matters.get(one.matter));
            listings.add(new Listing(
                    ListingBytes.head(known(heads.get(one.number)), matter.id),
                    matter.id,
                    matter.title,
                    known(stands.get(one.number))));
        }
        return listings;
    }

    /** Those of these entries that stand on a day as it is asked for: some microseconds for each, whatever it holds. */
    Set<Long> inStates(Collection<Long> numbers, WantedStates states, LocalDate day) throws SQLException {
        Map<Long, Optional<byte[]>> kept = kept(numbers, day);
        Set<Long> in = new HashSet<>();
        Set<Long> unknown = new HashSet<>();
        for (long number : numbers) {
            Optional<byte[]> stand = kept.getOrDefault(number, Optional.empty());
            if (stand.isEmpty()) {
                unknown.add(number);
            } else if (ListingBytes.isIn(states, stand.get())) {
                in.add(number);
            }
        }
        Map<Long, Stand> stands = new HashMap<>();
        folded(unknown, day, stands);
        stands.forEach((number, stand) -> {
            if (states.have(stand.label(), stand.acts())) {
                in.add(number);
            }
        });
        return in;
    }

    /** Of these entries those that end or are due then, as they stand on a day, and stand as it is asked for: with the first of those days. */
    Map<Long, LocalDate> ending(Collection<Long> numbers, PageQuery query) throws SQLException {
        Map<Long, Stand> stands = new HashMap<>();
        Set<Long> unknown = new HashSet<>(numbers);
        kept(numbers, query.day())
                .forEach((number, bytes) -> bytes.ifPresent(stand -> {
                    stands.put(number, ListingBytes.stand(stand));
                    unknown.remove(number);
                }));
        folded(unknown, query.day(), stands);
        Map<Long, LocalDate> ending = new HashMap<>();
        stands.forEach((number, stand) -> query.ends()
                .first(stand)
                .filter(first -> query.states().have(stand.label(), stand.acts()))
                .ifPresent(first -> ending.put(number, first)));
        return ending;
    }

    /** How entries stand on a day, as far as that is kept. */
    private Map<Long, Optional<byte[]>> kept(Collection<Long> numbers, LocalDate day) throws SQLException {
        int until = Listed.day(day.toEpochDay());
        Map<Long, Integer> latest = new HashMap<>();
        Map<Long, Optional<byte[]>> kept = new HashMap<>();
        rows.ofKeys(
                row -> {
                    int from = row.getInt(2);
                    if (from <= until && from >= latest.getOrDefault(row.getLong(1), Integer.MIN_VALUE)) {
                        latest.put(row.getLong(1), from);
                        kept.put(row.getLong(1), Optional.ofNullable(row.getBytes(3)));
                    }
                    return from;
                },
                STANDS,
                numbers);
        return kept;
    }

    private void folded(Collection<Long> numbers, LocalDate day, Map<Long, Stand> stands) throws SQLException {
        for (long number : numbers) {
            Register part = new PageParts(rows, new PageEvents(rows, List.of())).listed(List.of(number));
            for (Standing standing : part.asOf(day)) {
                stands.put(number, Stand.of(part, standing.entry(), standing.state()));
            }
        }
    }

    private Map<Long, Title> matters(List<Asked> asked) throws SQLException {
        Set<Long> numbers = new HashSet<>();
        asked.forEach(one -> numbers.add(one.matter));
        Map<Long, Title> matters = new HashMap<>();
        for (Recorded recorded : new PageEvents(rows, List.of()).at(numbers)) {
            if (recorded.event() instanceof Event.MatterOpened opened) {
                matters.put(recorded.sequence(), new Title(opened.matter(), opened.title()));
            }
        }
        return matters;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("what pages are found by names what is not there");
        }
        return value;
    }
}
