package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Modality;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.course.AlsoTold;
import org.proviso.core.register.course.Courses;
import org.proviso.core.register.course.Timeline;
import org.proviso.core.register.names.SameNames;
import org.proviso.core.register.wire.MemoryEventLog;
import org.proviso.core.text.ActorTable;

/** What a matter's documents tell of entries of other matters. */
class AlsoToldTest {
    private static Claim clause(String document) {
        return Claims.claim(document, 0, "commitment/sought")
                .by("Ruritania")
                .to("Comptroller of Customs")
                .object("amend the foghorn tables of Strelsau within ten days")
                .words("the Comptroller shall amend the foghorn tables of Strelsau within ten days")
                .build();
    }

    private static Claim tariff(String document, String goods) {
        return Claims.claim(document, 300, "measure/ordered")
                .by("Ruritania")
                .object("tariffs on " + goods)
                .words("the King puts tariffs on " + goods + " from everywhere")
                .build();
    }

    @Test
    void aClauseOfTwoMattersIsToldInBothAndStandsInOne() {
        Filed filed = new Filed();
        Claim steel = tariff("one", "steel");
        Claim copper = tariff("two", "copper");
        Claim first = clause("one");
        Claim second = clause("two");
        filed.take(Claims.submission("one", Optional.empty(), List.of(first, steel)));
        filed.take(Claims.submission("two", Optional.empty(), List.of(second, copper)));
        assertThat(filed.entry(second)).isEqualTo(filed.entry(first));
        assertThat(filed.matter(copper)).isNotEqualTo(filed.matter(steel));

        MemoryEventLog log = new MemoryEventLog();
        log.append(filed.log, new RecordedAt(Instant.parse("2026-01-01T00:00:00Z")));
        Register register = Register.of(log);
        Entry shared = register.entry(filed.entry(first)).orElseThrow();
        boolean isOfSteel = shared.matter().equals(filed.matter(steel));
        List<Entry> also = AlsoTold.of(register, filed.matter(isOfSteel ? copper : steel));

        assertThat(also).extracting(Entry::id).containsExactly(shared.id());
        assertThat(also.getFirst().matter()).isEqualTo(shared.matter());
        assertThat(also.getFirst().filings()).extracting(Filing::id).containsExactly((isOfSteel ? second : first).id());
        assertThat(AlsoTold.of(register, shared.matter())).isEmpty();

        Timeline timeline = timeline(register, shared.matter());
        assertThat(timeline.lines()).extracting(line -> line.entry().id()).contains(shared.id());
        assertThat(timeline.elsewhere()).isEmpty();
    }

    private static Timeline timeline(Register register, MatterId matter) {
        List<Entry> entries = register.entries().values().stream()
                .filter(entry -> entry.matter().equals(matter))
                .toList();
        return Timeline.of(register, matter, new Courses(register, entries), entries, AlsoTold.of(register, matter));
    }

    private static Register register(Filed filed) {
        MemoryEventLog log = new MemoryEventLog();
        log.append(filed.log, new RecordedAt(Instant.parse("2026-01-01T00:00:00Z")));
        return Register.of(log);
    }

    @Test
    void whatOnlyAnotherMattersDocumentTellsOfAnEntryStandsApart() {
        Filed filed = new Filed();
        Claim first = Claims.claim("one", 0, "commitment/sought")
                .by("Ruritania")
                .to("Comptroller of Customs")
                .object("amend the foghorn tables of Strelsau within ten days")
                .words("the Comptroller shall amend the foghorn tables of Strelsau within ten days")
                .build();
        Claim second = Claims.claim("two", 0, "commitment/sought")
                .by("Ruritania")
                .to("Comptroller of Customs")
                .object("amend the foghorn tables of Strelsau within ten days")
                .words("the Comptroller shall amend the foghorn tables of Strelsau within ten days")
                .modality(Modality.PLANNED)
                .build();
        filed.take(Claims.submission("one", Optional.empty(), List.of(first, tariff("one", "steel"))));
        filed.take(Claims.submission("two", Optional.empty(), List.of(second, tariff("two", "copper"))));
        Register register = register(filed);
        Entry shared = register.entry(filed.entry(first)).orElseThrow();

        Timeline timeline = timeline(register, shared.matter());

        boolean isFirst = shared.id().equals(filed.telling(first));
        assertThat(filed.entry(second)).isEqualTo(shared.id());
        assertThat(timeline.lines())
                .filteredOn(line -> line.entry().id().equals(shared.id()))
                .extracting(line -> line.step().transition().modality())
                .containsExactly(isFirst ? Modality.ACTUAL : Modality.PLANNED);
        assertThat(timeline.elsewhere())
                .extracting(line -> line.step().transition().modality())
                .containsExactly(isFirst ? Modality.PLANNED : Modality.ACTUAL);
    }

