package org.proviso.core.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
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

/** Events with every field filled, for tests of logs and of the wire format. */
public final class SampleEvents {
    public static final DocumentId DOCUMENT =
            DocumentId.ofBytes("Norland freed 4.5 million crowns.".getBytes(StandardCharsets.UTF_8));
    public static final DocumentId OTHER =
            DocumentId.ofBytes("The crowns were freed by Norland.".getBytes(StandardCharsets.UTF_8));
    public static final MatterId MATTER = new MatterId("m-0123456789");
    public static final EntryId ENTRY = new EntryId("0123456789ab");
    public static final EntryId OTHER_ENTRY = new EntryId("ba9876543210");

    private SampleEvents() {}

    public static List<Event> all() {
        return List.of(taken(), skipped(), origin(), matter(), entry(), filed(fullClaim()));
    }

    /** One of each format that is written, those about two documents too. */
    public static List<Event> ofEveryFormat() {
        return Stream.concat(
                        Stream.of(
                                taken(),
                                takenOfOutlet(),
                                skipped(),
                                origin(),
                                retelling(),
                                judged(),
                                unjudged(),
                                passage(),
                                matter(),
                                entry(),
                                filed(fullClaim())),
                        ofPlaces().stream())
                .toList();
    }

    /** One of each format that says where something belongs, and a judgement. */
    private static List<Event> ofPlaces() {
        return List.of(
                new Event.EntryPlaced(ENTRY, OTHER_ENTRY, "the same object and sum = 5.50 (joins at 2.50)"),
                new Event.MatterPlaced(MATTER, new MatterId("m-abcdef0123"), "the same programme"),
                new Event.LinkProposed(ENTRY, OTHER_ENTRY, "perhaps the same: the object is shared"),
                new Event.ClaimMoved(fullClaim().id(), ENTRY, OTHER_ENTRY, "Ana Holm: another sum"),
                new Event.ClaimLapsed(fullClaim().id(), ENTRY, "read again: the claim is not found any more"),
                made(new Judgement.Undo("j-0123456789")));
    }

    /** One judgement of each kind. */
    public static List<Judgement> judgements() {
        ClaimId claim = fullClaim().id();
        return List.of(
                new Judgement.Accept(claim),
                new Judgement.Reject(claim),
                new Judgement.Correct(
                        claim,
                        Judgement.Field.ACTOR,
                        Optional.of("Norland; the Ferry Board"),
                        List.of("country:XN", "")),
                new Judgement.Correct(claim, Judgement.Field.WHEN, Optional.empty(), List.of()),
                new Judgement.Merge(ENTRY, OTHER_ENTRY),
                new Judgement.Part(ENTRY, OTHER_ENTRY),
                new Judgement.Split(ENTRY, List.of(plainClaim().id(), claim)),
                new Judgement.Resolve("d-0123456789", "p-01"),
                new Judgement.Free(ENTRY, OTHER_ENTRY, Judgement.Bearing.FREES),
                new Judgement.Free(ENTRY, OTHER_ENTRY, Judgement.Bearing.LEAVES),
                new Judgement.Free(ENTRY, OTHER_ENTRY, Judgement.Bearing.ENDS),
                new Judgement.Alias(List.of("NFAP", "Northern Ferry Aid \"Programme\"")),
                new Judgement.Undo("j-0123456789"));
    }

    public static Event.JudgementMade made(Judgement judgement) {
        return Event.JudgementMade.of(
                judgement, "Ana Holm", "the \"board\" said so", Instant.parse("2025-03-04T05:06:07.000008Z"));
    }

    /** Of a report that retells a text. */
    public static Event.OriginFound retelling() {
        return new Event.OriginFound(OTHER, DOCUMENT, Event.Relation.RETOLD, "9 sentences of its own");
    }

    /** Events of formats that are no longer written. */
    public static List<Event> old() {
        return List.of(origin());
    }

