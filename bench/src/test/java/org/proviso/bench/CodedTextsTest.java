package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The coded texts of our own: every claim can be read and stands in a text. */
class CodedTextsTest {
    private static final Path CODED =
            Path.of(System.getProperty("proviso.root", "..")).resolve("bench/coded");

    static List<String> sets() {
        return Stream.concat(ClaimSet.OWN.stream(), Stream.of(ClaimSet.LEARNT)).toList();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyClaimStandsInItsText(String set) throws IOException {
        Map<String, Integer> lengths = new HashMap<>();
        try (Stream<Path> texts = Files.list(CODED.resolve(set).resolve("texts"))) {
            for (Path text : texts.toList()) {
                String words = Files.readString(text);
                lengths.put(text.getFileName().toString(), words.codePointCount(0, words.length()));
            }
        }
        List<CodedClaim> claims = Files.readAllLines(CODED.resolve(set).resolve("claims.jsonl")).stream()
                .map(CodedClaim::read)
                .toList();
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.start()).isNotNegative().isLessThan(claim.end());
            assertThat(claim.end()).isLessThanOrEqualTo(lengths.getOrDefault(claim.document(), 0));
        });
    }
}
