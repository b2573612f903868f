package org.proviso.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tellings, or the matters, that a batch is about; read once, changed in memory, written at the end. */
final class PagePlaces {
    /** As {@code Tellings} has it: no place is further away than so many steps. */
    static final int MOST_STEPS = 16;

    private static final String ADD_TELLING = "insert into page_telling"
            + " (id, into_, placed, root, lane, matter, moved, events, documents, number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SET_TOLD =
            "update page_telling set moved = ?, events = ?, documents = ? where number = ?";
    private static final String ADD_MATTER =
            "insert into page_matter (id, into_, placed, root, number) values (?, ?, ?, ?, ?)";

    /** What stays is not named: each index that has a named column is written, on a page of its own. */
    private static final String SET_PLACE = " set into_ = ?, placed = ? where number = ?";

    private static final String SET_ROOT = " set root = ? where number = ?";

    private final Rows rows;
    private final boolean matters;
    private final Map<Long, PageRow> known = new HashMap<>();
    private final Map<Long, Optional<Long>> numbers = new HashMap<>();
    private final Map<Long, Set<Long>> placedIn = new HashMap<>();

    PagePlaces(Rows rows, boolean matters) {
        this.rows = rows;
        this.matters = matters;
    }

    /** The number of an id. */
    Optional<Long> number(long id) throws SQLException {
        Optional<Long> number = numbers.get(id);
        if (number == null) {
            number = rows.number(
                    matters
                            ? "select number from page_matter where id = ?"
                            : "select number from page_telling where id = ?",
                    id);
            numbers.put(id, number);
        }
        return number;
    }

    void add(PageRow row) {
        known.put(row.number, row);
        numbers.put(row.id, Optional.of(row.number));
    }

    PageRow row(long number) throws SQLException {
        PageRow row = known.get(number);
        if (row == null) {
            row = (matters
                            ? rows.first(PageRow::matter, PageRow.MATTER + "number = ?", number)
                            : rows.first(PageRow::telling, PageRow.TELLING + "number = ?", number))
                    .orElseThrow();
            known.put(number, row);
        }
        return row;
    }

    /** What was read or added. */
    PageRow known(long number) {
        return Optional.ofNullable(known.get(number)).orElseThrow();
    }

    void place(PageRow row, long into, long sequence) {
        row.place(into, sequence);
        placedIn.computeIfAbsent(into, first -> new HashSet<>()).add(row.number);
    }

    /** What the places lead to; in a circle, which only a damaged log holds, its smallest id: as {@code Tellings} has it. */
    long root(long number) throws SQLException {
        List<PageRow> passed = new ArrayList<>(2);
        PageRow at = row(number);
        while (passed.size() < MOST_STEPS) {
            long next = at.into.orElse(at.number);
            if (next == at.number) {
                return next;
            }
            passed.add(at);
            at = row(next);
            int again = passed.indexOf(at);
            if (again >= 0) {
                return least(passed.subList(again, passed.size()));
            }
        }
        return least(passed);
    }

    private static long least(List<PageRow> rows) {
        return rows.stream()
                .min(Comparator.comparingLong(row -> row.id))
                .map(row -> row.number)
                .orElseThrow();
    }

    /** What changes with the places of some: they themselves, and what leads to them. */
    Set<Long> leadingTo(Collection<Long> some) throws SQLException {
        Set<Long> all = new HashSet<>(some);
        Collection<Long> last = some;
        for (int step = 1; step < MOST_STEPS && !last.isEmpty(); step++) {
            List<Long> next = new ArrayList<>();
            for (long number : last) {
                for (long one : in(number)) {
                    if (all.add(one)) {
                        next.add(one);
                    }
                }
            }
            last = next;
        }
        return all;
    }

    private Set<Long> in(long number) throws SQLException {
        Set<Long> in = new HashSet<>(placedIn.getOrDefault(number, Set.of()));
        in.addAll(rows.numbers(
                matters
                        ? "select number from page_matter where into_ = ?"
                        : "select number from page_telling where into_ = ?",
                number));
        Set<Long> still = new HashSet<>();
        for (long one : in) {
            if (row(one).into.equals(Optional.of(number))) {
                still.add(one);
            }
        }
        return still;
    }

    /** Puts what changed into the tables. */
    void write() throws SQLException {
        for (PageRow row : known.values()) {
            if (row.isNew) {
                insert(row);
            } else {
                update(row);
            }
            row.written();
        }
    }

    private void insert(PageRow row) throws SQLException {
        Long into = row.into.orElse(null);
        Long placed = row.placed.orElse(null);
        row.pack();
        if (matters) {
            rows.change(ADD_MATTER, row.id, into, placed, row.root, row.number);
        } else {
            rows.change(
                    ADD_TELLING,
                    row.id,
                    into,
                    placed,
                    row.root,
                    row.lane,
                    row.matter,
                    row.moved ? 1 : 0,
                    row.events,
                    row.documents,
                    row.number);
        }
    }

    private void update(PageRow row) throws SQLException {
        String update = matters ? "update page_matter" : "update page_telling";
        if (row.isPlaced) {
            rows.change(update + SET_PLACE, row.into.orElse(null), row.placed.orElse(null), row.number);
        }
        if (row.isOfOther) {
            rows.change(update + SET_ROOT, row.root, row.number);
        }
        if (row.isTold) {
            row.pack();
            rows.change(SET_TOLD, row.moved ? 1 : 0, row.events, row.documents, row.number);
        }
    }
}
