package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.lists.Head;
import org.proviso.core.register.lists.Stands;

/** An entry that documents come to one by one, against the same worked out from all of its claims. */
final class GrownTest {
    private static final int DOCUMENTS = 60;
    private static final List<Event.Relation> COPIES =
            List.of(Event.Relation.EXACT, Event.Relation.NEAR, Event.Relation.NEAR, Event.Relation.UNDECIDED);
    private static final List<String> ACTS = List.of("granted", "denied", "requested");
    private static final List<Modality> MODALITIES = List.of(
            Modality.ACTUAL, Modality.ACTUAL, Modality.ACTUAL, Modality.PLANNED, Modality.NEGATED, Modality.POSSIBLE);
    private static final List<Optional<String>> ADDRESSES = List.of(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://www.meridian.example/a"),
            Optional.of("https://www.gov.uk/b"));

    private final Sketch sketch = new Sketch();
    private final List<String> told = new ArrayList<>();
    private int grown;
    private int again;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatGrewIsWhatIsWorkedOutFromAll(long seed) {
        Random random = new Random(seed);
        sketch.open(0, Lane.WAIVER);
        RegisterFold fold = new RegisterFold();
        int taken = 0;
        Optional<Register> last = Optional.empty();
        Optional<Register> before = Optional.empty();
        for (int number = 0; number < DOCUMENTS; number++) {
            List<EntryId> fresh = document(random, number);
            sketch.recorded().subList(taken, sketch.recorded().size()).forEach(fold::evolve);
            taken = sketch.recorded().size();
            Register whole = sketch.register();
            Set<EntryId> shown = Set.of(Sketch.entry(0));
            last = last.flatMap(register -> register.grown(fresh));
            grown += last.isPresent() ? 1 : 0;
            again += last.isPresent() ? 0 : 1;
            String where = "seed " + seed + ", document " + number;
            if (last.isPresent()) {
                same(last.get(), whole, where);
                stands(last.get(), whole, before.orElseThrow(), where);
            } else {
                last = Optional.of(fold.now().only(shown));
                assertThat(last.get().since(only(last.get()))).isEqualTo(LocalDate.MIN);
            }
            before = Optional.of(whole);
        }
        assertThat(grown).as("seed %d", seed).isGreaterThan(DOCUMENTS / 3);
        assertThat(again).as("seed %d: begun again", seed).isPositive();
    }

    /** One that tells of the entry once or twice; three in ten are copies of one that does. */
    private List<EntryId> document(Random random, int number) {
        String name = "paper " + number;
        String origin = told.isEmpty() ? name : told.get(random.nextInt(told.size()));
        sketch.document(name, published(random, number), ADDRESSES.get(random.nextInt(ADDRESSES.size())));
        boolean isCopy = random.nextInt(10) < 3 && !origin.equals(name);
        if (isCopy) {
            sketch.copy(name, origin, COPIES.get(random.nextInt(COPIES.size())));
        }
        told.add(name);
        Set<EntryId> fresh = new LinkedHashSet<>();
        for (int telling = random.nextInt(2); telling >= 0; telling--) {
            EntryId id = Sketch.entry(1 + 2 * number + telling);
            sketch.tell(
                    new Event.EntryOpened(id, Lane.WAIVER, "ferries", Sketch.MATTER, "new"),
                    new Event.EntryPlaced(id, Sketch.entry(0), "one thing"));
            fresh.add(id);
            for (int claim = random.nextInt(3); claim >= 0; claim--) {
                // seldom more of a document that told before
                String from = random.nextInt(40) == 0 ? origin : name;
                sketch.file(1 + 2 * number + telling, saying(random, from, number));
            }
        }
        return List.copyOf(fresh);
    }

