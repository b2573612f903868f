package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What the tables keep of a block in one: how many there are, and the first of them where these are kept. */
record KeptHead(long block, int size, Optional<List<BlockHead.Seen>> first) {
    static KeptHead of(ResultSet row) throws SQLException {
        return new KeptHead(
                row.getLong(1),
                row.getInt(2),
                Optional.ofNullable(row.getBytes(3)).map(BlockHead::seen));
    }
}
