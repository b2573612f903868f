package org.proviso.core.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Claim;
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
import org.proviso.core.register.wire.MemoryEventLog;

/** Draws small registers for tests: documents by name, one matter, entries by number, claims in a few words. */
final class Sketch {
    static final MatterId MATTER = new MatterId("m-0000000000");
    static final Instant CAPTURED = Instant.parse("2025-06-30T23:59:00Z");

    private final MemoryEventLog log = new MemoryEventLog();
    private final List<Recorded> recorded = new ArrayList<>();
    private RecordedAt now = new RecordedAt(Instant.parse("2025-07-01T00:00:00Z"));

    /** A claim in the making; anything not said is absent, and every document has its own words. */
    record Saying(
            String document,
            String move,
            Modality modality,
            Optional<String> when,
            Claim.Said said,
            Optional<Quantity> quantity,
            boolean furniture,
            String words) {
        static Saying that(String document, String move) {
            return new Saying(
                    document,
                    move,
                    Modality.ACTUAL,
                    Optional.empty(),
                    new Claim.Said(Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    false,
                    "Norland, says " + document);
        }

        Saying as(Modality other) {
            return new Saying(document, move, other, when, said, quantity, furniture, words);
        }

        Saying on(String date) {
            return new Saying(document, move, modality, Optional.of(date), said, quantity, furniture, words);
        }

        Saying by(String name) {
            return by(Party.named(name));
        }

        Saying by(Party speaker) {
            Claim.Said by = new Claim.Said(Optional.of(speaker), said.via());
            return new Saying(document, move, modality, when, by, quantity, furniture, words);
        }

        Saying to(String outlet) {
            Claim.Said to = new Claim.Said(said.speaker(), Optional.of(outlet));
            return new Saying(document, move, modality, when, to, quantity, furniture, words);
        }

        Saying of(Quantity amount) {
            return new Saying(document, move, modality, when, said, Optional.of(amount), furniture, words);
        }

        Saying inFurniture() {
            return new Saying(document, move, modality, when, said, quantity, true, words);
        }

        Saying saying(String other) {
            return new Saying(document, move, modality, when, said, quantity, furniture, other);
        }

        Claim claim() {
            return new Claim(
                    Move.parse(move),
                    modality,
                    new Claim.Roles(List.of(Party.named("Norland")), List.of(), Optional.of("ferries")),
                    new Claim.Terms(quantity, Optional.empty(), when.map(Edtf::new)),
                    said,
                    new Evidence(Sketch.id(document), 0, words.length(), words),
                    furniture,
                    "sketch");
        }
    }

    static DocumentId id(String name) {
        return DocumentId.ofBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static EntryId entry(int number) {
        return new EntryId(Digest.ofFields(List.of("entry " + number)).substring(0, 12));
    }

    static RecordedAt day(int number) {
        return new RecordedAt(Instant.parse("2025-07-01T00:00:00Z").plusSeconds(86_400L * number));
    }

    void at(RecordedAt time) {
        now = time;
    }

    void tell(Event... events) {
        recorded.addAll(log.append(List.of(events), now));
    }

    void document(String name, String published) {
        document(
                name,
                Optional.of(
                        new PublicationDate(new Edtf(published), PublicationDate.Grounds.METADATA, Optional.empty())));
    }

    void document(String name, Optional<PublicationDate> published) {
        document(name, published, Optional.empty());
    }

    void document(String name, Optional<PublicationDate> published, Optional<String> address) {
        tell(new Event.DocumentTaken(
                id(name),
                new Provenance(
                        name,
                        address,
                        new Provenance.CapturedAt(CAPTURED),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                Optional.empty(),
                published));
    }

    /** A document without a day whose head says whose report it is. */
    void documentOf(String name, String outlet) {
        tell(new Event.DocumentTaken(
                id(name),
                new Provenance(
                        name,
                        Optional.empty(),
                        new Provenance.CapturedAt(CAPTURED),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(outlet)));
    }

    void copy(String document, String origin) {
        copy(document, origin, Event.Relation.NEAR);
    }

    void copy(String document, String origin, Event.Relation relation) {
        tell(new Event.OriginFound(id(document), id(origin), relation, "the same words"));
    }

    void open(int entry, Lane lane) {
        tell(
                new Event.MatterOpened(MATTER, "ferries"),
                new Event.EntryOpened(entry(entry), lane, "ferries " + entry, MATTER, "new"));
    }

    void file(int entry, Saying... sayings) {
        for (Saying saying : sayings) {
            Claim claim = saying.claim();
            tell(new Event.ClaimFiled(claim.id(), claim, entry(entry), "fits"));
        }
    }

    EventLog log() {
        return log;
    }

    List<Recorded> recorded() {
        return recorded;
    }

    Register register() {
        return Register.of(log);
    }
}