    public static Event.DocumentTaken taken() {
        return new Event.DocumentTaken(
                DOCUMENT,
                new Provenance(
                        "norland.txt",
                        Optional.of("https://example.org/norland"),
                        new Provenance.CapturedAt(Instant.parse("2025-03-04T05:06:07Z")),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.BYTE_ORDER_MARK, 2)),
                Optional.of("Norland \"frees\" the ferry money"),
                Optional.of(new PublicationDate(
                        new Edtf("2025-03-03"),
                        PublicationDate.Grounds.DATELINE,
                        Optional.of("the text dates a later event: 2025-03-09"))));
    }

    /** Of a document that says whose report it is. */
    public static Event.DocumentTaken takenOfOutlet() {
        Event.DocumentTaken taken = taken();
        return new Event.DocumentTaken(
                taken.document(), taken.provenance(), taken.title(), taken.published(), Optional.of("Strait Wire"));
    }

    public static Event.DocumentSkipped skipped() {
        return new Event.DocumentSkipped("empty.txt", "the file is empty");
    }

    public static Event.OriginFound origin() {
        return new Event.OriginFound(DOCUMENT, DOCUMENT, Event.Relation.ORIGINAL, "nothing like it is known");
    }

    /** Takes back what was judged of the two. */
    public static Event.OriginJudged unjudged() {
        return new Event.OriginJudged(
                DOCUMENT,
                OTHER,
                Event.Verdict.NEITHER,
                "Ana Holm",
                "there was one reporter",
                Optional.of("o-0123456789"));
    }

    public static Event.OriginJudged judged() {
        return new Event.OriginJudged(
                DOCUMENT, OTHER, Event.Verdict.APART, "Ana Holm", "two reporters were in the room");
    }

    public static Event.PassageFound passage() {
        return new Event.PassageFound(DOCUMENT, OTHER, "4 sentences one after the other stand in both");
    }

    public static Event.MatterOpened matter() {
        return new Event.MatterOpened(MATTER, "Norland ferries");
    }

    public static Event.EntryOpened entry() {
        return new Event.EntryOpened(ENTRY, Lane.WAIVER, "waiver for the ferries", MATTER, "no entry like it");
    }

    public static Event.ClaimFiled filed(Claim claim) {
        return new Event.ClaimFiled(claim.id(), claim, ENTRY, "same actor and object");
    }

    public static Claim fullClaim() {
        return new Claim(
                Move.parse("waiver/granted"),
                Modality.ACTUAL,
                new Claim.Roles(
                        List.of(
                                new Party("Norland", Optional.of(new ActorId("country:XN"))),
                                Party.named("the Ferry Board")),
                        List.of(new Party("Sudland", Optional.of(new ActorId("country:XS")))),
                        Optional.of("the ferry programme")),
                new Claim.Terms(
                        Optional.of(new Quantity(new BigDecimal("4500000"), "EUR", Quantity.Approx.MORE_THAN)),
                        Optional.of("pending a review\u2028of \uD83D\uDEA2"),
                        Optional.of(new Edtf("2025-03-01/2025-03-02"))),
                new Claim.Said(
                        Optional.of(new Party("Ana Holm", Optional.of(new ActorId("person:ana-holm")))),
                        Optional.of("Norland Herald")),
                new Evidence(DOCUMENT, 10, 28, "4.5 million \uD83D\uDEA2 tab\t"),
                true,
                "waiver.granted.free");
    }

    public static Claim plainClaim() {
        return new Claim(
                Move.parse("waiver/pending"),
                Modality.NEGATED,
                new Claim.Roles(List.of(), List.of(), Optional.empty()),
                new Claim.Terms(Optional.empty(), Optional.empty(), Optional.empty()),
                new Claim.Said(Optional.empty(), Optional.empty()),
                new Evidence(DOCUMENT, 0, 7, "Norland"),
                false,
                "waiver.pending");
    }
}