    private static Submission duties(String document, String on) {
        Submission undated = Claims.submission(document, Optional.of("Duties on " + on), List.of(duty(document, on)));
        Event.DocumentTaken taken = undated.document();
        PublicationDate day =
                new PublicationDate(new Edtf("2025-02-01"), PublicationDate.Grounds.METADATA, Optional.empty());
        return new Submission(
                new Event.DocumentTaken(taken.document(), taken.provenance(), taken.title(), Optional.of(day)),
                undated.origins(),
                undated.claims());
    }

    private static Claim duty(String document, String on) {
        return Claims.claim(document, 0, "measure/ordered")
                .by("United States")
                .object("duties on " + on)
                .words("the United States put duties on " + on)
                .build();
    }

    @Test
    void aMeasureOnTwoCountriesIsToldInTheMattersOfBoth() {
        Filed filed = new Filed();
        Claim both = duty("three", "Peru and Kenya");
        filed.take(duties("three", "Peru and Kenya"));
        filed.take(duties("one", "Kippers of Peru"));
        filed.take(duties("two", "Lanterns of Kenya"));

        Register register = register(filed);
        MatterId peru = register.matter(opened(filed, duty("one", "Kippers of Peru")));
        MatterId kenya = register.matter(opened(filed, duty("two", "Lanterns of Kenya")));
        assertThat(kenya).isNotEqualTo(peru);
        assertThat(toldIn(register, peru)).contains(both);
        assertThat(toldIn(register, kenya)).contains(both);
        assertThat(register.entries().values())
                .allSatisfy(entry -> assertThat(entry.filings()).isNotEmpty())
                .flatExtracting(Entry::tellings)
                .hasSize(3);
    }

    /** The matters that a document has stay its own, and what was opened in more of them is not opened again. */
    @Test
    void whatIsReadAgainOpensNoMatterTwice() {
        Filed filed = new Filed();
        Submission read = duties("three", "Peru and Kenya");
        filed.take(read);
        Claim before = read.claims().getFirst();
        Claim ships = Claims.claim("three", 900, "measure/ordered")
                .by("United States")
                .object("searches of ships of Peru and Kenya")
                .words("the United States ordered searches of ships of Peru and Kenya")
                .build();
        EntryId entry = filed.telling(before);
        Resolver.Told told = new Resolver.Told(
                Map.of(entry, List.of(before)),
                Map.of(entry, opened(filed, before)),
                register(filed).alsoOpenedIn(entry));
        Decision again = filed.resolver.again(read.document(), told, List.of(before, ships));
        List<Event> all =
                Stream.concat(filed.log.stream(), again.events().stream()).toList();
        assertThat(again.events()).anyMatch(Event.ClaimFiled.class::isInstance);
        assertThat(all.stream().filter(Event.MatterOpened.class::isInstance).toList())
                .extracting(event -> ((Event.MatterOpened) event).matter())
                .hasSizeGreaterThan(2)
                .doesNotHaveDuplicates();
        assertThat(all.stream().filter(Event.EntryOpened.class::isInstance).toList())
                .extracting(event -> ((Event.EntryOpened) event).entry())
                .doesNotHaveDuplicates();
    }

