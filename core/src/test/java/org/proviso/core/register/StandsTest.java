package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.register.lists.Backing;
import org.proviso.core.register.lists.Stand;
import org.proviso.core.register.lists.Stands;

/** Spans of random histories against the state of each day. */
final class StandsTest {
    private static final int SEEDS = 120;

    @Test
    void anEntryStandsTheSameOnEveryDayOfASpan() {
        int kept = 0;
        int left = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Register register = RandomHistory.of(seed).register();
            for (Entry entry : register.entries().values()) {
                Stands stands = Stands.of(register, entry);
                List<Stands.Span> spans = stands.spans();
                for (int i = 0; i < spans.size(); i++) {
                    Optional<Stand> stand = stands.on(spans.get(i));
                    kept += stand.isPresent() ? 1 : 0;
                    left += stand.isPresent() ? 0 : 1;
                    LocalDate from = spans.get(i).from();
                    LocalDate till =
                            i + 1 < spans.size() ? spans.get(i + 1).from().minusDays(1) : LocalDate.MAX;
                    for (LocalDate day : List.of(from, middle(from, till), till)) {
                        String where = "seed " + seed + ", " + entry.id().value() + " on " + day;
                        stand.ifPresent(one -> assertThat(one)
                                .as(where)
                                .isEqualTo(Stand.of(register, entry, register.state(entry, day))));
                    }
                }
            }
        }
        assertThat(kept).isGreaterThan(1_000);
        assertThat(left).isPositive();
    }

    @Test
    void nothingIsSaidBeforeTheFirstSpan() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Register register = RandomHistory.of(seed).register();
            for (Entry entry : register.entries().values()) {
                LocalDate first = Stands.of(register, entry).spans().getFirst().from();
                if (first.isAfter(LocalDate.MIN)) {
                    assertThat(register.state(entry, first.minusDays(1)).label())
                            .isEmpty();
                    assertThat(register.state(entry, first).label()).isNotEmpty();
                }
            }
        }
    }

    /** As what is kept is only written again where the print is another. */
    @Test
    void whereThePrintIsTheSameTheEntryStandsTheSame() {
        int same = 0;
        int other = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Register all = RandomHistory.of(seed).register();
            for (int day = 0; day < RandomHistory.DAYS; day += 3) {
                Register before = all.knownAt(Sketch.day(day));
                for (Entry entry : before.entries().values()) {
                    Optional<Entry> now = Optional.ofNullable(all.entries().get(entry.id()));
                    if (now.isPresent()) {
                        Map<Stands.Span, Optional<Stand>> known = new HashMap<>();
                        Stands then = Stands.of(before, entry);
                        then.spans().forEach(span -> known.put(span, then.on(span)));
                        Stands later = Stands.of(all, now.get());
                        for (Stands.Span span : later.spans()) {
                            Optional<Stand> stand = known.get(span);
                            if (stand == null) {
                                other++;
                            } else {
                                same++;
                                assertThat(later.on(span))
                                        .as("seed %s, day %s, %s, %s", seed, day, entry.id(), span)
                                        .isEqualTo(stand);
                            }
                        }
                    }
                }
            }
        }
        assertThat(same).isGreaterThan(1_000);
        assertThat(other).isGreaterThan(1_000);
    }

    /** A copy that comes late, of a text of long ago, changes what was told with it till something else was, and nothing since. */
    @Test
    void whatComesToWhatWasToldLongAgoLeavesLaterDaysAsTheyAre() {
        Sketch sketch = new Sketch();
        sketch.open(0, Lane.WAIVER);
        for (int day = 1; day < 10; day++) {
            sketch.document("paper " + day, "2025-02-0" + day);
            String act = day < 6 ? "granted" : day == 6 ? "revoked" : "requested";
            sketch.file(0, Sketch.Saying.that("paper " + day, "waiver/" + act));
        }
        List<Stands.Span> before = spans(sketch);
        sketch.document("late", "2025-02-20");
        sketch.copy("late", "paper 3");
        sketch.file(0, Sketch.Saying.that("late", "waiver/granted"));
        List<Stands.Span> now = spans(sketch);

        assertThat(now.stream().map(Stands.Span::from).toList())
                .isEqualTo(before.stream().map(Stands.Span::from).toList());
        assertThat(now.stream().filter(span -> !before.contains(span)).map(Stands.Span::from))
                .containsExactly(
                        LocalDate.parse("2025-02-03"), LocalDate.parse("2025-02-04"), LocalDate.parse("2025-02-05"));
    }

    /** A permit that many told of is taken back, and one paper says so. */
    @Test
    void behindAStateStandsWhatTellsItAndNothingElseOfTheEntry() {
        Sketch sketch = new Sketch();
        sketch.open(0, Lane.WAIVER);
        for (int day = 1; day < 4; day++) {
            sketch.document("paper " + day, "2025-02-0" + day);
            sketch.file(0, Sketch.Saying.that("paper " + day, "waiver/granted").by("minister " + day));
        }
        sketch.document("courier", "2025-03-01");
        sketch.file(0, Sketch.Saying.that("courier", "waiver/revoked").by("clerk"));

        assertThat(backing(sketch, "2025-02-01").speakers()).containsExactly("minister 1");
        assertThat(backing(sketch, "2025-02-28").speakers()).containsExactly("minister 1", "minister 2", "minister 3");
        assertThat(backing(sketch, "2025-02-28").origins()).isEqualTo(3);
        Backing revoked = backing(sketch, "2025-03-01");
        assertThat(revoked.speakers()).containsExactly("clerk");
        assertThat(revoked.origins()).isEqualTo(1);
        assertThat(revoked.documents()).isEqualTo(1);
    }

    /** What is only said counts as far back as nothing else was said. */
    @Test
    void behindAPlanStandsAllThatToldItSinceSomethingElseWasSaid() {
        Sketch sketch = new Sketch();
        sketch.open(0, Lane.WAIVER);
        List<Modality> said = List.of(Modality.PLANNED, Modality.POSSIBLE, Modality.PLANNED, Modality.PLANNED);
        for (int day = 1; day <= said.size(); day++) {
            sketch.document("paper " + day, "2025-02-0" + day);
            sketch.file(0, Sketch.Saying.that("paper " + day, "waiver/granted").as(said.get(day - 1)));
        }

        assertThat(backing(sketch, "2025-02-09").documents()).isEqualTo(2);
        assertThat(state(sketch, "2025-02-09").since()).contains(LocalDate.parse("2025-02-03"));
    }

    private static Backing backing(Sketch sketch, String day) {
        Register register = sketch.register();
        Entry entry = register.entry(Sketch.entry(0)).orElseThrow();
        return Stand.of(register, entry, state(sketch, day)).backing();
    }

    private static State state(Sketch sketch, String day) {
        Register register = sketch.register();
        return register.state(register.entry(Sketch.entry(0)).orElseThrow(), LocalDate.parse(day));
    }

    /** What stands, and that on which it stands, may be told by more: also where something else was told since. */
    @ParameterizedTest
    @ValueSource(strings = {"ordered", "blocked", "twice"})
    void whatComesToWhatStandsChangesLaterDays(String paper) {
        Sketch sketch = new Sketch();
        sketch.open(0, Lane.MEASURE);
        sketch.document("ordered", "2025-02-01");
        sketch.file(0, Sketch.Saying.that("ordered", "measure/ordered"));
        sketch.document("blocked", "2025-02-03");
        sketch.file(0, Sketch.Saying.that("blocked", "measure/blocked"));
        // of the time before, as a block is told; what it blocks all the same
        sketch.document("twice", "2025-02-04");
        sketch.file(0, Sketch.Saying.that("twice", "measure/ordered"));
        sketch.document("other", "2025-02-05");
        sketch.file(0, Sketch.Saying.that("other", "measure/lifted").as(Modality.NEGATED));
        List<Stands.Span> before = spans(sketch);
        sketch.document("late", "2025-02-20");
        sketch.copy("late", paper);
        String act = paper.equals("blocked") ? "blocked" : "ordered";
        sketch.file(0, Sketch.Saying.that("late", "measure/" + act));

        assertThat(spans(sketch))
                .filteredOn(span -> span.from().equals(LocalDate.parse("2025-02-05")))
                .hasSize(1)
                .noneMatch(before::contains);
    }

    private static List<Stands.Span> spans(Sketch sketch) {
        Register register = sketch.register();
        return Stands.of(register, register.entry(Sketch.entry(0)).orElseThrow())
                .spans();
    }

    private static LocalDate middle(LocalDate from, LocalDate till) {
        return till.equals(LocalDate.MAX)
                ? from.equals(LocalDate.MIN) ? LocalDate.EPOCH : from.plusDays(1)
                : LocalDate.ofEpochDay((from.toEpochDay() + till.toEpochDay()) / 2);
    }
}
