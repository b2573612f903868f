package org.proviso.core.register.lanes;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
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
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;
import org.proviso.core.register.wire.MemoryEventLog;

/** Draws one matter for tests of lanes, histories and disputes: papers by name, entries by name, claims in a few words. */
public final class LaneSketch {
    private static final MatterId MATTER = new MatterId("m-0000000001");
    private static final RecordedAt NOW = new RecordedAt(Instant.parse("2026-01-01T00:00:00Z"));
    private static final Instant CAPTURED = Instant.parse("2025-12-31T00:00:00Z");

    private final MemoryEventLog log = new MemoryEventLog();
    private int claims;

    /** A claim in the making. */
    public static final class Say {
        private final String act;
        private Modality modality = Modality.ACTUAL;
        private Optional<String> when = Optional.empty();
        private Optional<Party> speaker = Optional.empty();
        private List<Party> actors = List.of();
        private List<Party> counterparts = List.of();
        private Optional<String> object = Optional.of("ferries");
        private Optional<String> condition = Optional.empty();
        private Optional<Quantity> quantity = Optional.empty();
        private Optional<Quantity> corrects = Optional.empty();
        private String words = "";
        private String rule = "sketch";

        private Say(String act) {
            this.act = act;
        }

        public static Say that(String act) {
            return new Say(act);
        }

        public static Say not(String act) {
            return new Say(act).as(Modality.NEGATED);
        }

        public static Say planned(String act, String day) {
            return new Say(act).as(Modality.PLANNED).on(day);
        }

        public Say as(Modality other) {
            modality = other;
            return this;
        }

        public Say on(String date) {
            when = Optional.of(date);
            return this;
        }

        public Say by(String name) {
            speaker = Optional.of(Party.named(name));
            return this;
        }

        public Say by(String name, String id) {
            speaker = Optional.of(new Party(name, Optional.of(new ActorId(id))));
            return this;
        }

        public Say actor(String name, String id) {
            actors = List.of(new Party(name, Optional.of(new ActorId(id))));
            return this;
        }

        public Say to(String name) {
            counterparts = List.of(Party.named(name));
            return this;
        }

        public Say of(String thing) {
            object = Optional.of(thing);
            return this;
        }

        public Say ofNothing() {
            object = Optional.empty();
            return this;
        }

        public Say until(String words) {
            condition = Optional.of(words);
            return this;
        }

        public Say worth(long value, String unit) {
            quantity = Optional.of(new Quantity(BigDecimal.valueOf(value), unit, Quantity.Approx.EXACT));
            return this;
        }

        public Say correcting(long value, String unit) {
            corrects = Optional.of(new Quantity(BigDecimal.valueOf(value), unit, Quantity.Approx.EXACT));
            return this;
        }

        public Say ruledBy(String name) {
            rule = name;
            return this;
        }

        public Say saying(String text) {
            words = text;
            return this;
        }
    }

    public static DocumentId paper(String name) {
        return DocumentId.ofBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static EntryId id(String entry) {
        return new EntryId(Digest.ofFields(List.of("entry", entry)).substring(0, 12));
    }

    public LaneSketch papers(String... namesAndDates) {
        for (int i = 0; i < namesAndDates.length; i += 2) {
            paper(namesAndDates[i], Optional.of(namesAndDates[i + 1]), Optional.empty());
        }
        return this;
    }

    public LaneSketch paper(String name, Optional<String> published, Optional<String> address) {
        tell(new Event.DocumentTaken(
                paper(name),
                new Provenance(
                        name,
                        address,
                        new Provenance.CapturedAt(CAPTURED),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                Optional.empty(),
                published.map(date ->
                        new PublicationDate(new Edtf(date), PublicationDate.Grounds.METADATA, Optional.empty()))));
        return this;
    }

    public LaneSketch copy(String name, String origin) {
        tell(new Event.OriginFound(paper(name), paper(origin), Event.Relation.NEAR, "the same words"));
        return this;
    }

    public LaneSketch open(String entry, Lane lane) {
        tell(new Event.MatterOpened(MATTER, "ferries"), new Event.EntryOpened(id(entry), lane, entry, MATTER, "new"));
        return this;
    }

    /** Files claims of a paper in an entry; each has words of its own unless it says which. */
    public LaneSketch file(String entry, Lane lane, String paper, Say... sayings) {
        for (Say say : sayings) {
            claims++;
            String words = say.words.isEmpty() ? "w" + claims : say.words;
            Claim claim = new Claim(
                    new Move(lane, Act.ofWireName(say.act)),
                    say.modality,
                    new Claim.Roles(say.actors, say.counterparts, say.object),
                    new Claim.Terms(say.quantity, say.condition, say.when.map(Edtf::new), say.corrects),
                    new Claim.Said(say.speaker, Optional.empty()),
                    new Evidence(paper(paper), claims, claims + words.length(), words),
                    false,
                    say.rule);
            tell(new Event.ClaimFiled(claim.id(), claim, id(entry), "fits"));
        }
        return this;
    }

    private void tell(Event... events) {
        log.append(List.of(events), NOW);
    }

    public Register register() {
        return Register.of(log);
    }

    public Entry entry(String name) {
        return register().entry(id(name)).orElseThrow();
    }

    public State state(String entry) {
        return register().state(entry(entry), LocalDate.MAX);
    }

    public State state(String entry, String day) {
        return register().state(entry(entry), LocalDate.parse(day));
    }

    public List<Entry> entries() {
        return new ArrayList<>(register().entries().values());
    }
}
