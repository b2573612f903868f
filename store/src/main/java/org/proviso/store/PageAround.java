package org.proviso.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.core.register.links.Sums;

/**
 * In which matters sums and their parts may lie: those of which a document tells what is granted or paid that tells it of some entries
 * too. No fewer than {@link Sums#around} finds. For use within {@link SqliteFile#read} alone.
 */
final class PageAround {
    private static final String LANES = Sums.MONEY.stream()
            .sorted()
            .map(lane -> Integer.toString(PageUpkeep.LANES.indexOf(lane)))
            .collect(Collectors.joining(", ", "(", ")"));

    private static final String TELLINGS =
            PageRow.TELLING + "root in (?) and (select lane from page_entry e where e.number = root) in " + LANES;
    private static final String TOLD = "select telling from page_source where document in (?)";
    private static final String MOVED = "select distinct m.into_ from page_source s"
            + " join page_telling t on t.number = s.telling and t.moved = 1"
            + " join page_claim c on c.telling = s.telling join page_move m on m.claim = c.claim where s.document in (?)";
    private static final String MATTERS = "select distinct e.matter from page_telling t"
            + " join page_entry e on e.number = t.root where t.number in (?) and e.lane in " + LANES;

    private final Rows rows;

    PageAround(Rows rows) {
        this.rows = rows;
    }

    /** By number; those of the entries themselves among them, where they tell of such. */
    Set<Long> matters(Collection<Long> entries) throws SQLException {
        Set<Long> documents = new TreeSet<>();
        for (PageRow telling : rows.ofKeys(PageRow::telling, TELLINGS, entries)) {
            Packed.each(telling.documents, documents::add);
        }
        Set<Long> homes = new TreeSet<>(rows.ofKeys(row -> row.getLong(1), PageParts.MOVED_IN, entries));
        for (PageRow telling : rows.ofKeys(PageRow::telling, PageRow.TELLING + "number in (?)", homes)) {
            Packed.each(telling.documents, documents::add);
        }
        Set<Long> tellings = new TreeSet<>(rows.ofKeys(row -> row.getLong(1), TOLD, documents));
        tellings.addAll(rows.ofKeys(row -> row.getLong(1), MOVED, documents));
        return new TreeSet<>(rows.ofKeys(row -> row.getLong(1), MATTERS, tellings));
    }
}