    private static MatterId opened(Filed filed, Claim claim) {
        return Objects.requireNonNull(filed.entries.get(filed.telling(claim))).matter();
    }

    /** What documents of a matter tell. */
    private static List<Claim> toldIn(Register register, MatterId matter) {
        return timeline(register, matter).lines().stream()
                .flatMap(line -> line.step().transition().filings().stream())
                .map(Filing::claim)
                .toList();
    }

    @Test
    void aLogThatTellsOfSeveralMattersIsFoldedAlike() {
        Filed filed = new Filed();
        filed.take(duties("three", "Peru and Kenya"));
        filed.take(duties("one", "Kippers of Peru"));
        Resolver folded = new Resolver(new MemoryResolveIndex(), Claims::countryOf);
        filed.log.forEach(folded::fold);
        assertThat(folded.isSettled()).isTrue();
        Resolver taken = new Resolver(new MemoryResolveIndex(), Claims::countryOf);
        taken.take(register(filed));
        assertThat(taken.isSettled()).isTrue();
        Submission next = duties("two", "Lanterns of Kenya");
        List<Event> events = filed.take(next).events();
        assertThat(folded.decide(next).events()).isEqualTo(events);
        assertThat(taken.decide(next).events()).isEqualTo(events);
    }

    @Test
    void aLogOfBeforeIsFoldedWithoutThem() {
        Filed filed = new Filed();
        filed.take(duties("three", "Peru and Kenya"));
        Set<MatterId> sides = sides(filed, duty("three", "Peru and Kenya"));
        List<Event> before = filed.log.stream()
                .filter(event -> switch (event) {
                    case Event.MatterOpened opened -> !sides.contains(opened.matter());
                    case Event.EntryOpened opened -> !sides.contains(opened.matter());
                    case Event.EntryPlaced placed -> !placed.reason().equals("the same telling");
                    case Event.MatterPlaced placed -> !sides.contains(placed.matter());
                    default -> true;
                })
                .toList();
        assertThat(before).hasSizeLessThan(filed.log.size());
        Resolver folded = new Resolver(new MemoryResolveIndex(), Claims::countryOf);
        before.forEach(folded::fold);
        assertThat(folded.isSettled()).isTrue();
        assertThat(folded.decide(duties("two", "Lanterns of Kenya")).events())
                .filteredOn(Event.MatterPlaced.class::isInstance)
                .extracting(event -> ((Event.MatterPlaced) event).matter())
                .doesNotContainAnyElementsOf(sides);
    }

    /** The further matters in which what a claim tells was opened. */
    private static Set<MatterId> sides(Filed filed, Claim claim) {
        return Set.copyOf(register(filed).alsoOpenedIn(filed.telling(claim)).values());
    }

    private static Claim byLeague(String document, String on) {
        return Claims.claim(document, 0, "measure/ordered")
                .by("Foghorn League")
                .object("duties on " + on)
                .words("the Foghorn League put duties on " + on)
                .build();
    }

    private static Submission duties(Claim claim, String document, String on) {
        Submission all = duties(document, on);
        return new Submission(all.document(), all.origins(), List.of(claim));
    }

    /** What is compared anew by other names stays on what it was opened for, whatever else the document is about then. */
    @ParameterizedTest
    @ValueSource(strings = {"Peru", "Kenya", "Nepal"})
    void namesThatMeanOneThingMoveNoMatterToAnotherCountry(String same) {
        Filed filed = new Filed();
        Claim told = byLeague("three", "Peru, Kenya and Nepal");
        filed.take(duties(told, "three", "Peru, Kenya and Nepal"));
        Map<String, String> each =
                Map.of("one", "Kippers of Peru", "two", "Lanterns of Kenya", "four", "Ropes of Nepal");
        each.forEach((document, on) -> filed.take(duties(byLeague(document, on), document, on)));
        Set<MatterId> sides = sides(filed, told);
        Register before = register(filed);
        assertThat(sides).hasSize(3);
        assertThat(sides.stream().map(before::matter).distinct()).hasSize(3);

        filed.call(SameNames.of(
                List.of(List.of("Foghorn League", same)),
                name -> ActorTable.standard().country(name),
                ActorTable.standard()::nameOf));
        Register after = register(filed);

        assertThat(sides).allSatisfy(side -> assertThat(after.matter(side)).isIn(side, before.matter(side)));
    }

