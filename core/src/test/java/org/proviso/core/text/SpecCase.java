package org.proviso.core.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.proviso.core.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case of the English specifications of Microsoft's Recognizers-Text (MIT): a text and what is to be found in it. */
record SpecCase(String input, LocalDate reference, List<JsonNode> results) {
    private static final Path SPECS =
            Path.of(System.getProperty("proviso.shared", "shared"), "gold", "quantities", "specs");
    private static final LocalDate DEFAULT = LocalDate.of(2016, 11, 7);

    static List<SpecCase> all(String spec) {
        Path file = SPECS.resolve(spec + ".json");
        assumeTrue(Files.exists(file), "no specs of quantities at " + file);
        List<SpecCase> cases = new ArrayList<>();
        for (JsonNode one : JsonMapper.builder().build().readTree(withoutMark(file))) {
            List<JsonNode> results = new ArrayList<>();
            one.get("Results").forEach(results::add);
            cases.add(new SpecCase(one.get("Input").asString(), reference(one), results));
        }
        return cases;
    }

    private static String withoutMark(Path file) {
        try {
            return Files.readString(file).replace("\ufeff", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate reference(JsonNode one) {
        String day = one.at("/Context/ReferenceDateTime").asString("");
        return day.isEmpty() ? DEFAULT : LocalDate.parse(day.substring(0, 10));
    }

    Span whole() {
        return new Span(0, input.length());
    }

    /** The stretches that are to be found, as the text writes them, with "; " between them; empty for none. */
    String wanted() {
        return results.stream().map(result -> span(result).of(input)).collect(Collectors.joining("; "));
    }

    static Span span(JsonNode result) {
        int start = result.get("Start").asInt();
        int length = result.at("/Length").asInt(0);
        return new Span(start, length > 0 ? start + length : result.get("End").asInt() + 1);
    }
}
