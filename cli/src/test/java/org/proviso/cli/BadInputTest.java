package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final String WORDS = "Mexico agreed on Monday to send 400 troops to the border.";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String register() {
        return folder.resolve("r.db").toString();
    }

    private CommandRun read(String... paths) {
        String[] arguments = new String[paths.length + 3];
        arguments[0] = "read";
        System.arraycopy(paths, 0, arguments, 1, paths.length);
        arguments[paths.length + 1] = "--register";
        arguments[paths.length + 2] = register();
        return CommandRun.of(arguments);
    }

    private void isWhole() {
        assertThat(CommandRun.of("verify", "--register", register()).exitCode()).isZero();
    }

    @Test
    void aMissingPathIsNamedBeforeAnythingIsRead() throws IOException {
        CommandRun run =
                read(file("a.txt", WORDS), folder.resolve("nowhere.txt").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere.txt");
        assertThat(Path.of(register())).doesNotExist();
    }

    @Test
    void emptyAndBinaryFilesAreSkippedWithTheReasonAndTheRestIsRead() throws IOException {
        byte[] noise = new byte[3_000];
        new Random(7).nextBytes(noise);
        CommandRun run = read(file("a.txt", WORDS), file("empty.txt", ""), file("noise.txt", noise));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1 document read", "2 skipped");
        assertThat(run.err()).contains("empty.txt: it is empty", "noise.txt: it is binary");
        isWhole();
    }

    @Test
    void aFileThatMayNotBeReadIsSkippedWithTheRemedy() throws IOException {
        Path closed = Path.of(file("closed.txt", WORDS));
        assumeTrue(
                closed.toFile().setReadable(false) && !Files.isReadable(closed),
                "this user, or this file system, may read everything");
        CommandRun run = read(closed.toString());
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("closed.txt", "permissions");
    }

    @Test
    void whereEverythingIsSkippedNoRegisterIsLeftBehind() throws IOException {
        CommandRun run = read(file("empty.txt", ""));
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("empty.txt: it is empty", "nothing was read", "no register was made");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("empty.txt");
        }
    }

    @Test
    void aRegisterThatWasThereStaysWhereEverythingIsSkipped() throws IOException {
        assertThat(read(file("a.txt", WORDS)).exitCode()).isZero();
        CommandRun run = read(file("empty.txt", ""));
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("nothing was read").doesNotContain("no register was made");
        isWhole();
        assertThat(read(file("a.txt", WORDS)).exitCode()).isZero();
    }

    @Test
    void aNameWithALineEndStaysOnOneLine() throws IOException {
        CommandRun run = read(file("new\nline\u202e.txt", WORDS), file("no\nthing.txt", ""));
        assertThat(run.out()).doesNotContain("new\nline");
        assertThat(run.err()).contains("no\\nthing.txt: it is empty");
        CommandRun annotated = CommandRun.of("copies", folder.toString());
        assertThat(annotated.out()).contains("new\\nline\\u202e.txt").doesNotContain("new\nline");
    }

    @Test
    void aLinkToWhatIsNotThereIsNamedAsOne() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
        assertThat(read(link.toString()).err()).contains("link.txt (a link to ", "gone.txt, which is not there)");
        file("a.txt", WORDS);
        CommandRun run = read(folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("link.txt: a link to ", "gone.txt, which is not there");
    }

    @Test
    void bytesThatAreNotUtf8AreReadAndSaidToBeGuessed() throws IOException {
        byte[] latin = ("Le caf\u00e9 est ferm\u00e9. " + WORDS).getBytes(StandardCharsets.ISO_8859_1);
        CommandRun run = read(file("latin.txt", latin));
        assertThat(run.out()).contains("1 document read");
        assertThat(run.err()).contains("latin.txt", "not UTF-8");
        isWhole();
    }

    @Test
    void conlluIsNotTakenForAText() throws IOException {
        CommandRun run = read(file("a.conllu", "1\tMexico" + "\t_".repeat(8) + "\n\n"), file("b.txt", WORDS));
        assertThat(run.out()).contains("1 document read", "1 skipped");
        assertThat(run.err()).contains("a.conllu: it is CoNLL-U", "proviso annotate syntax");
    }

    @Test
    void zerosControlCharactersAndMarksOfDirectionMoveNoOffset() throws IOException {
        String odd = "\u202e" + WORDS + "\u202c \u0001 \u0000 \u001b[m \uD83D\uDE00 " + WORDS + "\u200f\r\n"
                + WORDS.repeat(20);
        assertThat(read(file("odd.txt", odd)).out()).contains("1 document read");
        isWhole();
        CommandRun claims = CommandRun.of(
                "annotate", "quantities", folder.resolve("odd.txt").toString());
        int[] codePoints = odd.codePoints().toArray();
        assertThat(claims.lines()).isNotEmpty().allSatisfy(line -> {
            int start = Integer.parseInt(line.replaceAll(".*\"start\":(\\d+).*", "$1"));
            assertThat(new String(codePoints, start, 3)).isEqualTo("400");
        });
    }

    @Test
    void oneLineOfAMegabyteIsRead() throws IOException {
        CommandRun run = read(file("line.txt", "The mayor opened a school there today. ".repeat(30_000)));
        assertThat(run.out()).contains("1 document read");
    }

    @Test
    void textBeyondTheLimitOfReadingIsSaidNotToBeRead() throws IOException {
        CommandRun run = CommandRun.of("annotate", "claims", file("long.txt", "and so on ".repeat(510_000)));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("long.txt: only its first", "split it");
    }

    @Test
    void fiveThousandFilesAreAllReadOnceAndInOrder() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 5_000; i++) {
            Files.writeString(many.resolve("%04d.txt".formatted(i)), i % 10 == 0 ? WORDS + " " + i : "Nothing, " + i);
        }
        assertThat(read(many.toString()).out()).contains("5000 documents read");
        CommandRun sentences = CommandRun.of("annotate", "sentences", many.toString());
        assertThat(sentences.lines().stream()
                        .map(line -> line.substring(13, 17))
                        .distinct())
                .hasSize(5_000)
                .isSorted();
        String before = CommandRun.of("verify", "--register", register()).out();
        assertThat(read(many.toString()).out()).contains("0 documents read, 5000 already in the register");
        assertThat(CommandRun.of("verify", "--register", register()).out()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoRegisterIsLeftAsItIs() throws IOException {
        String text = file("notes.txt", WORDS.repeat(20));
        for (String command : new String[] {"verify", "export"}) {
            CommandRun run = CommandRun.of(command, "--register", text);
            assertThat(run.exitCode()).isEqualTo(5);
            assertThat(run.err()).contains("notes.txt", "not a Proviso register");
        }
        assertThat(CommandRun.of("read", text, "--register", text).exitCode()).isEqualTo(5);
        assertThat(Path.of(text)).hasContent(WORDS.repeat(20));
    }

    @Test
    void aRegisterInAFolderThatIsNotThereIsRefusedWithTheRemedy() throws IOException {
        CommandRun run = CommandRun.of(
                "read",
                file("a.txt", WORDS),
                "--register",
                folder.resolve("none/r.db").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Make it first");
    }

    @Test
    void aRegisterThatIsNotThereIsNotMadeByAskingForIt() {
        CommandRun run = CommandRun.of("verify", "--register", register());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(Path.of(register())).doesNotExist();
    }
}
