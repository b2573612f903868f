package org.proviso.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RegisterFold;

/**
 * Notes what events speak of, and then lists anew the entries that they touch. For one batch, within {@link SqliteFile#write}
 * alone.
 */
final class PageWriter {
    private static final String HOMES = "select telling from page_claim where claim = ?";
    private static final String MOVED_FROM =
            "select m.into_ from page_move m" + " join page_claim c on c.claim = m.claim and c.telling = ?";
    private static final String MOVED_INTO =
            "select distinct c.telling from page_move m join page_claim c on c.claim = m.claim where m.into_ = ?";
    private static final String COPIES =
            "select s.telling from page_document d" + " join page_source s on s.document = d.number where d.origin = ?";
    private static final String PROPOSE = "insert into page_link (telling, other, sequence) values (?, ?, ?)"
            + " on conflict (telling) do update set other = excluded.other, sequence = excluded.sequence";
    private static final String SOURCE = "select telling from page_source where document = ?";

    private final Rows rows;
    private final PageEvents log;
    private final List<Recorded> batch;
    private final PagePlaces tellings;
    private final PagePlaces matters;
    private final PageDocuments documents;
    private final LongEntries longEntries;

    /** The last event before the batch: what the batch made known has a greater number. */
    private final long before;

    /** Of which something was told, that changes what is said of their entries. */
    private final Set<Long> touched = new LinkedHashSet<>();

    private final Set<Long> placed = new LinkedHashSet<>();
    private final Set<Long> mattersPlaced = new LinkedHashSet<>();

    /** Whose origins changed. */
    private final Set<DocumentId> derived = new LinkedHashSet<>();

    /** Of which the register came to know something that their copies are compared with. */
    private final Set<DocumentId> compared = new LinkedHashSet<>();

    PageWriter(SqliteFile file, List<Recorded> batch, LongEntries longEntries) {
        this.rows = new Rows(file);
        this.batch = batch;
        this.log = new PageEvents(rows, batch);
        this.tellings = new PagePlaces(rows, false);
        this.matters = new PagePlaces(rows, true);
        this.documents = new PageDocuments(rows);
        this.longEntries = longEntries;
        this.before = batch.getFirst().sequence() - 1;
    }

    /** @throws ProvisoException with INVALID when an event speaks of something that no event before it made known */
    void write() throws SQLException {
        longEntries.follow(before);
        for (Recorded recorded : batch) {
            note(recorded.sequence(), recorded.event());
        }
        touchDocuments();
        Set<Long> changed = entries();
        Set<Long> moved = matters.leadingTo(mattersPlaced);
        for (long matter : moved) {
            PageRow row = matters.row(matter);
            row.root(matters.root(matter));
        }
        tellings.write();
        matters.write();
        documents.write();
        List<PageRow> fresh = touched.stream()
                .filter(number -> number > before)
                .map(tellings::known)
                .sorted(Comparator.comparingLong(row -> row.number))
                .toList();
        new PageEntries(rows, log, tellings, matters, longEntries)
                .list(changed, moved, fresh, batch.getLast().sequence());
        longEntries.followed(batch.getLast());
    }

    private void note(long sequence, Event event) throws SQLException {
        switch (event) {
            case Event.DocumentTaken taken -> {
                if (documents.row(taken.document()).isEmpty()) {
                    documents.add(taken.document(), sequence);
                    compared.add(taken.document());
                }
            }
            case Event.DocumentSkipped skipped -> {
                // no entry speaks of it
            }
            case Event.OriginFound found -> originate(sequence, found);
            case Event.OriginJudged judged -> {
                rows.change("insert into page_judgement (sequence) values (?)", sequence);
                longEntries.forget();
            }
            case Event.PassageFound passage -> {
                for (DocumentId id : List.of(passage.document(), passage.other())) {
                    rows.change(
                            "insert into page_passage (document, sequence) values (?, ?) on conflict do nothing",
                            PageIds.of(id),
                            sequence);
                }
            }
            case Event.MatterOpened opened -> {
                long id = PageIds.of(opened.matter());
                if (matters.number(id).isEmpty()) {
                    matters.add(PageRow.fresh(sequence, id));
                }
            }
            case Event.EntryOpened opened -> open(sequence, opened);
            case Event.ClaimFiled filed -> file(sequence, filed);
            case Event.EntryPlaced place -> {
                PageRow row = telling(place.entry(), sequence);
                long into = telling(place.into(), sequence).number;
                // for another reason where it was: what lists show of its entry stays
                if (!row.into.equals(Optional.of(into))) {
                    placed.add(row.number);
                }
                tellings.place(row, into, sequence);
            }
            case Event.MatterPlaced place -> {
                PageRow row = matter(place.matter(), sequence);
                matters.place(row, matter(place.into(), sequence).number, sequence);
                mattersPlaced.add(row.number);
            }
            case Event.LinkProposed link -> {
                // of an entry that nobody opened it tells nothing
                Optional<Long> telling = tellings.number(PageIds.of(link.entry()));
                Optional<Long> other = tellings.number(PageIds.of(link.other()));
                if (telling.isPresent() && other.isPresent()) {
                    rows.change(PROPOSE, telling.get(), other.get(), sequence);
                }
            }
            case Event.ClaimMoved move -> move(sequence, move);
            case Event.ClaimLapsed lapse -> told(telling(lapse.entry(), sequence), sequence);
            case Event.JudgementMade made -> judge(sequence, made);
        }
    }

    private void originate(long sequence, Event.OriginFound found) throws SQLException {
        Optional<PageDocuments.Row> document = documents.row(found.document());
        if (document.isPresent()) {
            document.get().origin(found, sequence);
            derived.add(found.document());
        }
    }

