package org.proviso.core.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/** Events with every field filled, for tests of logs and of the wire format. */
public final class SampleEvents {
    public static final DocumentId DOCUMENT =
            DocumentId.ofBytes("Norland freed 4.5 million crowns.".getBytes(StandardCharsets.UTF_8));
    public static final DocumentId OTHER =
            DocumentId.ofBytes("The crowns were freed by Norland.".getBytes(StandardCharsets.UTF_8));
    public static final MatterId MATTER = new MatterId("m-0123456789");
    public static final EntryId ENTRY = new EntryId("0123456789ab");

    private SampleEvents() {}

    public static List<Event> all() {
        return List.of(taken(), skipped(), origin(), matter(), entry(), filed(fullClaim()));
    }

    /** One of each format that is written, those about two documents too. */
    public static List<Event> ofEveryFormat() {
        return List.of(taken(), skipped(), origin(), judged(), passage(), matter(), entry(), filed(fullClaim()));
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

    public static Event.DocumentSkipped skipped() {
        return new Event.DocumentSkipped("empty.txt", "the file is empty");
    }

    public static Event.OriginFound origin() {
        return new Event.OriginFound(DOCUMENT, DOCUMENT, Event.Relation.ORIGINAL, "nothing like it is known");
    }

    public static Event.OriginJudged judged() {
        return new Event.OriginJudged(
                DOCUMENT, OTHER, Event.Judgement.APART, "Ana Holm", "two reporters were in the room");
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
