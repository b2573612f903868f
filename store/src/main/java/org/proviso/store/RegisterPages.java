package org.proviso.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.Register;
import org.proviso.core.register.links.Around;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Wanted;
import org.proviso.core.register.lists.Wanted.Match;
import org.proviso.store.PageBlocks.Block;
import org.proviso.store.PageBlocks.Listed;

/**
 * Pages of a register as it is now, read without the rest of its log: what one costs is what it shows, and some nanoseconds for each
 * entry of the register. Answers nothing while what pages are found by is missing, of another version, or behind the log; then
 * only the whole log can tell.
 */
public final class RegisterPages {
    private static final String LEADING = "select m.id, r.id from page_matter m join page_matter r on r.number = m.root"
            + " where m.id between ? and ? and m.root <> m.number order by m.id";

    private final SqliteFile file;
    private final PageUpkeep upkeep;
    private final Rows rows;

    /** The list of entries, kept from one page to the next. */
    private final TreeMap<Long, Block> blocks = new TreeMap<>();

    /** The last event when the list was read. */
    private long upTo;

    RegisterPages(SqliteFile file, PageUpkeep upkeep) {
        this.file = file;
        this.upkeep = upkeep;
        this.rows = new Rows(file);
    }

    /**
     * A page of entries, in the order of the register, as lists show them. Where words are asked for, this costs some microseconds for each
     * claim that has one.
     */
    public Optional<RegisterPage> page(PageQuery query) {
        return file.readAtOnce(connection -> {
            if (!upkeep.isCurrent(connection) || query.wanted().terms().size() > PageSearch.MOST_TERMS) {
                return Optional.empty();
            }
            refresh(connection);
            Chosen chosen = new Chosen(query);
            if (!query.ends().areAny()) {
                ending(query, chosen);
            } else if (query.states().areAny()) {
                matching(query, chosen, chosen::take);
            } else {
                inStates(query, chosen);
            }
            List<Listing> listings = new PageListings(rows).on(chosen.page, query.day());
            return Optional.of(new RegisterPage(
                    listings,
                    chosen.entries,
                    chosen.themselves,
                    chosen.matters.cardinality(),
                    near(PageHoldings.of(listings))));
        });
    }

    private Around near(Collection<Holding> holdings) throws SQLException {
        return new PageHoldings(rows).around(holdings, Set.of());
    }

    /** What entries tell that may free what some others tell to be held back, or be freed by it, in whatever matter. */
    public Optional<Around> around(Collection<Holding> holdings) {
        return file.readAtOnce(
                connection -> upkeep.isCurrent(connection) ? Optional.of(near(holdings)) : Optional.empty());
    }

    /** Hands over the entries that are asked for, in whatever state. */
    private void matching(PageQuery query, Chosen chosen, BiConsumer<PageListings.Asked, Match> reader)
            throws SQLException {
        if (query.wanted().hasTerms()) {
            search(query.wanted(), chosen, reader);
        } else {
            each(chosen, entry -> reader.accept(entry, Match.ITSELF));
        }
    }

    private void inStates(PageQuery query, Chosen chosen) throws SQLException {
        SequencedMap<PageListings.Asked, Match> found = new LinkedHashMap<>();
        matching(query, chosen, found::put);
        Set<Long> numbers = new PageListings(rows)
                .inStates(
                        found.keySet().stream().map(PageListings.Asked::number).toList(), query.states(), query.day());
        found.forEach((entry, match) -> {
            if (numbers.contains(entry.number())) {
                chosen.take(entry, match);
            }
        });
    }

    /** Hands over the entries of a lane and until a day. */
    private void each(Chosen chosen, Consumer<PageListings.Asked> reader) {
        blocks.values()
                .forEach(block -> block.each((number, lane, matter, begins) -> {
                    if (chosen.admits(lane, begins)) {
                        reader.accept(new PageListings.Asked(number, Integer.toUnsignedLong(matter)));
                    }
                }));
    }

    /** Those that end or are due then, the next first. */
    private void ending(PageQuery query, Chosen chosen) throws SQLException {
        Set<Long> candidates = new PageEnds(rows).within(query.ends());
        SequencedMap<PageListings.Asked, Match> found = new LinkedHashMap<>();
        matching(query, chosen, (entry, match) -> {
            if (candidates.contains(entry.number())) {
                found.put(entry, match);
            }
        });
        Map<Long, LocalDate> ending = new PageListings(rows)
                .ending(found.keySet().stream().map(PageListings.Asked::number).toList(), query);
        found.entrySet().stream()
                .filter(entry -> ending.containsKey(entry.getKey().number()))
                .sorted(Map.Entry.<PageListings.Asked, Match>comparingByValue()
                        .thenComparing(
                                entry -> ending.getOrDefault(entry.getKey().number(), LocalDate.MAX)))
                .forEach(entry -> chosen.take(entry.getKey(), entry.getValue()));
    }

