package org.proviso.store;

import java.sql.SQLException;
import java.util.Map;
import org.proviso.core.resolve.groups.Rank;
import org.proviso.store.BlockHead.Seen;

/** Writes which nodes are in a block. */
final class BlockRanks {
    private static final String ADD_TO_BLOCK =
            "insert into resolve_block (kind, block, first, second, id, gist, number)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String DROP_FROM_BLOCK =
            "delete from resolve_block where kind = ? and block = ? and first = ? and second = ? and id = ?";

    private final Rows rows;
    private final int kind;

    /** @param kind the number of the kind of nodes */
    BlockRanks(Rows rows, int kind) {
        this.rows = rows;
        this.kind = kind;
    }

    /**
     * Writes what has changed in a block.
     *
     * @param changes ranks that are in the block now, and those that are no longer
     * @param gists whether gists are kept beside them
     * @return how many more there are
     */
    int write(long block, Map<Seen, Boolean> changes, boolean gists) throws SQLException {
        int more = 0;
        for (Map.Entry<Seen, Boolean> change : changes.entrySet()) {
            Seen seen = change.getKey();
            Rank rank = seen.rank();
            if (change.getValue()) {
                more++;
                rows.change(
                        ADD_TO_BLOCK,
                        kind,
                        block,
                        rank.first(),
                        rank.second(),
                        rank.id(),
                        gists ? seen.gistBytes() : null,
                        seen.number());
            } else {
                more--;
                rows.change(DROP_FROM_BLOCK, kind, block, rank.first(), rank.second(), rank.id());
            }
        }
        return more;
    }
}
