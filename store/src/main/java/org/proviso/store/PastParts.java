package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.Register;
import org.proviso.core.register.RegisterFold;

/**
 * Gathers what was told of some entries until a moment, and folds it in the order of the log: all that was ever placed in them, so that
 * what it comes to for these is what the whole log comes to, at that moment, or at any before it. For one part, within {@link
 * SqliteFile#read} alone.
 */
final class PastParts {
    private static final String HOMES = "select telling from page_claim where claim in (?)";
    private static final String TOLD = "select telling from page_source where document in (?)";
    private static final String JUDGEMENTS = "select sequence from page_judgement";
    private static final String PASSAGES = "select sequence from page_passage where document in (?)";

    private final Rows rows;
    private final PageEvents log;
    private final long until;
    private final boolean isInFull;
    private final PastPlaces tellings;
    private final PastPlaces matters;
    private final PastPlaces claims;
    private final PastPlaces links;

    /** Of the documents whose origins are asked for every word is read. */
    private final PastPlaces origins;

    /** The tellings whose claims are read, by their numbers. */
    private final Map<Long, PageRow> whole = new TreeMap<>();

    private final Set<Long> wanted = new TreeSet<>();
    private final TreeMap<Long, Recorded> events = new TreeMap<>();
    private final Set<EntryId> shown = new HashSet<>();
    private final RegisterFold fold = RegisterFold.ofPart();

    /**
     * @param until the last event that counts
     * @param ever whether it is asked for earlier moments, too
     * @param isInFull whether copies, passages, and what may be one are asked for
     */
    PastParts(Rows rows, long until, boolean ever, boolean isInFull) {
        this.rows = rows;
        this.log = new PageEvents(rows, List.of());
        this.until = until;
        this.isInFull = isInFull;
        this.tellings = new PastPlaces(rows, PastWord.Kind.TELLING, until, ever);
        this.matters = new PastPlaces(rows, PastWord.Kind.MATTER, until, ever);
        this.claims = new PastPlaces(rows, PastWord.Kind.CLAIM, until, true);
        this.links = new PastPlaces(rows, PastWord.Kind.LINK, until, false);
        this.origins = new PastPlaces(rows, PastWord.Kind.ORIGIN, until, true);
    }

    PastPlaces tellings() {
        return tellings;
    }

    PastPlaces matters() {
        return matters;
    }

    /**
     * The part of the register with these entries, and others that are told in full.
     *
     * @param entries by the numbers that their ids are
     */
    Register register(Collection<Long> entries) throws SQLException {
        Set<Long> all = tellings.leadingTo(isInFull ? linked(entries) : entries);
        whole(all).forEach(row -> {
            whole.put(row.number, row);
            want(row.number);
            Packed.each(row.events, this::want);
        });
        Set<Long> opened = new HashSet<>();
        for (PastWord word : tellings.about(all)) {
            want(word.sequence());
            opened.add(word.other());
        }
        readWanted();
        opened.addAll(moves(events.values()));
        ofIds(opened).forEach(row -> want(row.number));
        placeMatters();
        documents();
        rows.numbers(JUDGEMENTS).forEach(this::want);
        readWanted();
        passages();
        events.values().forEach(fold::evolve);
        all.forEach(id -> shown.add(PageIds.entry(id)));
        return only(fold.register());
    }

    /** Of the register as it was at an earlier time: of others not all is read. */
    Register only(Register then) {
        return then.only(shown);
    }

    /** The tellings whose claims were read, in the order of the log. */
    Collection<PageRow> read() {
        return whole.values();
    }

    /** Tellings by their ids' numbers, with those of which claims were moved into them. */
    List<PageRow> whole(Collection<Long> ids) throws SQLException {
        List<PageRow> all = new ArrayList<>(ofIds(ids));
        Set<Long> homes = new TreeSet<>(rows.ofKeys(
                row -> row.getLong(1),
                HOMES,
                claims.into(ids).stream().map(PastWord::about).distinct().toList()));
        all.forEach(row -> homes.remove(row.number));
        all.addAll(ofNumbers(homes));
        all.removeIf(row -> row.number > until);
        return all;
    }

