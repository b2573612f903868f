package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.resolve.groups.Verdict;

/** The verdicts of one kind of nodes: those of the tables, and what waits in memory until it is written. For one thread. */
final class SqliteVerdicts {
    private static final String VERDICTS = "select one, other, verdict, number from resolve_verdict"
            + " where kind = ?1 and one = ?2 union all"
            + " select one, other, verdict, number from resolve_verdict where kind = ?1 and other = ?2";
    private static final String DROP =
            "delete from resolve_verdict where kind = ?1 and one in (?2, ?3) and other in (?2, ?3)";
    private static final String ADD =
            "insert into resolve_verdict (kind, one, other, verdict, number) values (?, ?, ?, ?, ?)";

    private final SqliteFile file;
    private final Rows rows;
    private final int kind;

    /** Nothing for a verdict that is forgotten. */
    private final Map<Pair, Optional<Verdict>> waiting = new LinkedHashMap<>();

    private record Pair(long low, long high) {
        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }

        boolean names(long id) {
            return low == id || high == id;
        }
    }

    SqliteVerdicts(SqliteFile file, Rows rows, int kind) {
        this.file = file;
        this.rows = rows;
        this.kind = kind;
    }

    List<Verdict> of(long id) {
        Map<Pair, Verdict> verdicts = new LinkedHashMap<>();
        file.read(connection -> rows.all(SqliteVerdicts::verdict, VERDICTS, kind, id))
                .forEach(verdict -> verdicts.put(Pair.of(verdict.one(), verdict.other()), verdict));
        waiting.forEach((pair, verdict) -> {
            if (pair.names(id)) {
                verdicts.remove(pair);
                verdict.ifPresent(one -> verdicts.put(pair, one));
            }
        });
        return List.copyOf(verdicts.values());
    }

    void put(Verdict verdict) {
        waiting.put(Pair.of(verdict.one(), verdict.other()), Optional.of(verdict));
    }

    void remove(long one, long other) {
        waiting.put(Pair.of(one, other), Optional.empty());
    }

    /** Puts what waits into the tables, within a transaction. */
    void write() throws SQLException {
        for (Map.Entry<Pair, Optional<Verdict>> change : waiting.entrySet()) {
            rows.change(DROP, kind, change.getKey().low, change.getKey().high);
            Optional<Verdict> verdict = change.getValue();
            if (verdict.isPresent()) {
                Verdict one = verdict.get();
                rows.change(ADD, kind, one.one(), one.other(), one.kind().name(), one.number());
            }
        }
    }

    /** What waited is in the tables. */
    void written() {
        waiting.clear();
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(row.getLong(1), row.getLong(2), Verdict.Kind.valueOf(row.getString(3)), row.getLong(4));
    }
}
