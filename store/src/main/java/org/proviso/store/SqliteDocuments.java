package org.proviso.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;

/** The bytes of the documents, by id, so that every text and every span can be derived from them again. */
public final class SqliteDocuments {
    private static final String GET = "select size, packed from document where id = ?";
    private static final String ADD =
            "insert into document (id, size, fingerprint, packed) values (?, ?, ?, ?) on conflict do nothing";

    private final SqliteFile file;

    SqliteDocuments(SqliteFile file) {
        this.file = file;
    }

    /** How many documents' bytes are kept. */
    public long size() {
        return file.read(connection -> SqliteFile.number(connection, "select count(*) from document"));
    }

    /**
     * The bytes as they were given; nothing when they were never stored.
     *
     * @throws ProvisoException with INVALID when what is stored is no longer what was given
     */
    public Optional<byte[]> bytes(DocumentId id) {
        Optional<byte[]> bytes = file.read(connection -> get(connection, id));
        if (bytes.isPresent() && !DocumentId.ofBytes(bytes.get()).equals(id)) {
            throw damaged(id, "their SHA-256 is another");
        }
        return bytes;
    }

    /** Adds within a transaction; bytes that are there already stay. */
    static void add(Connection connection, List<PackedDocument> documents) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (PackedDocument document : documents) {
                add.setString(1, document.id().value());
                add.setLong(2, document.size());
                add.setBytes(3, document.fingerprint());
                add.setBytes(4, document.packed());
                // one by one: a batch would hold the bytes of all documents a second time
                add.executeUpdate();
            }
        }
    }

    private Optional<byte[]> get(Connection connection, DocumentId id) throws SQLException {
        try (PreparedStatement get = connection.prepareStatement(GET)) {
            get.setString(1, id.value());
            try (ResultSet row = get.executeQuery()) {
                return row.next()
                        ? Optional.of(PackedDocument.inflate(row.getBytes(2), row.getLong(1)))
                        : Optional.empty();
            }
        } catch (DataFormatException e) {
            throw damaged(id, "their packed form " + e.getMessage());
        }
    }

    private ProvisoException damaged(DocumentId id, String how) {
        return new ProvisoException(
                ProvisoException.Category.INVALID,
                "The register " + file.path() + " holds damaged bytes of document " + id.value() + " (" + how
                        + "). Go back to a sound copy.");
    }
}