    /** Of which entries documents of these tellings tell, by the numbers of ids; or more. */
    Set<Long> told(Collection<PageRow> some) throws SQLException {
        Set<Long> documents = new TreeSet<>();
        some.forEach(row -> Packed.each(row.documents, documents::add));
        List<PageRow> told = new ArrayList<>(ofNumbers(rows.ofKeys(row -> row.getLong(1), TOLD, documents)));
        told.removeIf(row -> row.number > until);
        Set<Long> ids = new TreeSet<>();
        List<Long> moved = new ArrayList<>();
        for (PageRow row : told) {
            ids.add(row.id);
            if (row.moved) {
                Packed.each(row.events, moved::add);
            }
        }
        ids.addAll(moves(log.at(moved.stream().filter(this::counts).distinct().toList())));
        return tellings.ends(ids);
    }

    /** Tellings by their ids' numbers. */
    List<PageRow> ofIds(Collection<Long> ids) throws SQLException {
        return rows.ofKeys(PageRow::telling, PageRow.TELLING + "id in (?)", new TreeSet<>(ids));
    }

    private List<PageRow> ofNumbers(Collection<Long> numbers) throws SQLException {
        return rows.ofKeys(PageRow::telling, PageRow.TELLING + "number in (?)", new TreeSet<>(numbers));
    }

    /** These, and what may be one with them. */
    private Set<Long> linked(Collection<Long> entries) throws SQLException {
        Set<Long> members = tellings.leadingTo(entries);
        List<PastWord> words = new ArrayList<>(links.about(members));
        words.addAll(links.into(members));
        Set<Long> tellingIds = new TreeSet<>();
        for (PastWord word : words) {
            want(word.sequence());
            tellingIds.add(word.about());
            tellingIds.add(word.other());
        }
        Set<Long> all = new TreeSet<>(entries);
        all.addAll(tellings.ends(tellingIds));
        return all;
    }

    /** Where claims that these events file were moved, which is wanted, by the numbers of ids. */
    private Set<Long> moves(Collection<Recorded> some) throws SQLException {
        Set<Long> filed = new TreeSet<>();
        Set<Long> into = new TreeSet<>();
        for (Recorded recorded : some) {
            if (recorded.event() instanceof Event.ClaimFiled file) {
                filed.add(PageIds.of(file.id()));
            } else if (recorded.event() instanceof Event.ClaimMoved move) {
                into.add(PageIds.of(move.into()));
            }
        }
        for (PastWord word : claims.about(filed)) {
            want(word.sequence());
            into.add(word.other());
        }
        return into;
    }

    /** To which matters the tellings belong. */
    private void placeMatters() throws SQLException {
        Set<Long> opened = new TreeSet<>();
        whole.values().forEach(row -> opened.add(row.matter));
        Set<Long> all = matters.from(
                rows.ofKeys(row -> row.getLong(1), "select id from page_matter where number in (?)", opened));
        rows.ofKeys(row -> row.getLong(1), "select number from page_matter where id in (?)", all)
                .forEach(this::want);
        matters.about(all).forEach(word -> want(word.sequence()));
    }

    /** What the claims were read in, what that derives from, and what that says. */
    private void documents() throws SQLException {
        Set<Long> numbers = new TreeSet<>();
        whole.values().forEach(row -> Packed.each(row.documents, numbers::add));
        numbers.removeIf(number -> !counts(number));
        List<PageDocuments.Row> own =
                rows.ofKeys(PageDocuments.Row::of, PageDocuments.SELECT + "number in (?)", numbers);
        Set<DocumentId> texts = new HashSet<>();
        for (Event.OriginFound found : take(own)) {
            if (!found.origin().equals(found.document())) {
                texts.add(found.origin());
            }
        }
        List<PageDocuments.Row> derivedFrom = ofDocuments(texts);
        take(derivedFrom);
        said(derivedFrom);
        if (isInFull) {
            own.forEach(row -> texts.add(PageIds.document(row.id)));
            Set<DocumentId> copies = new HashSet<>();
            found(origins.into(texts.stream().map(PastWord::key).toList()))
                    .forEach(found -> copies.add(found.document()));
            take(ofDocuments(copies));
            wanted(rows.ofKeys(
                    row -> row.getLong(1),
                    PASSAGES,
                    own.stream().map(row -> row.id).toList()));
        }
    }

