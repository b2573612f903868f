package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own tables and a second reader, as the commands take them and as the documents explain them. */
class OwnTablesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static MatchResult find(String document, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(DOCS.resolve(document)))
                .results()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWorkedExampleOfTheLexiconPrintsWhatTheDocumentShows() throws IOException {
        String note =
                file("note.txt", find("lexicon.md", "holding \"([^\"]+)\"").group(1));
        String mine = file(
                "mine.tsv",
                find("lexicon.md", "```\\n(\\[verbs]\\n[\\s\\S]*?)```").group(1));
        MatchResult shown = find("lexicon.md", "\\$ ./proviso (.*)\\n([\\s\\S]*?)```");
        String command = shown.group(1).replace("mine.tsv", mine).replace("note.txt", note);
        assertThat(CommandRun.of(command.split(" ", -1)).out()).isEqualTo(shown.group(2));
        assertThat(CommandRun.of("annotate", "claims", note).out()).isEmpty();
    }

    @Test
    void theActorsOfTheDocumentAct() throws IOException {
        String ours = file(
                "ours.tsv",
                find("actors.md", "```\\n(\\[authorities]\\n[\\s\\S]*?)```").group(1));
        String note = file("note.txt", "The Water Board lifted the curfew. Otieno lifted the ban.");
        assertThat(CommandRun.of("annotate", "claims", "--actors", ours, note).out())
                .contains("\"actor\":\"Lake Victoria Water Board\"", "\"actor\":\"Wanjiru Otieno\"");
    }

    @Test
    void everyMistakeOfEveryTableIsToldBeforeAnythingIsRead() throws IOException {
        String lexicon = file("mine.tsv", "[verbs]\nicebox\trul\tmeasure/lifted\n");
        String actors = file("ours.tsv", "[people]\nAnn Moss\tKenya\n");
        String note = file("note.txt", "Kenya lifted the curfew.");
        String register = folder.resolve("r.db").toString();
        CommandRun annotate = CommandRun.of("annotate", "claims", "--lexicon", lexicon, "--actors", actors, note);
        CommandRun read = CommandRun.of("read", "--lexicon", lexicon, "--actors", actors, "--register", register, note);
        assertThat(annotate.exitCode()).isEqualTo(5).isEqualTo(read.exitCode());
        assertThat(annotate.out()).isEmpty();
        assertThat(annotate.err())
                .isEqualTo(read.err())
                .contains("mine.tsv:2: column 2 (object): no object 'rul': write rule")
                .contains("ours.tsv:2: column 2 (country): no country 'Kenya': write KE");
        assertThat(Path.of(register)).doesNotExist();
    }

    @Test
    void ownRowsServeReadingIntoARegister() throws IOException {
        String lexicon = file("mine.tsv", "[verbs]\nicebox\trule\tmeasure/suspended\n");
        String note = file("note.txt", "Kenya iceboxed the tariff.");
        String register = folder.resolve("r.db").toString();
        assertThat(CommandRun.of("read", "--lexicon", lexicon, "--register", register, note)
                        .out())
                .contains("Kenya iceboxed the tariff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lexicon", "--actors", "--second"})
    void aFileThatIsNotThereIsNamed(String option) throws IOException {
        CommandRun run = CommandRun.of(
                "annotate", "claims", option, folder.resolve("none").toString(), file("note.txt", "A lake."));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("no such file", "none");
        assertThat(CommandRun.of("annotate", "claims", option, folder.toString(), file("note.txt", "A lake."))
                        .err())
                .contains("it is a folder");
    }

    @Test
    void aFileThatIsNoTextIsRefusedWithTheRemedy() throws IOException {
        Path latin = Files.write(folder.resolve("mine.tsv"), "café".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run =
                CommandRun.of("annotate", "claims", "--lexicon", latin.toString(), file("note.txt", "A lake."));
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("mine.tsv: not UTF-8 text: save it as UTF-8");
    }

    @Test
    void aSecondReadersClaimsStandBesideOursAndTheOthersAreRefusedWithTheReason() throws IOException {
        String note = file("note.txt", "Chad iceboxed the kerbside levy. Chad lifted the curfew.");
        String model = file("model.jsonl", """
                {"document":"note.txt","exact":"iceboxed the kerbside levy","lane":"measure","act":"proposed","actor":"Chad"}
                {"document":"note.txt","exact":"lifted the curfew","lane":"measure","act":"lifted","start":38}
                {"document":"note.txt","exact":"lifted the ban","lane":"measure","act":"lifted"}
                {"document":"note.txt","exact":"the curfew","lane":"measure","act":"paid"}

                {"document":"note.txt","lane":"measure","act":"paid"}
                {"document":"note.txt","exact":"x","lane":"money","act":"paid","quantity":{"value":"3"}}
                [1]
                not JSON
                {"document":"other.txt","exact":"x","lane":"money","act":"paid"}
                """);
        CommandRun run = CommandRun.of("annotate", "claims", "--second", model, note);
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getFirst()).contains("\"actor\":\"Chad\"", "\"why\":\"second reader model\"");
        assertThat(run.lines().getLast()).contains("\"why\":\"verb lift ", "; second reader model\"");
        assertThat(run.err().lines())
                .anyMatch(line -> line.endsWith(
                        "note.txt: measure/lifted \"lifted the ban\": its words do not stand in the document"))
                .anyMatch(
                        line -> line.endsWith("note.txt: measure/paid \"the curfew\": lane measure has no act 'paid'"))
                .contains("refused model.jsonl:6: 'exact' is missing")
                .contains("refused model.jsonl:7: 'quantity' has no number as 'value'")
                .contains("refused model.jsonl:8: no JSON object")
                .anyMatch(line -> line.startsWith("refused model.jsonl:9: not JSON"))
                .contains("refused all about other.txt: it was not read")
                .hasSize(7);
    }

    @Test
    void aSecondReaderIsForClaimsOnly() throws IOException {
        CommandRun run =
                CommandRun.of("annotate", "dates", "--second", file("m.jsonl", ""), file("note.txt", "A lake."));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("annotate claims");
    }
}