    private void search(Wanted wanted, Chosen chosen, BiConsumer<PageListings.Asked, Match> reader)
            throws SQLException {
        PageSearch search = new PageSearch(rows, wanted);
        search.search();
        List<PageListings.Asked> found = new ArrayList<>();
        each(chosen, entry -> {
            if (search.mayBe(entry)) {
                found.add(entry);
            }
        });
        search.found(found).forEach((match, entries) -> entries.forEach(entry -> reader.accept(entry, match)));
    }

    /** Entries by their ids, or those of anything that belongs to them. */
    public Optional<Register> entries(Collection<EntryId> ids) {
        return entries(ids, List.of(), List.of());
    }

    /**
     * The entries of the matter of an entry, with what is shown of them in full, the entries that they may be one with, and the matters
     * in which sums and parts of sums may lie.
     *
     * @return nothing also where no entry has this id, nor anything that belongs to one
     */
    public Optional<Register> inFull(EntryId id) {
        return inFull(
                "select e.matter from page_telling t join page_entry e on e.number = t.root where t.id = ?",
                PageIds.of(id),
                false);
    }

    /**
     * The same of a matter, with the entries of other matters of which documents of this one tell.
     *
     * @return nothing also where there is no matter of this id, or it belongs to another now, or has no entries
     */
    public Optional<Register> inFull(MatterId id) {
        return inFull("select m.number from page_matter m where m.id = ? and m.root = m.number", PageIds.of(id), true);
    }

    /** @param also whether entries of which the matter's documents tell belong to it */
    private Optional<Register> inFull(String matter, long id, boolean also) {
        return file.readAtOnce(connection -> {
            Optional<Long> number = upkeep.isCurrent(connection) ? rows.number(matter, id) : Optional.empty();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            Set<Long> entries = ofMatters(List.of(number.get()));
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            entries.addAll(ofMatters(new PageAround(rows).matters(entries)));
            if (also) {
                entries.addAll(roots("matter in (?)", new PagePlaces(rows, true).leadingTo(List.of(number.get()))));
            }
            return Optional.of(new PageParts(rows, new PageEvents(rows, List.of())).inFull(entries));
        });
    }

    private Set<Long> ofMatters(Collection<Long> matters) throws SQLException {
        return new TreeSet<>(rows.ofKeys(
                row -> row.getLong(1),
                "select number from page_entry where opened in (?)",
                new PagePlaces(rows, true).leadingTo(matters)));
    }

    /**
     * The entries of these ids, or those of anything that belongs to them; those that these claims are in now; and those that were opened in
     * what leads to these matters.
     */
    public Optional<Register> entries(
            Collection<EntryId> ids, Collection<ClaimId> claims, Collection<MatterId> matters) {
        return file.readAtOnce(connection -> {
            if (!upkeep.isCurrent(connection)) {
                return Optional.empty();
            }
            List<Long> numbers = claims.stream().map(PageIds::of).toList();
            Set<Long> roots = new TreeSet<>(
                    roots("id in (?)", ids.stream().map(PageIds::of).toList()));
            roots.addAll(roots("number in (select telling from page_claim where claim in (?))", numbers));
            roots.addAll(roots("number in (select into_ from page_move where claim in (?))", numbers));
            roots.addAll(ofMatters(rows.ofKeys(
                    row -> row.getLong(1),
                    "select number from page_matter where id in (?)",
                    matters.stream().map(PageIds::of).toList())));
            return Optional.of(new PageParts(rows, new PageEvents(rows, List.of())).register(roots));
        });
    }

    /** The entries that have claims of these documents. */
    public Optional<Register> toldBy(Collection<DocumentId> documents) {
        return file.readAtOnce(connection -> {
            if (!upkeep.isCurrent(connection)) {
                return Optional.empty();
            }
            List<Long> numbers = rows.ofKeys(
                    row -> row.getLong(1),
                    "select number from page_document where id in (?)",
                    documents.stream().map(PageIds::of).toList());
            Set<Long> roots =
                    new TreeSet<>(roots("number in (select telling from page_source where document in (?))", numbers));
            roots.addAll(roots(
                    "number in (select m.into_ from page_source s join page_claim c on c.telling = s.telling"
                            + " join page_move m on m.claim = c.claim where s.document in (?))",
                    numbers));
            return Optional.of(new PageParts(rows, new PageEvents(rows, List.of())).register(roots));
        });
    }

