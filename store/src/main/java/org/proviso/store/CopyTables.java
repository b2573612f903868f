package org.proviso.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.proviso.core.copies.Derivation;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.copies.Found;
import org.proviso.core.copies.Link;
import org.proviso.core.copies.Relation;
import org.proviso.core.model.DocumentId;

/**
 * Documents, links and what was found, in their tables. Whatever another process adds later is not seen: only documents up
 * to a number are. For use within {@link SqliteFile#read} and {@link SqliteFile#write} alone.
 */
final class CopyTables {
    private static final String NUMBER = "select number from document where id = ?";
    private static final String HELD = "select max(number) from copy_document";
    private static final String COUNT = "select count(*) from copy_document where number <= ?";
    private static final String FINGERPRINT = "select fingerprint from document where number = ?";
    private static final String TWIN =
            "select id from copy_document where words = ? and number <= ? order by number limit 1";
    private static final String ID = "select id from copy_document where number = ?";
    private static final String FOUND = "select d.relation, d.score, d.reason, o.id from copy_document d"
            + " join copy_document o on o.number = d.origin where d.number = ?";
    private static final String LINKS = "select low, high, low_first, relation, score, evidence from copy_link"
            + " where low = ?1 and high <= ?2 union all"
            + " select low, high, low_first, relation, score, evidence from copy_link where high = ?1";
    private static final String ADD = "insert into copy_document (number, id, words) values (?, ?, ?)";
    private static final String PLACE =
            "update copy_document set origin = ?, relation = ?, score = ?, reason = ? where number = ?";
    private static final String LINK = "insert into copy_link (low, high, low_first, relation, score, evidence)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (low, high) do update set low_first = excluded.low_first,"
            + " relation = excluded.relation, score = excluded.score, evidence = excluded.evidence";

    private final SqliteFile file;

    CopyTables(SqliteFile file) {
        this.file = file;
    }

    /** The number of the last document. */
    int held() throws SQLException {
        try (ResultSet row = file.kept(HELD).executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    int count(int upToNumber) throws SQLException {
        try (ResultSet row = with(COUNT, upToNumber).executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    OptionalInt number(DocumentId document) throws SQLException {
        PreparedStatement number = file.kept(NUMBER);
        number.setString(1, document.value());
        try (ResultSet row = number.executeQuery()) {
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        }
    }

    DocumentId id(int number) throws SQLException {
        try (ResultSet row = with(ID, number).executeQuery()) {
            return new DocumentId(only(row, number).getString(1));
        }
    }

    Fingerprint fingerprint(int number) throws SQLException {
        try (ResultSet row = with(FINGERPRINT, number).executeQuery()) {
            return Fingerprint.ofBytes(only(row, number).getBytes(1));
        }
    }

    Optional<DocumentId> twin(long twins, int upToNumber) throws SQLException {
        PreparedStatement twin = file.kept(TWIN);
        twin.setLong(1, twins);
        twin.setInt(2, upToNumber);
        try (ResultSet row = twin.executeQuery()) {
            return row.next() ? Optional.of(new DocumentId(row.getString(1))) : Optional.empty();
        }
    }

    Optional<Found> found(DocumentId document, int number) throws SQLException {
        try (ResultSet row = with(FOUND, number).executeQuery()) {
            return row.next()
                    ? Optional.of(new Found(
                            document,
                            new DocumentId(row.getString(4)),
                            Relation.valueOf(row.getString(1)),
                            row.getDouble(2),
                            row.getString(3)))
                    : Optional.empty();
        }
    }

    /** All links of a document, in no order. */
    List<Link> links(DocumentId document, int number, int upToNumber) throws SQLException {
        record Row(int other, boolean first, Derivation derivation) {}
        List<Row> rows = new ArrayList<>();
        PreparedStatement links = file.kept(LINKS);
        links.setInt(1, number);
        links.setInt(2, upToNumber);
        try (ResultSet row = links.executeQuery()) {
            while (row.next()) {
                boolean isLow = row.getInt(1) == number;
                rows.add(new Row(
                        row.getInt(isLow ? 2 : 1),
                        isLow == (row.getInt(3) == 1),
                        new Derivation(Relation.valueOf(row.getString(4)), row.getDouble(5), row.getString(6))));
            }
        }
        List<Link> found = new ArrayList<>(rows.size());
        for (Row row : rows) {
            DocumentId other = id(row.other);
            found.add(
                    row.first ? new Link(document, other, row.derivation) : new Link(other, document, row.derivation));
        }
        return found;
    }

    void add(DocumentId document, int number, long twins) throws SQLException {
        PreparedStatement add = file.kept(ADD);
        add.setInt(1, number);
        add.setString(2, document.value());
        add.setLong(3, twins);
        add.executeUpdate();
    }

    void place(Found found, int number, int origin) throws SQLException {
        PreparedStatement place = file.kept(PLACE);
        place.setInt(1, origin);
        place.setString(2, found.relation().name());
        place.setDouble(3, found.score());
        place.setString(4, found.reason());
        place.setInt(5, number);
        place.executeUpdate();
    }

    /** @param one number of the link's first document */
    void link(Link link, int one, int other) throws SQLException {
        PreparedStatement add = file.kept(LINK);
        add.setInt(1, Math.min(one, other));
        add.setInt(2, Math.max(one, other));
        add.setInt(3, one < other ? 1 : 0);
        add.setString(4, link.derivation().relation().name());
        add.setDouble(5, link.derivation().score());
        add.setString(6, link.derivation().evidence());
        add.executeUpdate();
    }

    private PreparedStatement with(String sql, int number) throws SQLException {
        PreparedStatement statement = file.kept(sql);
        statement.setInt(1, number);
        return statement;
    }

    private static ResultSet only(ResultSet row, int number) throws SQLException {
        if (!row.next()) {
            throw new IllegalStateException("the index that copies are found by has no document " + number);
        }
        return row;
    }
}
