package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.proviso.core.register.wire.ClaimJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimScorerTest {
    static final List<String> NAMES = ClaimSet.NAMES;

    private static final String TEXT = "Ruritania froze the aid. It promised $5 million to Freedonia.\nMore on this";
    private static final String FREEZE = claim(0, 23, "measure", "ordered", "\"actor\": \"Ruritania\"");
    private static final String PROMISE = claim(
            25,
            60,
            "commitment",
            "made",
            "\"actor\": \"Ruritania\", \"quantity\": {\"value\": 5000000, \"unit\": \"USD\"}");

    /** The reference and its translation see the same two files and must agree to the last digit. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void theFiguresAreThoseOfTheReferenceScorer(String name, @TempDir Path folder)
            throws IOException, InterruptedException {
        ClaimSet set = GoldReadings.of(name);
        Path system = folder.resolve("system.jsonl");
        Files.write(
                system,
                set.documents().stream()
                        .flatMap(document -> set.found(document).stream().map(claim -> ClaimJson.line(claim, document)))
                        .toList());
        String said = Python.run(
                set.gold(),
                "score_claims.py",
                set.gold().file(name + "/claims.jsonl"),
                system,
                set.gold().file(name + "/texts"),
                "--json");
        JsonNode reference = JsonMapper.builder().build().readTree(said);
        ClaimFigures figures = set.figures();
        assertThat(figures.documents()).isEqualTo(reference.get("documents").asInt());
        assertThat(figures.gold()).isEqualTo(reference.get("gold").asInt());
        assertThat(figures.system()).isEqualTo(reference.get("system").asInt());
        same(figures.lane(), reference.get("lane"));
        same(figures.laneAndAct(), reference.get("lane+act"));
        same(figures.usable(), reference.get("usable"));
        JsonNode fields = reference.get("fields");
        assertThat(figures.fields().keySet()).containsExactlyInAnyOrderElementsOf(fields.propertyNames());
        figures.fields().forEach((field, told) -> same(told, fields.get(field)));
        JsonNode lanes = reference.get("lanes (lane+act)");
        assertThat(figures.lanes().keySet()).containsExactlyElementsOf(lanes.propertyNames());
        figures.lanes().forEach((lane, rate) -> same(rate, lanes.get(lane)));
    }

    @Test
    void goldAgainstItselfIsPerfect() {
        ClaimFigures figures = score(List.of(FREEZE, PROMISE), List.of(FREEZE, PROMISE));
        assertThat(figures.usable().f1()).isEqualTo(1);
        assertThat(figures.field("quantity").accuracy()).isEqualTo(1);
    }

    @Test
    void aWrongAmountLeavesTheActRightButNotUsable() {
        ClaimFigures figures = score(List.of(PROMISE), List.of(PROMISE.replace("5000000", "7000000")));
        assertThat(figures.laneAndAct().f1()).isEqualTo(1);
        assertThat(figures.usable().f1()).isZero();
    }

    @Test
    void whatIsOptionalOrFurnitureCountsNeitherForNorAgainst() {
        String optional = claim(25, 60, "commitment", "made", "\"optional\": true");
        String furniture = claim(61, 73, "work", "started", "\"furniture\": true");
        ClaimFigures found = score(List.of(FREEZE, optional), List.of(FREEZE, PROMISE, furniture));
        assertThat(found.usable()).isEqualTo(new Rate(1, 1));
        ClaimFigures missed = score(List.of(FREEZE, optional), List.of(FREEZE));
        assertThat(missed.usable()).isEqualTo(new Rate(1, 1));
    }

    @Test
    void oneClaimStandsForOneOfGold() {
        ClaimFigures figures = score(List.of(FREEZE, FREEZE), List.of(FREEZE));
        assertThat(figures.usable()).isEqualTo(new Rate(1, .5));
    }

    @Test
    void claimsOfADocumentThatGoldDoesNotNameAreIgnored() {
        ClaimFigures figures = score(List.of(FREEZE), List.of(FREEZE, PROMISE.replace("a.txt", "b.txt")));
        assertThat(figures.system()).isEqualTo(1);
    }

    private static ClaimFigures score(List<String> gold, List<String> system) {
        return ClaimScorer.score(
                gold.stream().map(CodedClaim::read).toList(),
                system.stream().map(CodedClaim::read).toList(),
                document -> TEXT);
    }

    private static String claim(int start, int end, String lane, String act, String more) {
        return "{\"document\": \"a.txt\", \"start\": %d, \"end\": %d, \"lane\": \"%s\", \"act\": \"%s\", %s}"
                .formatted(start, end, lane, act, more);
    }

    private static void same(Rate rate, JsonNode reference) {
        assertThat(rate.precision()).isEqualTo(reference.get("precision").asDouble());
        assertThat(rate.recall()).isEqualTo(reference.get("recall").asDouble());
        assertThat(rate.f1()).isEqualTo(reference.get("f1").asDouble());
    }

    private static void same(ClaimFigures.Field field, JsonNode reference) {
        assertThat(field.asked()).isEqualTo(reference.get("asked").asInt());
        assertThat(field.right()).isEqualTo(reference.get("right").asInt());
        assertThat(field.spurious()).isEqualTo(reference.get("spurious").asInt());
    }
}
