package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Digest;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.SampleEvents;
import org.proviso.core.register.Standing;
import org.proviso.core.register.course.AlsoTold;
import org.proviso.core.register.links.Freeing;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.links.JudgedFreeings;
import org.proviso.core.register.links.Sums;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Stand;
import org.proviso.core.register.lists.Wanted;
import org.proviso.core.register.lists.WantedEnds;
import org.proviso.core.register.lists.WantedStates;
import org.proviso.store.RegisterFile.Mode;

/** Pages of random registers against the whole fold. */
final class RegisterPagesTest {
    private static final List<List<String>> STATES =
            List.of(List.of("granted"), List.of("disputed"), List.of("granted (negated)", "denied", "paid"));

    private static final RecordedAt NOW = new RecordedAt(Instant.parse("2025-03-03T10:00:00Z"));
    /** Words of titles, parties, objects and evidence, some of them in letters that only one of Java and SQLite makes small. */
    private static final List<List<String>> WORDS = List.of(
            List.of(),
            List.of(),
            List.of("ferries"),
            List.of("D\u00dcCES", "r"),
            List.of("s\u00fcdland", "says: ferr"),
            List.of("\u0130LM"),
            List.of("il"),
            List.of("waiver", "quotas 3"),
            List.of("dispute", "norland"),
            List.of("udland"),
            List.of("100%", "a_b"),
            List.of("\"", "\\"));

