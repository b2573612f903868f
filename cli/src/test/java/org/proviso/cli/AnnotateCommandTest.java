package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotateCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT = """
            \uD83D\uDE00 On March 3, 2025, Canada pledged $5.2 million to Haiti, the minister said.
            A quiet day.
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void twoDocuments() throws IOException {
        Files.writeString(folder.resolve("b.txt"), TEXT);
        Files.writeString(folder.resolve("a.txt"), "The lake was calm.");
    }

    private List<JsonNode> annotate(String layer, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "annotate";
        arguments[1] = layer;
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).isZero();
        return run.lines().stream().map(JSON::readTree).toList();
    }

    private static String quoted(JsonNode node) {
        int start = TEXT.offsetByCodePoints(0, node.get("start").asInt());
        return TEXT.substring(start, TEXT.offsetByCodePoints(0, node.get("end").asInt()));
    }

    @Test
    void aClaimIsALineOfTheCodebooksFormatWithItsRule() {
        assertThat(annotate("claims")).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.get("document").asString()).isEqualTo("b.txt");
            assertThat(claim.get("exact").asString()).isEqualTo(quoted(claim));
            assertThat(claim.get("why").asString()).isNotBlank();
        });
    }

    @Test
    void anAttributionGivesItsPartsAsListsOfOffsets() {
        assertThat(annotate("attributions")).last().satisfies(attribution -> {
            assertThat(attribution.get("document").asString()).isEqualTo("b.txt");
            JsonNode cue = attribution.get("cue").get(0);
            int start = TEXT.offsetByCodePoints(0, cue.get(0).asInt());
            assertThat(TEXT.substring(start)).startsWith("said");
        });
    }

    @Test
    void aNumberIsWrittenInFullAndItsOffsetsCountCodePoints() {
        CommandRun run = CommandRun.of("annotate", "quantities", folder.toString());
        assertThat(run.out()).contains("\"value\":5200000,\"unit\":\"USD\",\"approx\":\"exact\"");
        assertThat(annotate("quantities"))
                .anySatisfy(quantity -> assertThat(quoted(quantity))
                        .isEqualTo("$5.2 million")
                        .isEqualTo(quantity.get("exact").asString()));
    }

    @Test
    void aDateIsGivenAsEdtf() {
        assertThat(annotate("dates")).singleElement().satisfies(date -> {
            assertThat(date.get("edtf").asString()).isEqualTo("2025-03-03");
            assertThat(quoted(date)).isEqualTo("March 3, 2025");
        });
    }

    @Test
    void sentencesComeInTheOrderOfTheDocuments() {
        assertThat(annotate("sentences").stream().map(node -> node.get("exact").asString()))
                .startsWith("The lake was calm.")
                .endsWith("A quiet day.");
    }

    private static List<String> words(CommandRun run) {
        return run.lines().stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void syntaxIsTenColumnsWithATreeOfEverySentence() {
        CommandRun run = CommandRun.of("annotate", "syntax", folder.toString());
        assertThat(words(run))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(10))
                .allSatisfy(line -> assertThat(line.split("\t", -1)[6]).matches("\\d+"));
        assertThat(words(run).getFirst()).startsWith("1\tThe\tthe\tDET\t").endsWith("\tTokenRange=0:3");
        assertThat(run.out()).contains("# newdoc id = b.txt", "# text = A quiet day.", "SpaceAfter=No|");
        assertThat(annotate("syntax", "--json").getFirst().get("tokens").get(1).toString())
                .startsWith("{\"start\":4,\"end\":8,\"form\":\"lake\",\"lemma\":\"lake\",\"upos\":\"")
                .contains("\"head\":", "\"relation\":\"");
    }

    @Test
    void aTreeIsDrawnUnderItsSentence() {
        CommandRun run = CommandRun.of(
                "annotate", "syntax", "--tree", folder.resolve("a.txt").toString());
        assertThat(run.lines())
                .startsWith("a.txt, sentence 1", "The lake was calm.", "")
                .hasSize(3 + 5 + 1);
    }

    @Test
    void aTreeIsNotDrawnOfOtherLayersNorAsJson() {
        for (String[] more : List.of(new String[] {"claims"}, new String[] {"syntax", "--json"})) {
            CommandRun run = CommandRun.of(
                    "annotate", more[0], folder.toString(), "--tree", more.length > 1 ? more[1] : folder.toString());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("annotate syntax");
        }
    }

    private static String conllu(String... words) {
        StringBuilder rows = new StringBuilder("# sent_id = s\n");
        for (int i = 0; i < words.length; i++) {
            rows.append(i + 1)
                    .append('\t')
                    .append(words[i])
                    .append("\t_".repeat(7))
                    .append("\tKept=Yes\n");
        }
        return rows.append('\n').toString();
    }

    @Test
    void theWordsOfConlluAreKeptAndABrokenFileIsPassedOverWithItsLine() throws IOException {
        Files.writeString(folder.resolve("c.conllu"), conllu("We", "left", "."));
        Files.writeString(folder.resolve("d.conllu"), conllu("We", "left", ".") + "1\tWe\n");
        CommandRun run = CommandRun.of("annotate", "syntax", folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("# sent_id = s\n1\tWe\twe\tPRON\t", "\tKept=Yes\n\n");
        assertThat(run.err())
                .containsOnlyOnce("skipped ")
                .contains("d.conllu: line 6: it has 2 columns, not 10; set columns apart by one tab");
    }

    @ParameterizedTest
    @EnumSource(value = Layer.class, mode = EnumSource.Mode.EXCLUDE, names = "SYNTAX")
    void noOtherLayerTakesConlluForAText(Layer layer) throws IOException {
        Files.writeString(folder.resolve("c.conllu"), conllu("We", "left", "."));
        CommandRun run = CommandRun.of("annotate", layer.toString(), folder.toString());
        assertThat(run.err()).contains("c.conllu: it is CoNLL-U", "'proviso annotate syntax'");
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void whatCannotBeReadIsNamedAndTheRestIsPrinted(Layer layer) throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        CommandRun run = CommandRun.of("annotate", layer.toString(), folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("b.txt");
        assertThat(run.err()).contains("skipped ", "empty.txt: it is empty");
    }

    @Test
    void aMissingPathIsNotFound() {
        CommandRun run =
                CommandRun.of("annotate", "claims", folder.resolve("none").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("none");
    }

    @Test
    void anUnknownLayerIsAUsageErrorThatNamesTheKnownOnes() {
        CommandRun run = CommandRun.of("annotate", "verbs", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsIgnoringCase("attributions");
    }
}
