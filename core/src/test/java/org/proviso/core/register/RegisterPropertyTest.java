package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Act;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.PublicationDate;

/** Random registers, asked at random times, against {@link NaiveRegister}. */
final class RegisterPropertyTest {
    private static final int ENTRIES = 4;
    private static final int DOCUMENTS = 6;
    private static final List<Event.Relation> RELATIONS = List.of(Event.Relation.values());
    private static final List<Modality> MODALITIES = List.of(Modality.values());
    private static final List<Lane> LANES = List.of(Lane.WAIVER, Lane.MEASURE, Lane.WORK, Lane.MONEY);

    private static Sketch random(Random random) {
        Sketch sketch = new Sketch();
        for (int i = 0; i < ENTRIES; i++) {
            sketch.open(i, LANES.get(i));
        }
        for (int step = 0, documents = 0; step < 60; step++) {
            // now and then backwards: the log holds the clock
            sketch.at(Sketch.day(step / 4 + random.nextInt(3) - 1));
            if (documents == 0 || random.nextInt(8) == 0) {
                sketch.document(name(Math.min(documents, DOCUMENTS - 1)), published(random));
                documents = Math.min(documents + 1, DOCUMENTS);
            } else if (random.nextInt(8) == 0) {
                Event.Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
                sketch.copy(name(random.nextInt(documents)), name(random.nextInt(documents)), relation);
            } else {
                int entry = random.nextInt(ENTRIES);
                sketch.file(entry, saying(random, LANES.get(entry), name(random.nextInt(documents))));
            }
        }
        return sketch;
    }

    private static String name(int document) {
        return "paper " + document;
    }

    private static String date(Random random) {
        return "2025-0" + (1 + random.nextInt(7)) + "-0" + (1 + random.nextInt(3));
    }

    /** A day most often; a month, a year, uncertain, open at an end. */
    private static String when(Random random) {
        String day = date(random);
        return switch (random.nextInt(10)) {
            case 0 -> "2025";
            case 1 -> day.substring(0, 7);
            case 2 -> day + "?";
            case 3 -> "../" + day;
            case 4 -> day + "/..";
            default -> day;
        };
    }

    private static Optional<PublicationDate> published(Random random) {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        Optional<String> impossible = random.nextInt(4) == 0 ? Optional.of("too early") : Optional.empty();
        return Optional.of(new PublicationDate(new Edtf(date(random)), PublicationDate.Grounds.METADATA, impossible));
    }

    private static Sketch.Saying saying(Random random, Lane lane, String document) {
        List<Act> acts = Arrays.stream(Act.values()).filter(lane::allows).toList();
        Sketch.Saying saying = Sketch.Saying.that(
                document,
                lane.wireName() + "/" + acts.get(random.nextInt(acts.size())).wireName());
        if (random.nextBoolean()) {
            saying = saying.as(MODALITIES.get(random.nextInt(MODALITIES.size())));
        }
        if (random.nextBoolean()) {
            saying = saying.on(when(random));
        }
        if (random.nextBoolean()) {
            saying = saying.by("speaker " + random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            saying = saying.to(random.nextBoolean() ? "Meridian" : "Courier");
        }
        return random.nextInt(6) == 0 ? saying.inFurniture() : saying;
    }

    private static NaiveRegister.Answer answer(Standing standing) {
        State state = standing.state();
        return new NaiveRegister.Answer(
                new NaiveTelling.Verdict(
                        labels(state.positions()),
                        state.since(),
                        labels(state.beneath()),
                        labels(state.setAside()),
                        labels(state.denied()),
                        state.plans().stream()
                                .map(plan -> plan.transition().act().wireName() + " "
                                        + plan.transition().effective() + " " + plan.due())
                                .collect(Collectors.toSet())),
                standing.support().origins().stream().map(Support.Origin::voice).collect(Collectors.toSet()),
                new HashSet<>(standing.support().altered()),
                new HashSet<>(standing.support().documents()),
                new HashSet<>(standing.support().speakers()));
    }

    private static Set<String> labels(List<Transition> transitions) {
        return transitions.stream().map(Transition::label).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theFoldAnswersAsTheNaiveModelDoes(long seed) {
        Random random = new Random(seed);
        Sketch sketch = random(random);
        Register register = sketch.register();
        NaiveRegister naive = new NaiveRegister(sketch.recorded());

        for (int question = 0; question < 40; question++) {
            LocalDate validAt = LocalDate.parse(date(random));
            RecordedAt knownAt = Sketch.day(random.nextInt(18) - 1);
            for (Standing standing : register.asOf(validAt, knownAt)) {
                assertThat(answer(standing))
                        .as("seed %d, valid %s, known %s", seed, validAt, knownAt)
                        .isEqualTo(naive.ask(
                                standing.entry().id(), standing.entry().lane(), validAt, knownAt));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void whatWasKnownThenIsTheFoldOfWhatWasToldTill(long seed) {
        Sketch sketch = random(new Random(seed));
        Register all = sketch.register();

        for (int day = -1; day < 18; day++) {
            RecordedAt time = Sketch.day(day);
            RegisterFold fold = new RegisterFold();
            sketch.recorded().stream()
                    .filter(record -> record.recordedAt().compareTo(time) <= 0)
                    .forEach(fold::evolve);

            assertThat(all.knownAt(time)).as("seed %d, day %d", seed, day).isEqualTo(fold.register());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void replayIsTheFoldOfWhatWasAppended(long seed) {
        Sketch sketch = random(new Random(seed));
        RegisterFold fold = new RegisterFold();
        sketch.recorded().forEach(fold::evolve);

        assertThat(sketch.register()).as("seed %d", seed).isEqualTo(fold.register());
    }
}
