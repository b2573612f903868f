package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gate: the share of the quantities and dates of hand-coded claims that is found in the claim's evidence or close by.
 * The scorer lets an empty unit fit any, so the floor is on those that have their unit. {@code -Dproviso.misses=true} prints the misses.
 */
class GoldQuantitiesTest {
    private static final Path GOLD = Path.of(System.getProperty("proviso.shared", "shared"), "gold");
    private static final int NEAR = 60;
    private static final int NEAR_DATE = 160;

    @ParameterizedTest
    @CsvSource({"core, 0.90", "news, 0.80", "official, 0.95"})
    void quantitiesOfClaimsAreFound(String set, double floor) throws IOException {
        int right = 0;
        int withUnit = 0;
        List<JsonNode> claims = claims(set, "quantity");
        for (JsonNode claim : claims) {
            String text = text(set, claim);
            List<QuantityMention> found = new QuantityFinder().find(text, new Span(0, text.length()));
            Span near = around(text, claim, NEAR);
            List<QuantityMention> close =
                    found.stream().filter(m -> m.span().overlaps(near)).toList();
            List<QuantityMention> same =
                    close.stream().filter(m -> isSame(claim.get("quantity"), m)).toList();
            boolean named = same.stream().anyMatch(m -> !m.quantity().unit().isEmpty());
            right += same.isEmpty() ? 0 : 1;
            withUnit += named ? 1 : 0;
            told(named, claim, claim.get("quantity"), close);
        }
        report(set + " quantities with their unit", withUnit, claims.size(), floor);
        report(set + " quantities as the scorer compares them (an empty unit fits any)", right, claims.size(), floor);
    }

    @ParameterizedTest
    @CsvSource({"core, 0.95", "news, 0.80", "official, 0.65"})
    void datesOfClaimsAreFound(String set, double floor) throws IOException {
        int right = 0;
        List<JsonNode> claims = claims(set, "when");
        for (JsonNode claim : claims) {
            String text = text(set, claim);
            Optional<LocalDate> published = published(claim.get("document").asString());
            List<DateMention> found = new DateFinder().find(text, new Span(0, text.length()), published);
            Span near = around(text, claim, NEAR_DATE);
            boolean hit = found.stream()
                    .filter(m -> m.span().overlaps(near))
                    .anyMatch(m -> m.date().value().equals(claim.get("when").asString()));
            right += hit ? 1 : 0;
            told(
                    hit,
                    claim,
                    claim.get("when"),
                    found.stream().filter(m -> m.span().overlaps(near)).toList());
        }
        report(set + " dates", right, claims.size(), floor);
    }

    /** The documents' names carry their day. */
    private static Optional<LocalDate> published(String name) {
        Matcher day = Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(name);
        return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    }

    /** As the scorer compares them. */
    private static boolean isSame(JsonNode gold, QuantityMention mention) {
        String wanted = gold.at("/unit").asString("").toLowerCase(Locale.ROOT);
        String unit = mention.quantity().unit().toLowerCase(Locale.ROOT);
        boolean sameUnit = unit.contains(stem(wanted)) || wanted.contains(stem(unit));
        return sameUnit
                && mention.quantity()
                                .value()
                                .compareTo(new BigDecimal(gold.get("value").asString()))
                        == 0;
    }

    private static String stem(String unit) {
        return unit.replaceAll("s+$", "");
    }

    private static Span around(String text, JsonNode claim, int near) {
        int start = text.offsetByCodePoints(0, claim.get("start").asInt());
        int end = text.offsetByCodePoints(0, claim.get("end").asInt());
        return new Span(Math.max(0, start - near), Math.min(text.length(), end + near));
    }

    private static List<JsonNode> claims(String set, String field) throws IOException {
        Path file = GOLD.resolve(set).resolve("claims.jsonl");
        assumeTrue(Files.exists(file), "no gold claims at " + file);
        JsonMapper mapper = JsonMapper.builder().build();
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(mapper::readTree)
                .filter(claim -> claim.has(field))
                .toList();
    }

    private static String text(String set, JsonNode claim) throws IOException {
        return Files.readString(
                GOLD.resolve(set).resolve("texts").resolve(claim.get("document").asString()));
    }

    private static void told(boolean right, JsonNode claim, JsonNode wanted, List<?> found) {
        if (!right && Boolean.getBoolean("proviso.misses")) {
            System.out.println("MISS " + claim.get("exact").asString().replace('\n', ' ') + "\n   wanted " + wanted
                    + " in " + claim.get("document").asString() + "\n   found " + found);
        }
    }

    private static void report(String what, int right, int all, double floor) {
        System.out.printf(Locale.ROOT, "%s: %d of %d (%.3f)%n", what, right, all, (double) right / all);
        assertThat((double) right / all).as(what).isGreaterThanOrEqualTo(floor);
    }
}
