package org.proviso.store;

import java.sql.SQLException;
import java.util.Optional;

/**
 * How many nodes are in the blocks of one kind that have more than {@value BlockHead#MOST}: kept, since counting a block costs as much as
 * it holds. It stands with the last node of the block, beside which most new ones come, so that it is on a page that is written anyway.
 * What is kept is so; where nothing is, the block is counted, and kept when it changes next. What stands with other nodes says nothing, so
 * that it is due after each node that leaves a block. For use within {@link SqliteFile#read} and {@link SqliteFile#write} alone.
 */
final class BlockSizes {
    /** The size that stands with the last node, of a question about one block. */
    static final String LAST = " order by first desc, second desc, id desc limit 1";

    private static final String OF = "select size from resolve_block where kind = ? and block = ?" + LAST;
    private static final String PUT = "update resolve_block set size = ? where (kind, block, first, second, id)"
            + " = (select kind, block, first, second, id from resolve_block where kind = ? and block = ?" + LAST + ")";

    private final Rows rows;
    private final int kind;

    BlockSizes(Rows rows, int kind) {
        this.rows = rows;
        this.kind = kind;
    }

    /** How many a block has, where that is kept. */
    Optional<Integer> of(long block) throws SQLException {
        return rows.first(row -> Rows.optional(row, 1), OF, kind, block)
                .flatMap(size -> size)
                .map(Math::toIntExact);
    }

    /** A block has so many now. */
    void put(long block, int size) throws SQLException {
        if (size > BlockHead.MOST) {
            rows.change(PUT, size, kind, block);
        } else {
            forget(block);
        }
    }

    /** Nothing is kept of a block. */
    void forget(long block) throws SQLException {
        rows.change(PUT, null, kind, block);
    }

    /**
     * Keeps the size of a block that changed while its beginning was not at hand.
     *
     * @param before as the tables had it, if they did
     * @param fewer whether a node left it
     */
    void changed(long block, Optional<Integer> before, int more, boolean fewer) throws SQLException {
        if (before.isPresent()) {
            put(block, before.get() + more);
        } else if (fewer) {
            forget(block);
        }
    }
}
