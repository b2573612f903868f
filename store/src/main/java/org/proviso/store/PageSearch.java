package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.core.register.Event;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.Register;
import org.proviso.core.register.lists.Wanted;
import org.proviso.core.register.lists.Wanted.Match;
import org.proviso.store.PageListings.Asked;

/**
 * Finds entries by words: the events that may hold one are looked up ({@link WordUpkeep}), and only those are read; where that is not kept up,
 * and for terms without a word, the log is searched for them. Entries with claims that somebody judged or moved, or that a later reading no
 * longer makes, are folded instead, as what these say now stands in no single event. For one question, within {@link SqliteFile#read} alone.
 */
final class PageSearch {
    /** With more terms only the whole log can tell. */
    static final int MOST_TERMS = 64;

    /** So many entries are folded at once. */
    private static final int AT_ONCE = 256;

    private static final String EVENTS = "select sequence, recorded_at, name, payload from event where"
            + " name like 'claim-lapsed/%' or"
            + " (name like 'claim-filed/%' or name like 'entry-opened/%' or name like 'matter-opened/%') and (";
    private static final String FOUND = "select sequence, recorded_at, name, payload from word_event"
            + " cross join event on sequence = word_event.rowid where word_event match ?";
    private static final String BY_CLAIM = "select distinct t.root from word_event"
            + " cross join word_claim c on c.sequence = word_event.rowid"
            + " cross join page_telling t on t.id = c.telling where word_event match ?";
    private static final String BY_TITLE = "select number from word_event"
            + " cross join page_telling on number = word_event.rowid where word_event match ? and root = number";
    private static final String BY_MATTER = "select number from word_event"
            + " cross join page_matter on number = word_event.rowid where word_event match ?";
    private static final String LAPSED = "select claim from word_lapse";
    private static final String ROOTS = "select id, root from page_telling where id in (?)";
    private static final String STANDING = "select number from page_telling where root = number and number in (?)";
    private static final String JUDGED = "select sequence from page_judgement";
    private static final String MOVED = "select claim, into_ from page_move";
    private static final String HOMES = "select distinct t.root from page_claim c"
            + " join page_telling t on t.number = c.telling where c.claim in (?)";
    private static final String ROOTS_OF = "select distinct root from page_telling where number in (?)";

    private static final BitSet NONE = new BitSet();

    private final Rows rows;
    private final Wanted wanted;
    /** By claims, by the id of their telling. */
    private final Map<Long, BitSet> byTelling = new HashMap<>();

    /** By titles of tellings, by their number, which is that of the event that opens them. */
    private final Map<Long, BitSet> byOpening = new HashMap<>();

    private final Map<Long, BitSet> byEntry = new HashMap<>();
    private final Map<Long, BitSet> byMatter = new HashMap<>();

    /** Claims of which no single event tells what they say now. */
    private final Set<Long> changed = new TreeSet<>();

    /** Entries with such claims. */
    private final Set<Long> unsure = new HashSet<>();

    private record Telling(long id, long root) {}

    PageSearch(Rows rows, Wanted wanted) {
        this.rows = rows;
        this.wanted = wanted;
    }

    /** Searches the log; to be done first. */
    void search() throws SQLException {
        List<WordPattern> patterns = wanted.terms().stream()
                .map(WordPattern::of)
                .flatMap(Optional::stream)
                .toList();
        if (patterns.size() == wanted.terms().size() && WordUpkeep.isCurrent(rows)) {
            lookUp(patterns);
        } else {
            scan();
        }
        for (Telling telling : rows.ofKeys(PageSearch::telling, ROOTS, byTelling.keySet())) {
            meet(byEntry, telling.root, byTelling.getOrDefault(telling.id, NONE));
        }
        // of what one document tells the title counts where it stands for an entry
        for (long number : rows.ofKeys(row -> row.getLong(1), STANDING, byOpening.keySet())) {
            meet(byEntry, number, byOpening.getOrDefault(number, NONE));
        }
        unsure();
    }

    private void scan() throws SQLException {
        List<String> patterns = wanted.terms().stream().map(PageSearch::pattern).toList();
        String any = patterns.stream().map(pattern -> "payload like ?").collect(Collectors.joining(" or "));
        rows.all(row -> note(PageEvents.stored(row).toRecorded()), EVENTS + any + ")", patterns.toArray());
    }

