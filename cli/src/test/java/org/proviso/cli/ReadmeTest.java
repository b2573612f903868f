package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md shows is what the commands print: each block {@code ```text proviso ARGUMENTS} holds stretches of the output,
 * apart by lines that hold only {@code ...}. {@code -Dgolden.update} does not rewrite it: a person chooses what is shown.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("```text\\n\\$ ./proviso (.*)\\n([\\s\\S]*?)```");

    @TempDir
    private Path folder = Path.of("");

    private String register = "";

    @BeforeEach
    void readTheExamples() {
        register = folder.resolve("proviso.db").toString();
    }

    private String run(String command) {
        List<String> arguments = List.of((command.replace(
                                "examples/border",
                                ROOT.resolve("examples/border").toString()) + " --register " + register)
                .split(" ", -1));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(command + ": " + run.err()).isZero();
        return run.out().replace(register, "proviso.db");
    }

    @Test
    void everyBlockIsWhatTheCommandPrints() throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .toList();
        assertThat(blocks).isNotEmpty();
        for (MatchResult block : blocks) {
            String output = run(block.group(1));
            int from = 0;
            for (String stretch : block.group(2).split("(?m)^\\.\\.\\.\\n", -1)) {
                int at = output.indexOf(stretch, from);
                assertThat(at)
                        .as(
                                "README.md, after '$ ./proviso %s': not in the output, or not in this order:%n%s%noutput:%n%s",
                                block.group(1), stretch, output)
                        .isGreaterThanOrEqualTo(0);
                from = at + stretch.length();
            }
        }
    }
}