    private void open(long sequence, Event.EntryOpened opened) throws SQLException {
        long id = PageIds.of(opened.entry());
        if (tellings.number(id).isEmpty()) {
            PageRow row = PageRow.fresh(sequence, id);
            row.lane = PageUpkeep.LANES.indexOf(opened.lane());
            row.matter = matter(opened.matter(), sequence).number;
            tellings.add(row);
            touched.add(sequence);
        }
    }

    private void file(long sequence, Event.ClaimFiled filed) throws SQLException {
        PageRow row = telling(filed.entry(), sequence);
        DocumentId id = filed.claim().evidence().document();
        PageDocuments.Row document = documents.row(id).orElseThrow(() -> unknown(sequence, "document " + id.value()));
        told(row, sequence);
        long claim = PageIds.of(filed.id());
        rows.change("insert into page_claim (claim, telling) values (?, ?) on conflict do nothing", claim, row.number);
        if (rows.change(
                        "insert into page_source (document, telling) values (?, ?) on conflict do nothing",
                        document.number,
                        row.number)
                == 1) {
            row.moreDocuments.add(document.number);
        }
        Optional<Long> moved = rows.number("select sequence from page_move where claim = ?", claim);
        if (moved.isPresent()) {
            row.moved = true;
            row.moreEvents.add(moved.get());
        }
        if (!filed.claim().furniture()) {
            document.said(RegisterFold.wording(filed.claim()));
            compared.add(id);
        }
    }

    private void move(long sequence, Event.ClaimMoved move) throws SQLException {
        longEntries.forget();
        PageRow into = telling(move.into(), sequence);
        long claim = PageIds.of(move.claim());
        told(into, sequence);
        touched.addAll(rows.numbers("select into_ from page_move where claim = ?", claim));
        for (long home : rows.numbers(HOMES, claim)) {
            PageRow row = tellings.row(home);
            row.moved = true;
            if (home != into.number) {
                told(row, sequence);
            }
        }
        rows.change(
                "insert into page_move (claim, into_, sequence) values (?, ?, ?)"
                        + " on conflict (claim) do update set into_ = excluded.into_, sequence = excluded.sequence",
                claim,
                into.number,
                sequence);
    }

    /** Of one that takes another back, what that is about counts. */
    private void judge(long sequence, Event.JudgementMade made) throws SQLException {
        longEntries.forget();
        rows.change("insert into page_judgement (sequence) values (?)", sequence);
        Set<String> passed = new LinkedHashSet<>();
        Judgement about = made.judgement();
        while (about instanceof Judgement.Undo undo && passed.add(undo.judgement())) {
            about = judgement(undo.judgement()).orElse(about);
        }
        Optional<ClaimId> claim = about.aboutClaim();
        if (claim.isPresent()) {
            touched.addAll(rows.numbers(HOMES, PageIds.of(claim.get())));
        }
    }

    private Optional<Judgement> judgement(String id) throws SQLException {
        for (Recorded recorded : log.at(rows.numbers("select sequence from page_judgement"))) {
            if (recorded.event() instanceof Event.JudgementMade made
                    && made.id().equals(id)) {
                return Optional.of(made.judgement());
            }
        }
        return Optional.empty();
    }

    private void told(PageRow row, long sequence) {
        row.told(sequence);
        touched.add(row.number);
    }

    /** Copies are compared with what they derive from. */
    private void touchDocuments() throws SQLException {
        documents.write();
        for (DocumentId id : derived) {
            Optional<PageDocuments.Row> document = documents.row(id);
            if (document.isPresent()) {
                touched.addAll(rows.numbers(SOURCE, document.get().number));
            }
        }
        for (DocumentId id : compared) {
            touched.addAll(rows.numbers(COPIES, (Object) PageIds.of(id)));
        }
    }

    /** The entries that are to be listed anew: where what was touched or placed was, and where it is. */
    private Set<Long> entries() throws SQLException {
        Set<Long> moving = tellings.leadingTo(placed);
        Set<Long> all = new LinkedHashSet<>(touched);
        all.addAll(moving);
        if (rows.number("select 1 from page_move limit 1").isPresent()) {
            for (long telling : List.copyOf(all)) {
                all.addAll(rows.numbers(MOVED_INTO, telling));
                if (tellings.row(telling).moved) {
                    all.addAll(rows.numbers(MOVED_FROM, telling));
                }
            }
        }
        List<Long> old = new ArrayList<>();
        for (long telling : all) {
            if (telling <= before || tellings.row(telling).moved) {
                old.add(telling);
            }
        }
        Set<Long> entries = new LinkedHashSet<>(roots(all));
        longEntries.forget(roots(old));
        for (long telling : moving) {
            tellings.row(telling).root(tellings.root(telling));
        }
        longEntries.forget(roots(old));
        entries.addAll(roots(all));
        return entries;
    }

    private Set<Long> roots(Collection<Long> some) throws SQLException {
        Set<Long> roots = new LinkedHashSet<>();
        for (long telling : some) {
            roots.add(tellings.row(telling).root);
        }
        return roots;
    }

    private PageRow telling(EntryId id, long sequence) throws SQLException {
        return tellings.row(
                tellings.number(PageIds.of(id)).orElseThrow(() -> unknown(sequence, "entry " + id.value())));
    }

    private PageRow matter(MatterId id, long sequence) throws SQLException {
        return matters.row(matters.number(PageIds.of(id)).orElseThrow(() -> unknown(sequence, "matter " + id.value())));
    }

    private static ProvisoException unknown(long sequence, String what) {
        return new ProvisoException(
                ProvisoException.Category.INVALID,
                "Event " + sequence + " speaks of " + what + ", which no event before it made known.");
    }
}
