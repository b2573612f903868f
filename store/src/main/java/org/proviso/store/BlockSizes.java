package org.proviso.store;

import java.sql.SQLException;

/**
 * How many nodes are in the blocks of one kind that have more than {@value BlockHead#MOST}: kept, since counting a block costs as much as
 * it holds. What is kept is so; where nothing is, the block is counted, and kept when it changes next. For use within {@link SqliteFile#read} and {@link
 * SqliteFile#write} alone.
 */
final class BlockSizes {
    private static final String PUT = "insert into resolve_size (kind, block, size) values (?, ?, ?)"
            + " on conflict (kind, block) do update set size = excluded.size";
    private static final String MORE = "update resolve_size set size = size + ? where kind = ? and block = ?";

    private static final String DROP = "delete from resolve_size where kind = ? and block = ? and size <= ?";

    private final Rows rows;
    private final int kind;

    BlockSizes(Rows rows, int kind) {
        this.rows = rows;
        this.kind = kind;
    }

    /** A block has so many now; it had, or has, many. */
    void put(long block, int size) throws SQLException {
        if (size > BlockHead.MOST) {
            rows.change(PUT, kind, block, size);
        } else {
            rows.change(DROP, kind, block, Integer.MAX_VALUE);
        }
    }

    /** A block has so many more, or fewer, than the tables have. */
    void more(long block, int more) throws SQLException {
        rows.change(MORE, more, kind, block);
        if (more < 0) {
            rows.change(DROP, kind, block, BlockHead.MOST);
        }
    }
}