    /** With all that was told of their origins. */
    private List<Event.OriginFound> take(Collection<PageDocuments.Row> some) throws SQLException {
        some.forEach(row -> want(row.number));
        return found(origins.about(
                some.stream().map(row -> PastWord.key(PageIds.document(row.id))).toList()));
    }

    private List<PageDocuments.Row> ofDocuments(Collection<DocumentId> ids) throws SQLException {
        return rows.ofKeys(
                PageDocuments.Row::of,
                PageDocuments.SELECT + "id in (?)",
                ids.stream().map(PageIds::of).toList());
    }

    /** What words tell of documents' origins, which is wanted. */
    private List<Event.OriginFound> found(Collection<PastWord> words) throws SQLException {
        Set<Long> sequences = new TreeSet<>();
        words.forEach(word -> sequences.add(word.sequence()));
        wanted(sequences);
        readWanted();
        List<Event.OriginFound> found = new ArrayList<>();
        for (long sequence : sequences) {
            Recorded recorded = events.get(sequence);
            if (recorded != null && recorded.event() instanceof Event.OriginFound origin) {
                found.add(origin);
            }
        }
        return found;
    }

    /** Claims of copies are compared with what they derive from: with all of it, wherever it was filed. */
    private void said(Collection<PageDocuments.Row> texts) throws SQLException {
        Set<DocumentId> ids = new HashSet<>();
        Set<Long> numbers = new TreeSet<>();
        for (PageDocuments.Row row : texts) {
            ids.add(PageIds.document(row.id));
            numbers.add(row.number);
        }
        Set<Long> sequences = new TreeSet<>();
        for (byte[] told : rows.ofKeys(
                PastParts::bytes,
                "select events from page_telling where number in (?)",
                new TreeSet<>(rows.ofKeys(row -> row.getLong(1), TOLD, numbers)))) {
            Packed.each(told, sequences::add);
        }
        sequences.removeIf(sequence -> !counts(sequence));
        for (Recorded recorded : log.at(sequences)) {
            if (recorded.event() instanceof Event.ClaimFiled filed
                    && !filed.claim().furniture()
                    && ids.contains(filed.claim().evidence().document())) {
                fold.said(recorded.recordedAt(), filed.claim());
            }
        }
    }

    private static byte[] bytes(ResultSet row) throws SQLException {
        return row.getBytes(1);
    }

    /** Documents that have a passage in common with those of the claims. */
    private void passages() throws SQLException {
        Set<DocumentId> ids = new HashSet<>();
        for (Recorded recorded : events.values()) {
            if (recorded.event() instanceof Event.PassageFound passage) {
                ids.add(passage.document());
                ids.add(passage.other());
            }
        }
        take(ofDocuments(ids));
        readWanted();
    }

    private boolean counts(long sequence) {
        return sequence <= until;
    }

    private void want(long sequence) {
        if (counts(sequence)) {
            wanted.add(sequence);
        }
    }

    private void wanted(Collection<Long> sequences) {
        sequences.forEach(this::want);
    }

    private void readWanted() throws SQLException {
        wanted.removeAll(events.keySet());
        for (Recorded recorded : log.at(wanted)) {
            if (!(recorded.event() instanceof Event.OriginJudged)) {
                events.put(recorded.sequence(), recorded);
            }
        }
        wanted.clear();
    }
}
