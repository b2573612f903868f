package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.register.EntryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The claims that coders found in the three core documents, filed. */
class CoreClaimsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Filed register = new Filed();

    @BeforeEach
    void file() throws IOException {
        Path gold = Path.of(System.getProperty("proviso.shared", "")).resolve("gold/core/claims.jsonl");
        assumeTrue(
                Files.isRegularFile(gold), "no gold claims: set -Dproviso.shared to the folder that holds gold/core");
        Map<String, List<Claim>> claims = Files.readAllLines(gold).stream()
                .map(line -> claim(JSON.readTree(line)))
                .collect(Collectors.groupingBy(
                        claim -> claim.evidence().document().value(), LinkedHashMap::new, Collectors.toList()));
        Files.readAllLines(gold).stream()
                .map(line -> JSON.readTree(line).get("document").asString())
                .distinct()
                .forEach(name -> register.take(Claims.submission(
                        name, claims.getOrDefault(Claims.document(name).value(), List.of()))));
    }

    private static Claim claim(JsonNode node) {
        Claims.Builder builder = Claims.claim(
                        node.get("document").asString(),
                        node.get("start").asInt(),
                        node.get("lane").asString() + "/" + node.get("act").asString())
                .words(node.get("exact").asString())
                .modality(Modality.ofWireName(node.path("modality").asString("actual")))
                .furniture(node.path("furniture").asBoolean(false))
                .by(names(node, "actor"))
                .to(names(node, "counterpart"));
        if (node.has("object")) {
            builder.object(node.get("object").asString());
        }
        if (node.has("quantity")) {
            JsonNode quantity = node.get("quantity");
            builder.quantity(
                    quantity.get("value").decimalValue().toPlainString(),
                    quantity.get("unit").asString());
        }
        return builder.build();
    }

    private static String[] names(JsonNode node, String role) {
        return Arrays.stream(node.path(role).asString("").split("; "))
                .filter(name -> !name.isEmpty())
                .toArray(String[]::new);
    }

    private Map<EntryId, List<Claim>> entries(Predicate<Claim> wanted) {
        return register.all().entrySet().stream()
                .filter(filed -> wanted.test(filed.getKey()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private static Predicate<Claim> amount(Lane lane, String value) {
        return claim -> claim.move().lane() == lane
                && claim.terms()
                        .quantity()
                        .filter(quantity -> quantity.value().toPlainString().equals(value))
                        .isPresent();
    }

    private static long documents(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.evidence().document())
                .distinct()
                .count();
    }

    @Test
    void theGrantedWaiverIsOneEntryOfTwoDocumentsAndTheReturnedOneAnother() {
        Map<EntryId, List<Claim>> granted = entries(amount(Lane.WAIVER, "5200000"));
        Map<EntryId, List<Claim>> returned = entries(amount(Lane.WAIVER, "2500000"));
        assertThat(granted).hasSize(1);
        assertThat(returned).hasSize(1).doesNotContainKeys(granted.keySet().toArray(EntryId[]::new));
        assertThat(granted.values()).allMatch(claims -> documents(claims) == 2);
        assertThat(returned.values()).allMatch(claims -> documents(claims) == 2);
    }

    @Test
    void theTenThousandTroopsAreOneEntry() {
        assertThat(entries(amount(Lane.COMMITMENT, "10000"))).hasSize(1);
    }

    @Test
    void theFiveCountsAreFiveEntries() {
        assertThat(entries(claim -> claim.move().lane() == Lane.COUNT
                        && claim.terms().quantity().isPresent()))
                .hasSize(5);
    }

    @Test
    void aRefusalAndWhatWasNotPromisedMeetInOneEntryApartFromWhatWasAsked() {
        Map<EntryId, List<Claim>> commitments = entries(claim -> claim.move().lane() == Lane.COMMITMENT);
        assertThat(commitments.values())
                .anyMatch(claims -> claims.stream().anyMatch(claim -> claim.modality() == Modality.NEGATED)
                        && claims.stream().anyMatch(claim -> claim.move().act() == Act.REFUSED))
                .allMatch(claims -> claims.stream()
                                .map(claim -> claim.move().act() == Act.SOUGHT)
                                .distinct()
                                .count()
                        == 1);
    }

    @Test
    void theTitleUnderDisputeIsOneMeasureAndHasItsMatter() {
        Map<EntryId, List<Claim>> measures = entries(
                claim -> claim.roles().object().filter("Title 42"::equals).isPresent());
        assertThat(measures).hasSize(1);
        assertThat(register.matters.values())
                .anyMatch(title -> title.startsWith("Title 42"))
                .anyMatch(title -> title.startsWith("INL"))
                .hasSizeLessThan(12);
    }
}
