package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader stays above the floors of {@code quality-floors.tsv}, on the gold that they were measured on. */
class QualityGateTest {
    /** One line of the table. */
    private record Pinned(String set, String measure, String value) {}

    static Stream<Arguments> hashes() {
        return arguments(true);
    }

    static Stream<Arguments> floors() {
        return arguments(false);
    }

    @ParameterizedTest
    @MethodSource("hashes")
    void theGoldIsTheOneThatTheFloorsWereMeasuredOn(String set, String hash) {
        GoldReadings.requireGold();
        assertThat(ClaimSet.hash(GoldReadings.GOLD, set))
                .as(
                        "the SHA-256 of gold/%s: its claims or texts changed, so that figures from before do not compare; "
                                + "measure again with ./bench/run claims, then set hash and floors in quality-floors.tsv",
                        set)
                .isEqualTo(hash);
    }

    @ParameterizedTest
    @MethodSource("floors")
    void theReaderStaysAboveItsFloor(String set, String measure, double floor) {
        assertThat(f1(GoldReadings.of(set).figures(), measure))
                .as("F1 of %s on gold/%s; a floor is lowered only with a line in CHANGELOG.md", measure, set)
                .isGreaterThanOrEqualTo(floor);
    }

    private static double f1(ClaimFigures figures, String measure) {
        return switch (measure) {
            case "usable" -> figures.usable().f1();
            case "lane+act" -> figures.laneAndAct().f1();
            case "lane" -> figures.lane().f1();
            default -> throw new IllegalArgumentException("quality-floors.tsv: no such measure: " + measure);
        };
    }

    private static Stream<Arguments> arguments(boolean hashes) {
        return pinned().stream()
                .filter(line -> line.measure.equals("sha-256") == hashes)
                .map(line -> hashes
                        ? argumentSet(line.set, line.set, line.value)
                        : argumentSet(line.set + " " + line.measure, line.set, line.measure, line.value));
    }

    private static List<Pinned> pinned() {
        try (Scanner lines = new Scanner(
                QualityGateTest.class.getResourceAsStream("quality-floors.tsv"),
                java.nio.charset.StandardCharsets.UTF_8)) {
            return lines.useDelimiter("\\R")
                    .tokens()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Pinned(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }
}
