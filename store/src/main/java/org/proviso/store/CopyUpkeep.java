package org.proviso.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.copies.Origins;
import org.proviso.core.copies.RewriteModel;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;

/** Sees to it that what copies are found by holds all documents of the file, in the form of this version. */
final class CopyUpkeep {
    /** Of the tables that the script makes. */
    static final int FORMAT = 2;

    private static final String SCRIPT = "/db/sqlite/copies.sql";
    private static final int BATCH = 200;

    private static final String HAS_STATE = "select count(*) from sqlite_master where name = 'copy_state'";
    private static final String STATE = "select count(*) from copy_state where format = ? and fingerprint = ?";
    private static final String SET_STATE = "insert into copy_state (format, fingerprint) values (?, ?)";
    private static final String LAST = "select max(number) from document";
    private static final String LAST_HELD = "select max(number) from copy_document";
    private static final String NEXT =
            "select number, id, fingerprint from document where number > ? order by number limit " + BATCH;
    private static final String RENEW = "update document set fingerprint = ? where number = ?";

    private final SqliteFile file;
    private final SqliteDocuments documents;
    private final BiFunction<DocumentId, byte[], Optional<Fingerprint>> again;

    /** @param fingerprint nothing when what is kept is of another version */
    private record Row(int number, DocumentId id, Optional<Fingerprint> fingerprint) {}

    /**
     * @param again the fingerprint of a document from its bytes, for one whose fingerprint is of another version; nothing
     *     when they can be read no more
     */
    CopyUpkeep(
            SqliteFile file, SqliteDocuments documents, BiFunction<DocumentId, byte[], Optional<Fingerprint>> again) {
        this.file = file;
        this.documents = documents;
        this.again = again;
    }

    /** @throws ProvisoException with INVALID when there is something to mend */
    void check() {
        boolean current = file.read(connection -> isOfThisVersion(connection) && behind(connection) == 0);
        if (!current) {
            throw new ProvisoException(
                    ProvisoException.Category.INVALID,
                    "The register " + file.path()
                            + " does not hold what copies are found by, in the form of this version."
                            + " Run 'read' on it once, with any document.");
        }
    }

    /** Makes the tables where they are not there or of another version, and adds the documents that are missing, all or none. */
    void mend(Consumer<String> note) {
        boolean current = file.read(connection -> isOfThisVersion(connection) && behind(connection) == 0);
        if (!current) {
            file.write(connection -> {
                if (!isOfThisVersion(connection)) {
                    SqliteFile.execute(connection, RegisterSchema.script(SCRIPT));
                    state(SET_STATE).executeUpdate();
                }
                long behind = behind(connection);
                if (behind > 0) {
                    note.accept("working out again what the copies of " + behind + " documents of " + file.path()
                            + " are found by");
                    addMissing(connection, note);
                }
                return behind;
            });
        }
    }

    private boolean isOfThisVersion(Connection connection) throws SQLException {
        if (SqliteFile.number(connection, HAS_STATE) == 0) {
            return false;
        }
        try (ResultSet row = state(STATE).executeQuery()) {
            return row.next() && row.getInt(1) == 1;
        }
    }

    private PreparedStatement state(String sql) throws SQLException {
        PreparedStatement state = file.kept(sql);
        state.setInt(1, FORMAT);
        state.setInt(2, Fingerprint.version());
        return state;
    }

    private static long behind(Connection connection) throws SQLException {
        return SqliteFile.number(connection, LAST) - SqliteFile.number(connection, LAST_HELD);
    }

    private void addMissing(Connection connection, Consumer<String> note) throws SQLException {
        SqliteCopyIndex index = new SqliteCopyIndex(file);
        Origins origins = new Origins(index, RewriteModel.shipped());
        int last = Math.toIntExact(SqliteFile.number(connection, LAST_HELD));
        List<Row> rows;
        do {
            rows = next(last);
            for (Row row : rows) {
                origins.add(row.id, fingerprint(row, note));
                last = row.number;
            }
            index.write();
            index.written();
        } while (!rows.isEmpty());
    }

    private List<Row> next(int after) throws SQLException {
        List<Row> page = new ArrayList<>(BATCH);
        PreparedStatement next = file.kept(NEXT);
        next.setInt(1, after);
        try (ResultSet rows = next.executeQuery()) {
            while (rows.next()) {
                page.add(new Row(rows.getInt(1), new DocumentId(rows.getString(2)), read(rows.getBytes(3))));
            }
        }
        return page;
    }

    private Fingerprint fingerprint(Row row, Consumer<String> note) throws SQLException {
        if (row.fingerprint.isPresent()) {
            return row.fingerprint.get();
        }
        byte[] bytes = documents.bytes(row.id).orElseThrow();
        Fingerprint made = again.apply(row.id, bytes).orElseGet(() -> {
            note.accept("document " + row.id.value() + " cannot be read any more: no copies of it will be found");
            return Fingerprint.empty();
        });
        PreparedStatement renew = file.kept(RENEW);
        renew.setBytes(1, made.toBytes());
        renew.setInt(2, row.number);
        renew.executeUpdate();
        return made;
    }

    private static Optional<Fingerprint> read(byte[] bytes) {
        try {
            return Optional.of(Fingerprint.ofBytes(bytes));
        } catch (IllegalArgumentException e) {
            // of another version
            return Optional.empty();
        }
    }
}