    private static Sketch.Saying saying(Random random, String document, int number) {
        Sketch.Saying saying = Sketch.Saying.that(document, "waiver/" + ACTS.get(random.nextInt(ACTS.size())))
                .as(MODALITIES.get(random.nextInt(MODALITIES.size())))
                .saying(random.nextInt(3) == 0 ? "the same words" : "words " + random.nextInt(1_000));
        if (random.nextInt(5) == 0) {
            saying = saying.on(
                    random.nextInt(3) == 0
                            ? "2025"
                            : day(number - random.nextInt(5)).toString());
        }
        if (random.nextInt(3) == 0) {
            saying = saying.by("speaker " + random.nextInt(3));
        }
        if (random.nextInt(8) == 0) {
            saying = saying.to(random.nextInt(3) == 0 ? "Meridian" : "Courier");
        }
        if (random.nextInt(3) == 0) {
            saying = saying.of(
                    new Quantity(BigDecimal.valueOf(1L + random.nextInt(40) / 39), "ships", Quantity.Approx.EXACT));
        }
        return number < 3 || random.nextInt(10) == 0 ? saying.inFurniture() : saying;
    }

    private static LocalDate day(int number) {
        return LocalDate.parse("2025-02-01").plusDays(number / 3);
    }

    /** Mostly one behind the other. */
    private static Optional<PublicationDate> published(Random random, int number) {
        int early = random.nextInt(20) == 0 ? 9 : 0;
        return random.nextInt(12) == 0
                ? Optional.empty()
                : Optional.of(new PublicationDate(
                        Edtf.of(day(number - early)), PublicationDate.Grounds.METADATA, Optional.empty()));
    }

    private static Entry only(Register register) {
        return register.entries().values().iterator().next();
    }

    private static void same(Register register, Register whole, String where) {
        Entry entry = only(register);
        Entry expected = whole.entry(entry.id()).orElseThrow();
        assertThat(entry).as(where).isEqualTo(expected);
        assertThat(register.altered(entry)).as(where).isEqualTo(whole.altered(expected));
        assertThat(register.dates(entry)).as(where).isEqualTo(whole.dates(expected));
        assertThat(register.support(entry)).as(where).isEqualTo(whole.support(expected));
        assertThat(register.transitions(entry)).as(where).isEqualTo(whole.transitions(expected));
        assertThat(register.begins(entry)).as(where).isEqualTo(whole.begins(expected));
        assertThat(Head.of(register, entry, register.support(entry)))
                .as(where)
                .isEqualTo(Head.of(whole, expected, whole.support(expected)));
    }

    /** From the day on which it may stand otherwise, it stands as the whole says; before, as it stood. */
    private static void stands(Register register, Register whole, Register before, String where) {
        Entry entry = only(register);
        Entry expected = whole.entry(entry.id()).orElseThrow();
        LocalDate since = register.since(entry);
        LocalDate from = since.equals(LocalDate.MIN) ? since : since.minusDays(1);
        List<Stands.Span> all = Stands.of(whole, expected).spans();
        Stands grown = Stands.of(register, entry, from);
        assertThat(grown.spans())
                .as(where)
                .isEqualTo(
                        all.stream().filter(span -> !span.from().isBefore(from)).toList());
        Stands wholly = Stands.of(whole, expected);
        grown.spans().forEach(span -> assertThat(grown.on(span)).as(where).isEqualTo(wholly.on(span)));
        assertThat(Stands.of(before, before.entry(entry.id()).orElseThrow()).spans().stream()
                        .filter(span -> span.from().isBefore(from)))
                .as(where)
                .containsExactlyElementsOf(
                        all.stream().filter(span -> span.from().isBefore(from)).toList());
    }

    /** What a person decided is no claim that came; the register that grew was made before. */
    @Test
    void whatBelongsElsewhereDoesNotGrow() {
        sketch.open(0, Lane.WAIVER);
        sketch.at(new RecordedAt(Instant.parse("2025-07-02T00:00:00Z")));
        sketch.document("paper", "2025-02-01");
        sketch.file(0, Sketch.Saying.that("paper", "waiver/granted"));
        RegisterFold fold = new RegisterFold();
        sketch.recorded().forEach(fold::evolve);
        Register register = fold.now().only(Set.of(Sketch.entry(0)));
        int taken = sketch.recorded().size();
        sketch.tell(new Event.EntryOpened(Sketch.entry(1), Lane.WAIVER, "ferries", Sketch.MATTER, "new"));
        sketch.recorded().subList(taken, taken + 1).forEach(fold::evolve);
        assertThat(register.grown(List.of(Sketch.entry(1)))).isEmpty();
        assertThat(register.grown(List.of(Sketch.entry(2)))).isEmpty();
        assertThat(register.grown(List.of())).isPresent();
    }
}