    private List<Long> roots(String which, Collection<Long> keys) throws SQLException {
        return rows.ofKeys(row -> row.getLong(1), "select distinct root from page_telling where " + which, keys);
    }

    /** Every document, with the last word about what it derives from; no entries, and nothing that people decided. */
    public Optional<Register> documents() {
        return file.readAtOnce(connection -> upkeep.isCurrent(connection)
                ? Optional.of(new PageParts(rows, new PageEvents(rows, List.of())).allDocuments())
                : Optional.empty());
    }

    /** The ids that begin with these digits, of entries and of what belongs to them. */
    public Optional<List<EntryId>> entriesOf(String digits) {
        return ids(
                "select id from page_telling where id between ? and ?", digits, PageIds.ENTRY_DIGITS, PageIds::entry);
    }

    /** The same of claims, those that their document does not make any more too. */
    public Optional<List<ClaimId>> claimsOf(String digits) {
        return ids(
                "select distinct claim from page_claim where claim between ? and ?",
                digits,
                PageIds.CLAIM_DIGITS,
                PageIds::claim);
    }

    /** The same of matters that belong to no other; without the letter that their ids begin with. */
    public Optional<List<MatterId>> mattersOf(String digits) {
        return ids(
                "select id from page_matter where id between ? and ? and root = number",
                digits,
                PageIds.MATTER_DIGITS,
                PageIds::matter);
    }

    /** The matters that belong to another now and whose ids begin with these digits, each with the one to which it leads. */
    public Optional<Map<MatterId, MatterId>> mattersLeading(String digits) {
        return file.readAtOnce(connection -> {
            Optional<PageIds.Range> range = PageIds.range(digits, PageIds.MATTER_DIGITS);
            if (!upkeep.isCurrent(connection)) {
                return Optional.empty();
            }
            Map<MatterId, MatterId> leading = new LinkedHashMap<>();
            if (range.isPresent()) {
                rows.all(
                                row -> Map.entry(PageIds.matter(row.getLong(1)), PageIds.matter(row.getLong(2))),
                                LEADING,
                                range.get().first(),
                                range.get().last())
                        .forEach(led -> leading.put(led.getKey(), led.getValue()));
            }
            return Optional.of(leading);
        });
    }

    /** @param length how many digits an id has */
    private <T> Optional<List<T>> ids(String sql, String digits, int length, LongFunction<T> made) {
        return file.readAtOnce(connection -> {
            if (!upkeep.isCurrent(connection)) {
                return Optional.empty();
            }
            Optional<PageIds.Range> range = PageIds.range(digits, length);
            return Optional.of(
                    range.isEmpty()
                            ? List.of()
                            : rows.numbers(sql, range.get().first(), range.get().last()).stream()
                                    .map(made::apply)
                                    .toList());
        });
    }

    /** What people decided, of documents' origins too, in the order of the log. */
    public Optional<List<Recorded>> decided() {
        return file.readAtOnce(connection -> {
            if (!upkeep.isCurrent(connection)) {
                return Optional.empty();
            }
            return Optional.of(new PageEvents(rows, List.of())
                    .at(rows.numbers("select sequence from page_judgement")).stream()
                            .sorted(Comparator.comparingLong(Recorded::sequence))
                            .toList());
        });
    }

    private void refresh(Connection connection) throws SQLException {
        long last = upkeep.upTo(connection);
        if (last != upTo) {
            new PageBlocks(rows).refresh(blocks, upTo);
            upTo = last;
        }
    }

    /** Counts the entries that are asked for, and keeps those of the page. */
    private static final class Chosen {
        private final PageQuery query;
        private final int lane;
        private final int latest;
        private final List<PageListings.Asked> page = new ArrayList<>();
        private final BitSet matters = new BitSet();
        private int entries;
        private int themselves;

        Chosen(PageQuery query) {
            this.query = query;
            this.lane = query.wanted().lane().map(PageUpkeep.LANES::indexOf).orElse(-1);
            this.latest = query.asOf().map(day -> Listed.day(day.toEpochDay())).orElse(Listed.NO_DAY);
        }

        boolean admits(int inLane, int begins) {
            return begins <= latest && (lane < 0 || lane == inLane);
        }

        void take(PageListings.Asked entry, Match match) {
            if (entries >= query.offset() && page.size() < query.limit()) {
                page.add(entry);
            }
            entries++;
            themselves += match == Match.ITSELF ? 1 : 0;
            matters.set((int) entry.matter());
        }
    }
}
