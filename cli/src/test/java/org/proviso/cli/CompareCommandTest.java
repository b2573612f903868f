package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ORIGINAL = """
            The ministry of fisheries in Oslo paid 40 million kroner for new harbours on Monday.

            \uD83D\uDE00 Minister Ingrid Solberg said the money was granted in March.

            Boats may not leave the northern ports until the storm is over.
            """;

    private static final String COPY = """
            The ministry of fisheries in Oslo paid 90 million kroner for new harbours on Monday.

            \uD83D\uDE00 Minister Ingrid Solverg said the money was granted in March.

            Boats may not leave the northern ports until the storm is over.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path original = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void twoTexts() throws IOException {
        original = Files.writeString(folder.resolve("agency.txt"), ORIGINAL);
        copy = Files.writeString(folder.resolve("copy.txt"), COPY);
    }

    @Test
    void changesAreTheMostImportantFirstWithTheWordsOfBothSidesAndTheirPlace() {
        CommandRun run = CommandRun.of("compare", original.toString(), copy.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .startsWith(
                        "A: agency.txt   B: copy.txt",
                        "3 of 3 sentences of A stand in B, in order, in these or other words.",
                        "Differences: 1 figure, 1 name.",
                        "",
                        "figures")
                .contains(
                        "  A 1:40    \u2026 of fisheries in Oslo paid [40 million kroner] for new harbours on Monday.")
                .contains("names")
                .anyMatch(line -> line.startsWith("  B 3:19 ") && line.contains("[Solverg]"))
                .allMatch(line -> line.length() <= 120);
    }

    @Test
    void textsThatSayTheSameDoNotDiffer() {
        CommandRun run = CommandRun.of("compare", original.toString(), same().toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).last().isEqualTo("No change that matters was found.");
    }

    private Path same() {
        try {
            return Files.writeString(folder.resolve("same.txt"), ORIGINAL);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void asJsonTheFirstLineCountsAndEveryOtherIsAChange() {
        CommandRun run = CommandRun.of("compare", "--json", original.toString(), copy.toString());

        List<JsonNode> lines = run.lines().stream().map(JSON::readTree).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst().toString())
                .contains(
                        "\"type\":\"summary\"", "\"inOrder\":3", "\"lost\":0", "\"changes\":{\"figure\":1,\"name\":1}");
        JsonNode name = lines.getLast();
        assertThat(name.get("kind").asString()).isEqualTo("name");
        assertThat(name.get("copy").get("exact").asString()).isEqualTo("Solverg");
        int start = COPY.offsetByCodePoints(0, name.get("copy").get("start").asInt());
        assertThat(COPY.substring(start)).startsWith("Solverg said");
    }

    @Test
    void whatIsMissingIsNotFound() {
        CommandRun run = CommandRun.of(
                "compare", original.toString(), folder.resolve("nowhere.txt").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere.txt");
    }

    @Test
    void aTextIsNotComparedWithItselfNorWithAFolder() {
        assertThat(CommandRun.of("compare", original.toString(), original.toString())
                        .exitCode())
                .isEqualTo(2);
        CommandRun run = CommandRun.of("compare", original.toString(), folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("folder");
    }

    @Test
    void aFileThatIsNoTextIsRefusedWithTheReason() throws IOException {
        Path image =
                Files.write(folder.resolve("image.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5, (byte) 0xff, 0, 0, 0, 1});

        CommandRun run = CommandRun.of("compare", original.toString(), image.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("image.txt").contains("cannot compare");
    }
}
