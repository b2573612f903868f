package org.proviso.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.register.lists.WantedEnds;
import org.proviso.store.PageBlocks.Listed;

/**
 * Which entries end or are due on a day, or have something planned for it, by the words that tell how they stand at one time or another. For use within {@link SqliteFile#read} and
 * {@link SqliteFile#write} alone.
 */
final class PageEnds {
    private static final String FORGET = "delete from page_end where number = ? and from_ = ?";
    private static final String FORGET_ALL = "delete from page_end where number = ?";
    private static final String PUT =
            "insert into page_end (number, from_, until) values (?, ?, ?) on conflict do nothing";
    private static final String FOUND = "select distinct number from page_end where until >= ? and until < ?";

    private final Rows rows;

    PageEnds(Rows rows) {
        this.rows = rows;
    }

    /** @param from the first day on which it stands so */
    void put(long number, int from, List<LocalDate> days) throws SQLException {
        forget(number, from);
        for (LocalDate day : days) {
            rows.change(PUT, number, from, Listed.day(day.toEpochDay()));
        }
    }

    void forget(long number, int from) throws SQLException {
        rows.change(FORGET, number, from);
    }

    void forget(long number) throws SQLException {
        rows.change(FORGET_ALL, number);
    }

    /** Entries that end or are due then as they stand at one time or another: no fewer than those that do as they stand on a day. */
    Set<Long> within(WantedEnds ends) throws SQLException {
        return new HashSet<>(rows.numbers(
                FOUND,
                ends.from().map(day -> Listed.day(day.toEpochDay())).orElse(Integer.MIN_VALUE),
                ends.before().map(day -> Listed.day(day.toEpochDay())).orElse(Listed.NO_DAY)));
    }
}
