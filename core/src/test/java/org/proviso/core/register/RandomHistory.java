package org.proviso.core.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Quantity;

/**
 * A short random history of a register: documents that come in no order of their dates, copies, tellings that are put together and taken
 * apart, claims that move and lapse, and all that people decide.
 */
final class RandomHistory {
    static final int ENTRIES = 7;
    static final int DAYS = 18;
    private static final int STEPS = 54;
    private static final int MATTERS = 3;
    private static final int DOCUMENTS = 8;
    private static final List<Event.Relation> RELATIONS = List.of(Event.Relation.values());
    private static final List<Modality> MODALITIES = List.of(Modality.values());
    private static final List<Lane> LANES =
            List.of(Lane.WAIVER, Lane.WAIVER, Lane.WAIVER, Lane.WAIVER, Lane.MEASURE, Lane.MEASURE, Lane.MONEY);
    private static final List<Judgement.Field> FIELDS = List.of(
            Judgement.Field.ACT,
            Judgement.Field.MODALITY,
            Judgement.Field.WHEN,
            Judgement.Field.SPEAKER,
            Judgement.Field.VIA);
    static final int RESOLVED = 3;

    private final Random random;
    private final Sketch sketch = new Sketch();
    private final List<Integer> opened = new ArrayList<>();
    private final List<Event.ClaimFiled> filed = new ArrayList<>();
    private final List<Event.JudgementMade> made = new ArrayList<>();
    private int documents;

    private RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    static Sketch of(long seed) {
        RandomHistory history = new RandomHistory(seed);
        for (int i = 0; i < MATTERS; i++) {
            history.sketch.tell(new Event.MatterOpened(matter(i), "matter " + i));
        }
        history.document();
        history.open();
        for (int step = 0; step < STEPS; step++) {
            // now and then backwards: the log holds the clock
            history.sketch.at(Sketch.day(step / 4 + history.random.nextInt(3) - 1));
            history.step();
        }
        return history.sketch;
    }

    static MatterId matter(int number) {
        return new MatterId("m-000000000" + number);
    }

