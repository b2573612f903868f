package org.proviso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Parser;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;
import org.proviso.sources.ConlluIntake;
import org.proviso.sources.ConlluRow;
import org.proviso.sources.ConlluTaking;
import org.proviso.sources.Given;
import org.proviso.sources.IntakeSettings;

/** What is written of two sentences whose trees are written down in golden/syntax; {@code -Dgolden.update} writes it anew. */
class SyntaxGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "syntax");
    private static final ConlluTaking.Taken TREES = conllu("trees.conllu");

    private static ConlluTaking.Taken conllu(String name) {
        Given given = new Given(name, text(name).getBytes(UTF_8), Optional.empty(), new CapturedAt(Instant.EPOCH));
        return switch (new ConlluIntake(IntakeSettings.defaults()).apply(given)) {
            case ConlluTaking.Taken taken -> taken;
            case ConlluTaking.Refused(var refused, var reason) -> throw new AssertionError(refused + ": " + reason);
        };
    }

    private static String text(String name) {
        try {
            return Files.readString(GOLDEN.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }

    /** Knows the trees of trees.conllu, and no others but of one word. */
    private static Parser parser() {
        Map<List<String>, List<ConlluRow>> known = new HashMap<>();
        TREES.sentences().forEach(sentence -> known.put(forms(sentence.words().tokens()), sentence.rows()));
        return tokens -> tokens.size() == 1
                ? new Tree(
                        List.of(new Node(tokens.getFirst().tagged(PartOfSpeech.SYM), "", "", Node.ROOT, Relation.ROOT)))
                : tree(tokens, known.getOrDefault(forms(tokens), List.of()));
    }

    private static Tree tree(List<Token> tokens, List<ConlluRow> rows) {
        return new Tree(IntStream.range(0, tokens.size())
                .mapToObj(i -> node(tokens.get(i), rows.get(i)))
                .toList());
    }

    private static Node node(Token token, ConlluRow row) {
        return new Node(
                token.tagged(PartOfSpeech.valueOf(row.upos())),
                row.xpos(),
                row.lemma(),
                Integer.parseInt(row.head()) - 1,
                Relation.of(row.relation()).orElseThrow());
    }

    private static void isGolden(String name, List<String> lines) throws IOException {
        String found = String.join("\n", lines) + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.writeString(GOLDEN.resolve(name), found);
        }
        assertThat(found).as(name + "; -Dgolden.update writes it anew").isEqualTo(text(name));
    }

    private static String ending(SyntaxLines.Form form) {
        return switch (form) {
            case CONLLU -> "conllu";
            case JSON -> "jsonl";
            case DRAWN -> "drawn";
        };
    }

    @ParameterizedTest
    @EnumSource(SyntaxLines.Form.class)
    void theTreesOfATextAreWritten(SyntaxLines.Form form) throws IOException {
        Page page = new Page("input.txt", text("input.txt"));
        isGolden(
                "text." + ending(form),
                new SyntaxLines(form, SyntaxGoldenTest::parser).lines(page, Sentences.of(page.text())));
    }

    @ParameterizedTest
    @EnumSource(SyntaxLines.Form.class)
    void theTreesOfConlluAreWrittenAndItsOwnLinesAreKept(SyntaxLines.Form form) throws IOException {
        isGolden(
                "words." + ending(form),
                new SyntaxLines(form, SyntaxGoldenTest::parser).lines("input.conllu", conllu("input.conllu")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ewt-dev", "gum-free-dev"})
    void ofATreebankEveryLineIsKeptButForWhatTheParserSays(String name) throws IOException {
        Path file = Path.of(System.getProperty("proviso.shared", "../../shared"), "gold/treebank", name + ".conllu.gz");
        assumeTrue(Files.isReadable(file), "no treebank at " + file);
        CommandRun run = CommandRun.of("annotate", "syntax", file.toString());
        assertThat(run.err()).isEmpty();
        List<String> given;
        try (var stream = new GZIPInputStream(Files.newInputStream(file))) {
            given = new String(stream.readAllBytes(), UTF_8).lines().toList();
        }
        List<String> found = run.lines();
        assertThat(found).hasSameSizeAs(given);
        for (int i = 0; i < given.size(); i++) {
            assertThat(kept(found.get(i))).as("line " + (i + 1)).isEqualTo(kept(given.get(i)));
        }
    }

    private static List<String> kept(String line) {
        String[] columns = line.split("\t", -1);
        return columns.length == ConlluRow.COLUMNS ? List.of(columns[0], columns[1], columns[9]) : List.of(line);
    }
}
