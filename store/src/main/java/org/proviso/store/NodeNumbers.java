package org.proviso.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numbers of nodes in the order in which they came; what is new gets the next. For one thread. */
final class NodeNumbers {
    private final SqliteFile file;
    private final Rows rows;
    private final String numberOf;
    private final String lastNumber;

    /** Of what waits and is not in the tables. */
    private final Map<Long, Long> fresh = new HashMap<>();

    /** The number that comes next; 0 until somebody asks. */
    private long next;

    /**
     * @param numberOf the question for the number of an id
     * @param lastNumber the question for the last number that was given
     */
    NodeNumbers(SqliteFile file, Rows rows, String numberOf, String lastNumber) {
        this.file = file;
        this.rows = rows;
        this.numberOf = numberOf;
        this.lastNumber = lastNumber;
    }

    long of(long id) {
        return of(id, false);
    }

    /** @param absent whether the tables are known not to have it */
    long of(long id, boolean absent) {
        Long known = fresh.get(id);
        if (known != null) {
            return known;
        }
        Optional<Long> held = absent ? Optional.empty() : file.read(connection -> rows.number(numberOf, id));
        if (held.isPresent()) {
            return held.get();
        }
        if (next == 0) {
            next = 1 + file.read(connection -> rows.number(lastNumber).orElse(0L));
        }
        fresh.put(id, next);
        return next++;
    }

    /** What waited is in the tables. */
    void written() {
        fresh.clear();
    }
}
