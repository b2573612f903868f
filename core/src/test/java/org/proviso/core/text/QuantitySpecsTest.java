package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gate: the share of the English cases of Microsoft's Recognizers-Text (MIT) in which every expected stretch is found with
 * its value. The specs are those of a dialogue assistant (alarms, "the 3rd sunday", exponents, "one over three"): much of
 * what is missed is not wanted of news. {@code -Dproviso.misses=true} prints the misses.
 */
class QuantitySpecsTest {
    private static final Path SPECS =
            Path.of(System.getProperty("proviso.shared", "shared"), "gold", "quantities", "specs");
    private static final LocalDate DEFAULT = LocalDate.of(2016, 11, 7);

    @ParameterizedTest
    @CsvSource({
        "NumberWithUnit/English/CurrencyModel, 0.70",
        "Number/English/NumberModel, 0.30",
        "Number/English/PercentModel, 0.50",
    })
    void numbersReachTheFloor(String spec, double floor) {
        int right = 0;
        List<JsonNode> cases = cases(spec);
        for (JsonNode one : cases) {
            String text = one.get("Input").asString();
            List<QuantityMention> found = new QuantityFinder().find(text, new Span(0, text.length()));
            boolean all = expected(one).stream().allMatch(e -> found.stream().anyMatch(m -> isSame(m, e)));
            right += all ? 1 : 0;
            told(all, text, one, found.toString());
        }
        report(spec, right, cases.size(), floor);
    }

    @ParameterizedTest
    @CsvSource({"DateTime/English/DateParser, 0.20", "DateTime/English/DatePeriodParser, 0.18"})
    void datesReachTheFloor(String spec, double floor) {
        int right = 0;
        List<JsonNode> cases = cases(spec);
        for (JsonNode one : cases) {
            String text = one.get("Input").asString();
            List<DateMention> found =
                    new DateFinder().find(text, new Span(0, text.length()), Optional.of(reference(one)));
            boolean all = expected(one).stream().allMatch(e -> found.stream().anyMatch(m -> isSame(text, m, e)));
            right += all ? 1 : 0;
            told(all, text, one, found.toString());
        }
        report(spec, right, cases.size(), floor);
    }

    private static List<JsonNode> cases(String spec) {
        Path file = SPECS.resolve(spec + ".json");
        assumeTrue(Files.exists(file), "no specs of quantities at " + file);
        List<JsonNode> cases = new ArrayList<>();
        for (JsonNode one : JsonMapper.builder().build().readTree(withoutMark(file))) {
            cases.add(one);
        }
        return cases;
    }

    private static String withoutMark(Path file) {
        try {
            return Files.readString(file).replace("\ufeff", "");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<JsonNode> expected(JsonNode one) {
        List<JsonNode> results = new ArrayList<>();
        for (JsonNode result : one.get("Results")) {
            results.add(result);
        }
        return results;
    }

    private static LocalDate reference(JsonNode one) {
        String day = one.at("/Context/ReferenceDateTime").asString("");
        return day.isEmpty() ? DEFAULT : LocalDate.parse(day.substring(0, 10));
    }

    private static boolean isSame(QuantityMention mention, JsonNode expected) {
        int start = expected.get("Start").asInt();
        int end = expected.get("End").asInt() + 1;
        String value = expected.at("/Resolution/value").asString("").replace("%", "");
        if (!value.matches("-?[0-9.]+(E[+-]?\\d+)?")) {
            return false;
        }
        String unit = expected.at("/Resolution/unit").asString("");
        BigDecimal wanted = new BigDecimal(value)
                .multiply(unit.equals("Cent") || unit.equals("Pence") ? new BigDecimal("0.01") : BigDecimal.ONE);
        String code = expected.at("/Resolution/isoCurrency").asString("");
        return mention.span().contains(new Span(start, end))
                && mention.quantity()
                                .value()
                                .round(MathContext.DECIMAL32)
                                .compareTo(wanted.round(MathContext.DECIMAL32))
                        == 0
                && (code.isEmpty() || code.equals(mention.quantity().unit()));
    }

    private static boolean isSame(String text, DateMention mention, JsonNode expected) {
        int start = expected.get("Start").asInt();
        Span span = new Span(start, start + expected.get("Length").asInt());
        boolean sameWords = core(mention.span().of(text)).equals(core(span.of(text)))
                && mention.span().overlaps(span);
        return sameWords
                && (isOn(mention, expected.at("/Value/FutureResolution"))
                        || isOn(mention, expected.at("/Value/PastResolution")));
    }

    private static String core(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("^(?:(?:on|in|at|the|for|of) )+", "");
    }

    private static boolean isOn(DateMention mention, JsonNode resolution) {
        String day = resolution.at("/date").asString("");
        String first = day.isEmpty() ? resolution.at("/startDate").asString("") : day;
        String afterLast = resolution.at("/endDate").asString("");
        Optional<String> last = mention.date().latest().map(d -> (day.isEmpty() ? d.plusDays(1) : d).toString());
        Optional<String> lastGiven = mention.date().latest().map(LocalDate::toString);
        String wanted = day.isEmpty() ? afterLast : day;
        return mention.date().earliest().map(LocalDate::toString).orElse("").equals(first)
                && (last.orElse("").equals(wanted) || lastGiven.orElse("").equals(wanted));
    }

    private static void told(boolean right, String text, JsonNode one, String found) {
        if (!right && Boolean.getBoolean("proviso.misses")) {
            System.out.println("MISS " + text + "\n   wanted " + one.get("Results") + "\n   found " + found);
        }
    }

    private static void report(String spec, int right, int all, double floor) {
        System.out.printf(Locale.ROOT, "%s: %d of %d cases (%.3f)%n", spec, right, all, (double) right / all);
        assertThat((double) right / all).as(spec).isGreaterThanOrEqualTo(floor);
    }
}
