package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.proviso.core.model.DocumentId;
import org.proviso.core.text.syntax.NeuralParser;

/** The tagger and parser stay above the floors of {@code syntax-floors.tsv}, on the treebanks that they were measured on. */
class SyntaxGateTest {
    private static final Map<String, SyntaxFigures> FIGURES = new ConcurrentHashMap<>();

    static Stream<Arguments> hashes() {
        return arguments(true);
    }

    static Stream<Arguments> floors() {
        return arguments(false);
    }

    private static SyntaxFigures figures(String set) {
        return FIGURES.computeIfAbsent(
                set, name -> SyntaxScorer.score(Treebank.read(GoldReadings.GOLD, name), NeuralParser.shipped()));
    }

    @ParameterizedTest
    @MethodSource("hashes")
    void theTreebankIsTheOneThatTheFloorsWereMeasuredOn(String set, String hash) {
        GoldReadings.requireGold();
        assertThat(DocumentId.ofBytes(ProductPath.bytes(Treebank.file(GoldReadings.GOLD, set)))
                        .value())
                .as(
                        "the SHA-256 of gold/treebank/%s.conllu.gz: it changed, so that figures from before do not "
                                + "compare; measure again with ./bench/run syntax, then set hash and floors in syntax-floors.tsv",
                        set)
                .isEqualTo(hash);
    }

    @ParameterizedTest
    @MethodSource("floors")
    void theParserStaysAboveItsFloor(String set, String measure, double floor) {
        GoldReadings.requireGold();
        assertThat(figures(set).of(measure))
                .as("%s on treebank/%s; a floor is lowered only with a line in CHANGELOG.md", measure, set)
                .isGreaterThanOrEqualTo(floor);
    }

    private static Stream<Arguments> arguments(boolean hashes) {
        return pinned().stream()
                .filter(cells -> cells.get(1).equals("sha-256") == hashes)
                .map(cells -> hashes
                        ? argumentSet(cells.get(0), cells.get(0), cells.get(2))
                        : argumentSet(cells.get(0) + " " + cells.get(1), cells.get(0), cells.get(1), cells.get(2)));
    }

    private static List<List<String>> pinned() {
        try (Scanner lines = new Scanner(
                SyntaxGateTest.class.getResourceAsStream("syntax-floors.tsv"),
                java.nio.charset.StandardCharsets.UTF_8)) {
            return lines.useDelimiter("\\R")
                    .tokens()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }
}