    /** As a log of before has them: numbered in the order of what they are on. */
    @Test
    void sidesThatWereNumberedAreReadAsTheyAre() {
        Filed filed = new Filed();
        Claim told = duty("three", "Peru and Kenya");
        filed.take(duties("three", "Peru and Kenya"));
        filed.take(duties("one", "Kippers of Peru"));
        MatterId matter = opened(filed, told);
        EntryId entry = filed.telling(told);
        Map<EntryId, MatterId> now = register(filed).alsoOpenedIn(entry);
        List<EntryId> entries = filed.log.stream()
                .filter(Event.EntryOpened.class::isInstance)
                .map(event -> ((Event.EntryOpened) event).entry())
                .filter(now::containsKey)
                .toList();
        assertThat(entries).hasSize(2);
        List<Event> old = filed.log.stream()
                .map(event -> numbered(event, matter, entry, entries, now))
                .toList();
        Resolver folded = new Resolver(new MemoryResolveIndex(), Claims::countryOf);
        old.forEach(folded::fold);
        assertThat(folded.isSettled()).isTrue();
        assertThat(folded.decide(duties("two", "Lanterns of Kenya")).events())
                .filteredOn(Event.MatterPlaced.class::isInstance)
                .isNotEmpty();
        MemoryEventLog log = new MemoryEventLog();
        log.append(old, new RecordedAt(Instant.parse("2026-01-01T00:00:00Z")));
        Register register = Register.of(log);
        Map<EntryId, MatterId> also = register.alsoOpenedIn(entry);
        assertThat(also).isEqualTo(Map.of(entry.also(0), matter.also(0), entry.also(1), matter.also(1)));

        Claim ships = Claims.claim("three", 900, "measure/ordered")
                .by("United States")
                .object("searches of ships of Peru and Kenya")
                .words("the United States ordered searches of ships of Peru and Kenya")
                .build();
        Resolver.Told known = new Resolver.Told(Map.of(entry, List.of(told)), Map.of(entry, matter), also);
        assertThat(folded.again(duties("three", "Peru and Kenya").document(), known, List.of(told, ships))
                        .events())
                .filteredOn(Event.MatterOpened.class::isInstance)
                .extracting(event -> ((Event.MatterOpened) event).matter())
                .doesNotContainAnyElementsOf(also.values())
                .doesNotContainAnyElementsOf(now.values());
    }

    private static Event numbered(
            Event event, MatterId matter, EntryId entry, List<EntryId> entries, Map<EntryId, MatterId> sides) {
        Map<MatterId, MatterId> matters = new HashMap<>();
        Map<EntryId, EntryId> ids = new HashMap<>();
        for (int number = 0; number < entries.size(); number++) {
            EntryId side = entries.get(number);
            ids.put(side, entry.also(number));
            matters.put(Objects.requireNonNull(sides.get(side)), matter.also(number));
        }
        return switch (event) {
            case Event.MatterOpened opened ->
                new Event.MatterOpened(matters.getOrDefault(opened.matter(), opened.matter()), opened.title());
            case Event.EntryOpened opened ->
                new Event.EntryOpened(
                        ids.getOrDefault(opened.entry(), opened.entry()),
                        opened.lane(),
                        opened.title(),
                        matters.getOrDefault(opened.matter(), opened.matter()),
                        opened.reason());
            case Event.EntryPlaced placed ->
                new Event.EntryPlaced(ids.getOrDefault(placed.entry(), placed.entry()), placed.into(), placed.reason());
            case Event.MatterPlaced placed ->
                new Event.MatterPlaced(
                        matters.getOrDefault(placed.matter(), placed.matter()),
                        matters.getOrDefault(placed.into(), placed.into()),
                        placed.reason());
            default -> event;
        };
    }
}