    private static final List<String> ACTORS = List.of("Norland", "country:xn", "ana", "ferry board", "nobody");

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.parse("2025-01-15"),
            LocalDate.parse("2025-02-12"),
            LocalDate.parse("2025-03-15"),
            LocalDate.parse("2025-03-16"),
            LocalDate.parse("2025-04-07"),
            LocalDate.MIN,
            LocalDate.MAX);

    static final List<WantedEnds> ENDS = List.of(
            WantedEnds.ANY,
            new WantedEnds(Optional.empty(), Optional.of(LocalDate.parse("2025-03-17"))),
            new WantedEnds(Optional.of(LocalDate.parse("2025-03-16")), Optional.empty()),
            new WantedEnds(Optional.of(LocalDate.parse("2025-03-16")), Optional.of(LocalDate.parse("2025-04-08"))));

    @TempDir
    private Path folder;

    private RegisterFile open(Mode mode) {
        return RegisterFile.open(folder.resolve("register.db"), mode);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void pagesAreWhatTheWholeRegisterSays(long seed) {
        RandomHistory history = new RandomHistory(seed);
        Random random = new Random(seed);
        try (RegisterFile file = open(Mode.CREATE)) {
            for (int batch = 0; batch < 30; batch++) {
                file.append(List.of(), history.next(1 + random.nextInt(25)), NOW);
                Register whole = Register.of(file.log());
                for (int page = 0; page < 4; page++) {
                    check(file.pages(), whole, query(random), "seed " + seed + ", batch " + batch);
                }
                inFull(file.pages(), whole, any(random, history.tellings()), "seed " + seed + ", batch " + batch);
            }
        }
    }

    /** What is asked for by first digits, by claims and by matters. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void partsAndIdsAreThoseOfTheWholeRegister(long seed) {
        RandomHistory history = new RandomHistory(seed);
        Random random = new Random(seed);
        try (RegisterFile file = open(Mode.CREATE)) {
            for (int batch = 0; batch < 20; batch++) {
                file.append(List.of(), history.next(1 + random.nextInt(25)), NOW);
                Register whole = Register.of(file.log());
                RegisterPages pages = file.pages();
                String where = "seed " + seed + ", batch " + batch;
                EntryId id = any(random, history.tellings());
                for (int digits : new int[] {1, 2, 12}) {
                    String first = id.value().substring(0, digits);
                    assertThat(pages.entriesOf(first).orElseThrow())
                            .as(where)
                            .containsExactlyInAnyOrderElementsOf(whole.ids().stream()
                                    .filter(one -> one.value().startsWith(first))
                                    .toList());
                }
                Register documents = pages.documents().orElseThrow();
                assertThat(documents.documents()).as(where).isEqualTo(whole.documents());
                whole.documents()
                        .keySet()
                        .forEach(document ->
                                assertThat(documents.origin(document)).as(where).isEqualTo(whole.origin(document)));
                for (Entry entry : whole.entries().values()) {
                    if (random.nextInt(8) == 0 && !entry.all().isEmpty()) {
                        ofClaimAndMatter(
                                pages, whole, entry, any(random, entry.all()).id(), where);
                    }
                }
            }
        }
    }

    private static void ofClaimAndMatter(
            RegisterPages pages, Register whole, Entry entry, ClaimId claim, String where) {
        assertThat(pages.claimsOf(claim.value().substring(0, 3)).orElseThrow())
                .as(where)
                .contains(claim);
        assertThat(pages.claimsOf(claim.value()).orElseThrow()).as(where).containsExactly(claim);
        Register ofClaim = pages.entries(List.of(), List.of(claim), List.of()).orElseThrow();
        assertThat(ofClaim.entries()).as(where).containsEntry(entry.id(), entry);
        assertThat(pages.mattersOf(entry.matter().value().substring(2)).orElseThrow())
                .as(where)
                .containsExactly(entry.matter());
        Register ofMatter =
                pages.entries(List.of(), List.of(), List.of(entry.matter())).orElseThrow();
        assertThat(ofMatter.entries().values())
                .as(where)
                .containsExactlyElementsOf(whole.entries().values().stream()
                        .filter(other -> other.matter().equals(entry.matter()))
                        .toList());
    }

    @Test
    void whatIsNoDigitNamesNothing() {
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), new RandomHistory(1).next(20), NOW);
            for (String words : List.of("", "x", "m-", "0123456789abcdef0", "AB")) {
                assertThat(file.pages().entriesOf(words).orElseThrow()).isEmpty();
                assertThat(file.pages().claimsOf(words).orElseThrow()).isEmpty();
            }
        }
    }

    /** Hundreds of documents tell of few entries, and people judge, move and place what they told. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void pagesOfLargeEntriesAreWhatTheWholeRegisterSays(long seed) {
        RandomHistory history = new RandomHistory(seed);
        Random random = new Random(seed);
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), history.next(20), NOW);
            EntryId large = history.tellings().getFirst();
            for (int batch = 0; batch < 12; batch++) {
                List<Event> events = new ArrayList<>(history.next(20));
                for (int i = 0; i < 40; i++) {
                    events.addAll(history.documentOf(large));
                }
                file.append(List.of(), events, NOW);
                Register whole = Register.of(file.log());
                for (LocalDate day : DAYS) {
                    listed(
                            file.pages(),
                            whole,
                            new PageQuery(Wanted.of(Optional.empty()), Optional.of(day), 0, 200),
                            "" + seed);
                }
                listed(file.pages(), whole, query(random), "seed " + seed + ", batch " + batch);
            }
            assertThat(Register.of(file.log()).entry(large).orElseThrow().filings())
                    .hasSizeGreaterThan(200);
        }
    }

    /** Documents come one by one; what was read of the large entry is kept from one to the next, until something else is told of it. */
    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void aLargeEntryThatGrowsByOneDocumentIsWhatTheWholeRegisterSays(long seed) {
        RandomHistory history = new RandomHistory(seed);
        Random random = new Random(seed);
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), history.document(), NOW);
            EntryId large = history.tellings().getFirst();
            long most = 0;
            for (int batch = 1; batch <= 200; batch++) {
                List<Event> events = new ArrayList<>(history.documentOf(large));
                boolean plain = batch % 20 != 0;
                if (plain) {
                    // what a document tells is filed as a telling of its own
                    events.removeIf(event -> event instanceof Event.ClaimFiled filed
                            && filed.entry().equals(large));
                } else {
                    // what claims were moved into is never kept
                    history.next(4).stream()
                            .filter(event -> !(event instanceof Event.ClaimMoved))
                            .forEach(events::add);
                }
                long before = file.rowsRead();
                file.append(List.of(), events, NOW);
                if (plain && batch % 20 > 1 && batch > 160) {
                    most = Math.max(most, file.rowsRead() - before);
                }
                if (batch % 5 == 0) {
                    String where = "seed " + seed + ", batch " + batch;
                    Register whole = Register.of(file.log());
                    LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
                    listed(file.pages(), whole, all(), where);
                    listed(
                            file.pages(),
                            whole,
                            new PageQuery(Wanted.of(Optional.empty()), Optional.of(day), 0, 200),
                            where);
                }
            }
            assertThat(Register.of(file.log())
                            .entry(large)
                            .orElseThrow()
                            .tellings()
                            .size())
                    .as("tellings, seed %d", seed)
                    .isGreaterThan(LongEntries.FEWEST + 16);
            assertThat(most).as("rows that one more document needs").isBetween(1L, 150L);
        }
    }

    /** What is told of a place again, for another reason, changes no list: the entry is not read. */
    @Test
    void anotherReasonForTheSamePlaceReadsNoEntry() {
        RandomHistory history = new RandomHistory(54);
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), history.document(), NOW);
            EntryId large = history.tellings().getFirst();
            List<Event.EntryPlaced> placed = new ArrayList<>();
            for (int document = 0; document < 10; document++) {
                List<Event> events = history.documentOf(large);
                file.append(List.of(), events, NOW);
                events.stream()
                        .filter(Event.EntryPlaced.class::isInstance)
                        .map(Event.EntryPlaced.class::cast)
                        .forEach(placed::add);
            }
            Event.EntryPlaced last = placed.getLast();
            long before = file.rowsRead();
            file.append(
                    List.of(), List.of(new Event.EntryPlaced(last.entry(), last.into(), "for another reason")), NOW);
            assertThat(file.rowsRead() - before).isLessThan(12);
            Register whole = Register.of(file.log());
            listed(file.pages(), whole, all(), "the same place");
            inFull(file.pages(), whole, last.entry(), "the same place");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whatIsWorkedOutAgainIsWhatWasKeptUp(long seed) {
        RandomHistory history = new RandomHistory(seed);
        Register whole;
        try (RegisterFile file = open(Mode.CREATE)) {
            for (int batch = 0; batch < 40; batch++) {
                file.append(List.of(), history.next(50), NOW);
            }
            whole = Register.of(file.log());
            check(file.pages(), whole, all(), "seed " + seed + ", kept up");
        }
        sql("drop table page_state");
        List<String> notes = new ArrayList<>();
        try (RegisterFile file = open(Mode.WRITE)) {
            assertThat(file.pages().page(all())).isEmpty();
            file.keepPages(notes::add);
            file.keepPages(notes::add);
            assertThat(notes).hasSize(1);
            assertThat(notes.getFirst()).contains("working out again", folder.toString());
            check(file.pages(), whole, all(), "seed " + seed);
            file.append(List.of(), history.next(50), NOW);
            check(file.pages(), Register.of(file.log()), all(), "seed " + seed);
        }
    }

    /**
     * What lists show is kept. Where this fails because something is shown otherwise than before, {@link PageUpkeep#FORMAT} has to go
     * up, so that older registers work it out again; then the new digest belongs here.
     */
    @Test
    void whatIsKeptOfAFormatIsTheSame() {
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), new RandomHistory(7).next(1_500), NOW);
        }
        List<String> fields = new ArrayList<>(List.of("format " + PageUpkeep.FORMAT));
        try (SqliteFile file = SqliteFile.open(folder.resolve("register.db"), true, 100)) {
            Rows rows = new Rows(file);
            for (String kept : List.of(
                    "select head from page_head order by number",
                    "select stand from page_stand order by number, from_")) {
                file.<Boolean>read(connection -> rows.all(row -> row.getBytes(1), kept).stream()
                        .map(bytes -> bytes == null ? "" : HexFormat.of().formatHex(bytes))
                        .allMatch(fields::add));
            }
        }
        assertThat(fields).hasSizeGreaterThan(500);
        assertThat(Digest.ofFields(fields)).startsWith("46e16ff3fe0c5598");
    }

    @Test
    void aLogThatSpeaksOfWhatItDidNotMakeKnownGrowsAllTheSame() {
        Event unknown = new Event.EntryPlaced(new EntryId("0123456789ab"), new EntryId("ba9876543210"), "nobody knows");
        List<String> notes = new ArrayList<>();
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), SampleEvents.all(), NOW);
            long before = file.log().size();
            file.append(List.of(), List.of(unknown), NOW);
            file.append(List.of(), List.of(SampleEvents.skipped()), NOW);
            assertThat(file.log().size()).isEqualTo(before + 2);
            assertThat(file.pages().page(all())).isEmpty();
            file.keepPages(notes::add);
            assertThat(notes.getLast()).contains("made from the whole log", "ba9876543210", "verify");
            assertThat(file.pages().page(all())).isEmpty();
        }
    }

    @Test
    void aRegisterOfAnotherFormOrBehindIsNotAnsweredFrom() {
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), SampleEvents.all(), NOW);
            assertThat(file.pages().page(all())).isPresent();
        }
        sql("update page_state set sequence = 3");
        try (RegisterFile file = open(Mode.READ)) {
            assertThat(file.pages().page(all())).isEmpty();
        }
        try (RegisterFile file = open(Mode.WRITE)) {
            file.append(List.of(), List.of(SampleEvents.skipped()), NOW);
            assertThat(file.pages().page(all())).isEmpty();
        }
        sql("update page_state set format = 0");
        try (RegisterFile file = open(Mode.WRITE)) {
            assertThat(file.pages().page(all())).isEmpty();
            file.keepPages(note -> {});
            Register whole = Register.of(file.log());
            check(file.pages(), whole, all(), "made anew");
        }
    }

    @Test
    void whatAnotherProcessAddsIsOnThePage() {
        RandomHistory history = new RandomHistory(31);
        try (RegisterFile writer = open(Mode.CREATE)) {
            writer.append(List.of(), history.next(60), NOW);
            try (RegisterFile reader = open(Mode.READ)) {
                check(reader.pages(), Register.of(writer.log()), all(), "before");
                writer.append(List.of(), history.next(60), NOW);
                check(reader.pages(), Register.of(writer.log()), all(), "after");
            }
        }
    }

    private void sql(String statement) {
        try (SqliteFile file = SqliteFile.open(folder.resolve("register.db"), false, 100)) {
            file.read(connection -> {
                SqliteFile.execute(connection, statement);
                return true;
            });
        }
    }

    private static PageQuery all() {
        return new PageQuery(Wanted.of(Optional.empty()), Optional.empty(), 0, 10_000);
    }

    private static PageQuery query(Random random) {
        return new PageQuery(
                new Wanted(
                        any(random, WORDS),
                        random.nextInt(3) == 0
                                ? Optional.of(any(random, List.of(Lane.WAIVER, Lane.MONEY)))
                                : Optional.empty(),
                        random.nextInt(4) == 0 ? Optional.of(any(random, ACTORS)) : Optional.empty()),
                random.nextInt(3) > 0 ? Optional.of(any(random, DAYS)) : Optional.empty(),
                random.nextInt(3) == 0 ? WantedStates.of(any(random, STATES)) : WantedStates.ANY,
                random.nextInt(2) == 0 ? any(random, ENDS) : WantedEnds.ANY,
                random.nextInt(4) * 3,
                1 + random.nextInt(12));
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static void check(RegisterPages pages, Register whole, PageQuery query, String where) {
        Set<EntryId> ids = listed(pages, whole, query, where);
        Register part = pages.entries(ids).orElseThrow();
        assertThat(part.entries().keySet()).as("%s, %s", where, query).isEqualTo(ids);
        ids.forEach(id -> same(part, whole, id, where));
    }

    /** The entries of a page, once it is as the whole register has it. */
    private static Set<EntryId> listed(RegisterPages pages, Register whole, PageQuery query, String where) {
        List<Entry> found = whole.entries().values().stream()
                .filter(entry -> query.wanted().match(whole, entry) != Wanted.Match.NONE)
                .filter(entry -> query.states()
                        .have(
                                whole.state(entry, query.day()).label(),
                                whole.state(entry, query.day()).acts()))
                .filter(entry -> query.asOf()
                        .filter(day -> whole.state(entry, day).since().isEmpty())
                        .isEmpty())
                .filter(entry ->
                        query.ends().areAny() || ends(whole, query, entry).isPresent())
                .sorted(Comparator.comparing((Entry entry) -> query.wanted().match(whole, entry))
                        .thenComparing(entry -> ends(whole, query, entry).orElse(LocalDate.MAX)))
                .toList();
        LocalDate day = query.asOf().orElse(LocalDate.MAX);
        RegisterPage page = pages.page(query).orElseThrow();

        assertThat(page.listings())
                .as("%s, %s", where, query)
                .containsExactlyElementsOf(found.stream()
                        .skip(query.offset())
                        .limit(query.limit())
                        .map(entry -> new Standing(entry, whole.state(entry, day), whole.support(entry)))
                        .map(standing -> Listing.of(whole, standing))
                        .toList());
        assertThat(page.entries()).as("%s, %s", where, query).isEqualTo(found.size());
        assertThat((long) page.themselves())
                .as("%s, %s", where, query)
                .isEqualTo(found.stream()
                        .filter(entry -> query.wanted().match(whole, entry) == Wanted.Match.ITSELF)
                        .count());
        assertThat((long) page.matters())
                .as("%s, %s", where, query)
                .isEqualTo(found.stream().map(Entry::matter).distinct().count());
        assertThat(freeings(page, query.day()))
                .as("%s, %s", where, query)
                .isEqualTo(freeings(whole, page, query.day()));
        return ids(page);
    }

    /** When an entry ends or is due, where that is asked for. */
    static Optional<LocalDate> ends(Register whole, PageQuery query, Entry entry) {
        return query.ends().areAny()
                ? Optional.empty()
                : query.ends().first(Stand.of(whole, entry, whole.state(entry, query.day())));
    }

    /** That what the random histories tell ends at all, so that something is compared. */
    @Test
    void somethingEnds() {
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), new RandomHistory(3).next(1_500), NOW);
            for (WantedEnds ends : ENDS.subList(1, ENDS.size())) {
                for (LocalDate day : DAYS) {
                    PageQuery query = new PageQuery(
                            Wanted.of(Optional.empty()), Optional.of(day), WantedStates.ANY, ends, 0, 1_000);
                    int found = listed(file.pages(), Register.of(file.log()), query, "ends")
                            .size();
                    assertThat(found).as("%s, %s", ends, day).isGreaterThan(day.equals(LocalDate.MIN) ? -1 : 2);
                }
            }
        }
    }

    private static Set<EntryId> ids(RegisterPage page) {
        return page.listings().stream().map(listing -> listing.head().id()).collect(Collectors.toSet());
    }

    /** What frees what of the entries of a page, by what the page has. */
    static List<Freeing> freeings(RegisterPage page, LocalDate day) {
        List<Holding> own = PageHoldings.of(page.listings());
        return Freeings.of(own, page.around(), JudgedFreeings.NONE, day).touching(ids(page));
    }

    /** The same by the whole register. */
    static List<Freeing> freeings(Register whole, RegisterPage page, LocalDate day) {
        return Freeings.of(whole, whole.entries().values(), day).touching(ids(page));
    }

    /** That what the random histories tell is freed at all, so that something is compared. */
    @Test
    void somethingIsFreed() {
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), new RandomHistory(3).next(1_500), NOW);
            Register whole = Register.of(file.log());
            assertThat(Freeings.of(whole, whole.entries().values(), LocalDate.MAX)
                            .freeings())
                    .hasSizeGreaterThan(3);
        }
    }

    /** Hundreds of entries share a word and a party: none of them is read by that, and what is found is what the whole register says. */
    @Test
    void whatTooManyShareIsCountedAndNotRead() {
        try (RegisterFile file = open(Mode.CREATE)) {
            RandomHistory history = new RandomHistory(5);
            for (int batch = 0; batch < 6; batch++) {
                List<Event> events = new ArrayList<>(history.next(100));
                for (int document = 0; document < 150; document++) {
                    events.addAll(history.document());
                }
                file.append(List.of(), events, NOW);
            }
            Register whole = Register.of(file.log());
            Freeings freed = Freeings.of(whole, whole.entries().values(), LocalDate.MAX);
            Set<String> common = new HashSet<>();
            int entries = whole.entries().size();
            int read = 0;
            for (int offset = 0; offset < entries; offset += 50) {
                RegisterPage page = file.pages()
                        .page(new PageQuery(Wanted.of(Optional.empty()), Optional.empty(), offset, 10))
                        .orElseThrow();
                common.addAll(page.around().common());
                read = Math.max(read, page.around().holdings().size());
                assertThat(freeings(page, LocalDate.MAX)).as("from %d", offset).isEqualTo(freed.touching(ids(page)));
            }
            assertThat(common).isNotEmpty();
            assertThat(freed.freeings()).hasSizeGreaterThan(3);
            assertThat(read).isBetween(1, entries / 2);
        }
    }

    /** The matter of an entry, as it is shown, and the same by the matter's id. */
    private static void inFull(RegisterPages pages, Register whole, EntryId id, String where) {
        Optional<Register> found = pages.inFull(id);
        Optional<Entry> one = whole.entry(id);
        assertThat(found.isPresent()).as("%s, %s", where, id).isEqualTo(one.isPresent());
        if (one.isEmpty()) {
            return;
        }
        Register part = found.orElseThrow();
        MatterId matter = one.get().matter();
        List<Entry> entries = RegisterParts.of(whole, matter);
        assertThat(RegisterParts.of(part, matter)).as("%s, %s", where, id).isEqualTo(entries);
        assertThat(RegisterParts.of(pages.inFull(matter).orElseThrow(), matter))
                .as("%s, %s", where, matter)
                .isEqualTo(entries);
        assertThat(AlsoTold.of(pages.inFull(matter).orElseThrow(), matter))
                .as("%s, %s", where, matter)
                .containsExactlyInAnyOrderElementsOf(AlsoTold.of(whole, matter));
        assertThat(Sums.around(part, entries)).as("%s, %s", where, id).isEqualTo(Sums.around(whole, entries));
        for (Entry entry : entries) {
            same(part, whole, entry.id(), where);
            assertThat(RegisterParts.proposals(part, entry))
                    .as("%s, %s", where, id)
                    .isEqualTo(RegisterParts.proposals(whole, entry));
            for (Filing filing : entry.filings()) {
                DocumentId origin = whole.origin(filing.document());
                assertThat(part.derived().of(filing.document()))
                        .isEqualTo(whole.derived().of(filing.document()));
                assertThat(part.derived().passages(filing.document()))
                        .as("%s, %s", where, id)
                        .isEqualTo(whole.derived().passages(filing.document()));
                part.derived().passages(filing.document()).forEach(passage -> {
                    assertThat(part.document(passage.document())).isEqualTo(whole.document(passage.document()));
                    assertThat(part.document(passage.other())).isEqualTo(whole.document(passage.other()));
                });
                assertThat(RegisterParts.copies(part, origin))
                        .as("%s, %s", where, origin)
                        .isEqualTo(RegisterParts.copies(whole, origin));
            }
        }
    }

    private static void same(Register part, Register whole, EntryId id, String where) {
        Entry entry = whole.entry(id).orElseThrow();
        for (LocalDate day : DAYS) {
            assertThat(part.state(entry, day))
                    .as("%s, %s on %s", where, id, day)
                    .isEqualTo(whole.state(entry, day));
        }
        assertThat(part.support(entry)).as("%s, %s", where, id).isEqualTo(whole.support(entry));
        assertThat(part.altered(entry)).as("%s, %s", where, id).isEqualTo(whole.altered(entry));
        assertThat(part.begins(entry))
                .isEqualTo(whole.transitions(entry).stream()
                        .map(transition -> transition.begins())
                        .min(LocalDate::compareTo));
        assertThat(part.matters().get(entry.matter()))
                .as("%s, %s", where, id)
                .isEqualTo(whole.matters().get(entry.matter()));
        for (Filing filing : entry.filings()) {
            DocumentId document = filing.document();
            assertThat(part.document(document)).isEqualTo(whole.document(document));
            assertThat(part.origin(document)).isEqualTo(whole.origin(document));
            assertThat(part.relation(document)).isEqualTo(whole.relation(document));
            assertThat(part.document(part.origin(document))).isEqualTo(whole.document(whole.origin(document)));
        }
        assertThat(part.judgements()).isEqualTo(whole.judgements());
    }
}
