package org.proviso.core.register.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.proviso.core.model.Quantity;
import tools.jackson.core.JsonGenerator;

/**
 * A claim as JSON, with the fields of the codebook's file format, in a fixed order, absent ones left out. Two forms: the
 * file format itself, whose {@code document} is a file's name; and the register's, whose {@code document} is the
 * document's id and which adds the actors' ids, so that the claim can be read back whole.
 */
public final class ClaimJson {
    private static final String APART = "; ";

    /** Digits beyond which a number is written with an exponent rather than in full. */
    private static final int MAX_PLAIN_SCALE = 100;

    private static final String LIKELY_ACTOR = "likelyActor";
    private static final String LIKELY_COUNTERPART = "likelyCounterpart";

    private ClaimJson() {}

    /** One line of the codebook's file format. */
    public static String line(Claim claim, String documentName) {
        return JsonText.object(out -> write(out, claim, documentName, false));
    }

    /** The register's form. */
    public static String registerLine(Claim claim) {
        return JsonText.object(out -> writeForRegister(out, claim));
    }

    static void writeForRegister(JsonGenerator out, Claim claim) {
        write(out, claim, claim.evidence().document().value(), true);
    }

    private static void write(JsonGenerator out, Claim claim, String document, boolean withIds) {
        Evidence evidence = claim.evidence();
        out.writeStringProperty("document", document);
        out.writeNumberProperty("start", evidence.start());
        out.writeNumberProperty("end", evidence.end());
        out.writeStringProperty("exact", evidence.exact());
        out.writeStringProperty("lane", claim.move().lane().wireName());
        out.writeStringProperty("act", claim.move().act().wireName());
        out.writeStringProperty("modality", claim.modality().wireName());
        roles(out, claim.roles(), withIds);
        JsonText.optional(out, "object", claim.roles().object());
        claim.terms().quantity().ifPresent(quantity -> quantity(out, "quantity", quantity));
        claim.terms().corrects().ifPresent(wrong -> quantity(out, "corrects", wrong));
        JsonText.optional(out, "condition", claim.terms().condition());
        JsonText.optional(out, "when", claim.terms().when().map(Edtf::value));
        parties(out, "speaker", claim.said().speaker().stream().toList(), withIds);
        JsonText.optional(out, "via", claim.said().via());
        if (claim.furniture()) {
            out.writeBooleanProperty("furniture", true);
        }
        out.writeStringProperty("why", claim.why());
    }

    /** The register keeps apart who is named and who is likely meant; the codebook's format has one field, and says which are likely. */
    private static void roles(JsonGenerator out, Claim.Roles roles, boolean forRegister) {
        Claim.Likely likely = roles.likely();
        if (forRegister) {
            parties(out, "actor", roles.actors(), true);
            parties(out, "counterpart", roles.counterparts(), true);
            parties(out, LIKELY_ACTOR, likely.actor().stream().toList(), true);
            parties(out, LIKELY_COUNTERPART, likely.counterpart().stream().toList(), true);
            return;
        }
        parties(out, "actor", roles.anyActors(), false);
        parties(out, "counterpart", roles.anyCounterparts(), false);
        List<String> guessed = new ArrayList<>();
        if (roles.actors().isEmpty() && likely.actor().isPresent()) {
            guessed.add("actor");
        }
        if (roles.counterparts().isEmpty() && likely.counterpart().isPresent()) {
            guessed.add("counterpart");
        }
        if (!guessed.isEmpty()) {
            out.writeArrayPropertyStart("likely");
            guessed.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    private static void parties(JsonGenerator out, String name, List<Party> parties, boolean withIds) {
        if (parties.isEmpty()) {
            return;
        }
        out.writeStringProperty(name, parties.stream().map(Party::name).collect(Collectors.joining(APART)));
        if (withIds && parties.stream().anyMatch(party -> party.id().isPresent())) {
            out.writeArrayPropertyStart(name + "Ids");
            parties.forEach(
                    party -> out.writeString(party.id().map(ActorId::value).orElse("")));
            out.writeEndArray();
        }
    }

    private static void quantity(JsonGenerator out, String name, Quantity quantity) {
        out.writeObjectPropertyStart(name);
        BigDecimal value = quantity.value();
        // as digits: 5200000, which a reader of the file expects, not 5.2E+6
        out.writeName("value");
        out.writeNumber(Math.abs((long) value.scale()) <= MAX_PLAIN_SCALE ? value.toPlainString() : value.toString());
        if (!quantity.unit().isEmpty()) {
            out.writeStringProperty("unit", quantity.unit());
        }
        out.writeStringProperty("approx", quantity.approx().wireName());
        out.writeEndObject();
    }

    /**
     * Reads the register's form back.
     *
     * @throws IllegalArgumentException saying which field is missing or wrong
     */
    public static Claim readRegisterLine(String json) {
        return read(JsonObject.parse(json));
    }

    static Claim read(JsonObject in) {
        return new Claim(
                new Move(Lane.ofWireName(in.text("lane")), Act.ofWireName(in.text("act"))),
                Modality.ofWireName(in.text("modality")),
                new Claim.Roles(
                        parties(in, "actor"),
                        parties(in, "counterpart"),
                        in.optionalText("object"),
                        new Claim.Likely(party(in, LIKELY_ACTOR), party(in, LIKELY_COUNTERPART))),
                new Claim.Terms(
                        in.optionalObject("quantity").map(ClaimJson::quantity),
                        in.optionalText("condition"),
                        in.optionalText("when").map(Edtf::new),
                        in.optionalObject("corrects").map(ClaimJson::quantity)),
                new Claim.Said(party(in, "speaker"), in.optionalText("via")),
                new Evidence(
                        new DocumentId(in.text("document")), in.integer("start"), in.integer("end"), in.text("exact")),
                in.flag("furniture"),
                in.text("why"));
    }

    private static List<Party> parties(JsonObject in, String name) {
        Optional<String> names = in.optionalText(name);
        if (names.isEmpty()) {
            return List.of();
        }
        return withIds(Arrays.asList(names.get().split(APART, -1)), in.texts(name + "Ids"), name);
    }

    private static Optional<Party> party(JsonObject in, String field) {
        return in.optionalText(field)
                .map(name ->
                        withIds(List.of(name), in.texts(field + "Ids"), field).getFirst());
    }

    private static List<Party> withIds(List<String> names, List<String> ids, String field) {
        if (!ids.isEmpty() && ids.size() != names.size()) {
            throw new IllegalArgumentException(
                    "'" + field + "' names " + names.size() + " parties, but has " + ids.size() + " ids");
        }
        List<Party> parties = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String id = ids.isEmpty() ? "" : ids.get(i);
            parties.add(new Party(names.get(i), id.isEmpty() ? Optional.empty() : Optional.of(new ActorId(id))));
        }
        return parties;
    }

    private static Quantity quantity(JsonObject in) {
        return new Quantity(
                in.number("value"), in.optionalText("unit").orElse(""), Quantity.Approx.ofWireName(in.text("approx")));
    }
}
