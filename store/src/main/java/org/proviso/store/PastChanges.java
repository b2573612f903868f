package org.proviso.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Recorded;

/**
 * Finds the entries of which some events of the log may have changed what is said: no fewer than those that did change. For one question,
 * within {@link SqliteFile#read} alone.
 */
final class PastChanges {
    private static final String BETWEEN =
            "select sequence, recorded_at, name, payload from event where sequence > ? and sequence <= ?";
    private static final String HOMES =
            "select t.id from page_claim c join page_telling t on t.number = c.telling" + " where c.claim in (?)";
    private static final String SOURCES = "select t.id from page_document d join page_source s on s.document = d.number"
            + " join page_telling t on t.number = s.telling where d.id in (?)";
    private static final String OPENED_IN =
            "select t.id from page_matter m" + " join page_telling t on t.matter = m.number where m.id in (?)";

    private final Rows rows;
    private final PastPlaces places;
    private final PastPlaces matters;
    private final PastPlaces claims;
    private final PastPlaces origins;

    /** Tellings of which something is said otherwise, by the numbers that their ids are. */
    private final Set<Long> told = new LinkedHashSet<>();

    private final Set<Long> placed = new TreeSet<>();
    private final Set<Long> moved = new TreeSet<>();
    private final Set<Long> mattersPlaced = new TreeSet<>();

    /** Whose origins changed. */
    private final Set<DocumentId> derived = new HashSet<>();

    /** Of which the register came to know something that their copies are compared with. */
    private final Set<DocumentId> compared = new HashSet<>();

    PastChanges(Rows rows, long until) {
        this.rows = rows;
        this.places = new PastPlaces(rows, PastWord.Kind.TELLING, until, true);
        this.matters = new PastPlaces(rows, PastWord.Kind.MATTER, until, true);
        this.claims = new PastPlaces(rows, PastWord.Kind.CLAIM, until, true);
        this.origins = new PastPlaces(rows, PastWord.Kind.ORIGIN, until, true);
    }

    /** By the numbers that ids are; entries that any of them was part of among them. */
    Set<Long> between(long after, long until) throws SQLException {
        for (Recorded recorded : rows.all(PageEvents::stored, BETWEEN, after, until).parallelStream()
                .map(stored -> stored.toRecorded())
                .toList()) {
            note(recorded.event());
        }
        copies();
        told.addAll(ofKeys(SOURCES, derived.stream().map(PageIds::of).toList()));
        told.addAll(ofKeys(OPENED_IN, matters.leadingTo(mattersPlaced)));
        told.addAll(placed);
        told.addAll(ofKeys(HOMES, moved));
        // whether a telling shows in its entry hangs on where its claims went
        told.addAll(ofKeys(
                HOMES,
                claims.into(places.leadingTo(placed)).stream()
                        .map(PastWord::about)
                        .toList()));
        elsewhere();
        return places.from(told);
    }

    private List<Long> ofKeys(String sql, Collection<?> keys) throws SQLException {
        return rows.ofKeys(row -> row.getLong(1), sql, keys);
    }

    private void note(Event event) throws SQLException {
        switch (event) {
            case Event.DocumentTaken taken -> compared.add(taken.document());
            case Event.OriginFound found -> derived.add(found.document());
            case Event.EntryOpened opened -> told.add(PageIds.of(opened.entry()));
            case Event.ClaimFiled filed -> {
                told.add(PageIds.of(filed.entry()));
                compared.add(filed.claim().evidence().document());
            }
            case Event.ClaimLapsed lapse -> told.add(PageIds.of(lapse.entry()));
            case Event.EntryPlaced place -> placed.add(PageIds.of(place.entry()));
            case Event.MatterPlaced place -> mattersPlaced.add(PageIds.of(place.matter()));
            case Event.ClaimMoved move -> {
                moved.add(PageIds.of(move.claim()));
                told.add(PageIds.of(move.into()));
            }
            case Event.JudgementMade made -> about(made).map(PageIds::of).ifPresent(moved::add);
            case Event.DocumentSkipped skipped -> {
                // no entry speaks of it
            }
            case Event.OriginJudged judged -> {
                // what it changed is told by the events behind it
            }
            case Event.PassageFound passage -> {
                // quoting adds nothing to what is said
            }
            case Event.MatterOpened opened -> {
                // entries are opened in it
            }
            case Event.LinkProposed link -> {
                // they are two until somebody decides
            }
        }
    }

    /** The claim that a judgement is about; of one that takes another back, what that is about counts. */
    private Optional<ClaimId> about(Event.JudgementMade made) throws SQLException {
        Set<String> passed = new HashSet<>();
        Judgement about = made.judgement();
        while (about instanceof Judgement.Undo undo && passed.add(undo.judgement())) {
            about = judgement(undo.judgement()).orElse(about);
        }
        return about.aboutClaim();
    }

    private Optional<Judgement> judgement(String id) throws SQLException {
        for (Recorded recorded :
                new PageEvents(rows, List.of()).at(rows.numbers("select sequence from page_judgement"))) {
            if (recorded.event() instanceof Event.JudgementMade made
                    && made.id().equals(id)) {
                return Optional.of(made.judgement());
            }
        }
        return Optional.empty();
    }

    private void copies() throws SQLException {
        Set<Long> words = new TreeSet<>();
        origins.into(compared.stream().map(PastWord::key).toList()).forEach(word -> words.add(word.sequence()));
        for (Recorded recorded : new PageEvents(rows, List.of()).at(words)) {
            if (recorded.event() instanceof Event.OriginFound found) {
                derived.add(found.document());
            }
        }
    }

    /** Where claims of these went. */
    private void elsewhere() throws SQLException {
        Set<Long> events = new TreeSet<>();
        for (PageRow row : rows.ofKeys(PageRow::telling, PageRow.TELLING + "moved = 1 and id in (?)", told)) {
            Packed.each(row.events, events::add);
        }
        Set<Long> all = new TreeSet<>(moved);
        for (Recorded recorded : new PageEvents(rows, List.of()).at(events)) {
            if (recorded.event() instanceof Event.ClaimFiled filed) {
                all.add(PageIds.of(filed.id()));
            }
        }
        claims.about(all).forEach(word -> told.add(word.other()));
    }
}
