package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be placed in another of its kind, as {@code pages.sql} keeps it: a telling or a matter. Changed in place while a batch
 * is taken in.
 */
final class PageRow {
    static final String TELLING = "select number, id, into_, placed, root, lane, matter, moved, events, documents"
            + " from page_telling where ";
    static final String MATTER = "select number, id, into_, placed, root from page_matter where ";

    final long number;
    final long id;
    Optional<Long> into = Optional.empty();
    Optional<Long> placed = Optional.empty();
    long root;

    // of tellings only
    int lane;
    long matter;
    boolean moved;
    byte[] events = Packed.NONE;
    byte[] documents = Packed.NONE;

    /** What is to be written behind the events and the documents. */
    final List<Long> moreEvents = new ArrayList<>(0);

    final List<Long> moreDocuments = new ArrayList<>(0);
    boolean isNew;

    // what is to be written
    boolean isPlaced;
    boolean isOfOther;
    boolean isTold;

    private PageRow(long number, long id) {
        this.number = number;
        this.id = id;
        this.root = number;
    }

    static PageRow fresh(long number, long id) {
        PageRow row = new PageRow(number, id);
        row.isNew = true;
        return row;
    }

    static PageRow telling(ResultSet row) throws SQLException {
        PageRow made = matter(row);
        made.lane = row.getInt(6);
        made.matter = row.getLong(7);
        made.moved = row.getInt(8) == 1;
        made.events = row.getBytes(9);
        made.documents = row.getBytes(10);
        return made;
    }

    static PageRow matter(ResultSet row) throws SQLException {
        PageRow made = new PageRow(row.getLong(1), row.getLong(2));
        made.into = Rows.optional(row, 3);
        made.placed = Rows.optional(row, 4);
        made.root = row.getLong(5);
        return made;
    }

    void place(long other, long sequence) {
        into = Optional.of(other);
        placed = Optional.of(sequence);
        isPlaced = true;
    }

    void root(long other) {
        isOfOther |= root != other;
        root = other;
    }

    /** Something was told of it. */
    void told(long sequence) {
        moreEvents.add(sequence);
        isTold = true;
    }

    /** What came is behind what was there. */
    void pack() {
        events = Packed.with(events, moreEvents);
        documents = Packed.with(documents, moreDocuments);
        moreEvents.clear();
        moreDocuments.clear();
    }

    /** The tables have it as it is. */
    void written() {
        isNew = false;
        isPlaced = false;
        isOfOther = false;
        isTold = false;
    }
}
