package org.proviso.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.read.Proposal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the codebook's file format, as another program wrote it. What the program does not need is passed over; null
 * is the same as absent.
 *
 * @param document the file's name without its folder
 */
record ProposalJson(String document, Proposal proposal) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** @throws IllegalArgumentException saying which field is missing or wrong */
    static ProposalJson parse(String line) {
        JsonNode object = object(line);
        return new ProposalJson(
                EntryText.fileName(required(object, "document")),
                new Proposal(
                        required(object, "lane"),
                        required(object, "act"),
                        text(object, "modality").orElse("actual"),
                        new Claim.Roles(
                                parties(object, "actor"), parties(object, "counterpart"), text(object, "object")),
                        new Claim.Terms(
                                field(object, "quantity").map(ProposalJson::quantity),
                                text(object, "condition"),
                                text(object, "when").map(Edtf::new)),
                        // a claim has one speaker; the codebook lets several stand there
                        new Claim.Said(parties(object, "speaker").stream().findFirst(), text(object, "via")),
                        new Proposal.Words(required(object, "exact"), start(object))));
    }

    private static JsonNode object(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("no JSON object");
            }
            return node;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Optional<JsonNode> field(JsonNode object, String name) {
        return object.optional(name).filter(node -> !node.isNull());
    }

    private static Optional<String> text(JsonNode object, String name) {
        return field(object, name)
                .map(node -> {
                    if (!node.isString()) {
                        throw new IllegalArgumentException("'" + name + "' is not text");
                    }
                    return node.asString().strip();
                })
                .filter(text -> !text.isEmpty());
    }

    private static String required(JsonNode object, String name) {
        return text(object, name).orElseThrow(() -> new IllegalArgumentException("'" + name + "' is missing"));
    }

    private static List<Party> parties(JsonNode object, String name) {
        return text(object, name).stream()
                .flatMap(names -> Stream.of(names.split(";", -1)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Party::named)
                .toList();
    }

    private static OptionalInt start(JsonNode object) {
        Optional<JsonNode> start = field(object, "start");
        if (start.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!start.get().isInt()) {
            throw new IllegalArgumentException("'start' is not a whole number");
        }
        return OptionalInt.of(start.get().asInt());
    }

    private static Quantity quantity(JsonNode object) {
        JsonNode value = field(object, "value")
                .filter(JsonNode::isNumber)
                .orElseThrow(() -> new IllegalArgumentException("'quantity' has no number as 'value'"));
        return new Quantity(
                value.decimalValue(),
                text(object, "unit").orElse(""),
                approx(text(object, "approx").orElse("exact")));
    }

    private static Quantity.Approx approx(String name) {
        return Stream.of(Quantity.Approx.values())
                .filter(approx -> approx.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no approx '" + name + "'"));
    }
}
