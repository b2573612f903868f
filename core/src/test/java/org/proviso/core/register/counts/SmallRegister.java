package org.proviso.core.register.counts;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Digest;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Evidence;
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
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.RegisterFold;

/** A register made claim by claim, for tests of views: what a reader or a resolver would do is given. */
public final class SmallRegister {
    private static final Map<String, String> COUNTRIES =
            Map.of("Norland", "XN", "Sudland", "XS", "Westland", "XW", "Guatemala", "GT", "Honduras", "HN");

    private final Map<String, Event.DocumentTaken> documents = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Filed> filed = new ArrayList<>();

    private record Filed(String entry, String matter, Claim claim) {}

    /** A document with a text of its own, published on a day, at an address or at none. */
    public SmallRegister document(String name, String day, String address, String text) {
        Provenance provenance = new Provenance(
                name,
                address.isEmpty() ? Optional.empty() : Optional.of(address),
                new Provenance.CapturedAt(Instant.parse("2026-01-02T00:00:00Z")),
                new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0));
        documents.put(
                name,
                new Event.DocumentTaken(
                        id(name),
                        provenance,
                        Optional.empty(),
                        Optional.of(new PublicationDate(
                                new Edtf(day), PublicationDate.Grounds.METADATA, Optional.empty()))));
        texts.put(name, text);
        return this;
    }

    /** A claim of a document, whose words stand in its text, in an entry of a matter. */
    public Telling claim(String document, String move, String words) {
        return new Telling(document, move, words);
    }

    /** Everything in the order in which it was told. */
    public Register register() {
        return register(filed);
    }

    /** The same, filed in another order. */
    public Register shuffled(long seed) {
        List<Filed> order = new ArrayList<>(filed);
        Collections.shuffle(order, new Random(seed));
        return register(order);
    }

    public Texts texts() {
        return document -> texts.entrySet().stream()
                .filter(text -> id(text.getKey()).equals(document))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public static EntryId entry(String name) {
        return new EntryId(Digest.ofFields(List.of("entry", name)).substring(0, 12));
    }

    public static Collection<Entry> all(Register register) {
        return register.entries().values();
    }

    private Register register(List<Filed> order) {
        RegisterFold fold = new RegisterFold();
        long sequence = 0;
        for (Event event : events(order)) {
            fold.evolve(new Recorded(++sequence, new RecordedAt(Instant.EPOCH), event, "hash"));
        }
        return fold.register();
    }

    private List<Event> events(List<Filed> order) {
        List<Event> events = new ArrayList<>(documents.values());
        Set<String> opened = new HashSet<>();
        for (Filed each : order) {
            MatterId matter =
                    new MatterId("m-" + Digest.ofFields(List.of(each.matter())).substring(0, 10));
            if (opened.add("matter " + each.matter())) {
                events.add(new Event.MatterOpened(matter, each.matter()));
            }
            if (opened.add("entry " + each.entry())) {
                events.add(new Event.EntryOpened(
                        entry(each.entry()), each.claim().move().lane(), each.entry(), matter, "test"));
            }
            events.add(new Event.ClaimFiled(each.claim().id(), each.claim(), entry(each.entry()), "test"));
        }
        return events;
    }

    private static DocumentId id(String name) {
        return DocumentId.ofBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Party party(String name) {
        String code = COUNTRIES.get(name);
        if (code != null) {
            return new Party(name, Optional.of(new ActorId("country:" + code)));
        }
        if (ActorId.isOne(name)) {
            return new Party(name, Optional.of(new ActorId(name)));
        }
        boolean body = name.contains("Agency") || name.contains("Department") || name.contains("Patrol");
        return body
                ? new Party(
                        name,
                        Optional.of(new ActorId(
                                "body:" + name.toLowerCase(Locale.ROOT).replace(' ', '-'))))
                : Party.named(name);
    }

    /** A claim in the making. */
    public final class Telling {
        private final String document;
        private final Move move;
        private final String words;
        private Modality modality = Modality.ACTUAL;
        private List<Party> actors = List.of();
        private List<Party> counterparts = List.of();
        private Optional<String> object = Optional.empty();
        private Optional<Quantity> quantity = Optional.empty();
        private Optional<String> condition = Optional.empty();
        private Optional<Edtf> when = Optional.empty();
        private String why = "test";

        private Telling(String document, String move, String words) {
            this.document = document;
            this.move = Move.parse(move);
            this.words = words;
        }

        public Telling negated() {
            modality = Modality.NEGATED;
            return this;
        }

        public Telling by(String... names) {
            actors = Arrays.stream(names).map(SmallRegister::party).toList();
            return this;
        }

        public Telling to(String... names) {
            counterparts = Arrays.stream(names).map(SmallRegister::party).toList();
            return this;
        }

        public Telling object(String words) {
            object = Optional.of(words);
            return this;
        }

        public Telling number(String value, String unit) {
            return number(value, unit, Quantity.Approx.EXACT);
        }

        public Telling number(String value, String unit, Quantity.Approx approx) {
            quantity = Optional.of(new Quantity(new BigDecimal(value), unit, approx));
            return this;
        }

        public Telling condition(String words) {
            condition = Optional.of(words);
            return this;
        }

        public Telling when(String edtf) {
            when = Optional.of(new Edtf(edtf));
            return this;
        }

        /** What the reader says of the rule that found it. */
        public Telling foundBy(String rule) {
            why = rule;
            return this;
        }

        /** Files it in an entry of the one matter. */
        public SmallRegister in(String entry) {
            return in(entry, "matter");
        }

        public SmallRegister in(String entry, String matter) {
            String text = texts.getOrDefault(document, "");
            int at = text.indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("'" + words + "' does not stand in " + document);
            }
            int start = text.codePointCount(0, at);
            Evidence evidence =
                    new Evidence(id(document), start, start + words.codePointCount(0, words.length()), words);
            filed.add(new Filed(
                    entry,
                    matter,
                    new Claim(
                            move,
                            modality,
                            new Claim.Roles(actors, counterparts, object),
                            new Claim.Terms(quantity, condition, when),
                            new Claim.Said(Optional.empty(), Optional.empty()),
                            evidence,
                            false,
                            why)));
            return SmallRegister.this;
        }
    }
}
