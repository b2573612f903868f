package org.proviso.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Digest;
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
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.MatterId;

/** Tells whatever a log can tell, at random: a fair share of it is about what was told before. */
final class RandomHistory {
    private static final List<String> NAMES = List.of("Norland", "S\u00fcdland", "the Ferry Board", "Ana \u0130lm");
    /** Last days that some claims tell; the others none. */
    private static final List<String> ENDS =
            List.of(" 0", " 1", " 2 until 16 March 2025", " 3 by 7 April 2025", " 4 for 30 days");

    private static final List<String> OBJECTS = List.of("ferries", "harbour d\u00fces", "quotas", "Ferry money");
    private static final List<Lane> LANES = List.of(Lane.WAIVER, Lane.MONEY, Lane.WORK);
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private final Random random;
    private final List<DocumentId> documents = new ArrayList<>();
    private final List<MatterId> matters = new ArrayList<>();
    private final List<EntryId> tellings = new ArrayList<>();
    private final Map<EntryId, Lane> lanes = new HashMap<>();
    private final List<ClaimId> claims = new ArrayList<>();
    private final List<EntryId> homes = new ArrayList<>();
    private final List<String> judgements = new ArrayList<>();
    private int made;

    RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    List<EntryId> tellings() {
        return List.copyOf(tellings);
    }

    List<MatterId> matters() {
        return List.copyOf(matters);
    }

    /** The next events, as many as one append may have. */
    List<Event> next(int events) {
        List<Event> next = new ArrayList<>();
        while (next.size() < events) {
            next.addAll(step());
        }
        return next;
    }

    private List<Event> step() {
        made++;
        if (documents.isEmpty() || random.nextInt(6) == 0) {
            return document();
        }
        return switch (random.nextInt(12)) {
            case 0, 1 -> List.of(place());
            case 2 -> List.of(origin());
            case 3 -> List.of(judge());
            case 4 -> List.of(move());
            case 5 -> List.of(lapse());
            case 6 -> List.of(new Event.MatterPlaced(any(matters), any(matters), "the same programme " + made));
            case 7 -> List.of(new Event.LinkProposed(any(tellings), any(tellings), "perhaps " + made));
            case 8 -> aboutTwo();
            default -> List.of(file(any(tellings), any(documents)));
        };
    }

