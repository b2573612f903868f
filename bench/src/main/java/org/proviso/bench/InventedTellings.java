package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Event;
import org.proviso.core.resolve.Submission;
import org.proviso.store.PackedDocument;

/**
 * Invents what reading would tell a register, without text to read: documents that tell of 4 to 16 things, most in one to three
 * claims. Three in ten documents repeat one of the last 500. Of the things that a new text tells of six in ten are new, the others
 * one of the last 2,000, or (one in fifteen) one of 200 that everybody writes about. What things are about is put together from 4,000
 * invented words, of which the n-th is met about 1/n as often as the first; three in ten name an amount.
 */
final class InventedTellings {
    private static final int RECENT = 500;
    private static final int RECENT_THINGS = 2_000;
    private static final int HOT = 200;
    private static final int WORDS = 4_000;
    private static final int PER_DAY = 25;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2019-01-01");
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final List<String> COUNTRIES =
            List.of("Norland", "Sudland", "Estland Isles", "Westmark", "Lakeland", "Highmoor", "Redcoast", "Greyfen");

    private static final Map<Lane, List<Act>> ACTS = Map.of(
            Lane.MEASURE, List.of(Act.ORDERED, Act.SUSPENDED, Act.LIFTED),
            Lane.WAIVER, List.of(Act.REQUESTED, Act.GRANTED, Act.DENIED),
            Lane.WORK, List.of(Act.STOPPED, Act.RESUMED),
            Lane.MONEY, List.of(Act.APPROVED, Act.WITHHELD, Act.PAID),
            Lane.COMMITMENT, List.of(Act.SOUGHT, Act.MADE, Act.REFUSED),
            Lane.COUNT, List.of(Act.REPORTED));
    private static final List<Lane> LANES = ACTS.keySet().stream().sorted().toList();

    private final Random random;
    private final List<String> words;
    private final List<Text> recent = new ArrayList<>();
    private final List<Thing> recentThings = new ArrayList<>();
    private final List<Thing> hot = new ArrayList<>();
    private int things;
    private int documents;
    private long claims;

    /** A document with what is read in it. */
    record Told(PackedDocument bytes, Submission submission) {}

    /** What a text tells. */
    private record Text(DocumentId id, List<Saying> sayings) {}

    /** What a claim says, and in which words. */
    private record Saying(Thing thing, Act act, String sentence) {}

    private record Thing(Lane lane, Party actor, Party counterpart, String object, Optional<Quantity> amount) {}