    /** Of a word alone no event is read: all that are found hold it. */
    private void lookUp(List<WordPattern> patterns) throws SQLException {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            WordPattern pattern = patterns.get(i);
            if (pattern.isSure() && i < wanted.words().size()) {
                BitSet met = new BitSet();
                met.set(i);
                rows.numbers(BY_CLAIM, pattern.match()).forEach(root -> meet(byEntry, root, met));
                rows.numbers(BY_TITLE, pattern.match()).forEach(root -> meet(byEntry, root, met));
                rows.numbers(BY_MATTER, pattern.match()).forEach(matter -> meet(byMatter, matter, met));
            } else {
                others.add(pattern.match());
            }
        }
        if (!others.isEmpty()) {
            rows.all(row -> note(PageEvents.stored(row).toRecorded()), FOUND, String.join(" OR ", others));
        }
        changed.addAll(rows.numbers(LAPSED));
    }

    /** Notes which terms an event meets. */
    private BitSet note(Recorded recorded) {
        return switch (recorded.event()) {
            case Event.ClaimFiled filed -> meet(byTelling, PageIds.of(filed.entry()), wanted.metBy(filed.claim()));
            case Event.EntryOpened entry -> meet(byOpening, recorded.sequence(), wanted.metBy(entry.title()));
            case Event.MatterOpened matter -> meet(byMatter, recorded.sequence(), wanted.metBy(matter.title()));
            case Event.ClaimLapsed lapsed -> {
                changed.add(PageIds.of(lapsed.claim()));
                yield NONE;
            }
            default -> NONE;
        };
    }

    private void unsure() throws SQLException {
        PageEvents log = new PageEvents(rows, List.of());
        for (Recorded recorded : log.at(rows.numbers(JUDGED))) {
            if (recorded.event() instanceof Event.JudgementMade made) {
                made.judgement().aboutClaim().map(PageIds::of).ifPresent(changed::add);
            }
        }
        Set<Long> into = new TreeSet<>();
        rows.all(
                row -> {
                    changed.add(row.getLong(1));
                    return into.add(row.getLong(2));
                },
                MOVED);
        unsure.addAll(rows.ofKeys(row -> row.getLong(1), HOMES, changed));
        unsure.addAll(rows.ofKeys(row -> row.getLong(1), ROOTS_OF, into));
    }

    /** Whether an entry may be asked for. */
    boolean mayBe(Asked one) {
        return unsure.contains(one.number()) || match(one) != Match.NONE;
    }

    private Match match(Asked one) {
        return wanted.match(byEntry.getOrDefault(one.number(), NONE), byMatter.getOrDefault(one.matter(), NONE));
    }

    /** Of those that may be asked for those that are. */
    Map<Match, List<Asked>> found(List<Asked> some) throws SQLException {
        Map<Long, Match> folded =
                folded(some.stream().map(Asked::number).filter(unsure::contains).toList());
        Map<Match, List<Asked>> found = new EnumMap<>(Match.class);
        for (Asked one : some) {
            Match match = unsure.contains(one.number()) ? folded.getOrDefault(one.number(), Match.NONE) : match(one);
            found.computeIfAbsent(match, first -> new ArrayList<>()).add(one);
        }
        found.remove(Match.NONE);
        return found;
    }

    private Map<Long, Match> folded(List<Long> numbers) throws SQLException {
        Map<Long, Match> matches = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
            Register part = new PageParts(rows, new PageEvents(rows, List.of())).register(some);
            for (PageRow row : rows.ofKeys(PageRow::telling, PageRow.TELLING + "number in (?)", some)) {
                Optional.ofNullable(part.entries().get(PageIds.entry(row.id)))
                        .ifPresent(entry -> matches.put(row.number, wanted.match(part, entry)));
            }
        }
        return matches;
    }

    private static BitSet meet(Map<Long, BitSet> all, long key, BitSet met) {
        all.computeIfAbsent(key, first -> new BitSet()).or(met);
        return met;
    }

    private static Telling telling(ResultSet row) throws SQLException {
        return new Telling(row.getLong(1), row.getLong(2));
    }

    /**
     * A pattern of SQLite's {@code like} that matches whatever JSON holds the term in, whatever its capitals: {@code like} ignores those of
     * ASCII letters alone; JSON writes marks and controls otherwise; the Kelvin sign and the dotted capital I have small letters of ASCII.
     */
    private static String pattern(String term) {
        StringBuilder pattern = new StringBuilder("%");
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
            pattern.append(c == 'i' || c == 'k' ? '_' : plain ? c : '%');
        }
        return pattern.append('%').toString();
    }
}