    /** A document with what it tells. */
    List<Event> document() {
        made++;
        List<Event> events = new ArrayList<>();
        DocumentId id = DocumentId.ofBytes(("paper " + made).getBytes(StandardCharsets.UTF_8));
        documents.add(id);
        events.add(new Event.DocumentTaken(
                id,
                new Provenance(
                        "paper-" + made + ".txt",
                        Optional.of("https://" + (random.nextBoolean() ? "courier" : "herald") + ".example/" + made),
                        new Provenance.CapturedAt(START.plusSeconds(86_400L * random.nextInt(100))),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                Optional.empty(),
                random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(new PublicationDate(
                                new Edtf(date()),
                                PublicationDate.Grounds.METADATA,
                                random.nextInt(4) == 0 ? Optional.of("too early") : Optional.empty()))));
        MatterId matter = new MatterId("m-" + digits("matter", 10));
        matters.add(matter);
        events.add(new Event.MatterOpened(matter, any(OBJECTS) + " dispute"));
        for (int i = random.nextInt(3); i >= 0; i--) {
            EntryId entry = new EntryId(digits("telling " + i, 12));
            tellings.add(entry);
            lanes.put(entry, any(LANES));
            events.add(new Event.EntryOpened(
                    entry, lane(entry), any(OBJECTS) + " of " + any(NAMES), any(matters), "alone " + made));
            for (int claim = random.nextInt(4); claim > 0; claim--) {
                events.add(file(entry, id));
            }
        }
        return events;
    }

    /** A document of which claims belong to an entry: some are filed there, others placed with what it tells. */
    List<Event> documentOf(EntryId entry) {
        List<Event> events = new ArrayList<>(document());
        for (Event event : List.copyOf(events)) {
            if (event instanceof Event.EntryOpened opened && opened.lane() == lane(entry)) {
                events.add(new Event.EntryPlaced(opened.entry(), entry, "the same " + made));
            }
        }
        for (int claim = random.nextInt(3); claim >= 0; claim--) {
            events.add(file(entry, documents.getLast()));
        }
        return events;
    }

    private Event.ClaimFiled file(EntryId entry, DocumentId document) {
        Lane lane = lane(entry);
        String act = switch (lane) {
            case WAIVER -> any(List.of("waiver/granted", "waiver/denied"));
            case MONEY -> made % 3 == 0 ? "money/withheld" : "money/paid";
            default -> "work/stopped";
        };
        String words = any(NAMES) + " says: " + any(OBJECTS) + any(ENDS);
        int start = random.nextInt(1_000);
        Claim claim = new Claim(
                Move.parse(act),
                any(List.of(Modality.NEGATED, Modality.PLANNED, Modality.ACTUAL, Modality.ACTUAL)),
                new Claim.Roles(
                        List.of(new Party(
                                any(NAMES),
                                random.nextBoolean() ? Optional.empty() : Optional.of(new ActorId("country:XN")))),
                        random.nextBoolean() ? List.of() : List.of(Party.named(any(NAMES))),
                        random.nextBoolean() ? Optional.empty() : Optional.of(any(OBJECTS))),
                new Claim.Terms(
                        random.nextInt(3) == 0 ? Optional.of(amount()) : Optional.empty(),
                        random.nextInt(4) == 0 ? Optional.of("if " + any(OBJECTS) + " go on") : Optional.empty(),
                        random.nextBoolean() ? Optional.empty() : Optional.of(new Edtf(anyDate()))),
                new Claim.Said(
                        random.nextBoolean() ? Optional.empty() : Optional.of(Party.named(any(NAMES))),
                        random.nextInt(3) == 0 ? Optional.of(any(List.of("Courier", "Herald"))) : Optional.empty()),
                new Evidence(document, start, start + words.length(), words),
                random.nextInt(6) == 0,
                lane == Lane.MONEY ? "verb release [money]" : "random");
        claims.add(claim.id());
        homes.add(entry);
        return new Event.ClaimFiled(claim.id(), claim, entry, "filed " + made);
    }

    private Event place() {
        EntryId entry = any(tellings);
        return new Event.EntryPlaced(entry, random.nextInt(3) == 0 ? entry : alike(entry), "fits " + made);
    }

    private Event origin() {
        DocumentId document = any(documents);
        return new Event.OriginFound(
                document,
                random.nextInt(3) == 0 ? document : any(documents),
                any(List.of(Event.Relation.values())),
                "alike " + made);
    }

    private List<Event> aboutTwo() {
        DocumentId one = any(documents);
        DocumentId other = any(documents);
        if (one.equals(other)) {
            return List.of(new Event.DocumentSkipped("odd " + made, "empty"));
        }
        return List.of(
                random.nextBoolean()
                        ? new Event.PassageFound(one, other, "sentences " + made)
                        : new Event.OriginJudged(one, other, Event.Verdict.SAME, "Ana Holm", "seen " + made));
    }

    private Event move() {
        if (claims.isEmpty() || random.nextInt(20) == 0) {
            // of a claim that is not filed yet
            return new Event.ClaimMoved(
                    new ClaimId(digits("claim", 16)), any(tellings), any(tellings), "split " + made);
        }
        int claim = random.nextInt(claims.size());
        return new Event.ClaimMoved(claims.get(claim), homes.get(claim), alike(homes.get(claim)), "split " + made);
    }

    private Event lapse() {
        if (claims.isEmpty()) {
            return new Event.DocumentSkipped("odd " + made, "empty");
        }
        int claim = random.nextInt(claims.size());
        return new Event.ClaimLapsed(claims.get(claim), homes.get(claim), "read again " + made);
    }

    private Event judge() {
        if (claims.isEmpty()) {
            return new Event.DocumentSkipped("odd " + made, "empty");
        }
        ClaimId claim = any(claims);
        Judgement judgement = switch (random.nextInt(8)) {
            case 0 -> new Judgement.Accept(claim);
            case 1, 2 -> new Judgement.Reject(claim);
            case 3 -> new Judgement.Correct(claim, Judgement.Field.WHEN, Optional.of(date()), List.of());
            case 4 -> new Judgement.Correct(claim, Judgement.Field.ACTOR, Optional.of(any(NAMES)), List.of(""));
            case 5 -> new Judgement.Resolve("d-" + random.nextInt(3), "p-1");
            default -> new Judgement.Undo(judgements.isEmpty() ? "j-none" : any(judgements));
        };
        Event.JudgementMade event =
                Event.JudgementMade.of(judgement, "Ana Holm", "looked " + made, START.plusSeconds(made));
        judgements.add(event.id());
        return event;
    }

    private Lane lane(EntryId telling) {
        return lanes.getOrDefault(telling, Lane.WAIVER);
    }

    /** One of the same lane. */
    EntryId alike(EntryId telling) {
        return any(
                tellings.stream().filter(other -> lane(other) == lane(telling)).toList());
    }

    private Quantity amount() {
        return new Quantity(
                BigDecimal.valueOf(1_000L * (1 + random.nextInt(3))),
                random.nextInt(3) == 0 ? "boats" : "USD",
                random.nextInt(4) == 0 ? Quantity.Approx.ABOUT : Quantity.Approx.EXACT);
    }

    /** Some of more than a day, some uncertain. */
    private String anyDate() {
        return switch (random.nextInt(5)) {
            case 0 -> date().substring(0, 7);
            case 1 -> date() + "?";
            default -> date();
        };
    }

    private String date() {
        return "2025-0" + (1 + random.nextInt(6)) + "-1" + random.nextInt(10);
    }

    private String digits(String what, int digits) {
        return Digest.ofFields(List.of(what + " " + made)).substring(0, digits);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
