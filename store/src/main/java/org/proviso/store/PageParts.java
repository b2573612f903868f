package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.RegisterFold;

/**
 * Gathers the events that some entries need, and folds them, in the order of the log. What it comes to for these entries is
 * what it comes to for the whole log. For one part, within {@link SqliteFile#read} and {@link SqliteFile#write} alone.
 */
final class PageParts {
    /** Tellings of which claims were moved into some entries. */
    static final String MOVED_IN =
            "select distinct c.telling from page_telling t join page_move m on m.into_ = t.number"
                    + " join page_claim c on c.claim = m.claim where t.root in (?)";

    private static final String JUDGEMENTS = "select sequence from page_judgement";

    private static final String LINKS = "select t.root, o.root, l.sequence from page_link l"
            + " join page_telling t on t.number = l.telling join page_telling o on o.number = l.other ";
    private static final String PASSAGES = "select sequence from page_passage where document in (?)";

    /** In place of what lists do not show. */
    private static final MatterId SOME_MATTER = PageIds.matter(0);

    private static final RecordedAt SOME_TIME = new RecordedAt(Instant.EPOCH);
    private static final String UNTOLD = "";

    private final Rows rows;
    private PageEvents log;
    private boolean isInFull;

    /** The entries of which only what lists show is asked for; empty where all is. */
    private final Set<Long> listed = new HashSet<>();

    /** The tellings of which something is in one of the entries. */
    private final TreeMap<Long, PageRow> whole = new TreeMap<>();

    /** Others that only show where something leads. */
    private final Map<Long, PageRow> others = new TreeMap<>();

    private final Set<Long> matters = new HashSet<>();
    private final Set<Long> wanted = new TreeSet<>();
    private final TreeMap<Long, Recorded> events = new TreeMap<>();
    private final Set<Long> evolved = new HashSet<>();
    private final Set<DocumentId> said = new HashSet<>();
    private final RegisterFold fold;
    private final boolean kept;

    /** Of entries that stay in memory, what was folded last. */
    private Optional<Register> last = Optional.empty();

    PageParts(Rows rows, PageEvents log) {
        this(rows, log, false);
    }

    /** @param kept whether it stays in memory */
    PageParts(Rows rows, PageEvents log, boolean kept) {
        this.rows = rows;
        this.log = log;
        this.kept = kept;
        this.fold = RegisterFold.ofPart(kept);
    }

    /** The part of the register that holds these entries and no others. */
    Register register(Collection<Long> entries) throws SQLException {
        tellings(entries);
        matters(entries);
        documents(whole.values());
        wanted.addAll(rows.numbers(JUDGEMENTS));
        read();
        moved();
        passages();
        lead(whole.values());
        lead(others.values());
        evolve();
        return only(entries);
    }

    private Register only(Collection<Long> entries) {
        Set<EntryId> ids = new HashSet<>();
        for (long entry : entries) {
            ids.add(PageIds.entry(row(entry).id));
        }
        return (kept ? fold.now() : fold.register()).only(ids);
    }

    /**
     * The same, as far as {@link org.proviso.core.register.lists} goes: when and why tellings were opened and placed is not told of those that
     * do not stand for their entry, so that a long entry needs no more of the log than its claims and documents.
     */
    Register listed(Collection<Long> entries) throws SQLException {
        listed.addAll(entries);
        Register register = register(entries);
        if (kept) {
            last = Optional.of(register);
        }
        return register;
    }

    /**
     * The one entry that was {@link #listed} and is kept, with tellings that came to it behind all that was read. Of everything else that was
     * read, nothing must have changed.
     *
     * @param now by which the events of these are read
     * @return nothing where it has to be read again
     */
    Optional<Register> more(Collection<PageRow> tellings, PageEvents now) throws SQLException {
        log = now;
        Set<Long> known = new HashSet<>(others.keySet());
        tellings.forEach(row -> whole.put(row.number, row));
        tellings.forEach(row -> Packed.each(row.events, wanted::add));
        leads(tellings);
        documents(tellings);
        read();
        lead(tellings);
        lead(others.values().stream().filter(row -> !known.contains(row.number)).toList());
        evolve();
        List<EntryId> fresh =
                tellings.stream().map(row -> PageIds.entry(row.id)).toList();
        last = last.flatMap(before -> before.grown(fresh));
        return last;
    }