    private void step() {
        switch (random.nextInt(20)) {
            case 0, 1 -> document();
            case 2, 3 -> open();
            case 4 -> sketch.copy(name(), name(), RELATIONS.get(random.nextInt(RELATIONS.size())));
            case 5, 6 -> place();
            case 7 ->
                sketch.tell(new Event.MatterPlaced(
                        matter(random.nextInt(MATTERS)), matter(random.nextInt(MATTERS)), "one matter"));
            case 8 -> move();
            case 9 -> lapse();
            case 10, 11, 12 -> judge();
            default -> file();
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    // ---- what documents tell

    private void document() {
        sketch.document("paper " + Math.min(documents, DOCUMENTS - 1), published());
        documents = Math.min(documents + 1, DOCUMENTS);
    }

    private String name() {
        return "paper " + random.nextInt(documents);
    }

    private void open() {
        if (opened.size() < ENTRIES) {
            int number = opened.size();
            sketch.tell(new Event.EntryOpened(
                    Sketch.entry(number),
                    LANES.get(number),
                    "ferries " + number,
                    matter(random.nextInt(MATTERS)),
                    "new"));
            opened.add(number);
        }
    }

    private void file() {
        if (!filed.isEmpty() && random.nextInt(10) == 0) {
            // the same again, as after it lapsed
            Event.ClaimFiled again = any(filed);
            sketch.tell(again);
            return;
        }
        int entry = any(opened);
        Claim claim = saying(LANES.get(entry), name()).claim();
        Event.ClaimFiled event = new Event.ClaimFiled(claim.id(), claim, Sketch.entry(entry), "fits");
        sketch.tell(event);
        filed.add(event);
    }

    private Act act(Lane lane) {
        return any(Arrays.stream(Act.values()).filter(lane::allows).toList());
    }

    private Sketch.Saying saying(Lane lane, String document) {
        Sketch.Saying saying =
                Sketch.Saying.that(document, lane.wireName() + "/" + act(lane).wireName());
        if (random.nextBoolean()) {
            saying = saying.as(random.nextInt(3) == 0 ? any(MODALITIES) : Modality.NEGATED);
        }
        if (random.nextBoolean()) {
            saying = saying.on(when());
        }
        if (random.nextBoolean()) {
            saying = saying.by("speaker " + random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            saying = saying.to(random.nextBoolean() ? "Meridian" : "Courier");
        }
        if (random.nextInt(3) == 0) {
            saying =
                    saying.of(new Quantity(BigDecimal.valueOf(1L + random.nextInt(3)), "ships", Quantity.Approx.EXACT));
        }
        if (random.nextInt(4) == 0) {
            saying = saying.saying("the same words in every paper");
        }
        return random.nextInt(8) == 0 ? saying.inFurniture() : saying;
    }

    static String date(Random random) {
        return "2025-0" + (1 + random.nextInt(7)) + "-0" + (1 + random.nextInt(9));
    }

    /** A day most often; a month, a year, uncertain, open at an end. */
    private String when() {
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

    private Optional<PublicationDate> published() {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        Optional<String> impossible = random.nextInt(4) == 0 ? Optional.of("too early") : Optional.empty();
        return Optional.of(new PublicationDate(new Edtf(date(random)), PublicationDate.Grounds.METADATA, impossible));
    }

    // ---- what goes together

    /** Of one lane: lanes are never put together. A circle, which only a damaged log holds, comes too. */
    private void place() {
        int entry = any(opened);
        int into = any(sameLane(entry));
        sketch.tell(new Event.EntryPlaced(Sketch.entry(entry), Sketch.entry(into), "one thing"));
    }

    private List<Integer> sameLane(int entry) {
        return opened.stream()
                .filter(other -> LANES.get(other) == LANES.get(entry))
                .toList();
    }

    private static int number(EntryId id) {
        for (int i = 0; i < ENTRIES; i++) {
            if (Sketch.entry(i).equals(id)) {
                return i;
            }
        }
        throw new AssertionError(id.value());
    }

    private void move() {
        if (!filed.isEmpty()) {
            Event.ClaimFiled event = any(filed);
            int into = any(sameLane(number(event.entry())));
            sketch.tell(new Event.ClaimMoved(event.id(), event.entry(), Sketch.entry(into), "split"));
        }
    }

    private void lapse() {
        if (!filed.isEmpty()) {
            Event.ClaimFiled event = any(filed);
            sketch.tell(new Event.ClaimLapsed(event.id(), event.entry(), "read again"));
        }
    }

    // ---- what people decide

    private void judge() {
        if (!made.isEmpty() && random.nextInt(12) == 0) {
            // brought in from a file once more
            sketch.tell(any(made));
            return;
        }
        Optional<Judgement> judgement = judgement();
        judgement.ifPresent(one -> {
            Event.JudgementMade event =
                    Event.JudgementMade.of(one, "Ana Holm", "I asked", Instant.EPOCH.plusSeconds(made.size()));
            made.add(event);
            sketch.tell(event);
        });
    }

    private Optional<Judgement> judgement() {
        return switch (random.nextInt(10)) {
            case 0 -> ofClaim(Judgement.Accept::new);
            case 1, 2 -> ofClaim(Judgement.Reject::new);
            case 3, 4, 5 -> ofClaim(this::correction);
            case 6 -> ofTwo();
            case 7 -> ofClaim(claim -> new Judgement.Split(Sketch.entry(any(opened)), List.of(claim)));
            case 8 -> Optional.of(new Judgement.Resolve("d-" + random.nextInt(RESOLVED), "granted"));
            default ->
                made.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Judgement.Undo(any(made).id()));
        };
    }

    private Optional<Judgement> ofClaim(Function<ClaimId, Judgement> kind) {
        return filed.isEmpty()
                ? Optional.empty()
                : Optional.of(kind.apply(any(filed).id()));
    }

    private Optional<Judgement> ofTwo() {
        int entry = any(opened);
        int other = any(opened);
        if (entry == other) {
            return Optional.empty();
        }
        return Optional.of(
                random.nextBoolean()
                        ? new Judgement.Merge(Sketch.entry(entry), Sketch.entry(other))
                        : new Judgement.Part(Sketch.entry(entry), Sketch.entry(other)));
    }

    /** Some that the codebook does not allow: an act of another lane changes nothing. */
    private Judgement correction(ClaimId claim) {
        Judgement.Field field = any(FIELDS);
        Optional<String> value = switch (field) {
            case ACT -> Optional.of(act(any(LANES)).wireName());
            case MODALITY -> Optional.of(any(MODALITIES).wireName());
            case WHEN -> random.nextInt(4) == 0 ? Optional.empty() : Optional.of(when());
            case SPEAKER -> random.nextInt(3) == 0 ? Optional.empty() : Optional.of("speaker " + random.nextInt(5));
            default -> random.nextBoolean() ? Optional.empty() : Optional.of("Courier");
        };
        return new Judgement.Correct(claim, field, value, List.of());
    }
}
