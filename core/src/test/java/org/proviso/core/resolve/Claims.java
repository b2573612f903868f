package org.proviso.core.resolve;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Event;

/** Documents and claims for tests, and the countries of the people in them. */
final class Claims {
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("Mexico", "MX"),
            Map.entry("United States", "US"),
            Map.entry("White House", "US"),
            Map.entry("Biden administration", "US"),
            Map.entry("Marco Rubio", "US"),
            Map.entry("Antony Blinken", "US"),
            Map.entry("Donald Trump", "US"),
            Map.entry("Joe Biden", "US"),
            Map.entry("Andres Manuel Lopez Obrador", "MX"),
            Map.entry("Ruritania", "RU"),
            Map.entry("Rudolf Elphberg", "RU"),
            Map.entry("Graustark", "GR"));

    private static final List<String> PLACES = List.of("Ohio", "Texas");

    private Claims() {}

    static Optional<ActorId> countryOf(ActorId id) {
        if (id.is("place")) {
            return Optional.of(new ActorId("country:US"));
        }
        return COUNTRIES.entrySet().stream()
                .filter(known -> id.value().equals("person:" + slug(known.getKey())))
                .map(known -> new ActorId("country:" + known.getValue()))
                .findFirst();
    }

    static DocumentId document(String name) {
        return DocumentId.ofBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Submission submission(String document, Claim... claims) {
        return submission(document, List.of(claims));
    }

    static Submission submission(String document, List<Claim> claims) {
        return submission(document, Optional.empty(), claims);
    }

    static Submission submission(String document, Optional<String> title, List<Claim> claims) {
        DocumentId id = document(document);
        Provenance provenance = new Provenance(
                document,
                Optional.empty(),
                new Provenance.CapturedAt(Instant.EPOCH),
                new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0));
        return new Submission(
                new Event.DocumentTaken(id, provenance, title, Optional.empty()),
                List.of(new Event.OriginFound(id, id, Event.Relation.ORIGINAL, "its own origin")),
                claims);
    }

    static Builder claim(String document, int start, String move) {
        return new Builder(document, start, move);
    }

    static Party party(String name) {
        if (PLACES.contains(name)) {
            return new Party(name, Optional.of(new ActorId("place:" + slug(name))));
        }
        if (!COUNTRIES.containsKey(name)) {
            return Party.named(name);
        }
        boolean country =
                List.of("Mexico", "United States", "Ruritania", "Graustark").contains(name);
        return new Party(
                name, Optional.of(new ActorId(country ? "country:" + COUNTRIES.get(name) : "person:" + slug(name))));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A claim in the making. */
    static final class Builder {
        private final String document;
        private final int start;
        private final String move;
        private String exact = "words";
        private List<Party> actors = List.of();
        private List<Party> counterparts = List.of();
        private Optional<String> object = Optional.empty();
        private Optional<Quantity> quantity = Optional.empty();
        private Modality modality = Modality.ACTUAL;
        private boolean furniture;
        private Optional<Party> speaker = Optional.empty();
        private Optional<Edtf> when = Optional.empty();

        private Builder(String document, int start, String move) {
            this.document = document;
            this.start = start;
            this.move = move;
        }

        Builder words(String words) {
            exact = words;
            return this;
        }

        Builder by(String... names) {
            actors = Arrays.stream(names).map(Claims::party).toList();
            return this;
        }

        Builder to(String... names) {
            counterparts = Arrays.stream(names).map(Claims::party).toList();
            return this;
        }

        Builder object(String text) {
            object = Optional.of(text);
            return this;
        }

        Builder quantity(String value, String unit) {
            quantity = Optional.of(new Quantity(new BigDecimal(value), unit, Quantity.Approx.EXACT));
            return this;
        }

        Builder modality(Modality chosen) {
            modality = chosen;
            return this;
        }

        Builder says(String name) {
            speaker = Optional.of(party(name));
            return this;
        }

        Builder when(String date) {
            when = Optional.of(new Edtf(date));
            return this;
        }

        Builder furniture(boolean chosen) {
            furniture = chosen;
            return this;
        }

        Claim build() {
            return new Claim(
                    Move.parse(move),
                    modality,
                    new Claim.Roles(actors, counterparts, object),
                    new Claim.Terms(quantity, Optional.empty(), when),
                    new Claim.Said(speaker, Optional.empty()),
                    new Evidence(document(document), start, start + exact.codePointCount(0, exact.length()), exact),
                    furniture,
                    "test");
        }
    }
}