    private void evolve() {
        events.values().forEach(fold::evolve);
        evolved.addAll(events.keySet());
        events.clear();
    }

    /** How many tellings the entries have. */
    int size() {
        return whole.size();
    }

    /** Every document, with the last word about what it derives from; no entries. */
    Register allDocuments() throws SQLException {
        wanted.addAll(rows.numbers("select number from page_document"));
        wanted.addAll(rows.numbers("select word from page_document where word is not null"));
        read();
        events.values().forEach(fold::evolve);
        return fold.register();
    }

    /** The same with what is shown of entries in full: copies of their documents, passages, and what they may be one with. */
    Register inFull(Collection<Long> entries) throws SQLException {
        TreeSet<Long> all = new TreeSet<>(entries);
        for (Link link : rows.ofKeys(Link::of, LINKS + "where t.root in (?)", entries)) {
            all.add(link.root);
            all.add(link.other);
            wanted.add(link.sequence);
        }
        for (Link link : rows.ofKeys(Link::of, LINKS + "where o.root in (?)", entries)) {
            all.add(link.root);
            all.add(link.other);
            wanted.add(link.sequence);
        }
        isInFull = true;
        return register(all);
    }

    /**
     * What may be one.
     *
     * @param root the entry of the one
     * @param other the entry of the other
     */
    private record Link(long root, long other, long sequence) {
        static Link of(ResultSet row) throws SQLException {
            return new Link(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    /** The tellings of which something is in one of the entries, in the order of the log. */
    Collection<PageRow> tellings() {
        return whole.values();
    }

    private PageRow row(long number) {
        PageRow row = whole.get(number);
        if (row == null) {
            row = others.get(number);
        }
        if (row == null) {
            throw new IllegalStateException("a telling that was not read: " + number);
        }
        return row;
    }

    private void tellings(Collection<Long> entries) throws SQLException {
        rows.ofKeys(PageRow::telling, PageRow.TELLING + "root in (?)", entries)
                .forEach(row -> whole.put(row.number, row));
        if (rows.number("select 1 from page_move limit 1").isPresent()) {
            Set<Long> more = new TreeSet<>(rows.ofKeys(row -> row.getLong(1), MOVED_IN, entries));
            more.removeAll(whole.keySet());
            rows.ofKeys(PageRow::telling, PageRow.TELLING + "number in (?)", more)
                    .forEach(row -> whole.put(row.number, row));
        }
        whole.values().forEach(row -> Packed.each(row.events, wanted::add));
        leads(whole.values());
        // what stood for an entry, and does no more
        Set<Long> former = new TreeSet<>(entries);
        former.removeAll(whole.keySet());
        former.removeAll(others.keySet());
        List<PageRow> rest = rows.ofKeys(PageRow::telling, PageRow.TELLING + "number in (?)", former);
        rest.forEach(row -> others.put(row.number, row));
        leads(rest);
    }

    /** What shows to which entry these tellings belong. */
    private void leads(Collection<PageRow> some) throws SQLException {
        Collection<PageRow> last = some;
        while (!last.isEmpty()) {
            Set<Long> next = new TreeSet<>();
            for (PageRow row : last) {
                if (listed.isEmpty() || listed.contains(row.number)) {
                    wanted.add(row.number);
                    row.placed.ifPresent(wanted::add);
                }
                row.into.ifPresent(next::add);
            }
            next.removeAll(whole.keySet());
            next.removeAll(others.keySet());
            last = rows.ofKeys(PageRow::telling, PageRow.TELLING + "number in (?)", next);
            last.forEach(row -> others.put(row.number, row));
        }
    }

    /** Tells where the tellings belong of which the log was not read. */
    private void lead(Collection<PageRow> some) {
        if (!listed.isEmpty()) {
            some.forEach(this::lead);
        }
    }

    private void lead(PageRow row) {
        if (!listed.contains(row.number)) {
            EntryId id = PageIds.entry(row.id);
            put(row.number, new Event.EntryOpened(id, PageUpkeep.LANES.get(row.lane), UNTOLD, SOME_MATTER, UNTOLD));
            if (row.placed.isPresent() && row.into.isPresent()) {
                EntryId into = PageIds.entry(row(row.into.get()).id);
                put(row.placed.get(), new Event.EntryPlaced(id, into, UNTOLD));
            }
        }
    }

    private void put(long sequence, Event event) {
        events.put(sequence, new Recorded(sequence, SOME_TIME, event, UNTOLD));
    }

    /** To which matter the entries belong. */
    private void matters(Collection<Long> entries) throws SQLException {
        Set<Long> next = new TreeSet<>();
        for (long entry : entries) {
            next.add(row(entry).matter);
        }
        if (isInFull) {
            // where each telling was opened says which matter's documents tell it
            whole.values().forEach(row -> next.add(row.matter));
        }
        while (!next.isEmpty()) {
            matters.addAll(next);
            List<PageRow> last = rows.ofKeys(PageRow::matter, PageRow.MATTER + "number in (?)", next);
            next.clear();
            for (PageRow row : last) {
                wanted.add(row.number);
                row.placed.ifPresent(wanted::add);
                row.into.filter(into -> !matters.contains(into)).ifPresent(next::add);
            }
        }
    }

    /** What the claims were read in, what that derives from, and what that says. */
    private void documents(Collection<PageRow> some) throws SQLException {
        Set<Long> numbers = new TreeSet<>();
        some.forEach(row -> Packed.each(row.documents, numbers::add));
        Map<DocumentId, PageDocuments.Row> known = new HashMap<>();
        List<DocumentId> texts = new ArrayList<>();
        List<byte[]> ids = new ArrayList<>();
        for (PageDocuments.Row row :
                rows.ofKeys(PageDocuments.Row::of, PageDocuments.SELECT + "number in (?)", numbers)) {
            take(row);
            ids.add(row.id);
            known.put(PageIds.document(row.id), row);
            texts.add(PageIds.document(row.origin == null ? row.id : row.origin));
        }
        // most texts are among the documents themselves
        List<byte[]> rest = texts.stream()
                .filter(text -> !known.containsKey(text))
                .distinct()
                .map(PageIds::of)
                .toList();
        for (PageDocuments.Row row : rows.ofKeys(PageDocuments.Row::of, PageDocuments.SELECT + "id in (?)", rest)) {
            take(row);
            known.put(PageIds.document(row.id), row);
        }
        for (DocumentId text : texts) {
            PageDocuments.Row row = known.get(text);
            if (row != null && said.add(text)) {
                fold.said(text, Packed.longs(row.said));
            }
        }
        if (isInFull) {
            wanted.addAll(rows.ofKeys(row -> row.getLong(1), PASSAGES, ids));
            for (PageDocuments.Row row : rows.ofKeys(
                    PageDocuments.Row::of,
                    PageDocuments.SELECT + "origin in (?)",
                    texts.stream().map(PageIds::of).toList())) {
                take(row);
            }
        }
    }

    /** With the last word about its origin; of one that is plainly its own only where that is shown. */
    private void take(PageDocuments.Row row) {
        wanted.add(row.number);
        if (isInFull || !row.plain) {
            row.word.ifPresent(wanted::add);
        }
    }

    /** Documents that have a passage in common with those of the claims. */
    private void passages() throws SQLException {
        List<byte[]> ids = new ArrayList<>();
        for (Recorded recorded : events.values()) {
            if (recorded.event() instanceof Event.PassageFound passage) {
                ids.add(PageIds.of(passage.document()));
                ids.add(PageIds.of(passage.other()));
            }
        }
        rows.ofKeys(PageDocuments.Row::of, PageDocuments.SELECT + "id in (?)", ids)
                .forEach(this::take);
        read();
    }

    private void read() throws SQLException {
        wanted.removeAll(events.keySet());
        wanted.removeAll(evolved);
        for (Recorded recorded : log.at(wanted)) {
            if (!(recorded.event() instanceof Event.OriginJudged)) {
                events.put(recorded.sequence(), recorded);
            }
        }
        wanted.clear();
    }

    /** Where claims were moved must be known, too. */
    private void moved() throws SQLException {
        Set<Long> into = new TreeSet<>();
        for (Recorded recorded : events.values()) {
            if (recorded.event() instanceof Event.ClaimMoved move) {
                into.add(PageIds.of(move.into()));
            }
        }
        List<PageRow> rest = rows.ofKeys(PageRow::telling, PageRow.TELLING + "id in (?)", into);
        rest.removeIf(row -> whole.containsKey(row.number) || others.containsKey(row.number));
        rest.forEach(row -> others.put(row.number, row));
        leads(rest);
        read();
    }
}
