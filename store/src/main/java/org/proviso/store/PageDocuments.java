package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;

/** The documents that a batch is about; read once, changed in memory, written at the end. */
final class PageDocuments {
    static final String SELECT = "select number, id, origin, word, plain, said from page_document where ";
    private static final String ADD =
            "insert into page_document (id, origin, word, plain, said, number) values (?, ?, ?, ?, ?, ?)";
    private static final String SET =
            "update page_document set id = ?, origin = ?, word = ?, plain = ?, said = ? where number = ?";

    private final Rows rows;
    private final Map<DocumentId, Optional<Row>> known = new HashMap<>();

    /** A document. */
    static final class Row {
        final long number;
        final byte[] id;
        byte @Nullable [] origin;
        /** The sequence of the last word about its origin. */
        Optional<Long> word = Optional.empty();
        /** Nothing was told, or that it is its own origin. */
        boolean plain = true;

        byte[] said = Packed.NONE;
        private final List<Long> moreSaid = new ArrayList<>(0);
        private boolean isNew;
        private boolean isChanged;

        Row(long number, byte[] id) {
            this.number = number;
            this.id = id;
        }

        static Row of(ResultSet row) throws SQLException {
            Row made = new Row(row.getLong(1), row.getBytes(2));
            made.origin = row.getBytes(3);
            made.word = Rows.optional(row, 4);
            made.plain = row.getInt(5) == 1;
            made.said = row.getBytes(6);
            return made;
        }

        void origin(Event.OriginFound found, long sequence) {
            byte[] text = PageIds.of(found.origin());
            origin = Arrays.equals(text, id) ? null : text;
            plain = origin == null && found.relation() == Event.Relation.ORIGINAL;
            word = Optional.of(sequence);
            isChanged = true;
        }

        void said(long key) {
            moreSaid.add(key);
            isChanged = true;
        }
    }

    PageDocuments(Rows rows) {
        this.rows = rows;
    }

    Optional<Row> row(DocumentId id) throws SQLException {
        Optional<Row> row = known.get(id);
        if (row == null) {
            row = rows.first(Row::of, SELECT + "id = ?", (Object) PageIds.of(id));
            known.put(id, row);
        }
        return row;
    }

    Row add(DocumentId id, long number) {
        Row row = new Row(number, PageIds.of(id));
        row.isNew = true;
        row.isChanged = true;
        known.put(id, Optional.of(row));
        return row;
    }

    /** Puts what changed into the tables. */
    void write() throws SQLException {
        for (Optional<Row> each : known.values()) {
            if (each.isPresent() && each.get().isChanged) {
                Row row = each.get();
                row.said = Packed.withLongs(row.said, row.moreSaid);
                row.moreSaid.clear();
                rows.change(
                        row.isNew ? ADD : SET,
                        row.id,
                        row.origin,
                        row.word.orElse(null),
                        row.plain ? 1 : 0,
                        row.said,
                        row.number);
                row.isNew = false;
                row.isChanged = false;
            }
        }
    }
}
