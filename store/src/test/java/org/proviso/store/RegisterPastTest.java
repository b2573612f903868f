package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.course.AlsoTold;
import org.proviso.core.register.history.Difference;
import org.proviso.core.register.history.History;
import org.proviso.core.register.links.Around;
import org.proviso.core.register.links.Sums;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Wanted;
import org.proviso.core.register.lists.WantedStates;
import org.proviso.store.RegisterFile.Mode;

/** The past of single entries of random registers against the whole fold. */
final class RegisterPastTest {
    private static final Instant START = Instant.parse("2025-03-03T10:00:00Z");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.parse("2025-02-12"), LocalDate.parse("2025-04-07"), LocalDate.MAX);

    private static final List<List<String>> WORDS = List.of(
            List.of(),
            List.of(),
            List.of(),
            List.of("ferries"),
            List.of("s\u00fcdland"),
            List.of("dispute", "norland"));

    private static final Around NONE = Around.ofAll(List.of());

    @TempDir
    private Path folder;

    private RegisterFile open(Mode mode) {
        return RegisterFile.open(folder.resolve("register.db"), mode);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theHistoryOfEveryEntryIsWhatTheWholeRegisterSays(long seed) {
        try (RegisterFile file = open(Mode.CREATE)) {
            Told told = told(file, seed, 24);
            Register whole = Register.of(file.log());
            int steps = 0;
            for (EntryId id : told.history.tellings()) {
                Register part = file.past().history(id).orElseThrow();
                LocalDate day = told.any(DAYS);
                History.Steps all = History.of(whole, id, day);
                assertThat(History.of(part, id, day))
                        .as("seed %d, %s", seed, id)
                        .isEqualTo(all);
                steps += all.steps().size();
                assertThat(part.entry(id).map(Entry::id))
                        .isEqualTo(whole.entry(id).map(Entry::id));
                RecordedAt time = told.any(told.times);
                same(part.knownAt(time), whole.knownAt(time), id, "seed " + seed + ", at " + time);
            }
            assertThat(steps).isGreaterThan(told.history.tellings().size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whatWasKnownOfEveryEntryIsWhatTheWholeRegisterSays(long seed) {
        try (RegisterFile file = open(Mode.CREATE)) {
            Told told = told(file, seed, 20);
            Register whole = Register.of(file.log());
            for (RecordedAt time : new LinkedHashSet<>(told.times)) {
                Register then = whole.knownAt(time);
                for (int i = 0; i < 8; i++) {
                    known(file.past(), then, told.any(told.history.tellings()), time, "seed " + seed + ", at " + time);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void whatDiffersBetweenTwoTimesIsWhatTheWholeRegisterSays(long seed) {
        try (RegisterFile file = open(Mode.CREATE)) {
            Told told = told(file, seed, 30);
            Register whole = Register.of(file.log());
            List<RecordedAt> times = new ArrayList<>(new TreeSet<>(told.times));
            times.addFirst(new RecordedAt(START.minusSeconds(1)));
            assertThat(file.past().whole(times))
                    .isEqualTo(times.stream().map(whole::knownAt).toList());
            int found = 0;
            for (int i = 0; i < 40; i++) {
                int from = told.random.nextInt(times.size());
                RecordedAt first = times.get(from);
                RecordedAt second = times.get(
                        Math.min(times.size() - 1, from + 1 + told.random.nextInt(i < 25 ? 2 : times.size())));
                LocalDate day = told.any(DAYS);
                RegisterPast.Two two = file.past().between(first, second).orElseThrow();
                List<Difference> differences = Difference.between(whole.knownAt(first), whole.knownAt(second), day);
                assertThat(Difference.between(two.then(), two.now(), day))
                        .as("seed %d, %s to %s", seed, first, second)
                        .isEqualTo(differences);
                found += differences.size();
            }
            assertThat(found).isGreaterThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56})
    void pagesOfEarlierTimesAreWhatTheWholeRegisterSays(long seed) {
        try (RegisterFile file = open(Mode.CREATE)) {
            Told told = told(file, seed, 30);
            Register whole = Register.of(file.log());
            for (int i = 0; i < 40; i++) {
                RecordedAt time = told.any(told.times);
                PageQuery query = new PageQuery(
                        new Wanted(
                                told.any(WORDS),
                                i % 4 == 0 ? Optional.of(Lane.WAIVER) : Optional.empty(),
                                i % 5 == 0 ? Optional.of("norland") : Optional.empty()),
                        i % 3 == 0 ? Optional.of(told.any(DAYS)) : Optional.empty(),
                        i % 7 < 3 ? WantedStates.of(List.of("granted", "paid", "disputed")) : WantedStates.ANY,
                        RegisterPagesTest.ENDS.get(i % RegisterPagesTest.ENDS.size()),
                        i % 2 * 3,
                        i % 2 == 0 ? 1_000 : 5);
                String where = "seed " + seed + ", at " + time + ", " + query;
                RegisterPage found = file.past().page(query, time).orElseThrow();
                RegisterPage page = page(whole.knownAt(time), query);
                assertThat(new RegisterPage(
                                found.listings(), found.entries(), found.themselves(), found.matters(), NONE))
                        .as(where)
                        .isEqualTo(page);
                assertThat(RegisterPagesTest.freeings(found, query.day()))
                        .as(where)
                        .isEqualTo(RegisterPagesTest.freeings(whole.knownAt(time), found, query.day()));
            }
        }
    }

    private static RegisterPage page(Register then, PageQuery query) {
        LocalDate day = query.asOf().orElse(LocalDate.MAX);
        List<Entry> found = then.entries().values().stream()
                .filter(entry -> query.wanted().match(then, entry) != Wanted.Match.NONE)
                .filter(entry -> query.states()
                        .have(
                                then.state(entry, day).label(),
                                then.state(entry, day).acts()))
                .filter(entry ->
                        query.asOf().isEmpty() || then.state(entry, day).since().isPresent())
                .filter(entry -> query.ends().areAny()
                        || RegisterPagesTest.ends(then, query, entry).isPresent())
                .sorted(Comparator.comparing((Entry entry) -> query.wanted().match(then, entry))
                        .thenComparing(entry ->
                                RegisterPagesTest.ends(then, query, entry).orElse(LocalDate.MAX)))
                .toList();
        return new RegisterPage(
                found.stream()
                        .skip(query.offset())
                        .limit(query.limit())
                        .map(entry -> new Standing(entry, then.state(entry, day), then.support(entry)))
                        .map(standing -> Listing.of(then, standing))
                        .toList(),
                found.size(),
                (int) found.stream()
                        .filter(entry -> query.wanted().match(then, entry) == Wanted.Match.ITSELF)
                        .count(),
                (int) found.stream().map(Entry::matter).distinct().count(),
                NONE);
    }

    /** A copy's claim stands in an altered copy from the day on which its original comes, until that is read to say the same. */
    @Test
    void whatIsToldOfAnOriginalChangesItsCopies() {
        RandomHistory history = new RandomHistory(3);
        DocumentId original = DocumentId.ofBytes("original".getBytes(StandardCharsets.UTF_8));
        try (RegisterFile file = open(Mode.CREATE)) {
            Event.ClaimFiled filed = filed(file, history);
            Claim claim = filed.claim();
            DocumentId copy = claim.evidence().document();
            Event.DocumentTaken taken = Register.of(file.log()).document(copy).orElseThrow();
            file.append(List.of(), List.of(new Event.OriginFound(copy, original, Event.Relation.NEAR, "equal")), at(1));
            file.append(
                    List.of(),
                    List.of(new Event.DocumentTaken(original, taken.provenance(), taken.title(), Optional.empty())),
                    at(2));
            Evidence evidence = claim.evidence();
            Claim same = new Claim(
                    claim.move(),
                    claim.modality(),
                    claim.roles(),
                    claim.terms(),
                    claim.said(),
                    new Evidence(original, evidence.start(), evidence.end(), evidence.exact()),
                    false,
                    claim.why());
            EntryId other = new EntryId("0123456789ab");
            file.append(
                    List.of(),
                    List.of(
                            new Event.EntryOpened(
                                    other,
                                    claim.move().lane(),
                                    "another",
                                    history.matters().getFirst(),
                                    "alone"),
                            new Event.ClaimFiled(same.id(), same, other, "read")),
                    at(3));
            Register whole = Register.of(file.log());
            EntryId id = filed.entry();
            for (int step = 1; step <= 3; step++) {
                Register then = whole.knownAt(at(step));
                assertThat(then.altered(then.entry(id).orElseThrow()).contains(claim.id()))
                        .isEqualTo(step == 2);
                RegisterPast.Two two =
                        file.past().between(at(step - 1), at(step)).orElseThrow();
                assertThat(Difference.between(two.then(), two.now(), LocalDate.MAX))
                        .as("step %d", step)
                        .isEqualTo(Difference.between(whole.knownAt(at(step - 1)), then, LocalDate.MAX));
                PageQuery query = new PageQuery(Wanted.of(Optional.empty()), Optional.empty(), 0, 100);
                assertThat(file.past().page(query, at(step)).orElseThrow())
                        .as("step %d", step)
                        .isEqualTo(page(then, query));
                known(file.past(), then, id, at(step), "step " + step);
            }
            assertThat(History.of(file.past().history(id).orElseThrow(), id, LocalDate.MAX))
                    .isEqualTo(History.of(whole, id, LocalDate.MAX));
        }
    }

    /** Appends documents until one tells something, and returns a claim of that. */
    private static Event.ClaimFiled filed(RegisterFile file, RandomHistory history) {
        Optional<Event.ClaimFiled> filed = Optional.empty();
        while (filed.isEmpty()) {
            List<Event> events = history.document();
            file.append(List.of(), events, at(0));
            filed = events.stream()
                    .flatMap(event -> event instanceof Event.ClaimFiled one ? Stream.of(one) : Stream.of())
                    .filter(one -> !one.claim().furniture())
                    .findFirst();
        }
        return filed.orElseThrow();
    }

    @Test
    void oneEntryCostsWhatItHolds() {
        RandomHistory history = new RandomHistory(5);
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), history.document(), at(0));
            EntryId first = history.tellings().getFirst();
            long before = file.rowsRead();
            assertThat(file.past().history(first)).isPresent();
            long alone = file.rowsRead() - before;
            for (int i = 1; i < 40; i++) {
                List<Event> events = new ArrayList<>();
                for (int document = 0; document < 20; document++) {
                    events.addAll(history.document());
                }
                file.append(List.of(), events, at(i));
            }
            before = file.rowsRead();
            Register part = file.past().history(first).orElseThrow();
            assertThat(file.rowsRead() - before).isLessThan(alone + 20);
            before = file.rowsRead();
            assertThat(file.past().inFull(first, at(0))).isPresent();
            assertThat(file.rowsRead() - before).isLessThan(100);
            assertThat(part.ids()).contains(first).hasSizeLessThan(10);
        }
    }

    @Test
    void aRegisterOfAnotherFormOrBehindIsNotAnsweredFromAndIsMended() {
        Told told;
        try (RegisterFile file = open(Mode.CREATE)) {
            told = told(file, 21, 10);
        }
        EntryId id = told.history.tellings().getFirst();
        for (String broken : List.of(
                "update past_state set format = 0", "update past_state set sequence = 3", "drop table past_state")) {
            try (SqliteFile file = SqliteFile.open(folder.resolve("register.db"), false, 100)) {
                file.read(connection -> {
                    SqliteFile.execute(connection, broken);
                    return true;
                });
                if (broken.contains("= 3")) {
                    file.read(connection -> {
                        SqliteFile.execute(connection, "delete from past_word where sequence > 3");
                        SqliteFile.execute(connection, "delete from past_time where last > 3");
                        return true;
                    });
                }
            }
            List<String> notes = new ArrayList<>();
            try (RegisterFile file = open(Mode.WRITE)) {
                assertThat(file.past().history(id)).isEmpty();
                assertThat(file.past().inFull(id, at(3))).isEmpty();
                file.keepPages(notes::add);
                assertThat(notes).hasSize(1).first().asString().contains("the past of entries");
                Register whole = Register.of(file.log());
                for (EntryId one : told.history.tellings()) {
                    assertThat(History.of(file.past().history(one).orElseThrow(), one, LocalDate.MAX))
                            .as(broken)
                            .isEqualTo(History.of(whole, one, LocalDate.MAX));
                }
                known(file.past(), whole.knownAt(at(3)), id, at(3), broken);
            }
        }
    }

    @Test
    void whatWasNotKnownYetIsNoEntry() {
        try (RegisterFile file = open(Mode.CREATE)) {
            Told told = told(file, 22, 6);
            EntryId id = told.history.tellings().getFirst();
            RecordedAt before = new RecordedAt(START.minusSeconds(1));
            assertThat(file.past().inFull(id, before).orElseThrow().entries()).isEmpty();
            MatterId matter = told.history.matters().getFirst();
            String digits = matter.value().substring(2, 7);
            assertThat(file.past().mattersOf(digits, before)).hasValue(List.of());
            assertThat(file.past().mattersOf(digits, at(0))).hasValue(List.of(matter));
            assertThat(file.past().mattersOf("x", at(0))).hasValue(List.of());
            assertThat(file.past().inFull(matter, before).orElseThrow().entries())
                    .isEmpty();
        }
    }

    private static RecordedAt at(int hours) {
        return new RecordedAt(START.plusSeconds(3_600L * hours));
    }

    /**
     * What was told.
     *
     * @param times some more than once
     */
    private record Told(RandomHistory history, List<RecordedAt> times, Random random) {
        <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }

    /** Appends a random history, in batches of which some have one time, with people who put entries together and apart. */
    private static Told told(RegisterFile file, long seed, int batches) {
        Told told = new Told(new RandomHistory(seed), new ArrayList<>(), new Random(seed));
        RecordedAt time = at(0);
        for (int batch = 0; batch < batches; batch++) {
            List<EntryId> before = told.history.tellings();
            List<Event> events = new ArrayList<>(told.history.next(1 + told.random.nextInt(30)));
            moveBeforeFiled(told, events, before);
            List<EntryId> tellings = told.history.tellings();
            if (!tellings.isEmpty() && told.random.nextBoolean()) {
                EntryId one = told.any(tellings);
                EntryId other = told.history.alike(one);
                if (!one.equals(other)) {
                    events.addAll(judged(told, one, other, time));
                }
            }
            file.append(List.of(), events, time);
            told.times.add(time);
            if (told.random.nextInt(4) > 0) {
                time = at(batch + 1);
            }
        }
        return told;
    }

    /** A claim may be moved, more than once, before its document is read to make it. */
    private static void moveBeforeFiled(Told told, List<Event> events, List<EntryId> opened) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.ClaimFiled filed && opened.contains(filed.entry())) {
                List<EntryId> into = Stream.generate(() -> told.history.alike(filed.entry()))
                        .limit(2)
                        .filter(opened::contains)
                        .toList();
                for (EntryId one : into) {
                    events.add(i, new Event.ClaimMoved(filed.id(), filed.entry(), one, "split before"));
                }
                return;
            }
        }
    }

    private static List<Event> judged(Told told, EntryId one, EntryId other, RecordedAt time) {
        Judgement judgement = told.any(List.of(
                new Judgement.Merge(one, other),
                new Judgement.Part(one, other),
                new Judgement.Alias(List.of("Norland", "Ana \u0130lm"))));
        Event made = Event.JudgementMade.of(judgement, "Ana Holm", "seen " + told.random.nextInt(), time.value());
        return judgement instanceof Judgement.Merge
                ? List.of(made, new Event.EntryPlaced(one, other, "judged"))
                : List.of(made, new Event.EntryPlaced(one, one, "judged"));
    }

    /** The matter of an entry at a time, as it is shown, and the same by the matter's id. */
    private static void known(RegisterPast past, Register then, EntryId id, RecordedAt time, String where) {
        Register part = past.inFull(id, time).orElseThrow();
        Optional<Entry> one = then.entry(id);
        assertThat(part.entry(id)).as("%s, %s", where, id).isEqualTo(one);
        if (one.isPresent()) {
            MatterId matter = one.get().matter();
            List<Entry> entries = RegisterParts.of(then, matter);
            inFull(part, then, entries, where);
            Register byMatter = past.inFull(matter, time).orElseThrow();
            assertThat(byMatter.matter(matter)).isEqualTo(matter);
            inFull(byMatter, then, entries, where);
            assertThat(AlsoTold.of(byMatter, matter))
                    .as("%s, %s", where, matter)
                    .containsExactlyInAnyOrderElementsOf(AlsoTold.of(then, matter));
            assertThat(past.mattersOf(matter.value().substring(2), time)).hasValue(List.of(matter));
        }
    }

    private static void inFull(Register part, Register then, List<Entry> entries, String where) {
        MatterId matter = entries.getFirst().matter();
        assertThat(RegisterParts.of(part, matter)).as("%s, %s", where, matter).isEqualTo(entries);
        assertThat(Sums.around(part, entries)).as("%s, %s", where, matter).isEqualTo(Sums.around(then, entries));
        for (Entry entry : entries) {
            same(part, then, entry.id(), where);
            assertThat(RegisterParts.proposals(part, entry))
                    .as("%s, %s", where, entry.id())
                    .isEqualTo(RegisterParts.proposals(then, entry));
            for (Filing filing : entry.filings()) {
                DocumentId document = filing.document();
                DocumentId origin = then.origin(document);
                assertThat(part.derived().of(document)).isEqualTo(then.derived().of(document));
                assertThat(part.derived().passages(document))
                        .as("%s, %s", where, document)
                        .isEqualTo(then.derived().passages(document));
                part.derived().passages(document).forEach(passage -> {
                    assertThat(part.document(passage.document())).isEqualTo(then.document(passage.document()));
                    assertThat(part.document(passage.other())).isEqualTo(then.document(passage.other()));
                });
                assertThat(RegisterParts.copies(part, origin))
                        .as("%s, %s", where, origin)
                        .isEqualTo(RegisterParts.copies(then, origin));
            }
        }
    }

    private static void same(Register part, Register then, EntryId id, String where) {
        Optional<Entry> entry = Optional.ofNullable(then.entries().get(id));
        assertThat(Optional.ofNullable(part.entries().get(id)))
                .as("%s, %s", where, id)
                .isEqualTo(entry);
        if (entry.isEmpty()) {
            return;
        }
        Entry one = entry.get();
        for (LocalDate day : DAYS) {
            assertThat(part.state(one, day)).as("%s, %s on %s", where, id, day).isEqualTo(then.state(one, day));
        }
        assertThat(part.support(one)).as("%s, %s", where, id).isEqualTo(then.support(one));
        assertThat(part.altered(one)).as("%s, %s", where, id).isEqualTo(then.altered(one));
        assertThat(part.judgements()).isEqualTo(then.judgements());
        assertThat(part.matters().get(one.matter())).isEqualTo(then.matters().get(one.matter()));
        for (Filing filing : one.filings()) {
            DocumentId document = filing.document();
            DocumentId origin = then.origin(document);
            assertThat(part.document(document)).isEqualTo(then.document(document));
            assertThat(part.origin(document)).isEqualTo(origin);
            assertThat(part.relation(document)).isEqualTo(then.relation(document));
            assertThat(part.document(origin)).isEqualTo(then.document(origin));
        }
    }
}
