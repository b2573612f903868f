package org.proviso.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.register.wire.ClaimJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A claim as the codebook's file format holds it, a coder's or the reader's, with the fields that scoring looks at.
 *
 * @param document the file's name without folders
 * @param start first code point of the evidence
 * @param end the code point after its last
 * @param names actor, counterpart and speaker as written, several with a semicolon; absent ones left out
 * @param optional a careful coder could leave it out
 * @param furniture it stands in page furniture
 */
record CodedClaim(
        String document,
        int start,
        int end,
        Move move,
        Modality modality,
        Map<String, String> names,
        Optional<Amount> quantity,
        boolean optional,
        boolean furniture) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NAMED = List.of("actor", "counterpart", "speaker");

    /** A number with its unit, as scoring compares them. */
    record Amount(double value, String unit) {}

    CodedClaim {
        names = Map.copyOf(names);
    }

    /** What a reader of the written file would see of the claim. */
    static CodedClaim of(Claim claim, String document) {
        return read(ClaimJson.line(claim, document));
    }

    /** Reads one line of the file format. */
    static CodedClaim read(String line) {
        JsonNode node = JSON.readTree(line);
        Map<String, String> names = new HashMap<>();
        for (String field : NAMED) {
            String name = node.path(field).asString("");
            if (!name.isEmpty()) {
                names.put(field, name);
            }
        }
        JsonNode quantity = node.path("quantity");
        return new CodedClaim(
                Path.of(node.get("document").asString()).getFileName().toString(),
                node.get("start").asInt(),
                node.get("end").asInt(),
                new Move(
                        Lane.ofWireName(node.get("lane").asString()),
                        Act.ofWireName(node.get("act").asString())),
                Modality.ofWireName(node.path("modality").asString("actual")),
                names,
                quantity.has("value")
                        ? Optional.of(new Amount(
                                quantity.get("value").asDouble(),
                                quantity.path("unit").asString("")))
                        : Optional.empty(),
                node.path("optional").asBoolean(false),
                node.path("furniture").asBoolean(false));
    }

    String name(String field) {
        return names.getOrDefault(field, "");
    }

    int length() {
        return end - start;
    }

    /** How many code points of evidence the two share. */
    int overlap(CodedClaim other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }
}