    InventedTellings(long seed) {
        this.random = new Random(seed);
        this.words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(word());
        }
    }

    long claims() {
        return claims;
    }

    int documents() {
        return documents;
    }

    LocalDate today() {
        return FIRST_DAY.plusDays(documents / PER_DAY);
    }

    LocalDate firstDay() {
        return FIRST_DAY;
    }

    Told next() {
        Optional<Text> original = recent.size() == RECENT && random.nextInt(10) < 3
                ? Optional.of(recent.get(random.nextInt(RECENT)))
                : Optional.empty();
        documents++;
        List<Saying> sayings = original.map(Text::sayings).orElseGet(this::sayings);
        StringBuilder text = new StringBuilder("Paper " + documents + ".");
        sayings.forEach(saying -> text.append(' ').append(saying.sentence).append(" More is to follow."));
        byte[] bytes = text.toString().getBytes(UTF_8);
        DocumentId id = DocumentId.ofBytes(bytes);
        List<Claim> read = sayings.stream()
                .map(saying -> claim(id, saying, text.toString()))
                .toList();
        claims += read.size();
        if (original.isEmpty()) {
            keep(recent, RECENT, documents, new Text(id, sayings));
        }
        return new Told(
                PackedDocument.of(bytes, new byte[0]), new Submission(taken(id), List.of(origin(id, original)), read));
    }

    private static Claim claim(DocumentId id, Saying saying, String text) {
        Thing thing = saying.thing;
        int start = text.indexOf(saying.sentence);
        return new Claim(
                new Move(thing.lane, saying.act),
                Modality.ACTUAL,
                new Claim.Roles(List.of(thing.actor), List.of(thing.counterpart), Optional.of(thing.object)),
                new Claim.Terms(thing.amount, Optional.empty(), Optional.empty()),
                new Claim.Said(Optional.of(thing.actor), Optional.empty()),
                new Evidence(id, start, start + saying.sentence.length(), saying.sentence),
                false,
                "invented");
    }

    private List<Saying> sayings() {
        List<Saying> sayings = new ArrayList<>();
        for (int left = 4 + random.nextInt(13); left > 0; left--) {
            Thing thing = thing();
            int most = random.nextInt(10) == 0 ? 8 : 3;
            for (int claim = 1 + random.nextInt(most); claim > 0; claim--) {
                List<Act> acts = ACTS.getOrDefault(thing.lane, List.of());
                Act act = acts.get(random.nextInt(acts.size()));
                sayings.add(new Saying(
                        thing,
                        act,
                        "The government of " + thing.actor.name() + " said that what it had " + act.wireName()
                                + " towards " + thing.counterpart.name() + " over the " + thing.object
                                + " was number " + random.nextInt(1_000_000) + " of its kind."));
            }
        }
        return sayings;
    }

    private Thing thing() {
        if (recentThings.size() == RECENT_THINGS && random.nextInt(10) < 4) {
            // the n-th of the hot ones about 1/n as often as the first
            return random.nextInt(6) == 0
                    ? hot.get((int) Math.pow(HOT, random.nextDouble()) - 1)
                    : recentThings.get(random.nextInt(RECENT_THINGS));
        }
        Lane lane = LANES.get(random.nextInt(LANES.size()));
        Optional<Quantity> amount = random.nextInt(10) < 3
                ? Optional.of(new Quantity(
                        BigDecimal.valueOf((1 + random.nextInt(9_999)) * 1_000L),
                        lane == Lane.COUNT ? "people" : "USD",
                        Quantity.Approx.EXACT))
                : Optional.empty();
        Thing thing = new Thing(lane, country(), country(), frequent() + " " + frequent() + " " + frequent(), amount);
        keep(recentThings, RECENT_THINGS, things++, thing);
        if (hot.size() < HOT) {
            hot.add(thing);
        }
        return thing;
    }

    private static <T> void keep(List<T> last, int most, int number, T one) {
        if (last.size() == most) {
            last.set(number % most, one);
        } else {
            last.add(one);
        }
    }

    /** A word of which things are told, the more frequent the likelier. */
    String frequent() {
        return words.get((int) Math.pow(WORDS, random.nextDouble()) - 1);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllable = 2 + random.nextInt(2); syllable > 0; syllable--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                .toString();
    }

    private Party country() {
        int number = random.nextInt(COUNTRIES.size());
        return new Party(COUNTRIES.get(number), Optional.of(new ActorId("country:X" + (char) ('A' + number))));
    }

    private Event.DocumentTaken taken(DocumentId id) {
        return new Event.DocumentTaken(
                id,
                new Provenance(
                        "paper-" + documents + ".txt",
                        Optional.empty(),
                        new Provenance.CapturedAt(Instant.parse("2026-01-01T00:00:00Z")),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                Optional.empty(),
                Optional.of(new PublicationDate(Edtf.of(today()), PublicationDate.Grounds.METADATA, Optional.empty())));
    }

    private static Event.OriginFound origin(DocumentId id, Optional<Text> original) {
        Optional<DocumentId> origin = original.map(Text::id);
        return origin.isEmpty()
                ? new Event.OriginFound(id, id, Event.Relation.ORIGINAL, "nothing like it is known")
                : new Event.OriginFound(id, origin.get(), Event.Relation.NEAR, "the same words: .82 of it");
    }
}
