package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Gate: the share of the English cases of Microsoft's Recognizers-Text (MIT) in which every expected stretch is found with
 * its value, and nothing where nothing is expected; over all cases, and over those that news can contain. The specs are
 * those of a dialogue assistant: {@code specs-left-out.tsv} says which classes of cases are left out, why, and how many
 * they are. {@code -Dproviso.misses=true} prints the misses, {@code -Dproviso.misses=all} also those of the classes left out.
 */
class QuantitySpecsTest {
    private static final SpecsLeftOut LEFT_OUT = SpecsLeftOut.read();

    @ParameterizedTest
    @CsvSource({"NumberWithUnit/English/CurrencyModel, 0.87, 0.98"})
    void moneyReachesTheFloor(String spec, double floor, double newsFloor) {
        measure(spec, floor, newsFloor, QuantitySpecsTest::hasMoney);
    }

    @ParameterizedTest
    @CsvSource({"Number/English/PercentModel, 0.65, 1.0"})
    void percentagesReachTheFloor(String spec, double floor, double newsFloor) {
        measure(spec, floor, newsFloor, QuantitySpecsTest::hasPercentages);
    }

    @ParameterizedTest
    @CsvSource({"Number/English/NumberModel, 0.86, 0.97"})
    void numbersReachTheFloor(String spec, double floor, double newsFloor) {
        measure(spec, floor, newsFloor, QuantitySpecsTest::hasNumbers);
    }

    @ParameterizedTest
    @CsvSource({"DateTime/English/DateParser, 0.64, 0.97", "DateTime/English/DatePeriodParser, 0.67, 0.94"})
    void datesReachTheFloor(String spec, double floor, double newsFloor) {
        measure(spec, floor, newsFloor, QuantitySpecsTest::hasDates);
    }

    /** A class must not come to leave out more than its reason was written for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NumberWithUnit/English/CurrencyModel",
                "Number/English/PercentModel",
                "Number/English/NumberModel",
                "DateTime/English/DateParser",
                "DateTime/English/DatePeriodParser"
            })
    void theClassesLeftOutHoldTheCasesThatTheyWereWrittenFor(String spec) {
        List<SpecCase> cases = SpecCase.all(spec);
        for (SpecsLeftOut.Row row : LEFT_OUT.of(spec)) {
            long held = cases.stream()
                    .filter(one ->
                            LEFT_OUT.classOf(spec, one).filter(row::equals).isPresent())
                    .count();
            System.out.printf(Locale.ROOT, "%s, left out (%s): %d of %d%n", spec, row.name(), held, cases.size());
            assertThat(held).as(spec + ": " + row.name()).isEqualTo(row.cases());
        }
    }

    private static void measure(String spec, double floor, double newsFloor, Predicate<SpecCase> isRight) {
        int right = 0;
        int ofNews = 0;
        int rightOfNews = 0;
        List<SpecCase> cases = SpecCase.all(spec);
        for (SpecCase one : cases) {
            boolean good = isRight.test(one);
            boolean news = LEFT_OUT.classOf(spec, one).isEmpty();
            right += good ? 1 : 0;
            ofNews += news ? 1 : 0;
            rightOfNews += good && news ? 1 : 0;
            tell(good, news, one);
        }
        report(spec + ", all cases", right, cases.size(), floor);
        report(spec + ", cases that news can contain", rightOfNews, ofNews, newsFloor);
    }

    private static boolean hasMoney(SpecCase one) {
        List<QuantityMention> found = new QuantityFinder().find(one.input(), one.whole());
        return one.results().isEmpty()
                ? found.stream()
                        .noneMatch(
                                m -> CurrencyReader.isCode(m.quantity().unit().toLowerCase(Locale.ROOT)))
                : one.results().stream().allMatch(e -> found.stream().anyMatch(m -> isSame(m, e)));
    }

    private static boolean hasPercentages(SpecCase one) {
        List<QuantityMention> found = new QuantityFinder()
                .find(one.input(), one.whole()).stream()
                        .filter(m -> m.quantity().unit().equals("percent"))
                        .toList();
        return one.results().size() == found.size()
                && one.results().stream().allMatch(e -> found.stream().anyMatch(m -> isSame(m, e)));
    }

    private static boolean isSame(QuantityMention mention, JsonNode expected) {
        Optional<BigDecimal> wanted = value(expected);
        String code = expected.at("/Resolution/isoCurrency").asString("");
        return mention.span().contains(SpecCase.span(expected))
                && wanted.filter(value -> isEqual(mention.quantity().value(), value))
                        .isPresent()
                && (code.isEmpty() || code.equals(mention.quantity().unit()));
    }

    /** In whole units: a cent is a hundredth. */
    private static Optional<BigDecimal> value(JsonNode expected) {
        String value = expected.at("/Resolution/value").asString("").replace("%", "");
        if (!value.matches("-?[0-9.]+(E[+-]?\\d+)?")) {
            return Optional.empty();
        }
        BigDecimal factor = switch (expected.at("/Resolution/unit").asString("")) {
            case "Cent", "Pence", "Penny" -> new BigDecimal("0.01");
            default -> BigDecimal.ONE;
        };
        return Optional.of(new BigDecimal(value).multiply(factor));
    }

    private static boolean isEqual(BigDecimal one, BigDecimal other) {
        return one.round(MathContext.DECIMAL32).compareTo(other.round(MathContext.DECIMAL32)) == 0;
    }

    /** Exactly the expected numbers. */
    private static boolean hasNumbers(SpecCase one) {
        List<SpecNumerals.Found> found = SpecNumerals.in(one.input());
        return found.size() == one.results().size()
                && one.results().stream()
                        .allMatch(e -> value(e).stream()
                                .anyMatch(value -> found.stream().anyMatch(f -> f.is(SpecCase.span(e), value))));
    }

    private static boolean hasDates(SpecCase one) {
        String text = one.input();
        List<DateMention> found = new DateFinder().find(text, one.whole(), Optional.of(one.reference()));
        return one.results().isEmpty()
                ? found.isEmpty()
                : one.results().stream().allMatch(result -> isFound(text, SpecDate.of(result), found));
    }

    private static boolean isFound(String text, List<SpecDate> readings, List<DateMention> found) {
        return readings.stream()
                .anyMatch(reading -> reading.isImpossible()
                        ? found.stream().noneMatch(m -> m.span().overlaps(reading.span()))
                        : found.stream().anyMatch(m -> reading.is(text, m)));
    }

    private static void tell(boolean right, boolean news, SpecCase one) {
        String which = System.getProperty("proviso.misses", "");
        if (!right && (which.equals("all") || (which.equals("true") && news))) {
            Span all = one.whole();
            System.out.println("MISS " + one.input() + "\n   wanted " + one.results() + "\n   found "
                    + new QuantityFinder().find(one.input(), all) + "\n   and "
                    + new DateFinder().find(one.input(), all, Optional.of(one.reference())));
        }
    }

    private static void report(String what, int right, int all, double floor) {
        System.out.printf(Locale.ROOT, "%s: %d of %d (%.3f)%n", what, right, all, (double) right / all);
        assertThat((double) right / all).as(what).isGreaterThanOrEqualTo(floor);
    }
}
