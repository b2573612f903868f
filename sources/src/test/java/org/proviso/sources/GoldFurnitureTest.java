package org.proviso.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Document;
import org.proviso.core.model.Span;

/** Holds the marking of furniture against the claims that people found: those in furniture, and those in the text. */
class GoldFurnitureTest {
    private static final Pattern CLAIM = Pattern.compile(
            "\"document\": \"([^\"]+)\", \"start\": (\\d+), \"end\": (\\d+).*?(\"furniture\": true)?}\\s*$");

    private record GoldClaim(String document, int start, int end, boolean furniture) {}

    @Test
    void furnitureClaimsAreFoundAndNoOtherIsHidden() throws IOException {
        Path gold = Path.of(System.getProperty("proviso.shared", "none"), "gold");
        assumeTrue(Files.isDirectory(gold), "no gold data: set -Dproviso.shared to the folder that holds them");
        int furniture = 0;
        int found = 0;
        int hidden = 0;
        for (String part : List.of("core", "news", "official")) {
            for (GoldClaim claim : claims(gold.resolve(part).resolve("claims.jsonl"))) {
                boolean marked = isMarked(gold.resolve(part).resolve("texts").resolve(claim.document()), claim);
                furniture += claim.furniture() ? 1 : 0;
                found += claim.furniture() && marked ? 1 : 0;
                hidden += !claim.furniture() && marked ? 1 : 0;
            }
        }
        assertThat(furniture).isEqualTo(8);
        assertThat(found).isEqualTo(furniture);
        assertThat(hidden).isZero();
    }

    private static List<GoldClaim> claims(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(CLAIM::matcher)
                .filter(Matcher::find)
                .map(line -> new GoldClaim(
                        line.group(1),
                        Integer.parseInt(line.group(2)),
                        Integer.parseInt(line.group(3)),
                        line.group(4) != null))
                .toList();
    }

    private static boolean isMarked(Path file, GoldClaim claim) throws IOException {
        Document document =
                Samples.taken(file.toString(), Files.readAllBytes(file)).document();
        String text = document.text();
        return document.isFurniture(
                new Span(text.offsetByCodePoints(0, claim.start()), text.offsetByCodePoints(0, claim.end())));
    }
}
